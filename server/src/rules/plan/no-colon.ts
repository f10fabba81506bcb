import { lineProblems } from '../problems.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/no-colon',
  title: 'A label without its colon',
  severity: 'hint',
  why: 'A colon tells a label from the words of a sentence. A line without one is read as its label where that is certain; else it becomes part of the text above it, and nothing in it is checked.',
  mend: 'Write a colon after the label, and begin the line with the label.',
  check: (plan) => lineProblems(plan, 'plan/no-colon'),
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    By - 4 May 2027\n    Who - Ida\n",
    "Plan: Ida's plan\n  Goal 1 Ida cycles to school\n",
    "Plan: Ida's plan\n  - Goal: Ida cycles to school\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    By: 4 May 2027\n",
    "Plan: Ida's plan\n  Need: Ida is late\n    By the end of the week she is tired.\n    Who - as we all know - is not?\n",
  ],
};
