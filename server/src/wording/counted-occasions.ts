import type { TimeMention } from '../language/values/time.ts';
import { CALENDAR_DAY } from './calendar-days.ts';
import { deadlineAt } from './deadline-mention.ts';
import { isNumber } from './numbers.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';
import type { Word } from './words.ts';

/** Days that stand in everybody's calendar. */
const OCCASIONS: ReadonlySet<string> = new Set([
  ...[...WEEKDAY_WORDS].map((day) => `${day}s`),
  ...['weekends', 'weekdays', 'mornings', 'afternoons', 'evenings', 'nights', 'schooldays'],
]);
const NEXT: ReadonlySet<string> = new Set(['next', 'coming', 'following', 'first']);

/** The words with which so many days begin. */
export const OCCASION_LEADS: readonly string[] = [...NEXT];

/** "seven of the next eight collection Tuesdays": they come to an end by themselves. */
export function countedOccasions(words: readonly Word[], i: number): TimeMention | undefined {
  const next = words[i];
  if (next === undefined || !NEXT.has(next.text) || !isNumber(words[i + 1])) return undefined;
  const days = words.slice(i + 2, i + 5).find(({ text }) => isOccasion(text));
  return days === undefined
    ? undefined
    : deadlineAt(next.start, days.end, { type: 'event', event: CALENDAR_DAY });
}

const isOccasion = (text: string): boolean => OCCASIONS.has(text) || OCCASIONS.has(`${text}s`);
