import { WEEKDAYS } from '../calendar/day.ts';

const NAMES = WEEKDAYS.map((name) => name.toLowerCase());

/** The names of the weekdays in small letters. */
export const WEEKDAY_WORDS: ReadonlySet<string> = new Set(NAMES);

/** The weekday that a word in small letters names, 0 for Sunday; undefined for any other word. */
export function weekdayNamed(word: string): number | undefined {
  const weekday = NAMES.indexOf(word);
  return weekday < 0 ? undefined : weekday;
}
