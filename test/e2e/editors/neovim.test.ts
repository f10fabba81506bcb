import assert from 'node:assert/strict';
import { inEditor } from './in-editor.ts';

describe('in Neovim, set up as the documentation says', () => {
  let steps: Map<string, unknown>;
  before(() => {
    steps = inEditor('lua', 'neovim.lua', (init) => ['nvim', '--clean', '--headless', '-n', '-u', init]);
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
