import { sayDay, type Day, sayDayNear } from '../../calendar/day.ts';
import { addLine, count, shortly } from '../about.ts';
import type { Due, Goal, Part } from '../../plan/plan.ts';
import { withOptions } from '../rule.ts';
import { journeyGoals } from './journey.ts';

export const rule = withOptions({
  id: 'independence/gap-too-long',
  title: 'Too long without a step',
  severity: 'hint',
  why: 'A journey on which nothing is due for half a year stands still, and nobody notices until it is late.',
  source:
    'Leicestershire closure report 2022, paragraph 22: independence-focused plans with the journey to independence indicated',
  mend: 'Add a milestone between the two days.',
  options: { weeks: { usual: 26, least: 1, help: 'Weeks that may lie between two steps.' } },
  inParts: true,
  *check(plan, { today, options: { weeks } }) {
    if (plan.isTemplate) return;
    for (const goal of journeyGoals(plan, today)) {
      let before = startOf(plan, goal, today);
      for (const { by, day } of stepsOf(goal)) {
        // What has passed cannot be filled any more.
        if (day > today && day - before > weeks * 7) {
          yield {
            start: by.start,
            end: by.end,
            message: `From ${sayDayNear(before, day)} to ${sayDay(day)} no step of ${shortly(goal)} is due: ${count(Math.floor((day - before) / 7), 'week')}. Add a milestone between the two.`,
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
        before = Math.max(before, day) as Day;
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

const startOf = (plan: Part, goal: Goal, today: Day): Day =>
  Math.max(plan.started?.day ?? today, goal.from?.day ?? -Infinity) as Day;

/** The milestones and the goal itself in the order of their days; none where there are no milestones. */
function stepsOf(goal: Goal): { by: Due; day: Day }[] {
  if (goal.milestones.length === 0) return [];
  return [...goal.milestones, goal]
    .flatMap(({ by }) => (by?.day === undefined ? [] : [{ by, day: by.day }]))
    .sort((a, b) => a.day - b.day);
}
