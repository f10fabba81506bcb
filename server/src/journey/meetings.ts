import { sayDay, sayDayNear, type Day } from '../calendar/day.ts';
import { sayRecurrence } from '../language/values/times.ts';
import type { Meeting, Plan } from '../plan/plan.ts';
import { count } from '../rules/about.ts';
import { counted, rhythmsOf, wideRhythms } from '../rules/late.ts';
import { rhythmKept, sayWideGap, type Kept, type Overdue } from '../rules/own-rhythm.ts';
import { sayGap } from '../standards/count.ts';
import type { Expected } from '../standards/limits.ts';
import { missed, passed, seriesOf } from '../standards/series.ts';
import { pluralOf } from '../standards/say.ts';
import type { MeetingKind } from '../standards/standard.ts';
import { byCalendar, type Entry } from './entry.ts';
import type { Gap } from './gap.ts';
import { blockPlace, capital, type WithoutDay } from './items.ts';

const KINDS: readonly MeetingKind[] = ['review', 'visit', 'core group', 'conference', 'meeting'];

/** Every review, visit and meeting with a day, and what is said of that day by law, guidance and template. */
export function* meetingEntries(plan: Plan, today: Day): Generator<Entry> {
  const notes = new Map<Meeting, string>();
  for (const kind of KINDS) {
    for (const planned of seriesOf(plan, kind, today).planned) {
      const late = passed(planned);
      const kept = late === undefined ? soonest(planned.expected) : undefined;
      if (late !== undefined) {
        const gap = sayGap(late.last, planned.day, late.limit);
        notes.set(planned.meeting, `${gap} after the limit of ${sayDay(late.last)}: ${counted(late)}`);
      } else if (kept !== undefined)
        notes.set(planned.meeting, `in time: the last day is ${sayDay(kept.last)}, ${counted(kept)}`);
    }
  }
  for (const meeting of plan.meetings) {
    const day = meeting.on?.day;
    if (day === undefined) continue;
    yield {
      day,
      kind: meeting.kind,
      state: byCalendar(day, today),
      words: nameOf(meeting),
      short: nameOf(meeting),
      note: notes.get(meeting),
      place: blockPlace(meeting.block),
      goal: undefined,
    };
  }
}

/** The last days for meetings: those that were passed, and the next one of each kind. */
export function* meetingLimits(plan: Plan, today: Day): Generator<Entry> {
  if (plan.status?.value.state === 'closed') return;
  for (const kind of KINDS) {
    const series = seriesOf(plan, kind, today);
    const { planned } = series;
    for (const each of planned) {
      const late = passed(each);
      if (late !== undefined) yield limit(late, today, `it is on ${sayDayNear(each.day, late.last)}; `);
    }
    const next = missed(series, kind, today) ?? toCome(series.next, today);
    if (next !== undefined) yield limit(next, today, '');
    const kept = rhythmKept(plan, kind, today);
    if (kept?.overdue !== undefined && missed(series, kind, today) === undefined)
      yield ofRhythm(kind, kept, kept.overdue);
  }
}

/** Distances between meetings that are wider than they may be, and since when a review is missing. */
export function* meetingGaps(plan: Plan, today: Day): Generator<Gap> {
  if (plan.status?.value.state === 'closed') return;
  for (const kind of KINDS) {
    const series = seriesOf(plan, kind, today);
    const { planned, word } = series;
    for (const [index, each] of planned.entries()) {
      const late = passed(each);
      const from = planned[index - 1]?.day;
      if (late === undefined || from === undefined) continue;
      const words = `From ${sayDayNear(from, each.day)} to ${sayDay(each.day)} there is no ${word}: ${count(each.day - from, 'day')}. The limit is ${counted(late)}.`;
      yield {
        from,
        to: each.day,
        kind: 'meetings',
        words,
        place: blockPlace(each.meeting.block),
        goal: undefined,
      };
    }
    const kept = rhythmKept(plan, kind, today);
    for (const gap of kept?.gaps ?? [])
      yield {
        from: gap.from,
        to: gap.to,
        kind: 'meetings',
        words: sayWideGap(kind, gap),
        place: blockPlace(gap.meeting.block),
        goal: undefined,
      };
    const from = planned.at(-1)?.day ?? plan.started?.day;
    const next = missed(series, kind, today);
    if (next === undefined || from === undefined || from >= today) continue;
    const words = `From ${sayDayNear(from, today)} to today, ${sayDay(today)}, there is no ${word}. The ${next.name} one was due by ${sayDay(next.last)}: ${counted(next)}.`;
    yield { from, to: today, kind: 'meetings', words, place: undefined, goal: undefined };
  }
}

/** Meetings that the plan has in a rhythm: "Visits: every 8 weeks", and whether that is often enough. */
export function* rhythms(plan: Plan, today: Day): Generator<WithoutDay> {
  for (const kind of KINDS) {
    const wide = [...wideRhythms(plan, kind, seriesOf(plan, kind, today), today)];
    for (const { rhythm, place } of rhythmsOf(plan, kind)) {
      const tooWide = wide.find((each) => each.start === place.start)?.message;
      const often = sayRecurrence(rhythm);
      yield {
        words: capital(pluralOf(kind)),
        note: tooWide === undefined ? often : `${often}. ${tooWide}`,
        place,
      };
    }
  }
}

const toCome = (next: Expected | undefined, today: Day): Expected | undefined =>
  next !== undefined && next.last >= today ? next : undefined;

/** The last day for a meeting by the plan's own rhythm, which has passed. */
const ofRhythm = (kind: MeetingKind, { rhythm, place }: Kept, { from, last }: Overdue): Entry => ({
  day: last,
  kind: 'limit',
  state: 'missed',
  words: `Last day for the next ${kind}`,
  short: `last day for the next ${kind}`,
  note: `by this plan ${pluralOf(kind)} are ${sayRecurrence(rhythm)}, and the last was on ${sayDay(from)}`,
  place,
  goal: undefined,
});

const limit = (expected: Expected, today: Day, before: string): Entry => ({
  day: expected.last,
  kind: 'limit',
  state: expected.last < today ? 'missed' : 'expected',
  words: `Last day for the ${expected.name} ${expected.meeting}`,
  short: `last day for ${expected.name} ${expected.meeting}`,
  note: `${before}${counted(expected)}`,
  place: undefined,
  goal: undefined,
});

const soonest = (expected: readonly Expected[]): Expected | undefined =>
  expected.reduce<Expected | undefined>(
    (found, each) => (found === undefined || each.last < found.last ? each : found),
    undefined,
  );

/** "Review", "Core group"; a "Meeting" that says itself which one it is goes by that. */
function nameOf({ block, kind }: Meeting): string {
  const label = block.label?.text ?? capital(kind);
  return label.toLowerCase() === 'meeting' && kind !== 'meeting' ? capital(kind) : label;
}
