import type { Rule } from '../rule.ts';
import { lateMeetings } from '../late.ts';

export const rule: Rule = {
  id: 'timescale/visit-late',
  title: 'A visit is planned later than it may be',
  severity: 'error',
  why: 'A child who is seen too seldom can be unsafe or unhappy for a long time before anybody knows. The law and the council’s own standards say how far apart visits may be.',
  source: 'The instrument for each kind of plan is named in the message',
  mend: 'Bring the visit forward to the last day that the message names, or plan visits more often.',
  check: (plan, { today }) => lateMeetings(plan, 'visit', today),
  bad: [
    "Plan: Ida's plan\n  Kind: care plan\n  Child: Ida\n  Placement began: 1 June 2026\n  Visit: 9 June 2026\n",
    "Plan: Ida's plan\n  Kind: care plan\n  Child: Ida\n  Visits: every 4 months\n",
  ],
  good: [
    "Plan: Ida's plan\n  Kind: care plan\n  Child: Ida\n  Placement began: 1 June 2026\n  Visit: 8 June 2026\n  Visits: every 6 weeks\n",
  ],
};
