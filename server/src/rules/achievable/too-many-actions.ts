import type { Action, Goal } from '../../plan/plan.ts';
import { count, labelSpan, shortly } from '../about.ts';
import { withOptions } from '../rule.ts';
import { actions } from '../specific/statements.ts';

export const rule = withOptions({
  id: 'achievable/too-many-actions',
  title: 'More actions under a goal than anyone can follow',
  severity: 'hint',
  why: 'A long list of tasks hides the ones that matter. Families are overwhelmed and professionals lose the thread.',
  source:
    'Essex early help: no more than eight actions in a plan, taken here for each goal; Worcestershire cabinet report 2017 on clear priorities',
  mend: 'Keep the actions that the goal hangs on now, and leave the others for the next review.',
  options: { most: { usual: 8, least: 1, help: 'Open actions that one goal can hold.' } },
  inParts: true,
  *check(plan, { options: { most } }) {
    const byGoal = new Map<Goal, Action[]>();
    for (const action of actions(plan)) {
      if (action.goal === undefined) continue;
      const same = byGoal.get(action.goal);
      if (same === undefined) byGoal.set(action.goal, [action]);
      else same.push(action);
    }
    for (const [goal, open] of byGoal) {
      const first = open[most];
      if (first === undefined) continue;
      yield {
        ...labelSpan(first.block),
        message: `${shortly(goal)} has ${count(open.length, 'open action')}. Choose the ${most} that matter most now and leave the others for the next review.`,
        subject: goal.block,
      };
    }
  },
  bad: [
    `Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n${Array.from({ length: 9 }, (_, at) => `    Action: Gran rides with Ida on 1${at} January 2027\n`).join('')}`,
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Action: Gran rides with Ida on 10 January 2027\n",
  ],
});
