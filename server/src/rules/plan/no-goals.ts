import { labelSpan } from '../about.ts';
import { isWithoutLabels } from '../../plan/without-labels.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/no-goals',
  title: 'A plan without a goal',
  severity: 'warning',
  why: 'A plan says what will be different. Without a goal there is nothing to work towards and nothing to review.',
  mend: 'Add a line Goal with who will do what, how much and by when.',
  *check(plan) {
    if (plan.isTemplate || plan.goals.length > 0 || plan.actions.length > 0) return;
    // Where nothing is understood that is what is said.
    if (isWithoutLabels(plan.block)) return;
    yield {
      ...labelSpan(plan.block),
      message:
        'There is no goal in this plan yet. Add a line ‘Goal:’ with who will do what, how much and by when.',
      subject: plan.block,
    };
  },
  bad: ["Plan: Ida's plan\n  Child: Ida\n"],
  good: ["Plan: Ida's plan\n  Child: Ida\n  Goal: Ida cycles to school by 4 May 2027\n"],
};
