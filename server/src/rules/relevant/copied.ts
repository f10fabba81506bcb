import type { Rule } from '../rule.ts';
import { sayingTheSame } from '../same-sentence.ts';
import { openGoals, whole } from '../specific/statements.ts';

export const rule: Rule = {
  id: 'relevant/copied',
  title: 'The same goal stands twice',
  severity: 'hint',
  why: 'A goal that could be pasted into another child’s plan unchanged was not written for this child.',
  source: 'Inspections in Ireland, 2026: three in ten files had individual and meaningful targets',
  mend: 'Write each child’s goal from that child’s own need and words, or take the second one out.',
  *check(plan, { plans = [plan] }) {
    for (const goal of openGoals(plan)) {
      // A goal that was tried before and was not reached is the affair of another check.
      const same = sayingTheSame(goal, plans).filter((each) => !TRIED.has(each.status?.value.state ?? ''));
      const [first] = same;
      if (
        first === undefined ||
        first.block === goal.block ||
        !same.some((each) => each.block === goal.block)
      )
        continue;
      yield {
        ...whole(goal),
        message:
          'The same sentence stands under another goal of this file. Write each goal from the child’s own need and words, or take one of the two out.',
        subject: goal.block,
        related: [{ ...whole(first), message: 'It stands here too.' }],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Child: Ida\n  Goal: Ida cycles to school 4 days a week by 4 May 2027\n\nPlan: Bo's plan\n  Child: Bo\n  Goal: Bo cycles to school 4 days a week by 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Child: Ida\n  Goal: Ida cycles to school 4 days a week by 4 May 2027\n\nPlan: Bo's plan\n  Child: Bo\n  Goal: Bo walks to school 5 days a week by 4 May 2027\n",
  ],
};

const TRIED = new Set(['not met', 'partly met', 'met', 'stopped']);
