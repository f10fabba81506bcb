import { problemsOfValues } from '../problems.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/unknown-value',
  title: 'A value that cannot be understood',
  severity: 'warning',
  why: 'What cannot be understood cannot be checked: the line is kept, and the checks that need it stay silent.',
  mend: 'Write the value in one of the forms that the message gives.',
  inParts: true,
  check: (plan) => problemsOfValues(plan, 'plan/unknown-value'),
  bad: ["Plan: Ida's plan\n  Status: nearly there\n"],
  good: ["Plan: Ida's plan\n  Status: agreed on 4 May 2026\n"],
};
