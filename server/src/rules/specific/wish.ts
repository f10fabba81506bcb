import { pinnedByField, goalFault } from './statements.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'specific/wish',
  title: 'A wish, not yet a goal',
  letter: 'S',
  severity: 'error',
  why: 'Hopes, wants and tries are where a goal begins; they do not say what will be there at the end. They belong in the child’s own words.',
  source: 'Guidance on postsecondary goals: hopes to and wants to are no commitment',
  mend: 'Keep the wish as the child’s words, and write the goal with “will” and what will be seen.',
  alone: true,
  inParts: true,
  check: goalFault(
    'wish',
    ({ sign, child }) =>
      `‘${sign}’ is a wish. Keep it as ${child}’s own words, and write here what will be seen when it has come true.`,
    { harmless: pinnedByField },
  ),
  bad: ["Plan: Ida's plan\n  Goal: Ida would like to make new friends\n"],
  good: [
    'Plan: Ida\'s plan\n  Ida says: "I want new friends."\n  Goal: Ida has tea at a friend\'s house twice by 4 May 2027\n',
  ],
};
