import { isLeapYear, MONTHS } from '../../calendar/day.ts';
import type { Span } from '../tree.ts';
import { exists, monthLength } from './time-meaning.ts';
import type { Deadline, Edge, TimePoint } from './time.ts';
import type { Slip } from './value.ts';
import { otherWeekday } from './other-weekday.ts';

type DatePoint = TimePoint & { readonly type: 'date' };
/** A time where it stands in a text. */
export type Placed = Span & { readonly deadline: Deadline };
type Words = Omit<Slip, 'start' | 'end'>;

/** The rule that tells how years of two figures were read. */
export const SHORT_YEAR_RULE = 'plan/short-year';

const FIGURES = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
/** What follows a date without a year and looks like one: `27`, `’27`, `20226`. */
const SHORT_YEAR = /^ ?['’]?(\d{2,3}|\d{5,8})(?=[.;)?!]?(?:\s|$))(?! [a-z%])/i;
const COMMA_YEAR = /^, ?['’]?(\d{2})\.?$/;

/**
 * What is wrong with the dates of a time: days that do not exist, years without four figures, a weekday that the date
 * does not fall on.
 */
export function dateSlips(text: string, placed: Placed): readonly Slip[] {
  const { point, edge } = placed.deadline;
  if (point.type === 'month' && point.figures !== undefined) return [monthOrDay(text, placed, point, edge)];
  const dates = datesIn(point);
  const date = dates.at(-1);
  if (date === undefined) return shortYear(text, placed);
  const figures = FIGURES.exec(text.slice(placed.start, placed.end));
  const span = spanOfDate(text, placed, figures);
  const wrong = dates.find((each) => !exists(each));
  if (wrong !== undefined) return [{ ...span, ...impossible(wrong, figures !== null) }];
  const isShort =
    figures === null
      ? date.year !== undefined && SHORT.test(text.slice(placed.start, placed.end))
      : figures[4]?.length === 2;
  if (isShort) {
    const read = readAs(text.slice(span.start, span.end), said(date.year, date.month, date.day));
    return [{ ...span, ...read }, ...dates.flatMap((each) => otherWeekday(text, placed, each))];
  }
  const behind = text.slice(placed.end);
  const short = date.year === undefined ? (SHORT_YEAR.exec(behind) ?? COMMA_YEAR.exec(behind)) : null;
  if (short !== null) {
    const end = placed.end + short[0].length;
    const [, year = ''] = short;
    if (year.length === 2)
      return [{ start: span.start, end, ...ambiguous({ ...date, year: 2000 + Number(year) }) }];
    return [{ start: span.start, end, rule: 'plan/impossible-date', message: noYear(year) }];
  }
  return dates.flatMap((each) => otherWeekday(text, placed, each));
}

/** The last of a time: a year in two figures. */
const SHORT = /(?:['’]|[a-z]\.?,?[ -])\d\d$/i;

/** `summer 27`, `Easter ’27`. */
function shortYear(text: string, { start, end, deadline: { point } }: Placed): readonly Slip[] {
  const { year } = 'year' in point ? point : { year: undefined };
  if (year === undefined || point.type === 'yearGroup' || !SHORT.test(text.slice(start, end))) return [];
  const from = /['’]/.test(text.charAt(end - 3)) ? end - 3 : end - 2;
  return [{ start: from, end, ...readAs(text.slice(from, end), String(year)) }];
}

/** `Jan 27`: the 27th, or the year. Behind `end of` it is the year. */
function monthOrDay(
  text: string,
  { start, end }: Span,
  { month, figures = 0 }: TimePoint & { readonly type: 'month' },
  edge: Edge,
): Slip {
  const written = text.slice(start, end);
  const words = written.slice(written.search(MONTH));
  const span = { start: end - words.length, end, rule: 'plan/ambiguous-date' };
  const name = MONTHS[month - 1] ?? '';
  const replacement = `${name} ${2000 + figures}`;
  if (edge !== 'whole' || !exists({ type: 'date', year: undefined, month, day: figures }))
    return { ...span, ...readAs(words, replacement) };
  const message = `‘${words}’ can be ${figures} ${name} or ${replacement}. Write which of them, with the year in four figures.`;
  return { ...span, message };
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const noYear = (words: string): string => `‘${words}’ is no year. Write the year with four figures.`;

/** The dates that a point of time names. */
function datesIn(point: TimePoint): readonly DatePoint[] {
  switch (point.type) {
    case 'date':
      return [point];
    case 'week':
      return datesIn(point.of);
    case 'range':
      return [...datesIn(point.from), ...datesIn(point.to)];
    case 'list':
      return point.of.flatMap(datesIn);
    default:
      return [];
  }
}

function spanOfDate(
  text: string,
  found: Span,
  figures: RegExpExecArray | null,
): { start: number; end: number } {
  if (figures !== null) {
    const start = found.start + figures.index;
    return { start, end: start + figures[0].length };
  }
  const digit = text.slice(found.start, found.end).search(/\d/);
  return { start: found.start + Math.max(digit, 0), end: found.end };
}

/** `31 June 2027`: the real days around it, and for `12/31/2026` the same date day first. */
function impossible(date: DatePoint, inFigures: boolean): Words {
  const rule = 'plan/impossible-date';
  const { day, month, year } = date;
  if (month < 1 || month > 12) {
    const turned = day >= 1 && day <= 12 && exists({ type: 'date', year, month: day, day: month });
    if (!turned)
      return {
        rule,
        message: `There is no month ${month}. Dates are written day first, such as 31/03/2027.`,
      };
    const replacement =
      inFigures || year === undefined ? `${two(month)}/${two(day)}/${year ?? ''}` : said(year, day, month);
    return {
      rule,
      message: `There is no month ${month}. Dates are written day first: ${replacement}.`,
      replacement,
    };
  }
  const length = monthLength(date);
  const name = MONTHS[month - 1] ?? '';
  const inYear = month === 2 && year !== undefined && !isLeapYear(year) && day === 29 ? ` ${year}` : '';
  const days = month === 2 && year === undefined ? '28 or 29' : length;
  const why = `There is no ${said(year, month, day)}: ${name}${inYear} has ${days} days.`;
  if (day < 1 || day > 31) return { rule, message: `${why} Write the date that is meant.` };
  const last = said(year, month, year === undefined && month === 2 ? 28 : length);
  const next = said(year, month + 1, 1);
  return {
    rule,
    message: `${why} Write ${last} or ${next}.`,
    replacement: last,
    alternative: next,
  };
}

/** A year of two figures: it is one of this century, and how it was read is told. */
export const readAs = (words: string, replacement: string): Words => ({
  rule: SHORT_YEAR_RULE,
  message: `‘${words}’ was read as ${replacement}. Write the year with four figures.`,
  replacement,
});

function ambiguous(date: DatePoint): Words {
  const replacement = said(date.year, date.month, date.day);
  return {
    rule: 'plan/ambiguous-date',
    message: `Write the year with four figures: ${replacement}, if that is the day meant.`,
    replacement,
  };
}

const said = (year: number | undefined, month: number, day: number): string =>
  `${day} ${MONTHS[month - 1] ?? ''}${year === undefined ? '' : ` ${year}`}`;

function two(number: number): string {
  return String(number).padStart(2, '0');
}
