import { addDays, addMonths, dayOf, partsOf, WEEKDAYS } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { easterSunday } from '../calendar/easter.ts';
import { endOfSchoolYear, schoolYearOf, startOfSchoolYear } from '../calendar/school-year.ts';
import { sayPoint } from '../language/values/say.ts';
import type { TimePoint } from '../language/values/time.ts';

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

/** First month of each season as people speak of them in England; winter goes on into the next year. */
const SEASONS = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/**
 * The days of a time that only the calendar decides. Without a year it is the first one that ends on or after
 * `start`, and is marked as proposed.
 */
export function calendarSpan(point: TimePoint, start: Day): TimeSpan | Open {
  switch (point.type) {
    case 'date':
      return (
        inYear(point.year, start, (year) => {
          const found = dayOf(year, point.month, point.day);
          return found === undefined ? undefined : day(found);
        }) ?? open(`there is no ${sayPoint(point)}`)
      );
    case 'month':
      return (
        inYear(point.year, start, (year) => months(year, point.month, 1)) ?? open('there is no such month')
      );
    case 'year':
      return months(point.year, 1, 12) ?? open('there is no such year');
    case 'season':
      return (
        inYear(point.year, start, (year) => months(year, SEASONS[point.season], 3)) ??
        open('there is no such season')
      );
    case 'holiday':
      return (
        inYear(point.year, start, (year) => holiday(point.name, year)) ??
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

function inYear(
  year: number | undefined,
  start: Day,
  spanIn: (year: number) => TimeSpan | undefined,
): TimeSpan | undefined {
  if (year !== undefined) return spanIn(year);
  const first = partsOf(start).year;
  // 29 February can be up to eight years away.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const span = spanIn(first + ahead);
    if (span !== undefined && span.to >= start) return { ...span, yearProposed: true };
  }
  return undefined;
}

function months(year: number, month: number, count: number): TimeSpan | undefined {
  const from = dayOf(year, month, 1);
  return from === undefined ? undefined : { from, to: addDays(addMonths(from, count), -1) };
}

function holiday(name: string, year: number): TimeSpan | undefined {
  if (name === 'easter') return day(easterSunday(year));
  const christmas = dayOf(year, 12, 25);
  return name === 'christmas' && christmas !== undefined ? day(christmas) : undefined;
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
