import type { Rule } from '../rule.ts';
import type { Item, Part } from '../../plan/plan.ts';
import { isWatching } from '../../wording/watching.ts';
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
    { goalsOnly: true, harmless: watchedByChild },
  ),
  bad: [
    "Plan: Ida's plan\n  Goal: Ida attends 10 sessions of counselling by 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida will be supported to make friends\n",
    "Plan: Ida's plan\n  Goal: Monitor Ida's weight every month until 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Keep an eye on attendance until 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida attends 9 school days out of 10 by 4 May 2027\n",
    "Plan: Ida's plan\n  Child: Ida\n  Goal: Monitor blood sugar four times a day until 4 May 2027\n    Who: Ida\n",
    "Plan: Ida's plan\n  Goal: Ida monitors her own blood sugar four times a day until 4 May 2027\n",
  ],
};

/** "Monitor blood sugar | Who: Ida": what the child does herself is a skill, and nobody's service. */
function watchedByChild(item: Item, plan: Part): boolean {
  const [change] = item.evidence.changes;
  return (
    change !== undefined &&
    isWatching(change.verb) &&
    item.who.some(({ person }) => plan.children.some(({ name }) => name === person?.name))
  );
}
