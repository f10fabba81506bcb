import { addLine, count, labelSpan, shortly } from '../about.ts';
import { withOptions } from '../rule.ts';
import { journeyGoals } from './journey.ts';

export const rule = withOptions({
  id: 'independence/no-milestones',
  title: 'The journey to independence has no milestones',
  severity: 'warning',
  why: 'A young person who is to manage alone in a year needs to see the steps from here to there, and so does whoever helps less each time.',
  source:
    'Leicestershire closure report 2022, paragraph 22: independence-focused plans with the journey to independence indicated',
  mend: 'Add milestones with dates, each with a little less help than the one before.',
  options: {
    weeks: { usual: 12, least: 1, help: 'Weeks from which on a goal needs a milestone before it.' },
  },
  inParts: true,
  *check(plan, { today, options: { weeks } }) {
    if (plan.isTemplate) return;
    for (const goal of journeyGoals(plan, today)) {
      const from = Math.max(plan.started?.day ?? today, goal.from?.day ?? -Infinity);
      const until = goal.by?.day;
      if (goal.milestones.length > 0 || until === undefined || until - from <= weeks * 7) continue;
      yield {
        ...labelSpan(goal.block),
        message: `${shortly(goal)} runs for ${count(Math.round((until - from) / 7), 'week')} and has no milestones. Add steps with dates on the way, each with a little less help.`,
        subject: goal.block,
        fixes: [
          {
            title: 'Add a milestone',
            edits: [addLine(goal.block, 'Milestone: [first step] | By: [date] | Help: [rung of the ladder]')],
          },
        ],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Kind: pathway plan\n  Started: 4 May 2026\n  Goal: Ida cooks her own tea\n    Help now: prompts\n    Help aim: no help\n    By: 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Kind: pathway plan\n  Started: 4 May 2026\n  Goal: Ida cooks her own tea\n    Help now: prompts\n    Help aim: no help\n    By: 4 May 2027\n    Milestone: Ida makes toast\n      By: 4 July 2026\n",
  ],
});
