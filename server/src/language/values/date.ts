import { dateSlips, SHORT_YEAR_RULE } from './date-slips.ts';
import { memo } from './memo.ts';
import { plainDate } from './plain-date.ts';
import { timesIn } from './reading-time.ts';
import type { Found } from './time-meaning.ts';
import type { Deadline, TimePoint } from './time.ts';
import type { Reading } from './value.ts';

/**
 * Events that plans date by these names. A plan can date others with `Event: name`; a deadline that is one of
 * those words alone is made with `onEvent`.
 */
const EVENTS =
  /^(?:the )?(?:referred|referral|strategy discussion|became looked after|placement began|assessment requested|plan finalised|order made|started|ends|return|birth)$/i;
/** Words that name no day on purpose, beside those that the grammar knows. */
const NO_DAY =
  /^(?:as (?:needed|required|necessary|appropriate)|n\/a|none|not known|unknown|various|continuous)\b/i;
const NONE: Reading<Deadline> = { value: undefined, slips: [] };

/** A deadline: a day, a span of time, or a stretch from an event. */
export const readDeadline: (text: string) => Reading<Deadline> = memo(read);

/** When something was or will be: a day, or a span of time such as a month. */
export const readDate = (text: string): Reading<Deadline> => readDeadline(text);

/** Whether the words set no day on purpose: `ongoing`, `as soon as possible`, `when ready`. */
export const isNonDate: (text: string) => boolean = memo((text) => {
  if (NO_DAY.test(text.trim())) return true;
  const found = timesIn(text, true);
  return found.some(({ meaning }) => meaning.type === 'nonDate') && deadlineIn(found) === undefined;
});

/** The deadline on an event by its name. */
export function onEvent(event: string): Deadline {
  return { point: { type: 'event', event }, edge: 'whole', preposition: undefined };
}

const COUNTS_ALL_THE_SAME = new Set(['plan/weekday-differs', SHORT_YEAR_RULE]);

/** `end of Jan 27`, where the figures are the year for sure. */
const withYear = (point: TimePoint): TimePoint =>
  point.type === 'month' && point.figures !== undefined
    ? { type: 'month', year: 2000 + point.figures, month: point.month }
    : point;

function read(text: string): Reading<Deadline> {
  const words = text.trim().replace(/[.;,]$/, '');
  if (words === '') return NONE;
  const date = plainDate(words);
  if (date !== undefined) return { value: date, slips: [] };
  if (EVENTS.test(words)) return { value: onEvent(words.replace(/^the /i, '')), slips: [] };
  const lead = 'by ';
  const bare = deadlineIn(timesIn(text, true));
  const led = bare === undefined || isYearOnly(bare) ? deadlineIn(timesIn(lead + text, true)) : undefined;
  const plain = led !== undefined && led.start === 0 ? undefined : bare;
  const found = plain ?? led;
  if (found?.meaning.type === 'deadline' && !isOtherDay(plain === undefined ? lead + text : text, found)) {
    const shift = plain === undefined ? lead.length : 0;
    const { start, end, meaning } = found;
    const { deadline } = meaning;
    const slips = dateSlips(shift === 0 ? text : lead + text, { start, end, deadline }).map((slip) => ({
      ...slip,
      start: Math.max(slip.start - shift, 0),
      end: slip.end - shift,
    }));
    // The date counts; the weekday beside it is a check on it, and a year of two figures is one of this century.
    if (slips.some(({ rule }) => !COUNTS_ALL_THE_SAME.has(rule))) return { value: undefined, slips };
    const value = { ...deadline, point: withYear(deadline.point) };
    return { value: shift === 0 ? value : { ...value, preposition: undefined }, slips };
  }
  if (isNonDate(text) || words.startsWith('[')) return NONE;
  const start = text.length - text.trimStart().length;
  const message = `‘${words}’ is not a date. Write one, such as 31 March 2027.`;
  return {
    value: undefined,
    slips: [{ rule: 'plan/unknown-value', start, end: start + words.length, message }],
  };
}

/** `March next year`: alone, `March` may be what somebody does, and only the year is a time for sure. */
const isYearOnly = ({ start, meaning }: Found): boolean =>
  start > 0 &&
  meaning.type === 'deadline' &&
  meaning.deadline.point.type === 'relative' &&
  meaning.deadline.point.unit === 'year';

/** A span of time behind these is not meant as a whole: `first Monday in March 2027`, `halfway through March 2027`. */
const PART_OF_SPAN =
  /\b(?:first|second|third|fourth|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week \d|half ?-?way)\b/i;
/** `around March next year` is not the year as a whole. */
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|spring|summer|autumn|winter)/i;
/** What begins at a day, and is no last one. */
const NOT_BEFORE = /\b(?:not|no) (?:before|until|earlier than|sooner than)\b/i;

/** Whether the words around a time make another day of it, which is not worked out. */
function isOtherDay(text: string, found: Found): boolean {
  const { start, end, meaning } = found;
  const before = text.slice(0, start);
  if (NOT_BEFORE.test(text.slice(0, end))) return true;
  const type = meaning.type === 'deadline' ? meaning.deadline.point.type : undefined;
  if (type === 'birthday') return /^ (?:and a half|½)/i.test(text.slice(end));
  if (isYearOnly(found)) return PART_OF_SPAN.test(before) || MONTH.test(before);
  return (type === 'month' || type === 'season' || type === 'year') && PART_OF_SPAN.test(before);
}

function deadlineIn(found: readonly Found[]): Found | undefined {
  return found.find(({ meaning }) => meaning.type === 'deadline');
}
