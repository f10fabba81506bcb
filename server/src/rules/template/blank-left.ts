import type { Block, Content, Value } from '../../language/tree.ts';
import { readBlanks } from '../../language/values/blanks.ts';
import type { Found, Rule } from '../rule.ts';

/** Where square brackets belong to the words: sources, citations, advice. */
const QUOTING = new Set(['source', 'guidance', 'note', 'evidence', 'category', 'legalStatus', 'order']);

export const rule: Rule = {
  id: 'template/blank-left',
  title: 'A blank of the template is not filled in',
  severity: 'error',
  why: 'A blank that is left shows the family that nobody finished their plan.',
  mend: 'Fill the blank in, or take the line out.',
  inParts: true,
  *check(plan) {
    if (plan.isTemplate) return;
    // A draft is still being filled in.
    const draft = plan.status?.value.state === 'draft' ? { severity: 'warning' as const } : {};
    for (const block of plan.blocks) for (const found of blanks(block)) yield { ...found, ...draft };
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida cycles to school by [date]\n"],
  good: [
    'Plan: Ida\'s plan\n  Goal: Ida cycles to school by 4 May 2027\n  Ida says: "[laughs] I love my bike"\n',
    "Template: Ours\n  For: care plan\n\nPlan: [Name]'s plan\n",
  ],
};

function blanks(block: Block): Found[] {
  return [block.value, ...fillable(block.content)].flatMap((value) => inValue(value, block));
}

/** What a block's own lines leave to be filled in. */
function fillable(content: readonly Content[]): Value[] {
  return content.flatMap((each) => {
    if (each.type === 'heading') return [each.value, ...fillable(each.content)];
    return each.type === 'prose' || (each.type === 'field' && !QUOTING.has(each.spec.id)) ? [each.value] : [];
  });
}

function inValue(value: Value, block: Block): Found[] {
  return readBlanks(value.text).map((blank) => {
    const prompt = value.text.slice(blank.start + 1, blank.end - 1).trim();
    return {
      start: value.start + blank.start,
      end: value.start + blank.end,
      message: `This blank is still to be filled in: ${prompt === '' ? 'write what belongs here' : prompt}.`,
      subject: block,
    };
  });
}
