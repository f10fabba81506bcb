import type { Block, Value } from '../language/tree.ts';
import { placeInOrder } from '../language/vocabulary/word-order.ts';
import { readDate, readRecurrence } from '../language/values/times.ts';
import type { TimePoint } from '../language/values/time.ts';
import type { Calendar } from './due.ts';
import type { Due, Meeting, Plan } from './plan.ts';
import { fieldsOf } from './items.ts';
import { KINDS_OF_MEETING } from './meetings-meant.ts';
import { isHeld, type Tense } from './year-meant.ts';

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
    for (const kind of KINDS_OF_MEETING)
      if (text.startsWith(kind) && kind !== 'meeting') return kind as Meeting['kind'];
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
    // `Year 9 review, 20 May 2027`: the meeting itself gives no day.
    const fits =
      value !== undefined &&
      value.point.type !== 'meeting' &&
      (types === undefined || types.includes(value.point.type));
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
