import { sayDay } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { ANSWERED } from '../language/statuses.ts';
import type { Block, Field } from '../language/tree.ts';
import {
  dateSlips,
  deadlinesOf,
  findTimes,
  plainDate,
  readDate,
  weekdayDiffers,
} from '../language/values/times.ts';
import type { Deadline, TimeMention, TimePoint } from '../language/values/time.ts';
import type { Slip } from '../language/values/value.ts';
import { lineParts } from './meetings.ts';
import { openDaySlips } from './open-days.ts';
import type { Item, Part } from './plan.ts';
import { CHOSEN, isHeld, tenseOf } from './year-meant.ts';
import type { Tense } from './year-meant.ts';

/** What is wrong with the days that a statement names. */
export function statementSlips(item: Item): readonly Slip[] {
  const { by } = item;
  const { text } = item.text;
  const found = SPEAKS_OF_A_DAY.test(text) ? slipsIn(text, item.evidence.times) : [];
  if (by === undefined || by.field !== undefined) return found;
  // "Ring Gran on Sunday" with `How often: every Sunday` says which one; "every day by half-term" does not.
  const settled =
    ANSWERED.has(item.status?.value.state ?? '') ||
    item.fields.has('howOften') ||
    (by.deadline.point.type === 'weekday' && item.evidence.rhythm !== undefined);
  const start = by.start - item.text.start;
  const written = {
    text: text.slice(start, by.end - item.text.start),
    deadline: by.deadline,
    day: by.day,
    tense: 'ahead' as const,
  };
  return [
    ...found,
    ...[...yearMissing(written), ...(settled ? [] : openDaySlips(written.text, by))].map((slip) => ({
      ...slip,
      start: start + slip.start,
      end: start + slip.end,
    })),
  ];
}

const slipsIn = (text: string, times: readonly TimeMention[]): readonly Slip[] =>
  times.flatMap((time) =>
    deadlinesOf(time).flatMap((deadline) => dateSlips(text, { start: time.start, end: time.end, deadline })),
  );

/** What is wrong with the days in a block's own line: in front of a meeting, and in what is done if things go wrong. */
export function lineSlips(block: Block): readonly Slip[] {
  const { kind } = block;
  const { text } = block.value;
  if (kind === 'then' || kind === 'child') return daySlips(text);
  if (kind === 'progress' || kind === 'scale') return behindSlips(text);
  if (kind !== 'meeting') return [];
  const [first = ''] = lineParts(text);
  if (/^(?:w\/c |[a-z]+,? )?\d/i.test(first)) return meetingSlips(first, isHeld(block) ? 'past' : 'ahead');
  if (!NO_DAY.test(first)) return [];
  const { value: deadline } = readDate(first);
  return deadline === undefined ? [] : openDaySlips(first, { deadline, day: undefined, open: undefined });
}

/** Words for a meeting that say no day: `half term`, `next Tuesday`. */
const NO_DAY =
  /\b(?:term|holidays?|quarter|q[1-4])\b|^\s*(?:(?:on|next|this) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*$/i;

function meetingSlips(text: string, tense: Tense): readonly Slip[] {
  const { value, slips } = readDate(text);
  const told = slips.filter((slip) => slip.rule !== 'plan/unknown-value');
  if (value === undefined || !lacksYear(value.point)) return told;
  const message = `‘${text.trim()}’ has no year. It is read as ${CHOSEN[tense]}. Write the year.`;
  return [...told, { rule: 'plan/ambiguous-date', start: 0, end: text.trimEnd().length, message }];
}

/** What is wrong with the days in any words. */
export const daySlips = (text: string): readonly Slip[] =>
  SPEAKS_OF_A_DAY.test(text) ? slipsIn(text, findTimes(text)) : [];

/** What is wrong with the days in words about how things stood: `1 out of 5 on 31 June`. */
export function behindSlips(text: string): readonly Slip[] {
  if (!SPEAKS_OF_A_DAY.test(text) || endsWithWholeDate(text)) return [];
  const times = findTimes(text);
  return [...slipsIn(text, times), ...yearless(text, times)];
}

/** The same for a status, whose day has been read for itself. */
export const statusYearSlips = (text: string): readonly Slip[] =>
  SPEAKS_OF_A_DAY.test(text) && !endsWithWholeDate(text) ? yearless(text, findTimes(text)) : [];

const SPEAKS_OF_A_DAY = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[/.-]\d/i;

/** `0 on 7 April 2026`, as nearly every such line is written: nothing is wrong with it. */
function endsWithWholeDate(text: string): boolean {
  const date = / (?:on|since) (\d{1,2} [A-Z][a-z]{2,8} \d{4})\.?$/.exec(text)?.[1];
  return date !== undefined && plainDate(date) !== undefined;
}

function yearless(text: string, times: readonly TimeMention[]): Slip[] {
  const time = times.find((each) => deadlinesOf(each).some(({ point }) => lacksYear(point)));
  if (time === undefined) return [];
  const words = text.slice(time.start, time.end);
  const start = time.start + Math.max(0, words.search(/\d/));
  const message = `‘${text.slice(start, time.end)}’ has no year. It is read as the latest such day. Write the year.`;
  return SHORT_YEAR.test(text.slice(time.end))
    ? []
    : [{ rule: 'plan/ambiguous-date', start, end: time.end, message }];
}

const lacksYear = (point: TimePoint): boolean =>
  point.type === 'week'
    ? lacksYear(point.of)
    : (point.type === 'date' && point.year === undefined) || hasYearInWords(point);

/** `31 March next year`. */
function hasYearInWords(point: TimePoint): boolean {
  if (point.type === 'week') return hasYearInWords(point.of);
  if (point.type === 'range') return hasYearInWords(point.to);
  if (point.type === 'list') return point.of.some(hasYearInWords);
  return 'byWords' in point;
}

/** A year in two figures is told by itself. */
const SHORT_YEAR = /^,? ?['’]?\d/;

/** Times that a calendar alone does not place. */
const MAY_BE_OPEN = new Set<string>([
  ...['term', 'halfTerm', 'schoolHoliday', 'quarter', 'weekday', 'relative'],
  ...['birthday', 'yearGroup', 'keyStage', 'offset'],
]);

/** What is to be said of a time in a field that has no year, or no day that can be found. */
export function fieldDaySlips(field: Field, deadline: Deadline | undefined, plan: Part): readonly Slip[] {
  if (deadline === undefined) return [];
  const { type } = deadline.point;
  if (MAY_BE_OPEN.has(type) || hasYearInWords(deadline.point)) {
    const due = plan.due(field, 'end', field.parent.kind === 'then');
    const slips = due === undefined ? [] : openDaySlips(field.value.text, due);
    if (slips.length > 0 || MAY_BE_OPEN.has(type)) return slips;
  }
  if (!lacksYear(deadline.point)) return [];
  const { text } = field.value;
  const tense = tenseOf(field);
  if (tense === 'written')
    return [
      {
        rule: 'plan/ambiguous-date',
        start: 0,
        end: text.length,
        message: `‘${text}’ has no year. Write it.`,
      },
    ];
  return yearMissing({ text, deadline, day: plan.due(field, 'end')?.day, tense });
}

/** A time as it is written, with the day that it comes to in its plan. */
interface Written {
  readonly text: string;
  readonly deadline: Deadline | undefined;
  readonly day: Day | undefined;
  readonly tense: Tense;
}

/** In which year a date without one is read is said. */
function yearMissing({ text, deadline, day, tense }: Written): Slip[] {
  const point = deadline?.point;
  if (point === undefined || !lacksYear(point) || day === undefined || /\d{4}/.test(text)) return [];
  const span = { start: 0, end: text.length };
  const other =
    point.type !== 'date' || point.weekday === undefined ? undefined : weekdayDiffers(day, point.weekday);
  const message =
    hasYearInWords(point) && tense === 'ahead'
      ? `‘${text}’ is read as ${sayDay(day)}, counted from the year in which the plan started. Write the year.`
      : `‘${text}’ has no year. It is read as ${sayDay(day)}, ${CHOSEN[tense]}. Write the year.`;
  const whole = /^\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]+(?: (?:next|this) year)?$/i.test(text);
  const slip = { rule: 'plan/ambiguous-date', ...span, message };
  return [
    whole ? { ...slip, replacement: sayDay(day) } : slip,
    ...(other === undefined ? [] : [{ ...span, ...other }]),
  ];
}
