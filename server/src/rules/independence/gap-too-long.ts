import { addLine } from '../about.ts';
import { withOptions } from '../rule.ts';
import { journeyGoals } from './journey.ts';
import { LONGEST_GAP, sayGap, stretchesWithoutStep } from './steps.ts';

export const rule = withOptions({
  id: 'independence/gap-too-long',
  title: 'Too long without a step',
  severity: 'hint',
  why: 'A journey on which nothing is due for half a year stands still, and nobody notices until it is late.',
  source:
    'Leicestershire closure report 2022, paragraph 22: independence-focused plans with the journey to independence indicated',
  mend: 'Add a milestone between the two days.',
  options: { weeks: { usual: LONGEST_GAP, least: 1, help: 'Weeks that may lie between two steps.' } },
  inParts: true,
  *check(plan, { today, options: { weeks } }) {
    if (plan.isTemplate) return;
    for (const goal of journeyGoals(plan, today)) {
      for (const gap of stretchesWithoutStep(plan, goal, today, weeks)) {
        yield {
          start: gap.by.start,
          end: gap.by.end,
          message: `${sayGap(gap, goal)} Add a milestone between the two.`,
          subject: goal.block,
          fixes: [
            {
              title: 'Add a milestone',
              edits: [
                addLine(goal.block, 'Milestone: [step between] | By: [date] | Help: [rung of the ladder]'),
              ],
            },
          ],
        };
      }
    }
  },
  bad: [
    "Plan: Ida's plan\n  Kind: pathway plan\n  Started: 4 May 2026\n  Goal: Ida cooks her own tea\n    Area: independent living\n    By: 4 November 2027\n    Milestone: Ida makes toast\n      By: 4 July 2026\n",
  ],
  good: [
    "Plan: Ida's plan\n  Kind: pathway plan\n  Started: 4 October 2026\n  Goal: Ida cooks her own tea\n    Area: independent living\n    By: 4 May 2027\n    Milestone: Ida makes toast\n      By: 4 January 2027\n",
  ],
});
