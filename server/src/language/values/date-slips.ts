import { daysInMonth, isLeapYear, MONTHS } from '../../calendar/day.ts';
import { exists, monthLength } from './time-meaning.ts';
import type { Found } from './time-meaning.ts';
import type { TimePoint } from './time.ts';
import type { Slip } from './value.ts';

type DatePoint = TimePoint & { readonly type: 'date' };

/** What is wrong with the dates of a mention: days that do not exist, years of two figures. */
export function dateSlips(text: string, found: Found): readonly Slip[] {
  if (found.meaning.type !== 'deadline') return [];
  const dates = datesIn(found.meaning.deadline.point);
  const wrong = dates.find((date) => !exists(date));
  const figures = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(
    text.slice(found.start, found.end),
  );
  const span = spanOfDate(text, found, figures);
  if (wrong !== undefined) return [{ ...span, ...impossible(wrong, figures !== null) }];
  const date = dates.at(-1);
  if (date === undefined) return [];
  if (figures !== null) return figures[4]?.length === 2 ? [{ ...span, ...ambiguous(date) }] : [];
  const short =
    date.year === undefined ? /^,? ?['’]?(\d{2})(?![\d:.%/]| ?[a-z])/i.exec(text.slice(found.end)) : null;
  if (short === null) return [];
  const year = 2000 + Number(short[1]);
  return [{ start: span.start, end: found.end + short[0].length, ...ambiguous({ ...date, year }) }];
}

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
  found: Found,
  figures: RegExpExecArray | null,
): { start: number; end: number } {
  if (figures !== null) {
    const start = found.start + figures.index;
    return { start, end: start + figures[0].length };
  }
  const digit = text.slice(found.start, found.end).search(/\d/);
  return { start: found.start + Math.max(digit, 0), end: found.end };
}

function impossible(date: DatePoint, inFigures: boolean): Pick<Slip, 'rule' | 'message' | 'replacement'> {
  const rule = 'plan/impossible-date';
  const { day, month, year } = date;
  if (month < 1 || month > 12) {
    const turned =
      inFigures && day >= 1 && day <= daysInMonth(year ?? 2000, month === 0 ? 0 : day) && day <= 12;
    const swapped = { year, month: day, day: month };
    if (turned || (day <= 12 && month <= 31 && exists({ type: 'date', ...swapped }))) {
      const replacement = `${two(month)}/${two(day)}/${year ?? ''}`;
      return {
        rule,
        message: `There is no month ${month}. Dates are written day first: ${replacement}.`,
        replacement,
      };
    }
    return { rule, message: `There is no month ${month}. Dates are written day first, such as 31/03/2027.` };
  }
  const name = MONTHS[month - 1] ?? '';
  const inYear = month === 2 && year !== undefined && !isLeapYear(year) ? ` ${year}` : '';
  return { rule, message: `${name}${inYear} has ${monthLength(date)} days. Write the date that is meant.` };
}

function ambiguous(date: DatePoint): Pick<Slip, 'rule' | 'message' | 'replacement'> {
  const replacement = `${date.day} ${MONTHS[date.month - 1] ?? ''} ${date.year ?? ''}`;
  return {
    rule: 'plan/ambiguous-date',
    message: `Write the year with four figures: ${replacement}, if that is the day meant.`,
    replacement,
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
