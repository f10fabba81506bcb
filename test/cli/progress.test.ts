import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inFolder, MAIN } from './scenario.ts';

/** Whether a terminal can be had: `script`, of util-linux, gives a program one. */
const HAS_TERMINAL =
  process.platform === 'linux' &&
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'script')));

/** What a terminal is sent by a command over five plans, of which each takes so many milliseconds by the clock. */
function onTerminal(args: string, ms: number): string {
  return inFolder((folder) => {
    for (let at = 1; at <= 5; at++)
      writeFileSync(join(folder, `plan-${at}.smartplan`), 'Plan: Ida\n  Kind: our plan\n');
    const clock = join(folder, 'clock.mjs');
    writeFileSync(clock, `let now = 0;\nperformance.now = () => (now += ${ms});\n`);
    const command = `"${process.execPath}" --import "${clock}" "${MAIN}" ${args}`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TERM: 'xterm' },
    });
    return stdout;
  });
}

const AWAY = '\r\u001B[2K';

if (HAS_TERMINAL)
  describe('progress on a terminal', function () {
    this.timeout(60_000);
    const LONG = `${AWAY}2 of 5 files${AWAY}3 of 5 files${AWAY}4 of 5 files${AWAY}5 of 5 files${AWAY}`;

    it('says how far a long run is, and takes itself away before anything else is said', () => {
      assert.equal(onTerminal('lint . --output csv=plans.csv', 600), LONG);
      assert.equal(
        onTerminal('report . -o report.html', 600),
        LONG.slice(0, -AWAY.length) + `report.html was written: 5 plans.\r\n${AWAY}`,
      );
    });
    it('says nothing where the run is short, or the report itself is on the screen', () => {
      assert.equal(onTerminal('lint . --output csv=plans.csv', 10), '');
      assert.doesNotMatch(onTerminal('lint .', 600), /of 5 files/);
    });
  });
