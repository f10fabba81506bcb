import { birthday, sayDay, sayDayNear } from '../../calendar/day.ts';
import type { Goal } from '../../plan/plan.ts';
import { addLine, shortly } from '../about.ts';
import type { Rule } from '../rule.ts';
import { openGoals } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'independence/after-18',
  title: 'Nothing is due before the 18th birthday',
  severity: 'hint',
  why: 'At 18 workers, money and rights change from one day to the next. What is to hold afterwards has to begin before.',
  source:
    'Leicestershire self-evaluation 2018: families left unsure of the plan when moving to adult services',
  mend: 'Add a milestone or an action due before the birthday.',
  inParts: true,
  *check(plan, { today }) {
    const [child, other] = plan.children;
    if (child?.born === undefined || other !== undefined) return;
    const eighteen = birthday(child.born, 18);
    if (eighteen <= today) return;
    for (const goal of openGoals(plan)) {
      const { by } = goal;
      if (by?.day === undefined || by.day <= eighteen || beginsBefore(goal, eighteen)) continue;
      yield {
        start: by.start,
        end: by.end,
        message: `${shortly(goal)} is due on ${sayDay(by.day)}, after ${child.name}’s 18th birthday on ${sayDayNear(eighteen, by.day)}, and nothing is due before it. Add a milestone or an action before the birthday.`,
        subject: goal.block,
        fixes: [
          {
            title: 'Add a milestone before the birthday',
            edits: [addLine(goal.block, `Milestone: [first step] | By: [date, before ${sayDay(eighteen)}]`)],
          },
        ],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Child: Ida | Born: 4 May 2009\n  Goal: Ida pays her own rent\n    By: 4 August 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Child: Ida | Born: 4 May 2009\n  Goal: Ida pays her own rent\n    By: 4 August 2027\n    Milestone: Ida has a bank account\n      By: 4 March 2027\n",
  ],
};

/** A step or an action is due, or goes on, before the day. */
const beginsBefore = (goal: Goal, day: number): boolean =>
  goal.milestones.some((step) => (step.by?.day ?? Infinity) < day) ||
  goal.actions.some(
    (action) =>
      (action.by?.day ?? Infinity) < day ||
      action.fields.has('howOften') ||
      (action.from?.day ?? Infinity) < day,
  );
