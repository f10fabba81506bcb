import { NUMBER_WORDS } from './lexicon/amounts.ts';
import type { Word } from './words.ts';

/** A number in figures or in words: "12", "£5", "twelve", "twice". */
export const isNumber = (word: Word | undefined): word is Word =>
  word !== undefined && (word.type === 'number' || NUMBER_WORDS.has(word.text));

/** How many a number says, without its unit; undefined for any other word. */
export function valueOf(word: Word | undefined): number | undefined {
  if (word?.type === 'number') return Number.parseFloat(word.text.replace(/[£,]/g, ''));
  return NUMBER_WORDS.get(word?.text ?? '');
}
