import { MONTHS, WEEKDAYS } from '../calendar/day.ts';
import { labelKey } from '../language/labels.ts';

const MONTH = /^(?:april|may|june|august|march)$/;
const MONTHS_AND_DAYS = new Set([...MONTHS, ...WEEKDAYS].map((name) => name.toLowerCase()));

/** A word, also one with an apostrophe or a hyphen inside. */
export const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Without its possessive, in small letters. */
export const key = (word: string): string => labelKey(word.replace(/['’]s?$/i, ''));

/** Whether a word is written with a capital. */
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** EHC, GP, A: letters and short forms of the field. */
export const isShortForm = (word: string): boolean => word.length <= 5 && word === word.toUpperCase();

/** "30 May 2026", "in May 2026": a month beside its day and year, also where somebody of the plan is called May. */
export const isDate = (small: string, words: string, at: number, length: number): boolean =>
  MONTH.test(small) &&
  (/(?<!\d)[0-3]?\d(?:st|nd|rd|th)?(?: of)?\s+$/.test(words.slice(Math.max(0, at - 9), at)) ||
    /^\s+\d{4}(?!\d)/.test(words.slice(at + length, at + length + 7)));

/** "May 4", "4 May", where no day and year have to stand beside it. */
export const isMonth = (small: string, words: string, at: number, length: number): boolean =>
  MONTH.test(small) &&
  (/\d(?:st|nd|rd|th)?\s*$/.test(words.slice(Math.max(0, at - 6), at)) ||
    /^\s+\d/.test(words.slice(at + length, at + length + 4)));

/** "Young people", "young person's": a group, although Young is a name. */
export const isGroup = (words: string, at: number, length: number): boolean =>
  /^young$/i.test(words.slice(at, at + length)) &&
  /^\s+(?:people|person|carers?|adults?|men|man|wom[ae]n|parents?|child|children)\b/i.test(
    words.slice(at + length, at + length + 12),
  );

/** "Northshire County Council": an authority, and nobody. */
export const isCouncil = (words: string, end: number): boolean =>
  /^(?:['’]s)?\s+(?:(?:county|city|town|borough|district|metropolitan)\s+){0,2}council\b/i.test(
    words.slice(end, end + 40),
  );

/** What directly follows a name with a capital belongs to it: "Tyrone Price". */
export const isSurnameLike = (word: string): boolean => {
  const small = key(word);
  return isCapital(word) && !isShortForm(word) && !MONTHS_AND_DAYS.has(small) && word.length > 2;
};

/** Whether a word begins a sentence, a quotation or what stands after a colon. */
export const isStart = (words: string, at: number): boolean =>
  /(?:^|[.!?:‘“"(•])\s*$/.test(words.slice(Math.max(0, at - 3), at));

/** Who signed, without the office and the day that some write behind the name. */
export const signer = (words: string): string =>
  words.split(/[,;(|\d]| for (?:the|and)\b| on\b/, 1)[0] ?? words;
