import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { addDays, dayOf } from '../../server/src/calendar/day.ts';
import { linters } from './linters.ts';
import { makePlan, randomFrom } from './plans.ts';
import { take, takeInTurn, type Command, type Taken } from './process.ts';
import { aim, printTable, short, times } from './table.ts';

const LINES = 90;
const TODAY = dayOf(2026, 11, 22)!;
const AS_OF = ['--as-of', '2026-11-22', '--fail-on', 'never'];

/** Section 11: whole processes over whole folders. */
export async function benchFolders(command: string): Promise<void> {
  const at = mkdtempSync(join(tmpdir(), 'smartplan-bench-'));
  try {
    const [thousand, tenThousand] = [plansIn(at, 1000), plansIn(at, 10_000)];
    const smartplan = (name: string, args: readonly string[]): Command => ({
      name,
      run: [process.execPath, command, ...args],
    });
    await againstOthers(at, thousand, smartplan);
    await twice(at, thousand, smartplan);
    await manyPlans(at, thousand, tenThousand, smartplan);
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

type SmartPlan = (name: string, args: readonly string[]) => Command;

/** A folder of plans of the last two years, no two alike. */
function plansIn(at: string, count: number): string {
  const folder = join(at, String(count));
  mkdirSync(folder);
  const random = randomFrom(count);
  for (let made = 0; made < count; made++) {
    const began = addDays(TODAY, -Math.floor(random() * 730));
    writeFileSync(join(folder, `${made}.smartplan`), makePlan(random, LINES, began).text);
  }
  return folder;
}

/** A thousand plans, against a floor and other linters over documents of the same length. */
async function againstOthers(at: string, plans: string, smartplan: SmartPlan): Promise<void> {
  const floor = join(at, 'floor.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('floor-folder.ts', import.meta.url))],
    outfile: floor,
    bundle: true,
    platform: 'node',
    logLevel: 'error',
  });
  const one = smartplan('smartplan lint, one thread', ['lint', ...AS_OF, '--jobs', '1', plans]);
  const two = smartplan('smartplan lint, as it chooses', ['lint', ...AS_OF, plans]);
  const plain: Command = { name: 'floor', run: [process.execPath, floor, plans, String(TODAY)] };
  const peers = linters();
  const taken = await takeInTurn([one, two, plain, ...peers], { rounds: 3, warmUp: 1 });
  const of = (command: Command): Taken => taken.get(command.name)!;
  const own = { work: of(one).work, clock: Math.min(of(one).clock, of(two).clock) };
  const fastest = (figure: 'work' | 'clock'): number => Math.min(...peers.map((peer) => of(peer)[figure]));
  const against = (name: string, figure: 'work' | 'clock', reached: (ratio: number) => boolean): string => {
    const other = name === 'floor' ? of(plain)[figure] : fastest(figure);
    const ratio = name === 'floor' ? own[figure] / other : other / own[figure];
    return `${times(ratio)} ${aim(reached(ratio))}`;
  };
  printTable(
    `11. A folder of 1,000 plans of ${LINES} lines, whole processes, median of 3`,
    ['', 'processor seconds', 'on the clock', 'MB at most'],
    [...taken].map(([name, each]) => [name, short(each.work), short(each.clock), short(each.memory)]),
  );
  printTable(
    'SMART Plan and the others, in the same run',
    ['', 'processor', 'clock', 'aim'],
    [
      ...(peers.length === 0
        ? []
        : [
            [
              'faster than the fastest linter in JavaScript',
              against('peer', 'work', (ratio) => ratio >= 4),
              against('peer', 'clock', (ratio) => ratio >= 4),
              'at least 4',
            ],
          ]),
      [
        'as long as the floor',
        against('floor', 'work', (ratio) => ratio <= 2.5),
        against('floor', 'clock', (ratio) => ratio <= 2.5),
        'at most 2.5',
      ],
    ],
  );
}

/** The same folder into a new cache, and again out of it. */
async function twice(at: string, plans: string, smartplan: SmartPlan): Promise<void> {
  const cache = join(at, 'cache');
  const args = ['lint', ...AS_OF, '--jobs', '1', '--cache', '--cache-location', cache, plans];
  const first = {
    ...smartplan('into a new cache', args),
    before: () => rmSync(cache, { recursive: true, force: true }),
  };
  const second = smartplan('out of the cache', args);
  const taken = await takeInTurn([first, second], { rounds: 3, warmUp: 0 });
  const ratio = taken.get(first.name)!.work / taken.get(second.name)!.work;
  printTable(
    'The same 1,000 plans with a cache, median of 3',
    ['', 'processor seconds', 'on the clock', 'aim: 5 times'],
    [...taken].map(([name, { work, clock }], row) => [
      name,
      short(work),
      short(clock),
      row === 0 ? '' : `${times(ratio)} ${aim(ratio >= 5)}`,
    ]),
  );
}

/** Ten thousand plans: what a second thread brings, and that memory does not grow with the plans. */
async function manyPlans(
  at: string,
  thousand: string,
  tenThousand: string,
  smartplan: SmartPlan,
): Promise<void> {
  const lint = (name: string, jobs: number, plans: string): Command =>
    smartplan(name, ['lint', ...AS_OF, '--jobs', String(jobs), plans]);
  const report = (name: string, plans: string): Command =>
    smartplan(name, ['report', ...AS_OF.slice(0, 2), '-o', join(at, 'report.html'), plans]);
  const rows: [Command, fewer?: string][] = [
    [lint('lint, 1,000, one thread', 1, thousand)],
    [lint('lint, 10,000, one thread', 1, tenThousand), 'lint, 1,000, one thread'],
    [lint('lint, 1,000, two threads', 2, thousand)],
    [lint('lint, 10,000, two threads', 2, tenThousand), 'lint, 1,000, two threads'],
    [report('report, 1,000', thousand)],
    [report('report, 10,000', tenThousand), 'report, 1,000'],
  ];
  const taken = new Map<string, Taken>();
  for (const [command] of rows) taken.set(command.name, await take(command));
  const of = (name: string): Taken => taken.get(name)!;
  printTable(
    '10,000 plans, one run each',
    ['', 'processor seconds', 'on the clock', 'MB at most', 'aim: 300 MB', 'of 1,000'],
    rows.map(([{ name }, fewer]) => {
      const { work, clock, memory } = of(name);
      return [
        name,
        short(work),
        short(clock),
        short(memory),
        aim(memory <= 300),
        fewer === undefined ? '' : times(memory / of(fewer).memory),
      ];
    }),
  );
  const gain = of('lint, 10,000, one thread').clock / of('lint, 10,000, two threads').clock;
  console.log(`\nTwo threads are ${times(gain)} as fast as one on the clock; aim 1.6: ${aim(gain >= 1.6)}.`);
  const ceiling = await gainOfTwo(lint('lint, 1,000, side by side', 1, thousand));
  console.log(`Two whole runs side by side are ${times(ceiling)} as fast as one after the other.`);
}

/** What a second processor of this machine brings at most, where nothing is shared: a thread cannot bring more. */
async function gainOfTwo(command: Command): Promise<number> {
  const alone = await take(command);
  const together = await Promise.all([take(command), take(command)]);
  return (2 * alone.clock) / Math.max(...together.map(({ clock }) => clock));
}
