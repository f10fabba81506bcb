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
    for (const item of items)
      for (const hedge of hedgesTold(item))
        yield { ...place(item, hedge), message: ADVICE[hedge.type](hedge.words), subject: item.block };
  },
  bad: [
    "Plan: Ida's plan\n  Action: Lee Ward will visit Ida regularly until 4 May 2027\n",
    "Plan: Ida's plan\n  Action: Lee Ward gives up to 10 hours of help a week until 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida joins in with games more often by 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Action: Lee Ward will visit Ida regularly: every Tuesday until 4 May 2027\n",
    "Plan: Ida's plan\n  Action: Ida's bike is fixed with the right parts by Lee Ward by 4 May 2027\n",
  ],
};

/** The loose words of a sentence that are told: those of a change or a deed that nothing else makes countable. */
export function hedgesTold(item: Item): readonly Hedge[] {
  const { kind, changes, hedges } = item.evidence;
  const judged = kind === 'action' ? changes.slice(0, 1) : changes;
  if (judged.every((change) => change.measured) || !hedgedOnly(item)) return [];
  return measuredByField(item) || has(item, 'howOften') ? [] : hedges;
}

/** What is wrong with “up to 10 hours” and what to write, behind the words at fault. */
export const CEILING_ADVICE =
  'says the most and not the least: none at all would do. Write the least that is given, such as “at least 3 hours a week”.';

const ADVICE: Readonly<Record<Hedge['type'], (words: string) => string>> = {
  amount: (words) =>
    `‘${words}’ leaves the amount to the reader. Write a number, such as “every Tuesday” or “at least 3 times a week”.`,
  trigger: (words) => `‘${words}’ leaves open when it happens. Write who decides, and on what sign.`,
  ceiling: (words) => `‘${words}’ ${CEILING_ADVICE}`,
  access: (words) => `‘${words}’ promises nothing. Write what will be given, how often and by whom.`,
};
