import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'allow/unused',
  title: 'A check is turned off where it finds nothing',
  severity: 'hint',
  why: 'A line that hides nothing would hide the next fault.',
  mend: 'Take the line out.',
  // The engine finds these once it knows what every other rule has found.
  check: () => [],
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    # allow drift/overdue: the bike comes in June\n    By: 4 May 2099\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    # allow drift/overdue: the bike comes in June\n    By: 4 May 2015\n",
  ],
};
