import type { Day } from '../calendar/day.ts';
import type { Meeting, Plan } from '../plan/plan.ts';
import { holds, type Missing } from './conditions.ts';
import { standardsOf } from './in-force.ts';
import { Counter, timed, type Expected } from './limits.ts';
import { datedMeetings } from './occasions.ts';
import { placesKnown } from './places-known.ts';
import type { InForce, MeetingKind } from './standard.ts';

/** A planned meeting with all that is expected of its day. */
export interface Planned {
  readonly meeting: Meeting;
  readonly day: Day;
  readonly expected: readonly Expected[];
}

/** The dated meetings of one kind in order, each with its limits, and the meeting that would come after them. */
export interface Series {
  readonly planned: readonly Planned[];
  /** All that is expected of the meeting after the last. */
  readonly following: readonly Expected[];
  /** The limit that comes first of these, one that is a hint only where there is no other; undefined where there is none. */
  readonly next: Expected | undefined;
  /** What the standards call the meeting. */
  readonly word: string;
  readonly standards: readonly InForce[];
  readonly missing: readonly Missing[];
}

const known = new WeakMap<Plan, Map<string, Series>>();

/** How a kind of meeting is planned and how it should be, by the standards that hold on a day. */
export function seriesOf(plan: Plan, kind: MeetingKind, today: Day): Series {
  const key = `${kind} ${today}`;
  let ofPlan = known.get(plan);
  if (ofPlan === undefined) known.set(plan, (ofPlan = new Map<string, Series>()));
  let series = ofPlan.get(key);
  if (series === undefined) ofPlan.set(key, (series = count(plan, kind, today)));
  return series;
}

function count(plan: Plan, kind: MeetingKind, today: Day): Series {
  return follow(
    plan,
    kind,
    standardsOf(plan).filter(
      (each) => timed(each)?.meeting.kind === kind && holds(plan, each, today) === true,
    ),
    today,
  );
}

/** Follows the meetings of a plan from the first to the last, each with the limits that some standards set. */
function follow(plan: Plan, kind: MeetingKind, standards: readonly InForce[], today: Day): Series {
  const [first] = standards;
  const word = (first === undefined ? undefined : timed(first)?.meeting.word) ?? kind;
  const counter = new Counter(plan, kind, word, standards);
  const dated = datedMeetings(plan, kind);
  const { places, firsts, missing, ...begin } = placesKnown(plan, kind, dated, counter, today);
  const gaps: Missing[] = [];
  const planned: Planned[] = [];
  let { expected } = begin;
  let open = false;
  dated.forEach(({ meeting, day }, at) => {
    const before = dated[at - 1];
    const isNumbered = typeof meeting.order === 'number';
    if (isNumbered) open = false;
    const follows = at === 0 || !isNumbered || places[at] === (places[at - 1] ?? 0) + 1;
    if (!follows) {
      const place = places[at];
      expected = place === 1 ? counter.firsts().map((each) => each.expected) : [];
      if (place !== undefined && !places.includes(place - 1)) gaps.push(...counter.unlisted(day, place));
    } else if (mayLeaveSomeOut(meeting, before, today) && passed({ day, expected }) !== undefined) {
      open = true;
      expected = counter.atTheLatest(day, today);
      if (expected.length === 0) gaps.push(...counter.unlisted(day, undefined, (places[at - 1] ?? 1) + 1));
    }
    planned.push({ meeting, day, expected });
    expected = [
      ...counter.after({ day, place: meeting.on }, open ? undefined : places[at], at + 1),
      // What was before the event is not the first after it.
      ...firsts.filter((each) => each.from > day).map((each) => each.expected),
    ];
  });
  return {
    planned,
    following: expected,
    next: soonest(expected),
    word,
    standards,
    missing: planned.length > 0 ? [...missing, ...gaps] : [],
  };
}

/** Forms ask for the first and for the next: between one that was held and the next there may have been others. */
const mayLeaveSomeOut = (
  { order }: Meeting,
  before: { readonly meeting: Meeting; readonly day: Day } | undefined,
  today: Day,
): boolean =>
  (order === 'next' || order === 'final') &&
  before !== undefined &&
  typeof before.meeting.order === 'number' &&
  before.day < today;

/** Whether a meeting of the plan would be late by a standard, if it held. */
export function wouldBeLate(plan: Plan, standard: InForce, today: Day): boolean {
  const kind = timed(standard)?.meeting.kind;
  if (kind === undefined) return false;
  const { planned, next } = follow(plan, kind, [standard], today);
  return (
    planned.some((each) => passed(each) !== undefined) ||
    (planned.length > 0 && next !== undefined && next.last < today)
  );
}

/**
 * The limit of a next meeting that has been missed; undefined where nothing can be said. Only reviews have to stand in
 * the plan itself: where no visit is listed, they may be written down elsewhere.
 */
export const missed = ({ next, planned }: Series, kind: MeetingKind, today: Day): Expected | undefined =>
  next !== undefined && next.last < today && (kind === 'review' || planned.length > 0) ? next : undefined;

/** The limit that a day is past and that weighs most; the earliest among equals. */
export function passed({ day, expected }: Pick<Planned, 'day' | 'expected'>): Expected | undefined {
  const late = expected.filter((each) => day > each.last);
  return (['must', 'should', 'may'] as const)
    .map((strength) => earliest(late.filter((each) => each.strength === strength)))
    .find((each) => each !== undefined);
}

const earliest = (expected: readonly Expected[]): Expected | undefined =>
  expected.reduce<Expected | undefined>(
    (found, each) => (found === undefined || each.last < found.last ? each : found),
    undefined,
  );

const soonest = (expected: readonly Expected[]): Expected | undefined =>
  earliest(expected.filter(({ strength }) => strength !== 'may')) ?? earliest(expected);
