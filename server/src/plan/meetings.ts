import type { Day } from '../calendar/day.ts';
import type { Block, Value } from '../language/tree.ts';
import { placeInOrder } from '../language/vocabulary/word-order.ts';
import { readDate, readRecurrence } from '../language/values/times.ts';
import type { TimePoint } from '../language/values/time.ts';
import type { Calendar } from './due.ts';
import type { Due, Meeting, Plan } from './plan.ts';
import { fieldsOf } from './items.ts';
import { isHeld, type Tense } from './year-meant.ts';

const KINDS = new Set(['review', 'visit', 'meeting', 'core group', 'conference']);

/** A meeting block with its day, from `Date` or from the front of its own line. */
export function meetingOf(block: Block, calendar: Calendar): Meeting {
  const dateField = fieldsOf(block).get('date')?.[0];
  const on =
    dateField === undefined
      ? dayInFront(block.value, calendar, 'end', { tense: isHeld(block) ? 'past' : 'ahead' })
      : calendar.of(dateField, 'end');
  const rhythm = on === undefined ? readRecurrence(block.value.text).value : undefined;
  return { block, kind: kindOf(block), on, rhythm };
}

function kindOf(block: Block): Meeting['kind'] {
  const text = block.value.text.toLowerCase();
  const variant = block.variant ?? 'meeting';
  if (variant === 'meeting')
    for (const kind of KINDS) if (text.startsWith(kind) && kind !== 'meeting') return kind as Meeting['kind'];
  return variant as Meeting['kind'];
}

/** `8 July 2026, 4pm, at home`, `fourth, 8 July 2026`: the first part that is a time, of these types where some are named. */
export function dayInFront(
  { start: from, text }: Value,
  calendar: Calendar,
  edge: 'start' | 'end',
  { types, tense }: { readonly types?: readonly TimePoint['type'][]; readonly tense?: Tense } = {},
): Due | undefined {
  // What a blank asks for is no day yet: `[date, within 6 weeks]`.
  if (text.startsWith('[')) return undefined;
  let offset = from;
  for (const part of lineParts(text)) {
    const words = part.trim();
    const { value, slips } = readDate(words);
    const fits = value !== undefined && (types === undefined || types.includes(value.point.type));
    if (fits && slips.every((slip) => slip.rule !== 'plan/unknown-value')) {
      const start = offset + part.length - part.trimStart().length;
      return {
        start,
        end: start + words.length,
        ...calendar.resolve(value, edge, false, tense),
        field: undefined,
      };
    }
    offset += part.length + 1;
  }
  return undefined;
}

const WEEKDAY = /^\s*(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\s*$/i;

/** The parts between commas; `Thursday, 8 July 2026` is one of them. */
export function lineParts(text: string): string[] {
  const [first = '', second, ...more] = text.split(',');
  return second !== undefined && WEEKDAY.test(first) ? [`${first},${second}`, ...more] : text.split(',');
}

/**
 * How many meetings of a kind there were before those that a plan dates. `Earlier reviews` says so of reviews; else
 * the labels do: before a `Second review` that stands alone there was one.
 *
 * @param meetings those of the kind that have a day, in the order of their days
 */
export function earlierMeetings(
  fields: Plan['fields'],
  meetings: readonly Meeting[],
  kind: Meeting['kind'],
): number {
  const written = kind === 'review' ? fields.get('earlierReviews')?.[0]?.value.text : undefined;
  if (written !== undefined) return Number(/\d{1,3}/.exec(written)?.[0] ?? 0);
  const before = meetings.map(({ block }, index) => (placeInOrder(block.label?.text ?? '') ?? 0) - 1 - index);
  return Math.max(0, ...before);
}

/**
 * The day of a meeting by its name and place in the order, counting the reviews held before this plan.
 *
 * @param name as written: "review", "review conference", "core group"
 * @param ordinal 1 for the first; `next` and `last` count from today; without one, the only or the next one
 */
export function meetingDay(
  meetings: readonly Meeting[],
  name: string,
  ordinal: number | 'next' | 'last' | undefined,
  earlier: number,
  today: Day,
): Day | undefined {
  const words = name
    .toLowerCase()
    .replace(/\brcpc$/, 'review conference')
    .replace(/\bicpc$/, 'initial conference');
  const wanted = [...KINDS].find((kind) => words.includes(kind));
  const daysOf = (...kinds: readonly (string | undefined)[]): readonly Day[] =>
    meetings
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ on }) => (on?.day === undefined ? [] : [on.day]))
      .sort((a, b) => a - b);
  const own = daysOf(wanted);
  const isReviewConference = wanted === 'review' && words.includes('conference');
  // "The review conference" is not the first conference of all, where there are reviews besides.
  const both = isReviewConference && (typeof ordinal === 'number' || own.length === 0);
  const days = both ? daysOf(wanted, 'conference') : own;
  if (typeof ordinal === 'number') return days[ordinal - 1 - (wanted === 'review' ? earlier : 0)];
  if (ordinal === 'last') return days.findLast((day) => day <= today);
  if (days.length === 1 && ordinal === undefined) return days[0];
  return days.find((day) => day >= today) ?? (ordinal === undefined ? days[0] : undefined);
}
