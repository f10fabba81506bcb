import { MONTHS } from '../calendar/day.ts';

/** The names of the months in small letters, January first. */
export const MONTH_WORDS: readonly string[] = MONTHS.map((name) => name.toLowerCase());

/** Any of them, as a part of a pattern. */
export const ANY_MONTH = MONTH_WORDS.join('|');
