import { addDays, addMonths, dayOf, partsOf, WEEKDAYS } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { easterSunday } from '../calendar/easter.ts';
import { endOfSchoolYear, schoolYearOf, startOfSchoolYear } from '../calendar/school-year.ts';
import { sayPoint } from '../language/values/say.ts';
import { exists } from '../language/values/time-meaning.ts';
import type { TimePoint } from '../language/values/time.ts';
import { inYear } from './year-meant.ts';
import type { Reference } from './year-meant.ts';

/** The first and the last day of a time. */
export interface TimeSpan {
  readonly from: Day;
  readonly to: Day;
  readonly how?: string;
  readonly yearProposed?: true;
}

/** Why a time cannot be worked out, in words. */
export interface Open {
  readonly open: string;
}

export function isOpen(span: TimeSpan | Open): span is Open {
  return 'open' in span;
}

export function open(why: string): Open {
  return { open: why };
}

export function day(at: Day, how?: string): TimeSpan {
  return how === undefined ? { from: at, to: at } : { from: at, to: at, how };
}

/** Why a time stays open that counts from `now` or `today`: a plan is written on over months. */
export const FROM_WHICH_DAY = 'it does not say from which day it counts';

/** First month of each season as people speak of them in England; winter goes on into the next year. */
const SEASONS = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/**
 * The days of a time that only the calendar decides. Without a year it is the one that the field means,
 * and is marked as proposed.
 */
export function calendarSpan(point: TimePoint, reference: Reference): TimeSpan | Open {
  const { start } = reference;
  switch (point.type) {
    case 'date':
      return (
        inYear(point, reference, (year) => {
          const found = dayOf(year, point.month, point.day);
          return found === undefined ? undefined : day(found);
        }) ?? open(point.year === undefined && exists(point) ? 'it does not say the year' : noSuchDay(point))
      );
    case 'month':
      if (point.figures !== undefined) return open(`${point.figures} can be the day or the year`);
      return (
        inYear(point, reference, (year) => months(year, point.month, 1)) ?? open('there is no such month')
      );
    case 'year':
      return months(point.year, 1, 12) ?? open('there is no such year');
    case 'season':
      return (
        inYear(point, reference, (year) => months(year, SEASONS[point.season], 3)) ??
        open('there is no such season')
      );
    case 'holiday':
      return (
        inYear(point, reference, (year) => holiday(point.name, year)) ??
        open(`the date of ${point.name} is not known here`)
      );
    case 'schoolYear': {
      const from = point.from ?? schoolYearOf(start);
      return { from: startOfSchoolYear(from), to: endOfSchoolYear(from) };
    }
    // A plan is written on over months: nobody knows from which day such words were meant.
    case 'weekday':
      return open(`it does not say which ${WEEKDAYS[point.weekday] ?? 'day'}`);
    case 'relative':
      return relative(point.unit, point.ahead, start);
    default:
      return open('it is not a day of the calendar');
  }
}

function noSuchDay(point: TimePoint & { readonly type: 'date' }): string {
  const { month } = point;
  return month < 1 || month > 12 ? `there is no month ${month}` : `there is no ${sayPoint(point)}`;
}

function months(year: number, month: number, count: number): TimeSpan | undefined {
  const from = dayOf(year, month, 1);
  return from === undefined ? undefined : { from, to: addDays(addMonths(from, count), -1) };
}

/** Days from Easter Sunday. */
const FROM_EASTER: Readonly<Record<string, number>> = { 'good friday': -2, easter: 0, 'easter monday': 1 };

function holiday(name: string, year: number): TimeSpan | undefined {
  const near = FROM_EASTER[name];
  if (near !== undefined) return day(addDays(easterSunday(year), near));
  const at =
    name === 'christmas' ? dayOf(year, 12, 25) : name === 'christmas eve' ? dayOf(year, 12, 24) : undefined;
  return at === undefined ? undefined : day(at);
}

function relative(
  unit: 'day' | 'week' | 'month' | 'term' | 'year',
  ahead: number,
  start: Day,
): TimeSpan | Open {
  const { year } = partsOf(start);
  switch (unit) {
    case 'day':
    case 'week':
    case 'month':
      return open(`it does not say from which day ‘${sayPoint({ type: 'relative', unit, ahead })}’ counts`);
    case 'year':
      return months(year + ahead, 1, 12) ?? open('there is no such year');
    case 'term':
      return open('the dates of the term are not known here');
  }
}
