import { addDays, toIso, type Day } from '../calendar/day.ts';
import { sayDuration, sayRecurrence } from '../language/values/say.ts';
import { readRecurrence } from '../language/values/times.ts';
import type { Field } from '../language/tree.ts';
import type { Plan } from '../plan/plan.ts';
import { counted, hasRhythm } from '../rules/late.ts';
import { holds } from '../standards/conditions.ts';
import { limitDay } from '../standards/count.ts';
import { eventOf } from '../standards/events.ts';
import { standardsOf } from '../standards/in-force.ts';
import { datedMeetings, earlierReviews, passed, seriesOf, type Series } from '../standards/series.ts';
import type { InForce, MeetingKind } from '../standards/standard.ts';
import type { ReviewFacts, TimescaleFacts } from './facts.ts';

const KINDS: readonly MeetingKind[] = ['review', 'visit', 'core group', 'conference', 'meeting'];

/** Days in the four weeks that a manager looks ahead. */
const FOUR_WEEKS = 28;

/**
 * Every limit of law, guidance and the council's own standards that the plan can be held to on a day, and how it
 * was kept. What cannot be told, for want of a date, is left out.
 */
export function timescalesOf(plan: Plan, today: Day): TimescaleFacts[] {
  return [...meetingLimits(plan, today), ...dateLimits(plan, today)];
}

function* meetingLimits(plan: Plan, today: Day): Generator<TimescaleFacts> {
  for (const kind of KINDS) {
    const series = seriesOf(plan, kind, today);
    for (const planned of series.planned) {
      const told = passed(planned) ?? planned.expected.toSorted((a, b) => a.last - b.last)[0];
      if (told === undefined) continue;
      yield {
        what: `${told.name} ${told.meeting}`,
        ...kept(planned.day, told.last, today),
        on: toIso(planned.day),
        limit: toIso(told.last),
        strength: told.strength,
        because: counted(told),
      };
    }
    if (kind === 'review') yield* reviewNotHeld(plan, series, today);
  }
}

/** The limit for the next review has passed and no day is planned for it. */
function* reviewNotHeld(plan: Plan, { planned, next }: Series, today: Day): Generator<TimescaleFacts> {
  if (next === undefined || next.last >= today || isClosed(plan) || hasRhythm(plan, 'review')) return;
  if ((planned.at(-1)?.day ?? -Infinity) >= today || hasUndatedReview(plan)) return;
  yield {
    what: `${next.name} ${next.meeting}`,
    result: 'missed',
    limit: toIso(next.last),
    late: today - next.last,
    strength: next.strength,
    because: counted(next),
  };
}

/** `Plan finalised within 20 weeks of Assessment requested`, and limits by a day. */
function* dateLimits(plan: Plan, today: Day): Generator<TimescaleFacts> {
  for (const each of standardsOf(plan)) {
    const limit = dateLimit(plan, each);
    if (limit === undefined || holds(plan, each, today) !== true) continue;
    const { last, label, written, how } = limit;
    const on = written === undefined ? undefined : plan.due(written, 'end')?.day;
    // A plan may have begun on the day it was agreed, whatever line says so.
    if (on === undefined && (written !== undefined || last >= today || label === 'Started')) continue;
    yield {
      what: label,
      ...kept(on ?? today, last, today),
      ...(on === undefined ? {} : { on: toIso(on) }),
      limit: toIso(last),
      strength: each.strength,
      because: `${how} (${each.source})`,
    };
  }
}

interface DateLimit {
  readonly last: Day;
  readonly label: string;
  readonly written: Field | undefined;
  readonly how: string;
}

function dateLimit(plan: Plan, { standard: { demand } }: InForce): DateLimit | undefined {
  if (demand.type !== 'fieldWithin' && demand.type !== 'fieldBy') return undefined;
  const { field } = demand;
  const written = plan.fields.get(field.id ?? '')?.[0];
  if (demand.type === 'fieldBy') {
    const { day } = plan.worksOut(demand.deadline);
    return day === undefined ? undefined : { last: day, label: field.label, written, how: demand.words };
  }
  if (field.id === 'started' && earlierReviews(plan) > 0) return undefined;
  const event = demand.events.map((words) => eventOf(plan, words)).find((found) => found.day !== undefined);
  const last = event?.day === undefined ? undefined : limitDay(event.day, demand.within);
  if (event === undefined || last === undefined) return undefined;
  return { last, label: field.label, written, how: `${sayDuration(demand.within)} after ${event.said}` };
}

const kept = (on: Day, last: Day, today: Day): Pick<TimescaleFacts, 'result' | 'late'> => ({
  result: on > last ? 'missed' : on > today ? 'planned in time' : 'kept',
  late: Math.max(0, on - last),
});

/** When the plan was last looked at, when it is next, and by when it has to be. */
export function reviewsOf(plan: Plan, today: Day): ReviewFacts {
  const days = datedMeetings(plan, 'review').map(({ day }) => day);
  const last = days.findLast((day) => day < today);
  const next = days.find((day) => day >= today);
  const limit = seriesOf(plan, 'review', today);
  const due =
    next === undefined
      ? limit.next
      : limit.planned.find(({ day }) => day === next)?.expected.toSorted((a, b) => a.last - b.last)[0];
  const rhythm = reviewRhythm(plan);
  const soon = [next, isClosed(plan) || rhythm !== undefined ? undefined : due?.last]
    .filter((day) => day !== undefined)
    .sort((a, b) => a - b)
    .find((day) => day >= today && day <= addDays(today, FOUR_WEEKS));
  return {
    ...(last === undefined ? {} : { last: toIso(last) }),
    ...(next === undefined ? {} : { next: toIso(next) }),
    ...(due === undefined ? {} : { dueBy: toIso(due.last), dueBecause: counted(due) }),
    ...(soon === undefined ? {} : { soon: toIso(soon) }),
    ...(rhythm === undefined ? {} : { rhythm }),
  };
}

function reviewRhythm(plan: Plan): string | undefined {
  const written = plan.fields.get('reviews')?.[0];
  const rhythm =
    (written === undefined ? undefined : readRecurrence(written.value.text).value) ??
    plan.meetings.find((meeting) => meeting.kind === 'review' && meeting.rhythm !== undefined)?.rhythm;
  return rhythm === undefined ? undefined : sayRecurrence(rhythm);
}

const hasUndatedReview = (plan: Plan): boolean =>
  plan.meetings.some((meeting) => meeting.kind === 'review' && meeting.on?.day === undefined);

const isClosed = (plan: Plan): boolean => plan.status?.value.state === 'closed';
