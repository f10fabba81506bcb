import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inFolder } from './scenario.ts';

const MAIN = fileURLToPath(new URL('../../server/src/cli/main.ts', import.meta.url));
const PAGE = readFileSync(new URL('../../docs/pipelines.md', import.meta.url), 'utf8');

/** The hook of git as the page of pipelines shows it. */
const HOOK = /```sh\n(#!\/bin\/sh\n.*?)```/s.exec(PAGE)?.[1] ?? '';

const GOOD = 'Plan: Ida\n  Kind: care plan\n  Child: Ida\n';
const BAD = 'Plan: Bo\n  Kind: care plan\n  Child: Bo\n  Goal: Bo will improve\n    By: 31 June 2099\n';

describe('the hook of git', function () {
  this.timeout(60_000);

  it('stops a commit with an error, and looks at nothing that is not committed', () => {
    inFolder((folder) => {
      const bin = join(folder, 'bin');
      mkdirSync(bin);
      writeFileSync(join(bin, 'smartplan'), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`);
      chmodSync(join(bin, 'smartplan'), 0o755);
      const env = {
        ...process.env,
        PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
        GIT_CONFIG_GLOBAL: join(folder, 'none'),
        NO_COLOR: '1',
      };
      const git = (...args: string[]): { code: number | null; said: string } => {
        const who = ['-c', 'user.name=Ida', '-c', 'user.email=ida@example.invalid'];
        const run = spawnSync('git', [...who, ...args], { cwd: folder, env, encoding: 'utf8' });
        return { code: run.status, said: `${run.stdout}${run.stderr}` };
      };
      git('init', '-q');
      writeFileSync(join(folder, '.git/hooks/pre-commit'), HOOK);
      chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);

      writeFileSync(join(folder, 'ida.smartplan'), GOOD);
      writeFileSync(join(folder, 'bo in a draft.smartplan'), BAD);
      git('add', 'ida.smartplan');
      assert.equal(git('commit', '-qm', 'Ida').code, 0);

      git('add', 'bo in a draft.smartplan');
      const stopped = git('commit', '-qm', 'Bo');
      assert.equal(stopped.code, 1);
      assert.match(stopped.said, /^bo in a draft\.smartplan$/m);
      assert.match(stopped.said, /^ +5:9 {2}error {4}June has 30 days\./m);
    });
  });
});
