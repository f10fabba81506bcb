import type { Day } from '../calendar/day.ts';
import type { Block, Value } from '../language/tree.ts';
import { orderBesideDay, orderInLabel, orderLength, type Order } from '../language/vocabulary/word-order.ts';
import { readDate, readRecurrence } from '../language/values/times.ts';
import type { TimePoint } from '../language/values/time.ts';
import type { Calendar } from './due.ts';
import type { Due, Meeting, Plan } from './plan.ts';
import { fieldsOf } from './items.ts';
import { KINDS_OF_MEETING, ofSort } from './meetings-meant.ts';
import { isHeld, type Tense } from './year-meant.ts';

/** A meeting block with its day, from `Date` or from the front of its own line. */
export function meetingOf(block: Block, calendar: Calendar): Meeting {
  const dateField = fieldsOf(block).get('date')?.[0];
  const on = dateField === undefined ? dayOnLine(block, calendar) : calendar.of(dateField, 'end');
  const rhythm = on === undefined ? readRecurrence(block.value.text).value : undefined;
  return { block, ...kindAndOrder(block), on, rhythm };
}

function dayOnLine(block: Block, calendar: Calendar): Due | undefined {
  const tense: Tense = isHeld(block) ? 'past' : 'ahead';
  const { start, text } = block.value;
  // "next review on 8 July 2026" is that day, and not whatever day the next review is on.
  const order = orderLength(text);
  const behind = { ...block.value, start: start + order, text: text.slice(order) };
  return (
    (order === 0 ? undefined : dayInFront(behind, calendar, 'end', { tense })) ??
    dayInFront(block.value, calendar, 'end', { tense })
  );
}

/** What kind of meeting it is, and which of its kind it says it is. */
function kindAndOrder(block: Block): Pick<Meeting, 'kind' | 'order'> {
  const kind = kindOf(block);
  const { label, value, variant } = block;
  // The third of all meetings need not be the third core group.
  const number = kind === variant ? numberOf(label?.number) : undefined;
  const order = orderInLabel(label?.meant ?? label?.text ?? '') ?? orderBesideDay(value.text) ?? number;
  // The first conference of all makes the plan; whichever comes after it reviews the plan.
  if (kind !== 'conference' || order === undefined || order === 1 || order === 'last') return { kind, order };
  return { kind: 'review', order: typeof order === 'number' ? order - 1 : order };
}

/** `Review 2` is the second. */
const numberOf = (number: string | undefined): number | undefined =>
  number !== undefined && /^[1-9]\d?$/.test(number) ? Number(number) : undefined;

function kindOf(block: Block): Meeting['kind'] {
  const text = block.value.text.toLowerCase();
  const variant = block.variant ?? 'meeting';
  if (variant === 'meeting')
    for (const kind of KINDS_OF_MEETING) if (text.startsWith(kind) && kind !== 'meeting') return kind;
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
      (types !== undefined || value.point.type !== 'meeting') &&
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
 * The place of each meeting of a kind in its order, 1 for the first of all, not of this plan. The labels say it, or
 * `Earlier reviews`; what is not labelled follows what stands before it. Undefined where nobody can tell: before a
 * `Next review` there may have been any number.
 *
 * @param meetings those of the kind that have a day, in the order of their days
 */
export function placesOf(
  fields: Plan['fields'],
  meetings: readonly Pick<Meeting, 'order'>[],
  kind: Meeting['kind'],
): readonly (number | undefined)[] {
  const earlier = earlierReviews(fields, kind);
  const places = meetings.map(({ order }, at) =>
    at === 0 && earlier > 0 ? earlier + 1 : typeof order === 'number' ? order : undefined,
  );
  const known = places.findIndex((place) => place !== undefined);
  const first = known < 0 ? (isOpen(meetings[0]?.order) ? undefined : 1) : (places[known] ?? 1) - known;
  for (let at = 0; at < places.length; at++)
    places[at] ??= at === 0 ? positive(first) : following(places[at - 1]);
  return places;
}

/** How many reviews a plan says there were before it. */
export function earlierReviews(fields: Plan['fields'], kind: Meeting['kind']): number {
  const written = kind === 'review' ? fields.get('earlierReviews')?.[0]?.value.text : undefined;
  return Number(/\d{1,3}/.exec(written ?? '')?.[0] ?? 0);
}

const isOpen = (order: Order | undefined): boolean => typeof order === 'string';
const positive = (place: number | undefined): number | undefined =>
  place !== undefined && place > 0 ? place : undefined;
const following = (place: number | undefined): number | undefined =>
  place === undefined ? undefined : place + 1;

/**
 * The day of a meeting by its name and place in the order, counting the reviews held before this plan.
 *
 * @param name as written: "review", "review conference", "core group"
 * @param ordinal 1 for the first; `next` and `last` count from today; without one, the only or the next one
 * @param own the plan's own meetings of a kind that have a day, in the order of their days
 */
export function meetingDay(
  meetings: readonly Meeting[],
  name: string,
  ordinal: number | 'next' | 'last' | undefined,
  {
    fields,
    own,
  }: { readonly fields: Plan['fields']; readonly own: (kind: Meeting['kind']) => readonly Meeting[] },
  today: Day,
): Day | undefined {
  const words = name
    .toLowerCase()
    .replace(/\brcpc$/, 'review conference')
    .replace(/\bicpc$/, 'initial conference');
  const wanted = KINDS_OF_MEETING.find((kind) => words.includes(kind));
  const sort = ofSort(meetings, words);
  const daysOf = (...kinds: readonly (string | undefined)[]): readonly Day[] =>
    sort.meetings
      .filter(({ kind }) => sort.own || kinds.includes(kind))
      .flatMap(({ on }) => (on?.day === undefined ? [] : [on.day]))
      .sort((a, b) => a - b);
  const ofKind = daysOf(wanted);
  const isReviewConference = wanted === 'review' && words.includes('conference');
  // "The review conference" is not the first conference of all, where there are reviews besides.
  const both = isReviewConference && (typeof ordinal === 'number' || ofKind.length === 0);
  const isConference = wanted === 'conference' && typeof ordinal !== 'number' && !words.includes('initial');
  const later = isConference
    ? conferences(sort.meetings, ordinal !== undefined || ofKind.length === 0)
    : ofKind;
  const days = both ? daysOf(wanted, 'conference') : later;
  if (typeof ordinal === 'number') {
    const listed = wanted === undefined || both ? [] : own(wanted);
    const places = wanted === undefined ? [] : placesOf(fields, listed, wanted);
    const at = places.indexOf(ordinal);
    if (at >= 0) return listed[at]?.on?.day;
    // What lies between two places that are known is not in the plan.
    return ordinal < (places.at(-1) ?? 0) ? undefined : days[ordinal - (places[0] ?? 1)];
  }
  if (ordinal === 'last') return days.findLast((day) => day <= today);
  if (days.length === 1 && ordinal === undefined) return days[0];
  return days.find((day) => day >= today) ?? (ordinal === undefined ? days[0] : undefined);
}

/** Days of conferences in their order; after the first of all, "the next conference" is a review of the plan. */
function conferences(meetings: readonly Meeting[], withReviews: boolean): readonly Day[] {
  const called = meetings.filter(
    ({ kind, block }) =>
      kind === 'conference' ||
      (withReviews && kind === 'review' && /conference|rcpc/i.test(block.label?.text ?? '')),
  );
  return called.flatMap(({ on }) => (on?.day === undefined ? [] : [on.day])).sort((a, b) => a - b);
}
