import { addLine, has, labelSpan, namesNobody, shortly } from '../about.ts';
import { linksOf } from '../links.ts';
import type { Goal } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';
import { openGoals } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'relevant/goal-without-action',
  title: 'A goal that nobody does anything for',
  severity: 'hint',
  why: 'A goal is reached because somebody does something. The golden thread runs from the need through the goal to the actions.',
  source: 'Delivering Better Outcomes Together: aspiration, need, outcome, provision',
  mend: 'Add the first action, with who and by when.',
  *check(plan) {
    // Actions that name no goal may well serve this one.
    if (plan.actions.some((action) => action.goal === undefined && !has(action, 'for'))) return;
    const { goals } = linksOf(plan);
    for (const goal of openGoals(plan)) {
      if (goal.actions.length > 0 || goals.has(goal.block) || settled(goal) || isStepped(goal)) continue;
      yield {
        ...labelSpan(goal.block),
        message: `Nobody does anything for ${shortly(goal)} yet. Add the first action, with who does it and by when.`,
        subject: goal.block,
        fixes: [
          {
            title: 'Add an action',
            edits: [addLine(goal.block, 'Action: [what is done] | Who: [name] | By: [date]')],
          },
        ],
      };
    }
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n"],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Step 1: Ida rides round the park | Who: Gran | Until: 4 January 2027\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Action: Mend the bike | Who: Gran | By: 4 January 2027\n",
    "Plan: Ida's plan\n  Outcome 1: Ida cycles to school by 4 May 2027\n\n  Section: Provision\n    Provision: Cycle training | For: outcome 1\n",
  ],
};

/** A step that somebody answers for is done by somebody: forms have steps and no actions. */
const isStepped = (goal: Goal): boolean =>
  goal.milestones.some((step) => has(step, 'who') && !namesNobody(step));

/** The goal says itself that nothing is to be done. */
const settled = (goal: Goal): boolean =>
  goal.block.content.some((each) => each.type === 'block' && each.kind === 'nothing');
