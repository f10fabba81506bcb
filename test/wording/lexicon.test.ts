import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { judge } from '../../server/src/review/judge.ts';
import type { WordGroup } from '../../server/src/wording/lexicon/group.ts';

const LEXICON = new URL('../../server/src/wording/lexicon/', import.meta.url);

const isGroup = (value: unknown): value is WordGroup =>
  typeof value === 'object' && value !== null && 'words' in value && 'why' in value;

describe('lists of words', () => {
  for (const file of readdirSync(LEXICON)) {
    it(`in ${file} say why, and leave alone what they must`, async () => {
      const lists = Object.values((await import(new URL(file, LEXICON).href)) as Record<string, unknown>);
      const groups = lists.filter(Array.isArray).flat().filter(isGroup);
      for (const { words, why, spares = [] } of groups) {
        assert.match(why, /^[A-Z“‘"].*[.”’"]$/s, words.slice(0, 60));
        for (const text of spares) {
          const verdicts = (['goal', 'action'] as const).map((kind) => judge({ kind, text }).verdict);
          assert.ok(verdicts.includes('smart'), text);
        }
      }
    });
  }
});
