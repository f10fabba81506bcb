import { addDays, type Day } from '../calendar/day.ts';
import { endOfNextTerm } from '../calendar/school-terms.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { moved } from '../plan/counting.ts';
import type { Duration } from '../language/values/time.ts';

/**
 * The last day of a limit: months end on the corresponding date, a school term is the one that follows.
 *
 * @param counting the day of the event is the first that counts; else it is left out
 */
export function limitDay(from: Day, limit: Duration, counting = false): Day | undefined {
  if (limit.unit === 'term') return limit.most === 1 ? endOfNextTerm(from) : undefined;
  if (!counting) return moved(from, limit, 'after');
  if (limit.unit !== 'month' && limit.unit !== 'year') return moved(addDays(from, -1), limit, 'after');
  const end = moved(from, limit, 'after');
  return end === undefined ? undefined : addDays(end, -1);
}

/** The last day that is still so much time before another. */
export const latestDay = (before: Day, least: Duration): Day | undefined => moved(before, least, 'before');

/** "4 working days", "3 days": how far one day lies after another, in the unit of the limit; a weekend in days. */
export function sayGap(from: Day, to: Day, limit: Duration | undefined): string {
  const workingDays = limit?.unit === 'working day' ? workingDaysBetween(from, to) : 0;
  const working = workingDays > 0;
  const n = working ? workingDays : to - from;
  return `${n} ${working ? 'working ' : ''}day${n === 1 ? '' : 's'}`;
}

/**
 * The most days that can lie between two meetings of a rhythm or within a limit: a month counts as its longest,
 * 10 working days as two weeks. Undefined for sessions.
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
    case 'term':
      return n * LONGEST_OVER_A_TERM;
    case 'year':
      return monthsAtMost(n * 12);
    default:
      return undefined;
  }
}

/** From the first day of one school term to the last of the next: 1 September to Easter, 25 April at the latest. */
const LONGEST_OVER_A_TERM = 236;

/** The longest stretch of so many calendar months that run on from each other. */
function monthsAtMost(months: number): number {
  const known: Readonly<Record<number, number>> = { 1: 31, 2: 62, 3: 92, 4: 123, 6: 184, 12: 366 };
  return known[months] ?? Math.ceil(months * 30.7);
}
