import { sayDay } from '../../calendar/day.ts';
import { shortly } from '../about.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'time-bound/milestone-after-goal',
  title: 'A milestone is due after its goal',
  letter: 'T',
  severity: 'warning',
  why: 'A milestone is a step on the way: it comes before the goal is due.',
  mend: 'Change one of the two days.',
  inParts: true,
  *check(plan) {
    for (const milestone of plan.milestones) {
      const due = milestone.by;
      const goal = milestone.goal?.by;
      if (due?.day === undefined || goal?.day === undefined || due.day <= goal.day) continue;
      yield {
        start: due.start,
        end: due.end,
        message: `The milestone ${shortly(milestone)} is due on ${sayDay(due.day)}, after its goal on ${sayDay(goal.day)}. A step comes before the goal: change one of the two days.`,
        subject: milestone.block,
        related: [{ start: goal.start, end: goal.end, message: 'The goal is due here.' }],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    By: 4 May 2027\n    Milestone: Ida rides round the park\n      By: 4 June 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    By: 4 May 2027\n    Milestone: Ida rides round the park\n      By: 4 March 2027\n",
  ],
};
