import type { Block, Content, Value } from '../../language/tree.ts';
import type { Letter } from '../../language/vocabulary.ts';
import { readBlanks } from '../../language/values/blanks.ts';
import type { Found, Rule, Severity } from '../rule.ts';

/** Where square brackets belong to the words: sources, citations, advice. */
const QUOTING = new Set(['source', 'guidance', 'note', 'evidence', 'category', 'legalStatus', 'order']);

export const rule: Rule = {
  id: 'template/blank-left',
  title: 'A blank of the template is not filled in',
  severity: 'error',
  why: 'A blank that is left shows the family that nobody finished their plan. It costs a goal the letter that it would give.',
  mend: 'Fill the blank in, or take the line out.',
  inParts: true,
  *check(plan) {
    if (plan.isTemplate) return;
    const isDraft = plan.status?.value.state === 'draft';
    for (const block of plan.blocks)
      for (const found of blanks(block)) yield isDraft ? { ...found, severity: inDraft(found) } : found;
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida cycles to school by [date]\n"],
  good: [
    'Plan: Ida\'s plan\n  Goal: Ida cycles to school by 4 May 2027\n  Ida says: "[laughs] I love my bike"\n',
    "Template: Ours\n  For: care plan\n\nPlan: [Name]'s plan\n",
  ],
};

/** A draft is still being filled in. A blank that a letter hangs on costs it in part all the same. */
const inDraft = ({ letter }: Found): Severity => (letter === undefined ? 'hint' : 'warning');

/** A value that is to be filled in, and the letter of a goal that it gives; undefined for its sentence. */
interface Fillable {
  readonly value: Value;
  readonly letter: Letter | undefined;
}

function blanks(block: Block): Found[] {
  return [{ value: block.value, letter: undefined }, ...fillable(block.content)].flatMap((each) =>
    inValue(each, block),
  );
}

/** What a block's own lines leave to be filled in. */
function fillable(content: readonly Content[]): Fillable[] {
  return content.flatMap((each) => {
    if (each.type === 'heading') return [{ value: each.value, letter: undefined }, ...fillable(each.content)];
    if (each.type === 'prose') return [{ value: each.value, letter: undefined }];
    return each.type === 'field' && !QUOTING.has(each.spec.id)
      ? [{ value: each.value, letter: each.spec.letter }]
      : [];
  });
}

/** What a blank in a sentence asks for costs the goal: a day, or else that it says plainly what will be different. */
const inSentence = (prompt: string): Letter => (/\b(?:date|day|when|month|year)\b/i.test(prompt) ? 'T' : 'S');

function inValue({ value, letter }: Fillable, block: Block): Found[] {
  const isSentence = value === block.value;
  return readBlanks(value.text).map((blank) => {
    const prompt = value.text.slice(blank.start + 1, blank.end - 1).trim();
    const cost = isSentence ? inSentence(prompt) : letter;
    return {
      ...(block.kind === 'goal' && cost !== undefined ? { letter: cost } : {}),
      start: value.start + blank.start,
      end: value.start + blank.end,
      message: `This blank is still to be filled in: ${prompt === '' ? 'write what belongs here' : prompt}${/[.…!?]$/.test(prompt) ? '' : '.'}`,
      subject: block,
    };
  });
}
