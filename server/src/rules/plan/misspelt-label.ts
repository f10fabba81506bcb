import { lineProblems } from '../problems.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/misspelt-label',
  title: 'A label is misspelt',
  severity: 'warning',
  why: 'A label with a slip of the fingers is read as the label it resembles, so that nothing is lost; a reader of the file should not have to guess.',
  mend: 'Write the label as the form has it.',
  check: (plan) => lineProblems(plan, 'plan/misspelt-label'),
  bad: ["Plan: Ida's plan\n  Gaol: Ida cycles to school by 4 May 2027\n"],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n",
    "Plan: Ida's plan\n  Bedtime: 8 o'clock\n",
  ],
};
