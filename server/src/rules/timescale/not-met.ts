import { judge, sayLacking } from '../../standards/judge.ts';
import type { Rule } from '../rule.ts';
import { severityOf } from '../late.ts';
import { askedBy, countsFrom } from '../sentence.ts';

export const rule: Rule = {
  id: 'timescale/not-met',
  title: 'A practice standard is not met',
  severity: 'error',
  why: 'Law, guidance and the council’s own templates say what every plan of a kind has. What they ask for with Must is an error here, with Should a warning, with May a hint.',
  source: 'The instrument or the template is named in the message',
  mend: 'Add what the message names, or give your reason for leaving it out.',
  *check(plan, { today }) {
    if (plan.isTemplate || plan.status?.value.state === 'closed') return;
    for (const notMet of judge(plan, today).notMet) {
      const { start, end, message, subject, strength, standard, from, lacks } = notMet;
      yield {
        ...{ start, end, message, subject },
        severity: severityOf(strength),
        ...askedBy(standard, countsFrom(from)),
        ...(lacks === undefined
          ? {}
          : { lacks: { fields: lacks.fields, say: (fields) => sayLacking(notMet, fields) } }),
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Kind: EHC plan\n  Child: Ida\n  Assessment requested: 5 January 2026\n  Plan finalised: 1 June 2026\n",
    "Template: Our plan\n  Must: every goal has So that\n\nPlan: Ida's plan\n  Based on: Our plan\n  Goal: Ida cycles to school\n",
  ],
  good: [
    "Template: Our plan\n  Must: every goal has So that\n\nPlan: Ida's plan\n  Based on: Our plan\n  Goal: Ida cycles to school\n    So that: she can meet her friends\n",
  ],
};
