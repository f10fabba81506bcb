import { addDays, sayDay, sayDayNear, type Day } from '../calendar/day.ts';
import type { Span } from '../language/tree.ts';
import { sayRecurrence } from '../language/values/say.ts';
import type { Recurrence } from '../language/values/time.ts';
import type { Meeting, Plan } from '../plan/plan.ts';
import { limitDay, longestGap, sayGap } from '../standards/count.ts';
import { datedMeetings } from '../standards/occasions.ts';
import { passed, seriesOf } from '../standards/series.ts';
import { pluralOf } from '../standards/say.ts';
import type { MeetingKind } from '../standards/standard.ts';
import { rhythmsOf } from './late.ts';

/** Two meetings that were held further apart than the plan itself says. */
interface WideGap {
  readonly from: Day;
  readonly to: Day;
  readonly meeting: Meeting;
  readonly rhythm: Recurrence;
}

/** How a rhythm of the plan was kept, by the meetings that it dates up to today. */
export interface Kept {
  readonly rhythm: Recurrence;
  /** Where the rhythm stands. */
  readonly place: Span;
  readonly gaps: readonly WideGap[];
  /** Undefined where the next one is not late yet. */
  readonly overdue: Overdue | undefined;
}

/** The last meeting that was held, and the day by which the next was due. */
export interface Overdue {
  readonly from: Day;
  readonly last: Day;
}

/**
 * Holds the plan's own rhythm for a kind of meeting against the meetings that it dates. Where it dates none they may be
 * written down elsewhere, and nothing is said; of several rhythms the widest counts.
 */
export function rhythmKept(plan: Plan, kind: MeetingKind, today: Day): Kept | undefined {
  if (plan.isTemplate || plan.status?.value.state === 'closed') return undefined;
  const [widest] = [...rhythmsOf(plan, kind)]
    .map((each) => ({ ...each, days: daysIn(each.rhythm) }))
    .sort((a, b) => b.days - a.days);
  if (widest === undefined || widest.days === Infinity || widest.rhythm.span !== undefined) return undefined;
  const { rhythm, place } = widest;
  const day = (edge: Recurrence['until']): Day | undefined =>
    edge === undefined ? undefined : plan.worksOut(edge).day;
  const begins = day(rhythm.from) ?? -Infinity;
  const ends = Math.min(day(rhythm.until) ?? Infinity, plan.ends?.day ?? Infinity);
  const held = datedMeetings(plan, kind).filter((each) => each.day <= today && each.day >= begins);
  // What is later than a limit of law or guidance is told with that limit.
  const late = new Set(
    seriesOf(plan, kind, today).planned.flatMap((each) => (passed(each) === undefined ? [] : [each.meeting])),
  );
  const gaps = held.flatMap(({ meeting, day: to }, at): WideGap[] => {
    const from = held[at - 1]?.day;
    const last = from === undefined ? undefined : lastDay(from, rhythm);
    if (from === undefined || last === undefined || to <= last || last > ends || late.has(meeting)) return [];
    return [{ from, to, meeting, rhythm }];
  });
  const from = held.at(-1)?.day;
  const last = from === undefined ? undefined : lastDay(from, rhythm);
  const isOverdue = from !== undefined && last !== undefined && last < today && last <= ends && today <= ends;
  return { rhythm, place, gaps, overdue: isOverdue ? { from, last } : undefined };
}

const daysIn = ({ period, times }: Recurrence): number => longestGap(period, times) ?? Infinity;

/** The last day for the meeting after one. */
function lastDay(from: Day, { period, times }: Recurrence): Day | undefined {
  if (times <= 1) return limitDay(from, period);
  const days = longestGap(period, times);
  return days === undefined ? undefined : addDays(from, Math.ceil(days));
}

/** "From 13 October to 20 November 2026 there is no visit: 38 days. By this plan visits are every 2 weeks." */
export const sayWideGap = (kind: MeetingKind, { from, to, rhythm }: WideGap): string =>
  `From ${sayDayNear(from, to)} to ${sayDay(to)} there is no ${kind}: ${sayGap(from, to, rhythm.period)}. By this plan ${pluralOf(kind)} are ${sayRecurrence(rhythm)}.`;
