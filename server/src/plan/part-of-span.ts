import { addDays, addMonths, partsOf } from '../calendar/day.ts';
import type { TimeSpan } from './spans.ts';

/** So many days of a month are early. */
const EARLY = 10;
/** From this day on a month is late. */
const LATE = 21;

/**
 * The days that `early` or `late` means of a span: of a month the first ten days or those from the 21st on, of a
 * season its first or last month, of a year its first or last quarter, of anything else a third.
 */
export function partOfSpan({ from, to, ...more }: TimeSpan, part: 'early' | 'late'): TimeSpan {
  const months = wholeMonths(from, to);
  if (months === 1)
    return part === 'early'
      ? { ...more, from, to: addDays(from, EARLY - 1) }
      : { ...more, from: addDays(from, LATE - 1), to };
  if (months > 1) {
    const length = months >= 12 ? 3 : Math.max(1, Math.round(months / 3));
    return part === 'early'
      ? { ...more, from, to: addDays(addMonths(from, length), -1) }
      : { ...more, from: addMonths(from, months - length), to };
  }
  const third = Math.floor((to - from) / 3);
  return part === 'early'
    ? { ...more, from, to: addDays(from, third) }
    : { ...more, from: addDays(to, -third), to };
}

/** How many calendar months a span is; 0 where it is not of whole months. */
function wholeMonths(from: TimeSpan['from'], to: TimeSpan['to']): number {
  const first = partsOf(from);
  const next = partsOf(addDays(to, 1));
  return first.day === 1 && next.day === 1 ? (next.year - first.year) * 12 + next.month - first.month : 0;
}
