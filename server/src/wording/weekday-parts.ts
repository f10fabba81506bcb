import type { TimeMention } from '../language/values/time.ts';
import { one, recurrence } from '../language/values/time-meaning.ts';
import { weekdayNamed } from './weekdays.ts';
import type { Word } from './words.ts';

const PARTS = new Set('mornings afternoons evenings nights lunchtimes breaktimes bedtimes'.split(' '));

/** "Saturday mornings": the same part of the same day every week. */
export function weekdayParts(words: readonly Word[], i: number): TimeMention | undefined {
  const [day, part] = [words[i], words[i + 1]];
  if (day === undefined || part === undefined || !PARTS.has(part.text)) return undefined;
  const weekday = weekdayNamed(day.text);
  if (weekday === undefined) return undefined;
  const weekly = recurrence(1, one('week'), { weekdays: [weekday] });
  return { type: 'recurrence', recurrence: weekly, start: day.start, end: part.end };
}
