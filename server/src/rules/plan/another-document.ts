import { lineProblems } from '../problems.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/another-document',
  title: 'A file of another program',
  severity: 'error',
  why: 'A Word document, a PDF or a web page stays one when it is given another name. A plan is plain text.',
  mend: 'Open the file in its own program, copy the text, and save that in a plain text file whose name ends in .smartplan.',
  check: (plan) => lineProblems(plan, 'plan/another-document'),
  bad: ['%PDF-1.7\n1 0 obj\n', '{\\rtf1\\ansi Ruby}\n', '<!DOCTYPE html>\n<html><body>Ruby</body></html>\n'],
  good: ["Plan: Ida's plan\n"],
};
