import { pinnedByField, goalFault } from './statements.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'specific/too-thin',
  title: 'Too few words to be a goal',
  letter: 'S',
  severity: 'error',
  why: 'A heading names a subject. A goal says who will do what.',
  source: 'Leeds Safeguarding Children Partnership, SMART planning: be as exact and detailed as possible',
  mend: 'Write a sentence: who, will do what, how much, by when.',
  alone: true,
  inParts: true,
  check: goalFault(
    'too-thin',
    ({ goal, child }) =>
      `${goal} does not say what will be different. Write a sentence: who, will do what, how often and by when, for example “${child === 'the child' ? 'Sam' : child} will …”.`,
    { harmless: pinnedByField },
  ),
  bad: ["Plan: Ida's plan\n  Goal: Cooking\n"],
  good: ["Plan: Ida's plan\n  Goal: Ida cooks two hot meals a week by 4 May 2027\n"],
};
