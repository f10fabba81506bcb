import type { Rule } from '../rule.ts';
import { goalFault } from './statements.ts';

export const rule: Rule = {
  id: 'specific/service-not-outcome',
  title: 'A service stands in place of a change',
  letter: 'S',
  severity: 'error',
  why: 'Attending a course, having a therapy or being supported is what is done to help. It can all take place while the child’s life stays as it is.',
  source: 'Bradford, SMART outcomes: services, activities, outputs and resources are not outcomes',
  mend: 'Make the service an action, and write as the goal what will be different afterwards.',
  alone: true,
  inParts: true,
  check: goalFault(
    'service',
    ({ sign, child }) =>
      `‘${sign}’ names a service or somebody’s work, not a change. Put it under the goal as an action, and write what will be different for ${child} afterwards.`,
    // Going somewhere for the first time is a good step.
    { goalsOnly: true },
  ),
  bad: [
    "Plan: Ida's plan\n  Goal: Ida attends 10 sessions of counselling by 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida will be supported to make friends\n",
  ],
  good: ["Plan: Ida's plan\n  Goal: Ida attends 9 school days out of 10 by 4 May 2027\n"],
};
