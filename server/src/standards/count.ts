import type { Day } from '../calendar/day.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { moved } from '../plan/counting.ts';
import type { Duration } from '../language/values/time.ts';

/** The last day of a limit: the day of the event is left out, months end on the corresponding date. */
export const limitDay = (from: Day, limit: Duration): Day | undefined => moved(from, limit, 'after');

/** "4 working days", "3 days": how far one day lies after another, in the unit of the limit. */
export function sayGap(from: Day, to: Day, limit: Duration | undefined): string {
  const working = limit?.unit === 'working day';
  const n = working ? workingDaysBetween(from, to) : to - from;
  return `${n} ${working ? 'working ' : ''}day${n === 1 ? '' : 's'}`;
}

/**
 * The most days that can lie between two meetings of a rhythm or within a limit: a month counts as its longest,
 * 10 working days as two weeks. Undefined for terms and sessions.
 */
export function longestGap(period: Duration, times = 1): number | undefined {
  const n = period.most / times;
  switch (period.unit) {
    case 'day':
      return n;
    case 'working day':
      return Math.ceil((n / 5) * 7);
    case 'week':
      return n * 7;
    case 'month':
      return monthsAtMost(n);
    case 'year':
      return monthsAtMost(n * 12);
    default:
      return undefined;
  }
}

/** The longest stretch of so many calendar months that run on from each other. */
function monthsAtMost(months: number): number {
  const known: Readonly<Record<number, number>> = { 1: 31, 2: 62, 3: 92, 4: 123, 6: 184, 12: 366 };
  return known[months] ?? Math.ceil(months * 30.7);
}
