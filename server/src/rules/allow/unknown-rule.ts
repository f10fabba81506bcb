import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'allow/unknown-rule',
  title: 'A check is turned off that does not exist',
  severity: 'warning',
  why: 'A misspelt name turns nothing off.',
  mend: 'Write the name as the finding shows it: theme/rule.',
  // The engine finds these once it knows what every other rule has found.
  check: () => [],
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    # allow drift/overdo: the bike comes in June\n    By: 4 May 2099\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    # allow drift/overdue: the bike comes in June\n    By: 4 May 2015\n",
  ],
};
