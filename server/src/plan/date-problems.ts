import { sayDay } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { Block, Field } from '../language/tree.ts';
import { dateSlips, deadlinesOf, findTimes, readDate, weekdayDiffers } from '../language/values/times.ts';
import type { Deadline, TimeMention } from '../language/values/time.ts';
import type { Slip } from '../language/values/value.ts';
import { partsOf } from './meetings.ts';
import type { Item, Part } from './plan.ts';

/** What is wrong with the days that a statement names. */
export function statementSlips(item: Item): readonly Slip[] {
  const { by } = item;
  const { text } = item.text;
  if (!/\d/.test(text)) return [];
  const found = slipsIn(text, item.evidence.times);
  if (by === undefined || by.field !== undefined) return found;
  const start = by.start - item.text.start;
  const written = { text: text.slice(start, by.end - item.text.start), deadline: by.deadline, day: by.day };
  return [
    ...found,
    ...yearMissing(written).map((slip) => ({ ...slip, start: start + slip.start, end: start + slip.end })),
  ];
}

const slipsIn = (text: string, times: readonly TimeMention[]): readonly Slip[] =>
  times.flatMap((time) =>
    deadlinesOf(time).flatMap((deadline) => dateSlips(text, { start: time.start, end: time.end, deadline })),
  );

/** What is wrong with the days in a block's own line: in front of a meeting, and in what is done if things go wrong. */
export function lineSlips({ kind, value: { text } }: Block): readonly Slip[] {
  if (kind === 'then') return slipsIn(text, findTimes(text));
  if (kind !== 'meeting') return [];
  const [first = ''] = partsOf(text);
  return /^(?:[a-z]+,? )?\d/i.test(first)
    ? readDate(first).slips.filter((slip) => slip.rule !== 'plan/unknown-value')
    : [];
}

/** What is to be said of a date in a field that has no year. */
export function yearSlips(field: Field, deadline: Deadline | undefined, plan: Part): readonly Slip[] {
  if (deadline?.point.type !== 'date' || deadline.point.year !== undefined) return [];
  return yearMissing({ text: field.value.text, deadline, day: plan.due(field, 'end')?.day });
}

/** A time as it is written, with the day that it comes to in its plan. */
interface Written {
  readonly text: string;
  readonly deadline: Deadline | undefined;
  readonly day: Day | undefined;
}

/** A date without its year is read as the first such day after the plan's start, and that is said. */
function yearMissing({ text, deadline, day }: Written): Slip[] {
  const point = deadline?.point;
  if (point?.type !== 'date' || point.year !== undefined || day === undefined || /\d{4}/.test(text))
    return [];
  const span = { start: 0, end: text.length };
  const other = point.weekday === undefined ? undefined : weekdayDiffers(day, point.weekday);
  const message = `‘${text}’ has no year. It is read as ${sayDay(day)}, the first such day after the plan’s start. Write the year.`;
  const whole = /^\d{1,2}(?:st|nd|rd|th)? \w+$/.test(text);
  const slip = { rule: 'plan/ambiguous-date', ...span, message };
  return [
    whole ? { ...slip, replacement: sayDay(day) } : slip,
    ...(other === undefined ? [] : [{ ...span, ...other }]),
  ];
}
