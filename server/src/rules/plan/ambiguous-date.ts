import { problemsOfValues } from '../problems.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/ambiguous-date',
  title: 'A date that can be read in two ways',
  severity: 'warning',
  why: 'A day without a year comes round again, and two readers may put different days in their diaries.',
  mend: 'Write the year in full.',
  inParts: true,
  check: (plan) => problemsOfValues(plan, 'plan/ambiguous-date'),
  bad: ["Plan: Ida's plan\n  Started: 3 April\n"],
  good: ["Plan: Ida's plan\n  Started: 3 April 2026\n"],
};
