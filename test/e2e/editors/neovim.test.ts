import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const PLAN = `Plan: Mia's plan
  Kind: child in need plan
  Child: Mia
  Person: Sam Lee (social worker)
  Gaol :   Mia walks to school with Sam 4 days a week
    owner: Sam Lee
`;

/** What users are told to write into their `init.lua`. */
const setUp = (): string => {
  const page = readFileSync(at('../../../docs/other-editors.md'), 'utf8');
  return /```lua\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
};

/** Runs Neovim with the set-up of the documentation and gives what came of each step. */
function inNeovim(): Map<string, unknown> {
  const folder = mkdtempSync(path.join(tmpdir(), 'smartplan-neovim-'));
  try {
    // The link that the documentation asks for.
    symlinkSync(at('../../../server/bin/smartplan.js'), path.join(folder, 'smartplan'));
    const plan = path.join(folder, 'mia.smartplan');
    writeFileSync(plan, PLAN);
    const init = path.join(folder, 'init.lua');
    writeFileSync(init, `${setUp()}\n${readFileSync(at('neovim.lua'), 'utf8')}`);
    const said = execFileSync('nvim', ['--clean', '--headless', '-n', '-u', init], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 120_000,
      env: {
        ...process.env,
        PATH: [folder, path.dirname(process.execPath), process.env['PATH'] ?? ''].join(path.delimiter),
        SMARTPLAN_PLAN: plan,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
      },
    });
    const steps = said
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { step: string; what: unknown });
    return new Map(steps.map(({ step, what }) => [step, what]));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

describe('in Neovim, set up as the documentation says', () => {
  let steps: Map<string, unknown>;
  before(() => {
    steps = inNeovim();
    assert.equal(steps.get('gave up'), undefined);
  });

  it('findings arrive', () => {
    assert.ok((steps.get('findings') as string[]).includes('5: plan/misspelt-label'));
  });

  it('the pointer is told who somebody is', () => {
    assert.match(String(steps.get('hover')), /^\*\*Sam Lee\*\*, social worker/);
  });

  it('a person is renamed in all places', () => {
    assert.deepEqual((steps.get('renamed') as string[]).slice(3), [
      '  Person: Kit Moss (social worker)',
      '  Gaol :   Mia walks to school with Kit 4 days a week',
      '    owner: Kit Moss',
    ]);
  });

  it('the plan is formatted', () => {
    assert.deepEqual((steps.get('formatted') as string[]).slice(4), [
      '  Gaol: Mia walks to school with Kit 4 days a week',
      '    Who: Kit Moss',
    ]);
  });

  it('people are offered', () => {
    assert.deepEqual(steps.get('completion'), ['Mia', 'Kit Moss']);
  });
});
