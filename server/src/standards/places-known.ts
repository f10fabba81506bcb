import type { Day } from '../calendar/day.ts';
import { earlierReviews, placesOf } from '../plan/meetings.ts';
import type { Meeting, Plan } from '../plan/plan.ts';
import type { Missing } from './conditions.ts';
import type { Counter, Expected, First } from './limits.ts';
import { datedMeetings } from './occasions.ts';
import type { MeetingKind } from './standard.ts';

/** Which of all meetings of a kind those are that a plan dates, and what the first of all is held to. */
interface PlacesKnown {
  /** 1 for the first of all; undefined where nobody can tell. */
  readonly places: readonly (number | undefined)[];
  /** The limits of the first; none where it was before those that the plan dates, or nobody can tell. */
  readonly firsts: readonly First[];
  /** What the meeting that the plan dates first is held to. */
  readonly expected: readonly Expected[];
  readonly missing: readonly Missing[];
}

type Dated = readonly { readonly meeting: Meeting; readonly day: Day }[];

/**
 * Works out by headings and days which meeting is the first of all. A `Next review` in time for the first is the
 * first, and so is one before which none can have been: there was no day for it between the event and today. A review
 * without a word of order is the first, unless the plan began after the limit for the first, or does not say what the
 * first is counted from.
 */
export function placesKnown(
  plan: Plan,
  kind: MeetingKind,
  dated: Dated,
  counter: Counter,
  today: Day,
): PlacesKnown {
  const places = placesOf(
    plan.fields,
    dated.map(({ meeting }) => meeting),
    kind,
  );
  const [begin] = dated;
  if (begin === undefined)
    return heldTo(places, earlierReviews(plan.fields, kind) > 0 ? [] : counter.firsts(), []);
  const [first] = places;
  const isListed = (place: number): boolean =>
    earlierReviews(plan.fields, kind) > 0 || places.includes(place);
  if (first !== undefined && first > 1)
    return heldTo(places, [], isListed(first - 1) ? [] : counter.unlisted(begin.day, first));
  const firsts = counter.firsts();
  const isLate = firsts.every(({ expected }) => begin.day > expected.last);
  const mayHaveBeen = firsts.every(({ from }) => from < today && from < begin.day);
  // Of other meetings than reviews a plan lists the first, or says nothing of it.
  const isUnnumbered = kind === 'review' && !dated.some(({ meeting }) => typeof meeting.order === 'number');
  if (isUnnumbered && first !== undefined && firsts.length === 0 && counter.missing.length > 0)
    return heldTo(dated.map(nobodyKnows), [], counter.missing);
  const isOpen = first === undefined || (isUnnumbered && isLaterPlan(plan, firsts));
  if (isOpen && isLate && mayHaveBeen) {
    // One that was held need not lead to the one before it, nor one that is late whenever that was.
    const wasHeld = begin.meeting.order === 'last';
    const certain = wasHeld || firsts.length === 0 ? [] : counter.atTheLatest(begin.day, today);
    return {
      places: first === undefined ? places : dated.map(nobodyKnows),
      firsts: [],
      expected: certain,
      missing: wasHeld || certain.length > 0 ? [] : counter.unlisted(begin.day, undefined),
    };
  }
  return heldTo(first === undefined ? dated.map((_, at) => at + 1) : places, firsts, counter.missing);
}

const heldTo = (
  places: PlacesKnown['places'],
  firsts: readonly First[],
  missing: readonly Missing[],
): PlacesKnown => ({ places, firsts, expected: firsts.map(({ expected }) => expected), missing });

const nobodyKnows = (): undefined => undefined;

/** Whether a plan that says nothing of the order of its reviews began after the first was due. */
function isLaterPlan(plan: Plan, firsts: readonly First[]): boolean {
  const started = plan.started?.day;
  return (
    started !== undefined && firsts.length > 0 && firsts.every(({ expected }) => started > expected.last)
  );
}

/** How many meetings of a kind there were before those that the plan dates; 0 where nobody can tell. */
export function earlierOf(plan: Plan, kind: MeetingKind): number {
  const meetings = datedMeetings(plan, kind).map(({ meeting }) => meeting);
  return Math.max(earlierReviews(plan.fields, kind), (placesOf(plan.fields, meetings, kind)[0] ?? 1) - 1);
}
