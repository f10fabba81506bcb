import { addField, has, labelSpan, shortly } from '../about.ts';
import type { Rule } from '../rule.ts';
import { openGoals } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'relevant/no-need',
  title: 'The goal answers no need of the plan',
  severity: 'hint',
  why: 'The plan names what is hard for the child. A goal beside all of that is either a need nobody wrote down, or somebody else’s idea.',
  source: 'Delivering Better Outcomes Together: aspiration, need, outcome, provision',
  mend: 'Put the goal under its need, or name the need after For.',
  *check(plan) {
    if (plan.needs.length === 0) return;
    for (const goal of openGoals(plan)) {
      if (goal.need !== undefined || has(goal, 'for')) continue;
      // A goal without any reason at all is told so by another check.
      if (!has(goal, 'soThat') && !has(goal, 'because') && goal.voices.length === 0) continue;
      yield {
        ...labelSpan(goal.block),
        message: `${shortly(goal)} stands under none of this plan’s needs. Put it under the need it answers, or add ‘For:’ with that need.`,
        subject: goal.block,
        fixes: [addField(goal.block, 'for')],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Need: Ida cannot get to her friends\n    Goal: Ida cycles to school by 4 May 2027\n\n  Section: More\n    Goal: Ida reads to Gran by 4 May 2027\n      So that: they have the evenings\n",
  ],
  good: [
    "Plan: Ida's plan\n  Need 1: Ida cannot get to her friends\n\n  Section: Goals\n    Goal: Ida cycles to school by 4 May 2027\n      For: need 1\n",
  ],
};
