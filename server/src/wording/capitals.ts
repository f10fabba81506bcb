import { LEXICON_WORDS } from './lexicon/all.ts';
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATORS,
  NOT_NAMES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  isAdverb,
} from './lexicon/small-words.ts';
import { verbAs } from './lexicon/verbs.ts';
import { MONTH_WORDS } from './months.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';
import type { Word } from './words.ts';

const SHOUTED = /\p{Lu}{2}/u;
const QUIET = /\p{Ll}/u;
/** Names of the calendar keep their capital; of the others nothing is known. */
const CALENDAR: ReadonlySet<string> = new Set([
  ...MONTH_WORDS,
  ...[...WEEKDAY_WORDS].flatMap((day) => [day, `${day}s`]),
  ...'easter christmas year reception ks1 ks2 ks3 ks4 ks5 mum dad nan gran'.split(' '),
]);

/**
 * The words of a statement written in capitals throughout as they would stand in small letters: only names and the
 * calendar keep a capital. Of any other statement only a name in front that lost its capital is changed.
 */
export function calmed(text: string, words: readonly Word[]): readonly Word[] {
  if (!SHOUTED.test(text) || QUIET.test(text)) return firstName(words);
  const named: boolean[] = [];
  for (let at = words.length - 1; at >= 0; at -= 1) named[at] = nameLike(words, at, named);
  return words.map((word, at) => {
    if (word.type !== 'word') return word;
    const capital = named[at] === true || CALENDAR.has(word.text);
    const small = word.raw.toLowerCase();
    return { ...word, capital, raw: capital ? `${word.raw.slice(0, 1)}${small.slice(1)}` : small };
  });
}

/** "marcus will be able to …": a name in small letters at the very front. */
function firstName(words: readonly Word[]): readonly Word[] {
  const [first, ...rest] = words;
  if (first === undefined || first.capital || !nameLike(words, 0, []) || rest[0]?.text === 'to') return words;
  return [{ ...first, capital: true }, ...rest];
}

/** A word that no list knows, in a place where only somebody can stand: in front of what is done, or as an owner. */
function nameLike(words: readonly Word[], at: number, named: readonly boolean[]): boolean {
  const word = words[at];
  if (word?.type !== 'word' || word.raw.length < 2 || known(word.text)) return false;
  if (word.possessive) return true;
  const next = words[at + 1];
  if (next?.type === 'mark') return next.text === '(' || (next.text === ',' && at === 0);
  if (next?.type !== 'word') return false;
  if (next.text === 'and') return at === 0 || named[at + 2] === true;
  const before = words[at - 1];
  const opens =
    before === undefined || before.type === 'mark' || named[at + 1] === true || !DETERMINERS.has(before.text);
  if (!opens) return false;
  if (next.text === 'are') return words.slice(0, at).some((each) => each.text === 'and');
  return (
    named[at + 1] === true ||
    MODALS.has(next.text) ||
    BE.has(next.text) ||
    HAVE.has(next.text) ||
    DO.has(next.text) ||
    NEGATORS.has(next.text) ||
    next.text === 'each' ||
    next.text === 'to' ||
    verbAs(isAdverb(next.text) ? (words[at + 2]?.text ?? '') : next.text, 's') !== undefined ||
    (before?.text === 'and' && verbAs(next.text, 'base') !== undefined)
  );
}

const known = (text: string): boolean =>
  LEXICON_WORDS.has(text) ||
  NOT_NAMES.has(text) ||
  PREPOSITIONS.has(text) ||
  DETERMINERS.has(text) ||
  PRONOUNS.has(text) ||
  CONJUNCTIONS.has(text) ||
  SUBORDINATORS.has(text) ||
  isAdverb(text);
