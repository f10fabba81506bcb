import { addDays, dayOf, sayDay, WEEKDAYS, weekdayOf } from '../../calendar/day.ts';
import type { Day } from '../../calendar/day.ts';
import type { Span } from '../tree.ts';
import type { TimePoint } from './time.ts';
import type { Slip } from './value.ts';

const WEEKDAY = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i;

/** What is wrong with `Thursday 31 January 2027`, which is a Sunday. A date without its year is for the plan to place. */
export function otherWeekday(
  text: string,
  { start, end }: Span,
  { year, month, day, weekday }: TimePoint & { readonly type: 'date' },
): Slip[] {
  const on = year === undefined ? undefined : dayOf(year, month, day);
  const words = on === undefined || weekday === undefined ? undefined : weekdayDiffers(on, weekday);
  if (words === undefined) return [];
  const at = text.slice(start, end).search(WEEKDAY);
  return [{ start: start + Math.max(at, 0), end, ...words }];
}

/**
 * What to say of a weekday that a day does not fall on: the weekday of that day, and the nearest day with that
 * weekday. Undefined where they agree.
 */
export function weekdayDiffers(day: Day, weekday: number): Omit<Slip, 'start' | 'end'> | undefined {
  const real = weekdayOf(day);
  if (real === weekday) return undefined;
  const ahead = (weekday - real + 7) % 7;
  const replacement = dated(day);
  const alternative = dated(addDays(day, ahead > 3 ? ahead - 7 : ahead));
  const message = `${sayDay(day)} is a ${WEEKDAYS[real] ?? ''}, not a ${WEEKDAYS[weekday] ?? ''}. Write ${replacement} or ${alternative}.`;
  return { rule: 'plan/weekday-differs', message, replacement, alternative };
}

const dated = (day: Day): string => `${WEEKDAYS[weekdayOf(day)] ?? ''} ${sayDay(day)}`;
