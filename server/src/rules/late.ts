import { sayDay, type Day, sayDayNear } from '../calendar/day.ts';
import { sayDuration, sayRecurrence } from '../language/values/say.ts';
import { readRecurrence } from '../language/values/times.ts';
import type { Duration, Recurrence } from '../language/values/time.ts';
import type { Plan } from '../plan/plan.ts';
import { longestGap, sayGap } from '../standards/count.ts';
import { eventOf } from '../standards/events.ts';
import { timed, type Expected } from '../standards/limits.ts';
import { passed, seriesOf, type Series } from '../standards/series.ts';
import type { InForce, MeetingKind, Strength } from '../standards/standard.ts';
import { pluralOf } from '../standards/say.ts';
import type { Span } from '../language/tree.ts';
import type { Found, Severity } from './rule.ts';
import { askedBy, countsFrom } from './sentence.ts';

const RHYTHM_FIELDS: Readonly<Partial<Record<MeetingKind, string>>> = {
  review: 'reviews',
  visit: 'visits',
  'core group': 'coreGroups',
};

const SEVERITIES: Readonly<Record<Strength, Severity>> = { must: 'error', should: 'warning', may: 'hint' };

/** How grave it is that a standard is not met. */
export const severityOf = (strength: Strength): Severity => SEVERITIES[strength];

/** Meetings of one kind that are planned later than they may be, by their dates or by their rhythm. */
export function* lateMeetings(plan: Plan, kind: MeetingKind, today: Day): Generator<Found> {
  if (plan.isTemplate) return;
  const series = seriesOf(plan, kind, today);
  for (const planned of series.planned) {
    const late = passed(planned);
    if (late === undefined) continue;
    const place = planned.meeting.on ?? planned.meeting.block;
    yield {
      start: place.start,
      end: place.end,
      message: `The ${late.name} ${late.meeting} is on ${sayDayNear(planned.day, late.last)}, ${sayGap(late.last, planned.day, late.limit)} after the limit of ${sayDay(late.last)}: ${counted(late)}.`,
      subject: planned.meeting.block,
      severity: severityOf(late.strength),
      ...askedBy(late.standard, countsFrom(late.from)),
    };
  }
  yield* wideRhythms(plan, kind, series, today);
}

/** "20 working days after Ida became looked after (source)". */
export const counted = ({ limit, event, source }: Expected): string =>
  `${limit.unit === 'term' ? 'the end of the next school term' : sayDuration(limit)} after ${event} (${source})`;

/** A rhythm whose gaps are longer than a standard allows; the gravest standard is told. */
export function* wideRhythms(
  plan: Plan,
  kind: MeetingKind,
  { standards, word }: Series,
  today: Day,
): Generator<Found> {
  for (const { rhythm, place, subject } of rhythmsOf(plan, kind)) {
    // The longest way from one school term into the next is no sign of how far apart two meetings are.
    const gap = rhythm.period.unit === 'term' ? 0 : (longestGap(rhythm.period, rhythm.times) ?? 0);
    const [gravest] = standards
      .flatMap((each) => {
        const limit = distance(plan, each, today);
        const most = limit === undefined ? undefined : longestGap(limit);
        return limit === undefined || most === undefined || gap <= most ? [] : [{ ...each, limit }];
      })
      .sort((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength));
    if (gravest === undefined) continue;
    yield {
      ...place,
      message: `${capital(pluralOf(word))} are planned ${sayRecurrence(rhythm)}; they may be at most ${gravest.limit.unit === 'term' ? 'a school term' : sayDuration(gravest.limit)} apart (${gravest.source}).`,
      subject,
      severity: severityOf(gravest.strength),
      ...askedBy(gravest),
    };
  }
}

const ORDER: readonly Strength[] = ['must', 'should', 'may'];

/** How far apart a standard lets meetings be today; undefined where it does not speak of that, or no longer. */
function distance(plan: Plan, each: InForce, today: Day): Duration | undefined {
  const demand = timed(each);
  if (demand?.type === 'later') return demand.within;
  if (demand?.type !== 'rhythm') return demand?.then;
  const end = demand.until === undefined ? today : eventOf(plan, demand.until).day;
  return end === undefined || end < today ? demand.then : demand.every;
}

/** Every place where the plan gives a rhythm for a kind of meeting instead of days. */
export function* rhythmsOf(
  plan: Plan,
  kind: MeetingKind,
): Generator<{ rhythm: Recurrence; place: Span; subject: Found['subject'] }> {
  for (const { value } of plan.fields.get(RHYTHM_FIELDS[kind] ?? '') ?? []) {
    const rhythm = readRecurrence(value.text).value;
    if (rhythm !== undefined)
      yield { rhythm, place: { start: value.start, end: value.end }, subject: plan.block };
  }
  for (const { rhythm, block, kind: own } of plan.meetings)
    if (own === kind && rhythm !== undefined)
      yield { rhythm, place: { start: block.value.start, end: block.value.end }, subject: block };
}

/** Whether the plan says how often a kind of meeting is, without dates. */
export const hasRhythm = (plan: Plan, kind: MeetingKind): boolean =>
  plan.fields.has(RHYTHM_FIELDS[kind] ?? '') ||
  plan.meetings.some((meeting) => meeting.kind === kind && meeting.rhythm !== undefined);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
