import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayOf } from '../../server/src/calendar/day.ts';
import { median } from './measure.ts';
import { makePlan, randomFrom } from './plans.ts';
import { aim, printTable, short, times } from './table.ts';

const RUNS = 15;

/** Section 5: one plan looked through from the command line, against a Node that does nothing. */
export function benchCold(command: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'smartplan-bench-'));
  const plan = path.join(folder, 'plan.smartplan');
  writeFileSync(plan, makePlan(randomFrom(90), 90, dayOf(2026, 9, 1)).text);
  const contenders: [string, string[]][] = [
    ['node -e 0', ['-e', '0']],
    [
      'smartplan lint, one plan of 90 lines',
      [command, 'lint', '--as-of', '2026-11-01', '--fail-on', 'never', plan],
    ],
    ['smartplan --help', [command, '--help']],
  ];
  const taken = new Map<string, number[]>(contenders.map(([name]) => [name, []]));
  for (let round = -1; round < RUNS; round++) {
    for (const [name, args] of contenders) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args);
      if (status !== 0) throw new Error(`${name} ended with ${status ?? 'a signal'}: ${stderr.toString()}`);
      if (round >= 0) taken.get(name)?.push(performance.now() - start);
    }
  }
  rmSync(folder, { recursive: true });
  const ms = (name: string): number => median(taken.get(name) ?? []);
  printTable(
    `5. Cold start, median of ${RUNS}`,
    ['', 'ms', 'of node -e 0', 'aim: 2.5 times'],
    contenders.map(([name], at) => [
      name,
      short(ms(name)),
      times(ms(name) / ms('node -e 0')),
      at === 1 ? aim(ms(name) / ms('node -e 0') <= 2.5) : '',
    ]),
  );
}
