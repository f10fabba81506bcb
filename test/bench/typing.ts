import { fileURLToPath } from 'node:url';
import { dayOf } from '../../server/src/calendar/day.ts';
import { BenchServer, type Published } from './client.ts';
import { median, quantile } from './measure.ts';
import { langium } from './peers.ts';
import { makePlan, randomFrom } from './plans.ts';
import { aim, printTable, short, times } from './table.ts';

const EDITS = 200;
const LETTERS = 'and asks again how it went since the last time that they met ';

/** Lines of a plan, and how many times the floor's latency is still good. */
const SIZES = [
  { lines: 80, most: 2 },
  { lines: 500, most: undefined },
  { lines: 20_000, most: 3 },
];

/** A server at work on one document, with the place where it is typed. */
interface Session {
  readonly name: string;
  readonly server: BenchServer;
  readonly line: number;
  readonly character: number;
  readonly latencies: number[];
  last: Published;
}

/** Section 4: from a typed letter to the last byte of its diagnostics, all servers in turn, letter by letter. */
export async function benchTyping(bundle: string): Promise<void> {
  const peer = await langium();
  const floor = fileURLToPath(new URL('floor-server.ts', import.meta.url));
  for (const { lines, most } of SIZES) {
    const { text } = makePlan(randomFrom(lines), lines, dayOf(2026, 9, 1));
    const sessions = [
      await session('floor: vscode-languageserver, read anew', [floor, '--stdio'], 'plan.smartplan', text),
      await session('SMART Plan', [bundle, '--stdio'], 'plan.smartplan', text),
      ...(peer === undefined
        ? []
        : [
            await session(
              'Langium, its own form of plan',
              [peer.server, '--stdio'],
              'plan.plan',
              peer.textOf(lines),
            ),
          ]),
    ];
    for (let letter = 0; letter < EDITS; letter++)
      for (const each of sessions) await typeLetter(each, letter);
    for (const { server } of sessions) server.stop();
    report(lines, most, sessions);
  }
}

async function session(name: string, args: readonly string[], file: string, text: string): Promise<Session> {
  const server = new BenchServer(args, file);
  await server.start({ today: '2026-11-01' });
  const last = await server.open(text, file.endsWith('.plan') ? 'plan' : 'smartplan');
  return { name, server, ...placeIn(text), latencies: [], last };
}

/** The middle of the words of an action, half-way down. */
function placeIn(text: string): { line: number; character: number } {
  const lines = text.split('\n');
  const line = lines.findIndex((each, at) => at > lines.length / 2 && /^\s*Action: \w+ \w+/.test(each));
  return { line, character: /Action: \w+ \w+/.exec(lines[line] ?? '')?.[0].length ?? 0 };
}

async function typeLetter(session: Session, letter: number): Promise<void> {
  const { server, line, character, latencies } = session;
  const { ms, published } = await server.type(
    LETTERS.charAt(letter % LETTERS.length),
    line,
    character + letter,
  );
  latencies.push(ms);
  session.last = published;
  await new Promise((resolve) => setTimeout(resolve, 3));
}

function report(lines: number, most: number | undefined, sessions: readonly Session[]): void {
  const [floor, ours, ...peers] = sessions;
  const against = (each: Session | undefined): number =>
    median(each?.latencies ?? []) / median(floor?.latencies ?? []);
  const verdict = (each: Session): string => {
    if (each === ours) return most === undefined ? '' : aim(against(ours) <= most);
    return peers.includes(each) ? `SMART Plan ahead: ${against(ours) < against(each) ? 'yes' : 'NO'}` : '';
  };
  printTable(
    `4. A typed letter to its diagnostics, ${lines} lines, ${EDITS} letters, pushed`,
    [
      '',
      'p50 ms',
      'p95 ms',
      'p50 of the floor',
      'findings',
      'KB',
      most === undefined ? '' : `aim: ${most} times`,
    ],
    sessions.map((each) => [
      each.name,
      short(median(each.latencies)),
      short(quantile(each.latencies, 0.95)),
      times(against(each)),
      each.last.count,
      short(each.last.bytes / 1000),
      verdict(each),
    ]),
  );
}
