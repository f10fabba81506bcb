import { sayStandard } from '../../standards/say.ts';
import type { Missing } from '../../standards/conditions.ts';
import { agreeing, childOf } from '../../standards/events.ts';
import { judge } from '../../standards/judge.ts';
import { timed } from '../../standards/limits.ts';
import { seriesOf } from '../../standards/series.ts';
import type { MeetingKind } from '../../standards/standard.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Day } from '../../calendar/day.ts';
import { labelSpan } from '../about.ts';
import type { Rule } from '../rule.ts';
import { hasRhythm } from '../late.ts';

const KINDS: readonly MeetingKind[] = ['review', 'visit', 'core group', 'conference', 'meeting'];

export const rule: Rule = {
  id: 'timescale/cannot-tell',
  title: 'A date is missing, so that nobody can tell whether a standard is met',
  severity: 'hint',
  why: 'A limit counts from a day. Where the plan does not give that day, nobody can see whether the limit was kept.',
  mend: 'Add the line that the message names.',
  *check(plan, { today }) {
    if (plan.isTemplate || plan.status?.value.state === 'closed') return;
    const said = new Set<string>();
    for (const { fact, what, so, line } of missingFacts(plan, today)) {
      if (said.has(fact)) continue;
      said.add(fact);
      yield {
        ...labelSpan(plan.block),
        message: `The plan does not say ${what}, so nobody can tell whether ${so}. Add ${line}.`,
        subject: plan.block,
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Kind: care plan\n  Child: Ida\n  Visits: every 6 weeks\n  Review: 7 July 2099\n",
  ],
  good: [
    "Plan: Ida's plan\n  Kind: care plan\n  Child: Ida\n  Became looked after: 15 June 2099\n  Visits: every 6 weeks\n  Review: 7 July 2099\n",
  ],
};

function* missingFacts(plan: Plan, today: Day): Generator<Missing> {
  for (const kind of KINDS) {
    yield* seriesOf(plan, kind, today).missing;
    if (kind !== 'review') yield* unplanned(plan, kind, today);
  }
  yield* judge(plan, today).missing;
}

/**
 * Meetings that a council's own standard speaks of and the plan does not. What law and guidance ask of every plan
 * may be planned elsewhere, so that nothing is said of that.
 */
function* unplanned(plan: Plan, kind: MeetingKind, today: Day): Generator<Missing> {
  const { standards, planned } = seriesOf(plan, kind, today);
  const first = standards.find((each) => each.local);
  const written = plan.meetings.some((meeting) => meeting.kind === kind);
  if (first === undefined || planned.length > 0 || written || hasRhythm(plan, kind)) return;
  const label = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const word = timed(first)?.meeting.word ?? kind;
  yield {
    fact: kind,
    what:
      kind === 'visit'
        ? `when ${childOf(plan)} ${agreeing(plan, 'is', 'are')} visited`
        : `when the ${word} is`,
    so: `the plan keeps to ‘${sayStandard(first.standard)}’ (${first.source})`,
    line:
      kind === 'visit' ? '‘Visits:’ with how often, or ‘Visit:’ with the date' : `‘${label}:’ with the date`,
  };
}
