import { actions, openGoals, place } from '../specific/statements.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'achievable/out-of-reach',
  title: 'The sentence says that the person cannot do it',
  letter: 'A',
  severity: 'error',
  why: 'A task for somebody who is away, ill or has no interpreter, with nobody to help, sets the family up to fail.',
  source: 'Guernsey, Decide the Plan: what is expected, by when and with what support; Safeguarding Wales',
  mend: 'Say who helps and how, or give the task to somebody who can do it.',
  alone: true,
  inParts: true,
  *check(plan) {
    for (const item of [...openGoals(plan), ...actions(plan)]) {
      const { unable } = item.evidence;
      if (unable === undefined || item.helpedBy.length > 0) continue;
      yield {
        ...place(item, unable),
        message: `The sentence says ‘${unable.words}’ of the person who is to do it. Say who helps and how, or give it to somebody who can.`,
        subject: item.block,
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Action: Dad, who has no car and nobody to drive him, takes Ida to judo in Hull every Friday until 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Action: Dad, who has no car, takes Ida to judo with a volunteer driver every Friday until 4 May 2027\n",
  ],
};
