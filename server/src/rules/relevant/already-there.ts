import { childName } from '../about.ts';
import { actions, openGoals, personOf, place } from '../specific/statements.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'relevant/already-there',
  title: 'The child can do it already',
  letter: 'R',
  severity: 'error',
  why: 'A goal that is met before it begins takes the place of one that would change something.',
  source: 'NSTTAC, goals that fail: a skill that the student already has',
  mend: 'Write the next step beyond what the child can do today; or say that it is to be kept up, and until when.',
  alone: true,
  inParts: true,
  *check(plan) {
    for (const goal of openGoals(plan)) {
      const { already } = goal.evidence;
      if (already === undefined) continue;
      yield {
        ...place(goal, already),
        message: `The words say that ${personOf(plan, goal)} can do this already. Write the next step.`,
        subject: goal.block,
      };
    }
    for (const action of actions(plan)) {
      const { already } = action.evidence;
      if (already === undefined) continue;
      yield {
        ...place(action, already),
        message: `The words say that ${childName(plan)} can do this already. Write what helps with the next step.`,
        subject: action.block,
        severity: 'warning',
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida will tie her laces 4 days in 5 by 4 May 2027, which she can already do\n",
  ],
  good: ["Plan: Ida's plan\n  Goal: Ida will tie her laces 4 days in 5 by 4 May 2027\n"],
};
