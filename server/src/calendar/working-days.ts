import { bankHolidaysOnWeekdays, isBankHoliday } from './bank-holidays.ts';
import { weekdayOf } from './day.ts';
import type { Day } from './day.ts';

/**
 * Working days leave out Saturdays, Sundays and the bank holidays of England and Wales. Source: Care Planning,
 * Placement and Case Review (England) Regulations 2010 reg 2. Where `bankHolidaysKnown` says no, only weekends
 * are left out.
 */
export function isWorkingDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !isBankHoliday(day);
}

/**
 * The n-th working day after a day, or before it where n is negative. The day of the event does not count;
 * with n = 0 it is the day itself.
 */
export function addWorkingDays(day: Day, n: number): Day {
  if (n < 0) return backByWorkingDays(day, -n);
  let reached = day;
  let missing = n;
  // Bank holidays stepped over are made up for by as many weekdays more, among which may be others.
  while (missing > 0) {
    const next = addWeekdays(reached, missing);
    missing = bankHolidaysOnWeekdays(reached, next);
    reached = next;
  }
  return reached;
}

/** Working days after `from` up to and with `to`; negative where `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from);
  return weekdaysUpTo(to) - weekdaysUpTo(from) - bankHolidaysOnWeekdays(from, to);
}

function backByWorkingDays(day: Day, n: number): Day {
  let reached = day;
  let missing = n;
  while (missing > 0) {
    const next = backByWeekdays(reached, missing);
    missing = bankHolidaysOnWeekdays((next - 1) as Day, (reached - 1) as Day);
    reached = next;
  }
  return reached;
}

/** Days from Monday to Friday since a fixed Monday (29 December 1969), up to and with the day. */
function weekdaysUpTo(day: Day): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5);
}

function addWeekdays(day: Day, n: number): Day {
  return weekdayNumber(weekdaysUpTo(day) + n);
}

function backByWeekdays(day: Day, n: number): Day {
  return weekdayNumber(weekdaysUpTo((day - 1) as Day) - n + 1);
}

/** The day that is the n-th from Monday to Friday since 29 December 1969. */
function weekdayNumber(n: number): Day {
  const weeks = Math.floor((n - 1) / 5);
  return (weeks * 7 + (n - 1 - weeks * 5) - 3) as Day;
}
