import { addField, has, labelSpan, shortly } from '../about.ts';
import type { Goal } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'measurable/no-baseline',
  title: 'The goal does not say where things stand now',
  letter: 'M',
  severity: 'warning',
  why: 'Without a figure for today nobody can say at the review whether anything has changed.',
  source: 'Sutton, SMART targets: the reason for a target gives the current position with figures',
  mend: 'Add Now with the figure on the same measure and the day it was taken.',
  inParts: true,
  *check(plan) {
    if (plan.isTemplate) return;
    for (const goal of plan.goals) {
      if (goal.pointer || !goal.open || !counts(goal) || goal.fields.has('now') || saysFromWhere(goal))
        continue;
      yield {
        ...labelSpan(goal.block),
        message: `${shortly(goal)} does not say where things stand now. Add ‘Now:’ with today’s figure and its date.`,
        subject: goal.block,
        fixes: [addField(goal.block, 'now')],
      };
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school 4 days a week by 4 May 2027\n    Measure: days a week\n    Target: 4\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school 4 days a week by 4 May 2027\n    Measure: days a week\n    Now: 1 on 2 March 2027\n    Target: 4\n",
    "Plan: Ida's plan\n  Goal: Ida's HbA1c is down from 78 to 60 by 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida holds a passport by 4 May 2027\n",
  ],
};

/** A goal that counts something; a plain yes or no needs no figure for today. */
function counts(goal: Goal): boolean {
  // "Target: yes" is a plain yes or no.
  if (has(goal, 'target') && goal.targets.length === 0) return false;
  if (goal.measures.length > 0 || goal.targets.length > 0) return true;
  return goal.evidence.amounts.some(
    (amount) => amount.type !== 'end-state' && amount.type !== 'clock' && amount.type !== 'duration',
  );
}

/** "from 60% to 90%", "(5 at present)": the sentence gives two figures of one kind. */
function saysFromWhere(goal: Goal): boolean {
  // "from 78 to 60": the first of the two is told as a range.
  const kinds = goal.evidence.amounts
    .map(({ type }) => (type === 'range' ? 'count' : type))
    .filter((type) => type !== 'end-state');
  return new Set(kinds).size < kinds.length;
}
