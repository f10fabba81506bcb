import { has } from '../about.ts';
import { actions, measuredByField, openGoals, place } from '../specific/statements.ts';
import type { Item } from '../../plan/plan.ts';
import type { Hedge } from '../../wording/evidence.ts';
import type { Rule } from '../rule.ts';
import { hedgedOnly } from './no-measure.ts';

export const rule: Rule = {
  id: 'measurable/hedged-amount',
  title: 'The amount is left to the reader',
  letter: 'M',
  severity: 'error',
  why: 'Regular, some, appropriate and as needed mean something else to each reader, and nothing can be held to them.',
  source: 'AUBIS, vague wording in EHC plans; Independent SEND EHCP on Section F: “as required”',
  mend: 'Write a number and a rhythm, or who decides and on what sign.',
  alone: true,
  inParts: true,
  *check(plan) {
    const items: readonly Item[] = [...openGoals(plan), ...actions(plan)];
    for (const item of items) {
      const judged =
        item.evidence.kind === 'action' ? item.evidence.changes.slice(0, 1) : item.evidence.changes;
      const first = judged.find((change) => !change.measured);
      if (first === undefined || !hedgedOnly(item) || measuredByField(item) || has(item, 'howOften'))
        continue;
      for (const hedge of item.evidence.hedges) {
        yield { ...place(item, hedge), message: ADVICE[hedge.type](hedge.words), subject: item.block };
      }
    }
  },
  bad: [
    "Plan: Ida's plan\n  Action: Lee Ward will visit Ida regularly until 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida joins in with games more often by 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Action: Lee Ward will visit Ida regularly: every Tuesday until 4 May 2027\n",
    "Plan: Ida's plan\n  Action: Ida's bike is fixed with the right parts by Lee Ward by 4 May 2027\n",
  ],
};

const ADVICE: Readonly<Record<Hedge['type'], (words: string) => string>> = {
  amount: (words) =>
    `‘${words}’ leaves the amount to the reader. Write a number, such as “every Tuesday” or “at least 3 times a week”.`,
  trigger: (words) => `‘${words}’ leaves open when it happens. Write who decides, and on what sign.`,
  access: (words) => `‘${words}’ promises nothing. Write what will be given, how often and by whom.`,
};
