import { lineProblems } from '../problems.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/unreadable-letters',
  title: 'Letters that could not be read',
  severity: 'error',
  why: 'Letters that were lost in saving can change a name or a date. The file is left as it is until somebody has looked.',
  mend: 'Save the file again with the encoding UTF-8 (in Notepad: Save as, Encoding, UTF-8) and put the letters right.',
  check: (plan) => lineProblems(plan, 'plan/unreadable-letters'),
  bad: ["Plan: Zo\uFFFD's plan\n"],
  good: ["Plan: Zoë's plan\n"],
};
