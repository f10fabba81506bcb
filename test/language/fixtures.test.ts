import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outline } from '../../server/src/language/outline.ts';
import { readDocument } from '../../server/src/language/read.ts';

const folder = join(import.meta.dirname, 'fixtures');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** What each plan reports; everything else in it is read without a word. */
const REPORTED: Readonly<Record<string, readonly string[]>> = {
  'child-protection-plan': ['plan/indentation-disagrees'],
  'ehc-plan': [],
  'pathway-template': ['plan/indentation-disagrees'],
  'placement-plan': [],
  'special-guardianship-support-plan': ['plan/indentation-disagrees'],
};

describe('A whole plan', () => {
  it('is one of five kinds here', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.smartplan'));
    assert.deepEqual(names.map((name) => name.replace('.smartplan', '')).sort(), Object.keys(REPORTED));
  });

  for (const [name, reported] of Object.entries(REPORTED)) {
    it(`has every line in its place: ${name}`, () => {
      assert.equal(`${outline(readDocument(read(`${name}.smartplan`)))}\n`, read(`${name}.outline.txt`));
    });

    it(`reports only lines that stand too far left: ${name}`, () => {
      const { problems } = readDocument(read(`${name}.smartplan`));
      assert.deepEqual(
        problems.map((problem) => problem.rule),
        reported,
      );
    });
  }
});
