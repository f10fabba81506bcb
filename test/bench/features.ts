import { dayOf } from '../../server/src/calendar/day.ts';
import { getCompletions } from '../../server/src/service/completion.ts';
import { getHover } from '../../server/src/service/hover.ts';
import { getSemanticTokens } from '../../server/src/service/semantic-tokens.ts';
import { analyse, type Analysis } from '../../server/src/workspace/analysis.ts';
import { BenchServer } from './client.ts';
import { median, quantile } from './measure.ts';
import { makePlan, randomFrom } from './plans.ts';
import { printTable, short } from './table.ts';

const STARTS = 15;

/** Lines of a plan, and how many versions of it are asked about. */
const SIZES = [
  { lines: 80, versions: 200 },
  { lines: 500, versions: 100 },
  { lines: 20_000, versions: 20 },
];

const FEATURES: Readonly<Record<string, (analysis: Analysis, offset: number) => unknown>> = {
  completion: (analysis, offset) => getCompletions(analysis, offset, { snippets: true }),
  hover: getHover,
  'semantic tokens of all': (analysis) => getSemanticTokens(analysis),
  'semantic tokens of 60 lines': (analysis, offset) =>
    getSemanticTokens(analysis, { start: offset, end: offset + 2500 }),
};

/**
 * Section 9: what an editor asks for beside the findings, each on a version of its own somewhere in the plan; reading and
 * judging are not part of it, as one analysis serves all. Then how long a server takes until it has shaken hands.
 */
export async function benchFeatures(bundle: string): Promise<void> {
  const today = dayOf(2026, 11, 1);
  if (today === undefined) throw new Error('the calendar has lost a day');
  const rows = SIZES.flatMap(({ lines, versions }) => {
    const { text } = makePlan(randomFrom(lines), lines, dayOf(2026, 9, 1));
    const random = randomFrom(versions);
    return Object.entries(FEATURES).map(([name, ask]) => {
      let earlier: Analysis | undefined;
      const taken: number[] = [];
      for (let version = 1; version <= versions; version++) {
        const analysis = analyse('file:///bench/plan.smartplan', version, text, { today }, earlier);
        if (analysis === undefined) throw new Error('nobody cancelled');
        earlier = analysis;
        const offset = Math.floor(random() * text.length);
        // Too short for the thread's own clock, which ticks every few milliseconds.
        const start = performance.now();
        ask(analysis, offset);
        taken.push(performance.now() - start);
      }
      return [`${name}, ${lines} lines`, short(median(taken)), short(quantile(taken, 0.95))];
    });
  });
  printTable('9. What an editor asks for', ['', 'p50 ms', 'p95 ms'], rows);

  const starts: number[] = [];
  for (let round = 0; round < STARTS; round++) {
    const start = performance.now();
    const server = new BenchServer([bundle, '--stdio'], 'plan.smartplan');
    await server.start({ today: '2026-11-01' });
    starts.push(performance.now() - start);
    server.stop();
  }
  printTable(
    'From starting the server to its handshake',
    ['', 'p50 ms', 'p95 ms'],
    [['node server.cjs --stdio', short(median(starts)), short(quantile(starts, 0.95))]],
  );
}
