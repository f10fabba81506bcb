import assert from 'node:assert/strict';
import { inEditor } from './in-editor.ts';

describe('in Emacs, set up as the documentation says', () => {
  let steps: Map<string, unknown>;
  before(() => {
    steps = inEditor('elisp', 'emacs.el', (init) => [
      'emacs',
      ...['--batch', '--eval', '(package-initialize)', '-l', init],
    ]);
    assert.equal(steps.get('gave up'), undefined);
  });

  it('findings arrive', () => {
    const findings = steps.get('findings') as string[];
    assert.ok(
      findings.some((each) => /^5: .*plan\/misspelt-label/.test(each)),
      findings.join('\n'),
    );
  });

  it('a person is renamed in all places', () => {
    assert.deepEqual((steps.get('renamed') as string[]).slice(3, 6), [
      '  Person: Kit Moss (social worker)',
      '  Gaol :   Mia walks to school with Kit 4 days a week',
      '    owner: Kit Moss',
    ]);
  });

  it('the plan is formatted', () => {
    assert.deepEqual((steps.get('formatted') as string[]).slice(4, 6), [
      '  Gaol: Mia walks to school with Kit 4 days a week',
      '    Who: Kit Moss',
    ]);
  });

  it('people are offered', () => {
    assert.deepEqual(steps.get('completion'), ['Mia', 'Kit Moss']);
  });
});
