import { addDays, addMonths, type Day } from '../../calendar/day.ts';
import { addWorkingDays, workingDaysBetween } from '../../calendar/working-days.ts';
import type { Meeting, Plan } from '../../plan/plan.ts';
import { count } from '../about.ts';
import { REVIEW_LIMITS, type Limit, type ReviewLimits } from './limits.ts';

/** One review that a plan should have: the last day for it and how that was counted. */
export interface Expected {
  /** "first", "second", "next". */
  readonly name: string;
  readonly meeting: string;
  readonly limit: Limit;
  readonly from: Day;
  /** "the placement began", "the first review". */
  readonly event: string;
  readonly last: Day;
  readonly source: string;
}

/** A planned review with what was expected of it; `expected` is undefined where the start is not known. */
export interface Planned {
  readonly review: Meeting;
  readonly day: Day;
  readonly expected: Expected | undefined;
}

const NAMES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Day `n` after an event, the day of the event left out; months end on the corresponding date. */
export function limitDay(from: Day, limit: Limit): Day {
  if (limit.unit === 'working day') return addWorkingDays(from, limit.n);
  return limit.unit === 'week' ? addDays(from, 7 * limit.n) : addMonths(from, limit.n);
}

export const sayLimit = (limit: Limit): string => count(limit.n, limit.unit);

/** "4 working days", "3 days": how far one day lies after another, in the unit of the limit. */
export function sayGap(from: Day, to: Day, limit: Limit): string {
  return limit.unit === 'working day'
    ? count(workingDaysBetween(from, to), 'working day')
    : count(to - from, 'day');
}

/** The dated reviews of a plan in order, each with its limit, and the review that would come after them. */
export function reviewsOf(
  plan: Plan,
): { planned: Planned[]; next: Expected | undefined; limits: ReviewLimits } | undefined {
  const limits = plan.kind === undefined ? undefined : REVIEW_LIMITS[plan.kind];
  if (limits === undefined) return undefined;
  const reviews = plan.meetings
    .filter((meeting) => meeting.kind === 'review' && meeting.block.parent === plan.block)
    .flatMap((review) => (review.on?.day === undefined ? [] : [{ review, day: review.on.day }]))
    .sort((a, b) => a.day - b.day);
  const earlier = earlierReviews(plan);
  const planned: Planned[] = [];
  let next = earlier === 0 ? first(plan, limits) : undefined;
  reviews.forEach((each, index) => {
    planned.push({ ...each, expected: next });
    next = later(each.day, earlier + index + 1, limits);
  });
  return { planned, next, limits };
}

function first(plan: Plan, limits: ReviewLimits): Expected | undefined {
  if (limits.first === undefined) return undefined;
  const { limit, from, source } = limits.first;
  for (const event of from) {
    const day =
      event === 'started' ? plan.started?.day : (plan.events.get(event)?.day ?? conferenceDay(plan, event));
    if (day !== undefined)
      return {
        name: 'first',
        meeting: limits.meeting,
        limit,
        from: day,
        event: sayEvent(event, plan),
        last: limitDay(day, limit),
        source,
      };
  }
  return undefined;
}

function later(before: Day, held: number, limits: ReviewLimits): Expected | undefined {
  const rule = held === 1 ? (limits.second ?? limits.later) : limits.later;
  if (rule === undefined) return undefined;
  const event = `the ${NAMES[held - 1] ?? 'last'} ${limits.meeting}`;
  return {
    name: NAMES[held] ?? 'next',
    meeting: limits.meeting,
    limit: rule.limit,
    from: before,
    event,
    last: limitDay(before, rule.limit),
    source: rule.source,
  };
}

function conferenceDay(plan: Plan, event: string): Day | undefined {
  if (event !== 'conference') return undefined;
  return plan.meetings.find((meeting) => meeting.kind === 'conference')?.on?.day;
}

function sayEvent(event: string, plan: Plan): string {
  const [child] = plan.children;
  const name = plan.children.length === 1 && child !== undefined ? child.name : 'the children';
  switch (event) {
    case 'became looked after':
      return `${name} became looked after`;
    case 'placement began':
      return 'the placement began';
    case 'plan finalised':
      return 'the plan was made final';
    case 'order made':
      return 'the order was made';
    case 'conference':
      return 'the conference';
    default:
      return 'the plan started';
  }
}

const earlierReviews = (plan: Plan): number =>
  Number(/\d{1,3}/.exec(plan.fields.get('earlierReviews')?.[0]?.value.text ?? '')?.[0] ?? 0);
