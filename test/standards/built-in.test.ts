import assert from 'node:assert/strict';
import { kindOf, PLAN_KINDS } from '../../server/src/language/kinds.ts';
import { print } from '../../server/src/language/print.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { review } from '../../server/src/review/review.ts';
import { builtIn, fileOf } from '../../server/src/standards/built-in.ts';
import { fieldIn, standardBlocks } from '../../server/src/standards/in-force.ts';
import { readStandard } from '../../server/src/standards/read.ts';
import { sayStandard } from '../../server/src/standards/say.ts';
import { TEMPLATES } from '../../server/src/standards/templates.ts';
import { TODAY } from '../rules/check.ts';

/** Kinds for which only councils set a limit. */
const WITHOUT_A_STANDARD = ['early help plan'];

/** What plans of several kinds share. */
const SHARED = ['looked-after-child', 'social-care'];
const OF_NO_KIND = [...SHARED, 'short-breaks'];

describe('the templates of law and guidance', () => {
  it('are there for every kind of plan', () => {
    assert.deepEqual(
      PLAN_KINDS.filter((kind) => builtIn(kind).length === 0),
      WITHOUT_A_STANDARD,
    );
    assert.deepEqual(Object.keys(TEMPLATES).sort(), [...PLAN_KINDS.map(fileOf), ...OF_NO_KIND].sort());
  });

  for (const [file, text] of Object.entries(TEMPLATES)) {
    it(`${file}: every sentence is in its usual wording and names its source, and nothing is at fault`, () => {
      const [template, ...forms] = readDocument(text).blocks;
      assert.ok(template !== undefined);
      const kind = kindOf(fieldIn(template, 'for')?.value.text ?? '');
      assert.equal(kind === undefined, OF_NO_KIND.includes(file));
      if (kind !== undefined) assert.equal(fileOf(kind), file);
      assert.equal(forms.length, SHARED.includes(file) ? 0 : 1);
      assert.deepEqual(
        forms.map((form) => kindOf(fieldIn(form, 'kind')?.value.text ?? '')),
        forms.map(() => kind),
      );
      for (const block of standardBlocks(template)) {
        const { value } = readStandard(block.value.text);
        assert.ok(value !== undefined, block.value.text);
        assert.equal(sayStandard(value), block.value.text);
        assert.ok((fieldIn(block, 'source')?.value.text ?? '') !== '', block.value.text);
      }
      assert.deepEqual(
        review(text, { today: TODAY }).findings.map((each) => each.message),
        [],
      );
      assert.equal(print(readDocument(text)), text);
    });
  }
});
