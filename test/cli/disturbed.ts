import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MAIN, type Run } from './scenario.ts';

/**
 * Runs `smartplan` in a folder while something happens to it: `moment` is run inside of the program, before its first
 * line. It may put functions of its own into `fs`; `real` has those of the system, and `die()` kills.
 */
export function disturbed(
  folder: string,
  moment: string,
  ...args: string[]
): Run & { readonly signal: string | null } {
  const hook = join(folder, 'moment.mjs');
  writeFileSync(
    hook,
    `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const real = { ...fs };
const die = () => process.kill(process.pid, 'SIGKILL');
const refuse = (code) => { throw Object.assign(new Error(code), { code }); };
${moment}
syncBuiltinESMExports();
`,
  );
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(hook).href, MAIN, ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { out: stdout, err: stderr, code: status, signal };
}
