import { firstWords } from '../../language/first-words.ts';
import { basedOn } from '../../plan/templates.ts';
import { lineage, standardBlocks } from '../../standards/in-force.ts';
import { readStandard } from '../../standards/read.ts';
import type { Block } from '../../language/tree.ts';
import type { Template } from '../../plan/templates.ts';
import type { Related, Rule } from '../rule.ts';

/** Longer sentences are told by their first words. */
const TOLD = 60;

export const rule: Rule = {
  id: 'template/sentence-not-checked',
  title: 'A sentence of the template that could not be checked',
  severity: 'hint',
  why: 'What a template asks for in words that are not understood is checked in no plan. Nobody should think that it was.',
  mend: 'Ask whoever looks after the template to write the sentence in one of the forms that are understood. Until then, check it by eye.',
  *check(plan) {
    const line = basedOn(plan.block);
    if (plan.block.kind !== 'plan' || plan.isTemplate || line === undefined) return;
    const unread = lineage(plan.block, plan.templates).chain.flatMap((template) =>
      standardBlocks(template.block)
        .filter((block) => block.value.text !== '' && readStandard(block.value.text).value === undefined)
        .map((block) => ({ template, block })),
    );
    const [first] = unread;
    if (first === undefined) return;
    const { start, end } = line.value;
    const others =
      unread.length === 1
        ? ''
        : ` Nor was it checked for ${unread.length === 2 ? 'one more sentence' : `${unread.length - 1} more`}.`;
    yield {
      start,
      end,
      message: `This plan was not checked for ‘${told(first.block)}’, which ‘${first.template.title}’ asks for: the sentence is not understood.${others} Check it by eye, and ask whoever looks after the template to write it another way.`,
      subject: plan.block,
      related: unread.map(({ template, block }) => place(template, block)),
    };
  },
  bad: [
    "Template: Our plan\n  Must: goals have to be good\n\nPlan: [Name]'s plan\n\nPlan: Ida's plan\n  Based on: Our plan\n  Goal: Ida cycles to school by 4 May 2027\n",
  ],
  good: [
    "Template: Our plan\n  Must: every goal has Who\n\nPlan: [Name]'s plan\n\nPlan: Ida's plan\n  Based on: Our plan\n  Goal: Ida cycles to school by 4 May 2027\n    Who: Ida\n",
  ],
};

function told({ value, label }: Block): string {
  const words = `${label?.text ?? 'Must'}: ${value.text.replace(/\s+/g, ' ')}`;
  return firstWords(words, TOLD);
}

const place = ({ file }: Template, { value: { start, end } }: Block): Related => ({
  start,
  end,
  message: 'The sentence that is not understood.',
  ...(file === undefined ? {} : { file }),
});
