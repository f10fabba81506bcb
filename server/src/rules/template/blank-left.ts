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
  *check(plan) {
    if (plan.isTemplate) return;
    // A draft is still being filled in.
    const draft = plan.status?.value.state === 'draft' ? { severity: 'warning' as const } : {};
    for (const found of blanks(plan.block)) yield { ...found, ...draft };
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida cycles to school by [date]\n"],
  good: [
    'Plan: Ida\'s plan\n  Goal: Ida cycles to school by 4 May 2027\n  Ida says: "[laughs] I love my bike"\n',
    "Template: Ours\n  For: care plan\n\nPlan: [Name]'s plan\n",
  ],
};

function* blanks(block: Block): Generator<Found> {
  yield* inValue(block.value, block);
  for (const each of block.content) yield* inContent(each, block);
}

function* inContent(content: Content, block: Block): Generator<Found> {
  if (content.type === 'block') yield* blanks(content);
  else if (content.type === 'heading') {
    yield* inValue(content.value, block);
    for (const each of content.content) yield* inContent(each, block);
  } else if (content.type === 'prose' || (content.type === 'field' && !QUOTING.has(content.spec.id)))
    yield* inValue(content.value, block);
}

function* inValue(value: Value, block: Block): Generator<Found> {
  for (const blank of readBlanks(value.text)) {
    const prompt = value.text.slice(blank.start + 1, blank.end - 1).trim();
    yield {
      start: value.start + blank.start,
      end: value.start + blank.end,
      message: `This blank is still to be filled in: ${prompt === '' ? 'write what belongs here' : prompt}.`,
      subject: block,
    };
  }
}
