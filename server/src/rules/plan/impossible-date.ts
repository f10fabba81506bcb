import { problemsOfValues } from '../problems.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/impossible-date',
  title: 'A date that does not exist',
  severity: 'error',
  why: 'A day that is not in the calendar cannot be kept, and is never moved to another day in silence.',
  mend: 'Write the day that is meant, day first: 14 March 2027 or 14/03/2027.',
  alone: true,
  inParts: true,
  check: (plan) => problemsOfValues(plan, 'plan/impossible-date'),
  bad: [
    "Plan: Ida's plan\n  Started: 31 June 2026\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 30 February\n",
  ],
  good: ["Plan: Ida's plan\n  Started: 30 June 2026\n"],
};
