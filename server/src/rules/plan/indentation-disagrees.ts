import { lineProblems } from '../problems.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/indentation-disagrees',
  title: 'The indentation and the labels disagree',
  severity: 'hint',
  why: 'A field belongs to the last goal or action above it. Where it stands as far left as that line, a reader of the page takes it for something else.',
  mend: 'Indent the line further, or move it up to the block it is meant for.',
  check: (plan) => lineProblems(plan, 'plan/indentation-disagrees'),
  bad: ["Plan: Ida's plan\n  Goal: Ida cycles to school\n    Action: Mend the bike\n    By: 4 May 2027\n"],
  good: ["Plan: Ida's plan\n  Goal: Ida cycles to school\n    By: 4 May 2027\n    Action: Mend the bike\n"],
};
