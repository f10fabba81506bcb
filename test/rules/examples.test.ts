import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { RULES, ruleById } from '../../server/src/rules/index.ts';
import { findingsOf } from './check.ts';

const THEMES = new URL('../../server/src/rules/', import.meta.url);

describe('rules', () => {
  for (const rule of RULES) {
    describe(rule.id, () => {
      rule.bad.forEach((text, at) => {
        it(`finds fault with its bad example ${at + 1}`, () => {
          assert.notDeepEqual(findingsOf(rule.id, text), []);
        });
      });
      rule.good.forEach((text, at) => {
        it(`leaves its good example ${at + 1} alone`, () => {
          assert.deepEqual(findingsOf(rule.id, text), []);
        });
      });
      it('says why, how to mend it, and shows both kinds of example', () => {
        for (const sentence of [rule.why, rule.mend]) assert.match(sentence, /^[A-Z“‘].*[.!”’"]$/su);
        assert.doesNotMatch(rule.title, /\.$/);
        assert.ok(rule.bad.length > 0 && rule.good.length > 0);
      });
    });
  }

  it('stand in the index, each file once', () => {
    const files = readdirSync(THEMES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap((theme) =>
        readdirSync(new URL(`${theme.name}/`, THEMES)).map(
          (file) => `${theme.name}/${file.replace('.ts', '')}`,
        ),
      )
      .filter((id) => !HELPERS.has(id));
    assert.deepEqual(RULES.map((rule) => rule.id).sort(), files.sort());
    assert.equal(new Set(RULES.map((rule) => rule.id)).size, RULES.length);
    assert.equal(ruleById('drift/overdue')?.id, 'drift/overdue');
  });
});

/** Files in a theme's folder that several rules share. */
const HELPERS = new Set([
  'independence/adulthood',
  'independence/journey',
  'independence/steps',
  'language/acronyms',
  'language/kinder-words',
  'language/texts',
  'privacy/details',
  'privacy/values',
  'specific/statements',
]);
