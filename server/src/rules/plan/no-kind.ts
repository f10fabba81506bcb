import { labelSpan } from '../about.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/no-kind',
  title: 'The kind of plan is not said',
  severity: 'hint',
  why: 'Reviews, visits and the step to adulthood are checked by the kind of plan: a pathway plan has other limits than a care plan.',
  mend: 'Add a line Kind, such as Kind: child in need plan.',
  *check(plan) {
    if (plan.isTemplate || plan.kindField !== undefined || plan.goals.length === 0) return;
    yield {
      ...labelSpan(plan.block),
      message:
        'This plan does not say what kind of plan it is, so its reviews cannot be checked. Add a line such as ‘Kind: child in need plan’.',
      subject: plan.block,
    };
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n"],
  good: ["Plan: Ida's plan\n  Kind: care plan\n  Goal: Ida cycles to school by 4 May 2027\n"],
};
