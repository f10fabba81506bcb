import { addDays, addMonths } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Duration } from '../language/values/time.ts';

/** Beyond this a figure is no plan's: about 270 years. */
const MOST_DAYS = 100_000;
const HOURS = 24;
const MINUTES = 24 * 60;

/**
 * The day a duration after or before a day; the day itself does not count. Hours are rounded up to days.
 * Undefined for what no calendar here can count: terms, school days, sessions, and figures beyond any plan.
 */
export function moved(day: Day, { most, unit }: Duration, direction: 'after' | 'before'): Day | undefined {
  const way = direction === 'after' ? 1 : -1;
  if (!(most >= 0 && most <= MOST_DAYS)) return undefined;
  switch (unit) {
    case 'minute':
      return addDays(day, way * Math.floor(most / MINUTES));
    case 'hour':
      return addDays(day, way * (most < HOURS ? 0 : Math.ceil(most / HOURS)));
    case 'day':
      return addDays(day, way * Math.ceil(most));
    case 'working day':
      return addWorkingDays(day, way * Math.ceil(most));
    case 'week':
      return addDays(day, way * Math.ceil(most * 7));
    case 'month':
      return inMonths(day, way, most);
    case 'year':
      return inMonths(day, way, most * 12);
    default:
      return undefined;
  }
}

/** Whole months by the corresponding date; half a month more is 15 days. */
function inMonths(day: Day, way: number, months: number): Day | undefined {
  if (months > MOST_DAYS / 30) return undefined;
  const whole = Math.floor(months);
  return addDays(addMonths(day, way * whole), way * Math.round((months - whole) * 30));
}
