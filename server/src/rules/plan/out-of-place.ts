import { lineProblems } from '../problems.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/out-of-place',
  title: 'A field stands where it cannot be read',
  severity: 'warning',
  why: 'A field counts only in the block it belongs to. Elsewhere it is kept as a heading, and nothing is checked with it.',
  mend: 'Move the line to the block that the message names.',
  check: (plan) => lineProblems(plan, 'plan/out-of-place'),
  bad: [
    "Plan: Ida's plan\n  Need: Ida is late\n    Goal: Ida is at her desk by 9 on 4 May 2027\n      Strength: she likes her teacher\n",
  ],
  good: [
    "Plan: Ida's plan\n  Need: Ida is late\n    Strength: she likes her teacher\n    Goal: Ida is at her desk by 9 on 4 May 2027\n",
  ],
};
