import { dayOf, weekdayOf } from './day.ts';
import type { Day } from './day.ts';

/**
 * Bank holidays of England and Wales, month and day in each year. They are data and no formula, because a
 * proclamation can move or add one: 8 May 2020 (VE Day, in place of 4 May), 2 and 3 June 2022 (Platinum
 * Jubilee, the first in place of 30 May), 19 September 2022 (State Funeral), 8 May 2023 (Coronation).
 * Sources: Banking and Financial Dealings Act 1971 s.1 and Schedule 1 (with the substitutes for a weekend),
 * royal proclamations under s.1(2) and (3), Good Friday and Christmas Day at common law; published at
 * https://www.gov.uk/bank-holidays. Years not yet proclaimed follow the Schedule and the yearly custom.
 */
const HOLIDAYS: readonly (readonly [number, string])[] = [
  [2015, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2016, '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27'],
  [2017, '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  [2018, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'],
  [2019, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
  [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  [2029, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'],
  [2030, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
  [2031, '01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26'],
  [2032, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2033, '01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27'],
  [2034, '01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26'],
  [2035, '01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26'],
];

const FIRST_YEAR = 2015;
const LAST_YEAR = 2035;
const FIRST_KNOWN = (dayOf(FIRST_YEAR, 1, 1) ?? 0) as Day;
const LAST_KNOWN = (dayOf(LAST_YEAR, 12, 31) ?? 0) as Day;

const sorted: readonly Day[] = HOLIDAYS.flatMap(([year, days]) =>
  days.split(' ').flatMap((monthAndDay) => {
    const day = dayOf(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3)));
    return day === undefined ? [] : [day];
  }),
);
const holidays: ReadonlySet<number> = new Set(sorted);

/** Whether the bank holidays around this day are known. Outside 2015 to 2035 only weekends can be left out. */
export function bankHolidaysKnown(day: Day): boolean {
  return day >= FIRST_KNOWN && day <= LAST_KNOWN;
}

/** Whether the day is a bank holiday in England and Wales; false where they are not known. */
export function isBankHoliday(day: Day): boolean {
  return holidays.has(day);
}

/** How many bank holidays from Monday to Friday lie after `after` up to and with `upTo`. */
export function bankHolidaysOnWeekdays(after: Day, upTo: Day): number {
  let count = 0;
  for (let i = firstAfter(after); i < sorted.length; i += 1) {
    const day = sorted[i];
    if (day === undefined || day > upTo) break;
    const weekday = weekdayOf(day);
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

/** Place in the list of the first bank holiday after a day. */
function firstAfter(day: Day): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}
