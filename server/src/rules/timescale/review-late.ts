import type { Rule } from '../rule.ts';
import { lateMeetings } from '../late.ts';

export const rule: Rule = {
  id: 'timescale/review-late',
  title: 'A review is planned later than it may be',
  severity: 'error',
  why: 'Reviews keep a plan from drifting. For many kinds of plan the law or statutory guidance says how far apart they may be.',
  source: 'The instrument for each kind of plan is named in the message',
  mend: 'Bring the review forward to the last day that the message names, or earlier.',
  check: (plan, { today }) => lateMeetings(plan, 'review', today),
  bad: [
    "Plan: Ida's plan\n  Kind: care plan\n  Child: Ida\n  Became looked after: 1 June 2026\n  Review: 7 July 2026\n",
  ],
  good: [
    "Plan: Ida's plan\n  Kind: care plan\n  Child: Ida\n  Became looked after: 1 June 2026\n  Review: 29 June 2026\n",
  ],
};
