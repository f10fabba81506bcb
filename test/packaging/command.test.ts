import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './vsix.ts';

const run = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: ROOT });

describe('the command smartplan', () => {
  const program = path.join(ROOT, 'server/bin/smartplan.js');

  it('runs', () => {
    const { status, stdout, stderr } = run(program, '--help');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /smartplan lint/);
  });

  it('takes patterns and folders as it is built', () => {
    for (const plans of ['samples/good/*.smartplan', 'samples/good']) {
      const { status, stdout, stderr } = run(program, 'lint', plans, '--as-of', '2026-11-22');
      assert.equal(stderr, '');
      assert.equal(status, 0, stdout);
      assert.match(stdout, /11 files, 11 plans/);
    }
  });

  it('says in one sentence that it is not built yet, where that is so', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'smartplan-bin-'));
    try {
      mkdirSync(path.join(folder, 'bin'));
      cpSync(program, path.join(folder, 'bin/smartplan.mjs'));
      const { status, stdout, stderr } = run(path.join(folder, 'bin/smartplan.mjs'));
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.equal(stderr, 'SMART Plan is not built yet. Run `npm run build` in its folder first.\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('does not load the language server to read plans', () => {
    const holds = (file: string, what: string) => readFileSync(path.join(ROOT, file), 'utf8').includes(what);
    assert.ok(holds('server/dist/server.cjs', 'textDocument/didOpen'));
    assert.ok(!holds('server/dist/cli.js', 'textDocument/didOpen'));
    assert.ok(holds('server/dist/cli.js', '("./server.cjs")'), 'it is loaded when it is asked for');
  });
});
