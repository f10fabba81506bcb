/** A calendar day as the number of days since 1 January 1970. Plain arithmetic moves it by days. */
export type Day = number & { readonly calendar: 'day' };

export interface DayParts {
  readonly year: number;
  /** 1 January to 12 December. */
  readonly month: number;
  readonly day: number;
}

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 0 Sunday to 6 Saturday. */
export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_IN_400_YEARS = 146_097;
/** 1 March of the year 0, from which the leap day is the last of its year. */
const FIRST_OF_MARCH_0 = -719_468;

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How long a month (1 to 12) is; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day with this year, month (1 to 12) and day number; undefined for one that does not exist. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(day) || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return countDays(year, month, day);
}

/** The first day of a month, for any whole number of months from January of the year. */
function countDays(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (FIRST_OF_MARCH_0 + era * DAYS_IN_400_YEARS + dayOfEra) as Day;
}

/** Year, month (1 to 12) and day number. */
export function partsOf(day: Day): DayParts {
  const sinceMarch0 = day - FIRST_OF_MARCH_0;
  const era = Math.floor(sinceMarch0 / DAYS_IN_400_YEARS);
  const dayOfEra = sinceMarch0 - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day so many days later, or earlier where they are less than none. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/**
 * Calendar months on (or back) by the corresponding date rule: the same day number, or the last day of a
 * shorter month. Source: Dodds v Walker [1981] UKHL.
 */
export function addMonths(day: Day, months: number): Day {
  const from = partsOf(day);
  const monthsOn = from.month - 1 + months;
  const year = from.year + Math.floor(monthsOn / 12);
  const month = (((monthsOn % 12) + 12) % 12) + 1;
  return countDays(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/**
 * The day on which somebody attains an age: the anniversary of the birth. Who was born on 29 February attains
 * it on 1 March of a common year. Half a year is six months on, to the corresponding date. Source: Family Law Reform Act 1969 s.9 (an age is attained at the start of
 * the anniversary of birth); common-law reading for 29 February.
 */
export function birthday(born: Day, age: number): Day {
  const { year, month, day } = partsOf(born);
  const whole = Math.floor(age);
  const attained = dayOf(year + whole, month, day) ?? dayOf(year + whole, 3, 1) ?? born;
  return whole === age ? attained : addMonths(attained, 6);
}

/** Whole years of age on a day; negative before the birth. */
export function ageOn(born: Day, day: Day): number {
  const years = partsOf(day).year - partsOf(born).year;
  return birthday(born, years) <= day ? years : years - 1;
}

/** `31 March 2027`. */
export function sayDay(day: Day): string {
  const { year, month, day: number } = partsOf(day);
  return `${number} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `31 Mar 2027`. */
export function sayDayShort(day: Day): string {
  const { year, month, day: number } = partsOf(day);
  return `${number} ${(MONTHS[month - 1] ?? '').slice(0, 3)} ${year}`;
}

/** `2026-11-22` as a day; undefined for any other text and for a day that does not exist. */
export function parseIsoDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null ? undefined : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** `2026-11-22`. */
export function toIso(day: Day): string {
  const { year, month, day: number } = partsOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(number, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

/** A day as people write it: "12 June" in the year of `near`, with its year otherwise. */
export function sayDayNear(day: Day, near: Day): string {
  const words = sayDay(day);
  return partsOf(day).year === partsOf(near).year ? words.replace(/ \d{4}$/, '') : words;
}
