import { problemsOfValues } from '../problems.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/weekday-differs',
  title: 'A weekday that the date does not fall on',
  severity: 'warning',
  why: 'Some will come on the weekday and some on the date. The date counts here until it is put right.',
  mend: 'Look in the calendar, and write the weekday and the date that belong together.',
  inParts: true,
  check: (plan) => problemsOfValues(plan, 'plan/weekday-differs'),
  bad: [
    "Plan: Ida's plan\n  Review: Thursday 31 January 2027\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school by Monday 4 May 2027\n",
  ],
  good: ["Plan: Ida's plan\n  Review: Thursday 28 January 2027\n"],
};
