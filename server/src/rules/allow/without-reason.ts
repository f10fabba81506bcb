import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'allow/without-reason',
  title: 'A check is turned off without a reason',
  severity: 'warning',
  why: 'Whoever reviews the plan needs to know why a check was set aside. Reports list every reason.',
  mend: 'Write the reason after the colon.',
  // The engine finds these once it knows what every other rule has found.
  check: () => [],
  bad: ["Plan: Ida's plan\n  Goal: Ida cycles to school\n    # allow drift/overdue\n    By: 4 May 2015\n"],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    # allow drift/overdue: the bike comes in June\n    By: 4 May 2015\n",
  ],
};
