import type { Rule } from '../rule.ts';
import { goalFault } from './statements.ts';

export const rule: Rule = {
  id: 'specific/only-an-absence',
  title: 'Only something that will not happen',
  letter: 'S',
  severity: 'error',
  why: 'A goal that says only what will stop leaves open what will be seen in its place, and shows nobody how to get there.',
  source:
    'Signs of Safety: a safety goal says the good things that will be seen, not the bad things that stopped',
  mend: 'Write what will happen instead.',
  alone: true,
  inParts: true,
  check: goalFault(
    'absence',
    ({ goal }) => `${goal} says only what will not happen. Write what will be seen instead.`,
  ),
  bad: ["Plan: Ida's plan\n  Goal: Ida will stop hitting her brother by 4 May 2027\n"],
  good: [
    "Plan: Ida's plan\n  Goal: Ida fetches Aunt Jo instead of hitting out, 4 times in 5, by 4 May 2027\n",
    "Plan: Ida's plan\n  Goal: Ida's missed lessons go down from 9 a week to 2 by 4 May 2027\n",
  ],
};
