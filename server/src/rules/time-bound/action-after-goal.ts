import { sayDay } from '../../calendar/day.ts';
import { shortly } from '../about.ts';
import type { Rule } from '../rule.ts';
import { actions } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'time-bound/action-after-goal',
  title: 'An action due after its goal',
  letter: 'T',
  severity: 'warning',
  why: 'What is done after the day of the goal cannot help to reach it.',
  mend: 'Bring the action forward, or give the goal a later day.',
  inParts: true,
  *check(plan) {
    for (const action of actions(plan)) {
      const goal = action.goal?.by;
      const { by } = action;
      if (by?.day === undefined || goal?.day === undefined || by.day <= goal.day) continue;
      yield {
        start: by.start,
        end: by.end,
        message: `${shortly(action)} is due on ${sayDay(by.day)}, after its goal on ${sayDay(goal.day)}. What helps comes before the goal: change one of the two days.`,
        subject: action.block,
        related: [{ start: goal.start, end: goal.end, message: 'The goal is due here.' }],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    By: 4 May 2027\n    Action: Mend the bike | Who: Gran | By: 4 June 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    By: 4 May 2027\n    Action: Mend the bike | Who: Gran | By: 4 May 2027\n",
  ],
};
