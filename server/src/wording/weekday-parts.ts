import type { TimeMention } from '../language/values/time.ts';
import { one, recurrence } from '../language/values/time-meaning.ts';
import type { Word } from './words.ts';

/** Counted as a date counts them: Sunday is 0. */
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const PARTS = new Set('mornings afternoons evenings nights lunchtimes breaktimes bedtimes'.split(' '));

/** "Saturday mornings": the same part of the same day every week. */
export function weekdayParts(words: readonly Word[], i: number): TimeMention | undefined {
  const [day, part] = [words[i], words[i + 1]];
  if (day === undefined || part === undefined || !PARTS.has(part.text)) return undefined;
  const weekday = WEEKDAYS.indexOf(day.text);
  if (weekday < 0) return undefined;
  const weekly = recurrence(1, one('week'), { weekdays: [weekday] });
  return { type: 'recurrence', recurrence: weekly, start: day.start, end: part.end };
}
