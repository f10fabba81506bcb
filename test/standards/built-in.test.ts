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

const KINDS_WITHOUT_A_FIGURE = ['early help plan', 'child in need plan', 'transition plan'];

describe('the templates of law and guidance', () => {
  it('are there for every kind of plan that has a national figure', () => {
    assert.deepEqual(
      PLAN_KINDS.filter((kind) => builtIn(kind).length === 0),
      KINDS_WITHOUT_A_FIGURE,
    );
    const files = PLAN_KINDS.filter((kind) => builtIn(kind).length > 0).map(fileOf);
    assert.deepEqual(Object.keys(TEMPLATES).sort(), files.sort());
  });

  for (const [file, text] of Object.entries(TEMPLATES)) {
    it(`${file}: every sentence is in its usual wording and names its source, and nothing is at fault`, () => {
      const [template, ...others] = readDocument(text).blocks;
      assert.ok(template !== undefined && others.length === 0);
      assert.equal(fileOf(kindOf(fieldIn(template, 'for')?.value.text ?? '') ?? 'health plan'), file);
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
