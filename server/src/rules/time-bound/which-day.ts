import { problemsOfValues } from '../problems.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'time-bound/which-day',
  title: 'A time without a day in the calendar',
  severity: 'hint',
  why: 'The end of term, a half-term and a quarter fall on different days for different readers, and Friday is a day of every week. Nobody is told when such a day has passed.',
  mend: 'Look the day up and write its date.',
  inParts: true,
  check: (plan) => problemsOfValues(plan, 'time-bound/which-day'),
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    By: February half-term 2027\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school by the end of spring term\n",
    "Plan: Ida's plan\n  Action: Gran mends the bike | By: Q1 2027\n",
    "Plan: Ida's plan\n  Action: Gran mends the bike by Friday\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    By: 12 February 2027\n",
    "Plan: Ida's plan\n  If: The bike breaks\n    Then: Gran drives | By: the next day\n",
  ],
};
