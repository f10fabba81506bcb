import type { Day } from '../../calendar/day.ts';
import { addLine, count, labelSpan, shortly } from '../about.ts';
import { comparable, keepsUp, pairs, type Pair } from '../figures.ts';
import { journeyGoals } from '../independence/journey.ts';
import type { Goal, Part } from '../../plan/plan.ts';
import { withOptions } from '../rule.ts';
import { openGoals } from '../specific/statements.ts';
import { nextReview } from '../time-bound/after-next-review.ts';

export const rule = withOptions({
  id: 'achievable/big-leap',
  title: 'A long way to go without a step between',
  severity: 'hint',
  why: 'Between far-apart figures a family needs a step to reach and to be glad of, and a review needs to see in time when things stall.',
  source: 'East Sussex Family Plan: tasks are achievable by the next meeting, tangible and in small steps',
  mend: 'Add a milestone with a figure between the two and a date.',
  options: {
    weeks: { usual: 12, least: 1, help: 'Weeks from which on a long way needs a step between.' },
    times: { usual: 3, least: 2, help: 'How many times larger or smaller a figure is when it is far away.' },
  },
  inParts: true,
  *check(plan, { today, options: { weeks, times } }) {
    // The journey to independence has a check of its own for missing steps.
    const journeys = new Set(journeyGoals(plan, today));
    const review = nextReview(plan, today)?.on?.day ?? Infinity;
    for (const goal of openGoals(plan)) {
      // A step before the next review is asked for already.
      if ((goal.by?.day ?? -Infinity) > review) continue;
      if (goal.milestones.length > 0 || keepsUp(goal) || journeys.has(goal)) continue;
      const span = spanOf(plan, goal, today);
      if (span === undefined || span <= weeks * 7) continue;
      if (!pairs(goal).some((pair) => comparable(pair) && far(pair, times))) continue;
      yield {
        ...labelSpan(goal.block),
        message: `${shortly(goal)} has a long way to go in ${count(Math.round(span / 7), 'week')}, with no step between. Add a milestone with a figure between the two and its date.`,
        subject: goal.block,
        fixes: [
          {
            title: 'Add a milestone',
            edits: [addLine(goal.block, 'Milestone: [figure between now and the target] | By: [date]')],
          },
        ],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Started: 4 May 2026\n  Goal: Ida is in lessons by 4 May 2027\n    Now: 10% on 4 May 2026\n    Target: 90%\n",
  ],
  good: [
    "Plan: Ida's plan\n  Started: 4 May 2026\n  Goal: Ida is in lessons by 4 May 2027\n    Now: 60% on 4 May 2026\n    Target: 90%\n",
    "Plan: Ida's plan\n  Started: 4 May 2026\n  Goal: Ida is in lessons by 4 May 2027\n    Now: 10% on 4 May 2026\n    Target: 90%\n    Milestone: Ida is in half of her lessons by 4 December 2026\n",
    "Plan: Ida's plan\n  Started: 4 May 2026\n  Goal: Ida goes out with Gran by 4 May 2027\n    Now: 0 on 4 May 2026\n    Target: 2\n",
  ],
});

function spanOf(plan: Part, goal: Goal, today: Day): number | undefined {
  const from = Math.max(plan.started?.day ?? today, goal.from?.day ?? -Infinity);
  return goal.by?.day === undefined ? undefined : goal.by.day - from;
}

/** Several times as much or as little; a step from nothing to one or two is no leap. */
function far({ now, target }: Pair, times: number): boolean {
  const whole = target.value.outOf;
  const share = (figure: number, outOf: number | undefined): number => figure / (outOf ?? 1);
  const from = share(now.value.most, now.value.outOf);
  const to = share(target.value.least, whole);
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const apart = (high - low) * (whole === 100 ? 1 : (whole ?? 1));
  return high >= low * times && (whole === 100 ? apart >= 0.3 : apart >= 3);
}
