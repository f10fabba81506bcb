import { found } from './clause.ts';
import type { Amount, Found, Hedge } from './evidence.ts';
import { CEILINGS } from './lexicon/amounts.ts';
import { wordSet } from './lexicon/group.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import { isNumber } from './numbers.ts';
import type { Word } from './words.ts';

const CEILING = phraseTable(wordSet(CEILINGS));
/** What help is given in: "up to 6 pupils" is the size of a group, and "up to 31 July" a day. */
const UNITS =
  /^(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|terms?|sessions?|times?|visits?|lessons?|meetings?|calls?|appointments?|blocks?|a|per|each|every|in)$/;
/** With a floor, a ceiling closes a range: "at least 5 and up to 10". */
const FLOORS = /^(?:least|minimum|between|from)$/;
/** What somebody is free to do, or is kept from doing, has a ceiling by its nature. */
const FREE_OR_LIMITED =
  /^(?:can|could|may|allow(?:s|ed)?|lets?|limit(?:s|ed)?|restrict(?:s|ed)?|cap(?:s|ped)?|reduces?)$/;

/** "up to 10 hours": how many words set the most that is given, and no least; 0 where none do. */
export function ceilingAt(words: readonly Word[], at: number): number {
  const length = phraseAt(CEILING, words, at);
  const number = words[at + length];
  if (length === 0 || !isNumber(number) || number.text.startsWith('£')) return 0;
  const counted = helpCounted(words, at + length);
  if (counted === 0) return 0;
  const before = words.slice(0, at);
  if (before.some(({ text }) => FLOORS.test(text) || FREE_OR_LIMITED.test(text))) return 0;
  return length + counted;
}

/** "twice a week", "3 times", "30-minute sessions": how many words from a number on count help; 0 where they do not. */
export function helpCounted(words: readonly Word[], at: number): number {
  const unit = words[at + 1]?.text ?? '';
  if (unit === '-') return UNITS.test(words[at + 2]?.text ?? '') ? 3 : 0;
  return UNITS.test(unit) ? 2 : 0;
}

/** Ceilings in the sentence of an action; a rhythm or a figure beside one is held to all the same. */
export function ceilingsIn(text: string, words: readonly Word[], amounts: readonly Amount[]): Hedge[] {
  const ceilings: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = ceilingAt(words, at);
    if (length === 0) continue;
    ceilings.push(found(text, words, at, at + length));
    at += length - 1;
  }
  return ceilings.map((ceiling) => ({
    ...ceiling,
    type: 'ceiling',
    disarmed: amounts.some(
      (amount) =>
        (amount.end <= ceiling.start || amount.start >= ceiling.end) &&
        !/^(?:an?|per|each) /i.test(amount.words),
    ),
  }));
}
