import type { Day } from '../calendar/day.ts';
import { stateIn, statusOwner } from '../language/statuses.ts';
import type { Block, Field } from '../language/tree.ts';
import { readStatus } from '../language/values/status.ts';
import type { Deadline } from '../language/values/time.ts';
import { findTimes, readAmount, readDate } from '../language/values/times.ts';
import type { Calendar } from './due.ts';
import { OUTCOMES } from './how-it-went.ts';
import type { Status, Typed } from './plan.ts';

/** What a `Status` field says, with its day worked out. */
export function statusIn(field: Field, kind: string, calendar: Calendar): Typed<Status> | undefined {
  const { value } = readStatus(field.value.text, statusOwner(kind));
  if (value === undefined) return undefined;
  return typed(field, value.state, value.on, value.because, calendar);
}

/** What `Completed: Yes`, `Date completed: 15 October 2026` or `Outcome at review: met` says of how a thing stands. */
export function statusInstead(
  { fields, block }: { fields: ReadonlyMap<string, readonly Field[]>; block: Block },
  calendar: Calendar,
): Typed<Status> | undefined {
  const [done] = fields.get('done') ?? [];
  const found = done === undefined ? undefined : doneIn(done, block.kind, calendar);
  if (found !== undefined) return found;
  const [outcome] = OUTCOMES.flatMap((id) => fields.get(id) ?? []);
  return outcome === undefined ? undefined : statusIn(outcome, block.kind, calendar);
}

const YES = /^(?:y(?:es)?|[✓✔☑])(?![\p{L}\p{N}])/iu;
const NO = /^(?:(?:no|n|not yet|to be)\b|\[)/i;

/** A day, a yes, or a state in words; undefined where it says no, or what nobody could tell. */
function doneIn(field: Field, kind: string, calendar: Calendar): Typed<Status> | undefined {
  const { text } = field.value;
  const owner = statusOwner(kind);
  const said = stateIn(text, owner);
  if (said !== undefined) return statusIn(field, kind, calendar);
  if (NO.test(text)) return undefined;
  const on = dayWritten(text);
  if (on === undefined && !YES.test(text)) return undefined;
  return typed(field, owner === 'goal' ? 'met' : 'done', on, undefined, calendar);
}

/** A day that stands in a text alone, or as its first time. */
function dayWritten(text: string): Deadline | undefined {
  const date = readDate(text);
  if (date.value !== undefined) return date.value;
  return findTimes(text).find((each) => each.type === 'deadline')?.deadline;
}

function typed(
  field: Field,
  state: string,
  day: Deadline | undefined,
  because: string | undefined,
  calendar: Calendar,
): Typed<Status> {
  const on = day === undefined ? undefined : calendar.resolve(day, 'end', false, 'past').day;
  const { start, end } = field.value;
  return { start, end, field, value: { state, on, because } };
}

/** The time at which something was measured or told: `3 of 5 on 1 November 2026`, `spoke to Jo on 12 October 2026`. */
export function measuredOn(text: string): Deadline | undefined {
  const { on } = readAmount(text).value ?? {};
  if (on !== undefined) return { point: on, edge: 'whole', preposition: undefined };
  return findTimes(text).find((each) => each.type === 'deadline')?.deadline;
}

/** A line of progress with the day it tells of. */
export interface Heard {
  readonly block: Block;
  readonly day: Day | undefined;
}

/** Every line of progress below a goal, a milestone or an action. */
export const heardIn = ({ content }: Block, calendar: Calendar): Heard[] =>
  content.flatMap((each) => {
    if (each.type !== 'block' || each.kind !== 'progress' || each.value.text.trim() === '') return [];
    return [{ block: each, day: dayOf(each.value.text, calendar) }];
  });

/** The day on which something was measured or told, by the words themselves. */
export function dayOf(text: string, calendar: Calendar): Day | undefined {
  const on = measuredOn(text);
  return on === undefined ? undefined : calendar.resolve(on, 'end', false, 'past').day;
}
