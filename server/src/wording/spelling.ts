import { ABSTRACT_NOUNS, VAGUE_STATES } from './lexicon/states.ts';
import { SERVICE_NOUNS } from './lexicon/services.ts';
import { AMOUNT_HEDGES } from './lexicon/amounts.ts';
import { LEXICON_WORDS } from './lexicon/all.ts';
import { wordSet } from './lexicon/group.ts';
import { memo } from '../language/values/memo.ts';
import { begins } from './lexicon/phrases.ts';
import type { Word } from './words.ts';
import { VERB_FORMS } from './lexicon/verbs.ts';

const SHORTEST = 6;
/** A changed vowel makes another word too, in short words: scared, scored. */
const LONG = 8;
const VOWELS = new Set('aeiouy');

const BY_START = new Map<string, string[]>();
for (const word of new Set([
  ...wordSet(ABSTRACT_NOUNS, VAGUE_STATES, SERVICE_NOUNS, AMOUNT_HEDGES),
  ...VERB_FORMS.keys(),
])) {
  if (word.length < SHORTEST || word.includes(' ')) continue;
  const list = BY_START.get(word.slice(0, 1));
  if (list === undefined) BY_START.set(word.slice(0, 1), [word]);
  else list.push(word);
}

/**
 * Are two words the same but for one slip of the pen: two letters changed about, one doubled, dropped or added,
 * or a wrong vowel? A changed consonant makes another word more often than a slip.
 */
export function slip(written: string, meant: string): boolean {
  const lengths = meant.length - written.length;
  if (Math.abs(lengths) > 1) return false;
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at += 1;
  const rest = written.slice(at + 1);
  if (lengths === 0) {
    if (written[at] === meant[at + 1] && written[at + 1] === meant[at])
      return written.slice(at + 2) === meant.slice(at + 2);
    return (
      written.length >= LONG &&
      VOWELS.has(written[at] ?? '') &&
      VOWELS.has(meant[at] ?? '') &&
      rest === meant.slice(at + 1)
    );
  }
  // The last letter makes the form (-s, -d): never a slip.
  if (lengths === 1) return at < meant.length - 1 && written.slice(at) === meant.slice(at + 1);
  return at < written.length - 1 && rest === meant.slice(at);
}

/** The word of our lists that was meant; the word itself where it is known, short or nothing comes near. */
export const meantWord = memo((written: string): string => {
  if (written.length < SHORTEST || LEXICON_WORDS.has(written)) return written;
  const near = BY_START.get(written.slice(0, 1))?.find((word) => slip(written, word));
  return near ?? written;
});

/** All words as they were meant; names keep their letters. */
export function asMeant(words: readonly Word[]): readonly Word[] {
  return words.map((word) => {
    if (word.type !== 'word' || word.capital || word.text.length < SHORTEST) return word;
    const meant = meantWord(word.text);
    return meant === word.text ? word : { ...word, text: meant, begins: begins(meant) };
  });
}
