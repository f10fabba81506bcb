import { addDays, toIso, type Day } from '../calendar/day.ts';
import { sayRecurrence } from '../language/values/say.ts';
import { readRecurrence } from '../language/values/times.ts';
import type { Plan } from '../plan/plan.ts';
import { counted, hasRhythm } from '../rules/late.ts';
import { holds } from '../standards/conditions.ts';
import { dateLimit, isAskedFor } from '../standards/dated.ts';
import { standardsOf } from '../standards/in-force.ts';
import { datedMeetings, datesOf } from '../standards/occasions.ts';
import { passed, seriesOf, type Series } from '../standards/series.ts';
import type { MeetingKind } from '../standards/standard.ts';
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
    const { demand } = each.standard;
    if (demand.type !== 'fieldWithin' && demand.type !== 'fieldBy') continue;
    const limit = dateLimit(plan, demand);
    if (limit === undefined || holds(plan, each, today) !== true) continue;
    const { last, field, how } = limit;
    const on = datesOf(plan, { type: 'field', field })[0]?.day;
    if (on === undefined && (last >= today || !isAskedFor(plan, field, each.local))) continue;
    yield {
      what: field.label,
      ...kept(on ?? today, last, today),
      ...(on === undefined ? {} : { on: toIso(on) }),
      limit: toIso(last),
      strength: each.strength,
      because: `${how} (${each.source})`,
    };
  }
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
