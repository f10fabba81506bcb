import { LEXICON_WORDS } from './lexicon/all.ts';
import { wordSet } from './lexicon/group.ts';
import { NAMES_THAT_ARE_WORDS } from './lexicon/names.ts';
import { MOSTLY_NOUNS } from './lexicon/particle-verbs.ts';
import { BE, DETERMINERS, HAVE, MODALS, NOT_NAMES, PRONOUNS } from './lexicon/small-words.ts';
import { verbAs } from './lexicon/verbs.ts';
import type { Word } from './words.ts';

const WORDS_AS_NAMES = wordSet(NAMES_THAT_ARE_WORDS);

/** "Unannounced visits", "Rearranged meeting": they tell of a thing. */
const THINGS =
  /^(?:un|re|pre|over|non)[a-z]{3,}(?:ed|ing)$|.{3}(?:tions?|sions?|ments|ings|ances|ities|times)$/;
/** Behind a name they go with it as well: "Ana and Kit each walk", "Ravi both reads and writes". */
const SHARED_BY_SUBJECTS = new Set(['all', 'both', 'each']);

/** "Hope walks", "Will will", "May Tan", "April (FSW)": a word in the place of a name. */
function wordAsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.capital !== true || next === undefined || !WORDS_AS_NAMES.has(word.text)) return false;
  if (word.possessive || next.text === '(' || next.text === 'to') return true;
  if (next.type === 'mark') return next.text === ',' && (at === 0 || words[at - 1]?.text === ',');
  if (next.type !== 'word' || PRONOUNS.has(next.text) || next.text === "there's") return false;
  if (next.capital)
    return (
      word.text !== 'will' && !NOT_NAMES.has(next.text) && verbAs(word.text, 's') === undefined && at === 0
    );
  if (next.text === 'and') return words[at + 2]?.capital === true;
  if (MODALS.has(next.text) || BE.has(next.text) || HAVE.has(next.text)) return true;
  return verbAs(next.text, 's') !== undefined && (word.text === 'will' || !MOSTLY_NOUNS.has(next.text));
}

/** Could this word be somebody's name? `names` are those of the plan's people, in lower case. */
function isName(words: readonly Word[], at: number, names: ReadonlySet<string> | undefined): boolean {
  const word = words[at];
  if (word?.type !== 'word' || !word.capital) return false;
  if (names?.has(word.text) === true) return true;
  if (wordAsName(words, at)) return true;
  if (NOT_NAMES.has(word.text) || word.raw.length === 1) return false;
  const shouting = word.raw.length > 1 && word.raw === word.raw.toUpperCase();
  if (shouting) return word.raw.length === 2 && !LEXICON_WORDS.has(word.text);
  if (THINGS.test(word.text)) return false;
  if (at > 0 && words[at - 1]?.type !== 'mark') return true;
  return !opensWithDeed(words, at) && !LEXICON_WORDS.has(word.text);
}

/** "Replaster the wall": a deed that no list knows, and no name, though it has a capital. */
function opensWithDeed(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.text ?? '';
  if (words[at]?.possessive === true || !DETERMINERS.has(next) || SHARED_BY_SUBJECTS.has(next)) return false;
  return !(next === 'no' && words[at + 2]?.text === 'longer');
}

/** The word behind a name of one or more words; `at` itself where none begins there. */
export function nameEnd(words: readonly Word[], at: number, names: ReadonlySet<string> | undefined): number {
  let end = at;
  while (isName(words, end, names) && (end === at || words[end]?.capital === true)) end += 1;
  return end;
}
