import { sayDay, type Day } from '../../calendar/day.ts';
import type { Goal } from '../../plan/plan.ts';
import { addField, count, has, labelSpan, shortly } from '../about.ts';
import { withOptions } from '../rule.ts';
import { openGoals } from '../specific/statements.ts';

export const rule = withOptions({
  id: 'drift/no-progress-since',
  title: 'Nothing has been heard of the goal',
  severity: 'hint',
  why: 'A goal of which nobody has written a word for months is drifting, whatever its date.',
  source:
    'Sefton, effective reviewing of the plan: reviews that do not evaluate progress; Leicestershire closure report 2022',
  mend: 'Add a Progress line or a Status with its day.',
  options: {
    weeks: { usual: 16, least: 1, help: 'Weeks after which a goal needs a word on how it stands.' },
  },
  inParts: true,
  *check(plan, { today, options: { weeks } }) {
    const started = plan.started?.day;
    if (started === undefined || plan.status?.value.state === 'closed') return;
    for (const goal of openGoals(plan)) {
      const since = Math.max(started, goal.from?.day ?? -Infinity, lastMeasured(goal, today)) as Day;
      // A goal past its day is told so by another check.
      if (today - since <= weeks * 7 || (goal.by?.day ?? Infinity) < today || heardOf(goal)) continue;
      yield {
        ...labelSpan(goal.block),
        message: `Nothing has been written about ${shortly(goal)} since ${sayDay(since)}, ${count(Math.floor((today - since) / 7), 'week')} ago. Add ‘Status:’ or a ‘Progress:’ line with its day.`,
        subject: goal.block,
        fixes: [addField(goal.block, 'status')],
      };
    }
  },
  bad: ["Plan: Ida's plan\n  Started: 4 May 2026\n  Goal: Ida cycles to school by 4 May 2027\n"],
  good: [
    "Plan: Ida's plan\n  Started: 4 May 2026\n  Goal: Ida cycles to school by 4 May 2027\n    Progress: 2 days a week on 1 November 2026\n",
  ],
});

/** The last day that `Now` lines give up to today: figures that somebody wrote down then. */
const lastMeasured = (goal: Goal, today: Day): number =>
  Math.max(-Infinity, ...goal.measured.filter((day) => day <= today));

/** A status, a progress line or a word at the review, on the goal or on a step or action of it. */
function heardOf(goal: Goal): boolean {
  return [goal, ...goal.milestones, ...goal.actions].some(
    (item) =>
      has(item, 'status') ||
      item.status !== undefined ||
      has(item, 'outcomeAtReview') ||
      has(item, 'outcome') ||
      item.heard.length > 0,
  );
}
