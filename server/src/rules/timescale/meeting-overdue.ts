import { sayDay, sayDayNear, type Day } from '../../calendar/day.ts';
import { sayRecurrence } from '../../language/values/say.ts';
import type { Plan } from '../../plan/plan.ts';
import { missed, seriesOf } from '../../standards/series.ts';
import { pluralOf } from '../../standards/say.ts';
import type { MeetingKind } from '../../standards/standard.ts';
import { count } from '../about.ts';
import { counted, hasRhythm } from '../late.ts';
import { rhythmKept, sayWideGap, type Kept, type Overdue } from '../own-rhythm.ts';
import type { Found, Rule } from '../rule.ts';
import { askedBy } from '../sentence.ts';

const KINDS: readonly MeetingKind[] = ['visit', 'core group', 'conference', 'meeting', 'review'];

export const rule: Rule = {
  id: 'timescale/meeting-overdue',
  title: 'A visit or a meeting is overdue',
  severity: 'warning',
  why: 'A rhythm that stands in the plan and is not kept is no safeguard. Either the child has not been seen, or nobody wrote it down.',
  source: 'The plan’s own rhythm; a limit of law or guidance is named in the message',
  mend: 'Add the line for the visit or the meeting that was held, or hold it now; where the rhythm has changed, write the new one.',
  *check(plan, { today }) {
    if (plan.isTemplate || plan.status?.value.state === 'closed') return;
    for (const kind of KINDS) {
      // Where no rhythm stands, another check asks for the next review.
      if (kind === 'review' && !hasRhythm(plan, kind)) continue;
      const kept = rhythmKept(plan, kind, today);
      const byLimit = overLimit(plan, kind, today);
      if (byLimit !== undefined) yield byLimit;
      else if (kept?.overdue !== undefined) yield overRhythm(plan, kind, kept, kept.overdue, today);
      if (kept !== undefined) yield* gapsIn(kind, kept);
    }
  },
  bad: [
    "Plan: Ida's plan\n  Visits: every 4 weeks\n  Visit: 6 October 2015\n",
    "Plan: Ida's plan\n  Core groups: every 10 working days\n  Core group: 5 October 2015\n  Core group: 28 October 2015\n",
  ],
  good: [
    "Plan: Ida's plan\n  Visits: every 4 weeks\n",
    "Plan: Ida's plan\n  Status: closed on 1 November 2015\n  Visits: every 4 weeks\n  Visit: 6 October 2015\n",
  ],
};

function overLimit(plan: Plan, kind: MeetingKind, today: Day): Found | undefined {
  const series = seriesOf(plan, kind, today);
  const next = missed(series, kind, today);
  const last = series.planned.at(-1);
  if (next === undefined || last === undefined) return undefined;
  const { start, end } = last.meeting.on ?? last.meeting.block;
  return {
    start,
    end,
    message: `The ${next.name} ${next.meeting} was due by ${sayDay(next.last)}, ${count(today - next.last, 'day')} ago: ${counted(next)}. Add the ${series.word} that was held, or hold it now.`,
    subject: last.meeting.block,
    ...(next.strength === 'may' ? { severity: 'hint' as const } : {}),
    ...askedBy(next.standard),
  };
}

const overRhythm = (
  plan: Plan,
  kind: MeetingKind,
  { rhythm, place }: Kept,
  { from, last }: Overdue,
  today: Day,
): Found => ({
  start: place.start,
  end: place.end,
  message: `By this plan ${pluralOf(kind)} are ${sayRecurrence(rhythm)}. After the ${kind} on ${sayDayNear(from, last)} the next was due by ${sayDay(last)}, ${count(today - last, 'day')} ago. Add the one that was held, or hold it now.`,
  subject: plan.block,
});

function* gapsIn(kind: MeetingKind, { gaps }: Kept): Generator<Found> {
  const [first, ...others] = gaps;
  if (first === undefined) return;
  const { start, end } = first.meeting.on ?? first.meeting.block;
  const more =
    others.length === 0
      ? ''
      : ` ${count(others.length, 'other gap')} ${others.length === 1 ? 'is' : 'are'} too long as well.`;
  yield {
    start,
    end,
    message: `${sayWideGap(kind, first)}${more} Add what was held in between, or write the rhythm that is meant.`,
    subject: first.meeting.block,
    severity: 'hint',
    related: others.map(({ from, to, meeting }) => ({
      start: (meeting.on ?? meeting.block).start,
      end: (meeting.on ?? meeting.block).end,
      message: `${count(to - from, 'day')} after the one before.`,
    })),
  };
}
