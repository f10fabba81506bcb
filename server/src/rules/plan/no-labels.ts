import { isWithoutLabels } from '../../plan/without-labels.ts';
import type { Rule } from '../rule.ts';

const BEGINS =
  'A plan is written in lines such as ‘Plan: Ruby’s plan’, ‘Child: Ruby’, ‘Goal: …’ and ‘By: …’: a label, a colon, and what it says.';

export const rule: Rule = {
  id: 'plan/no-labels',
  title: 'No line that is understood as a label',
  severity: 'warning',
  why: 'A letter or a table that is pasted as it is has no labels, so nothing in it can be checked.',
  mend: 'Begin each line with its label and a colon. smartplan new writes the lines of a whole plan to fill in.',
  *check({ block, problems }) {
    if (!isWithoutLabels(block) || problems.some(({ rule: id }) => id === 'plan/another-document')) return;
    const [first] = block.content;
    const message =
      first === undefined
        ? `Nothing is written here yet. ${BEGINS}`
        : `No line here was understood as a label, so nothing was checked. ${BEGINS}`;
    const start = first?.start ?? block.start;
    yield {
      start,
      end: first === undefined ? start : firstLine(first.value.text, first),
      message,
      subject: block,
    };
  },
  bad: ['Dear Ms Hart,\n\nRuby will go to school each day.\n', '# nothing yet\n'],
  good: ["Plan: Ida's plan\n", 'Goal: Ida cycles to school by 4 May 2027\n'],
};

function firstLine(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  const length = text.search(/[\r\n]/);
  return length < 0 ? end : start + length;
}
