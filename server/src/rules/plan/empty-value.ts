import type { Block } from '../../language/tree.ts';
import { isFiller } from '../../language/filler.ts';
import type { Found, Rule } from '../rule.ts';

/** Filled in later, at the review. */
const LATER = new Set(['outcomeAtReview', 'outcome', 'note', 'guidance', 'decision']);

const DOERS = new Set(['goal', 'action']);

/** Blocks that say nothing without words of their own. */
const WORDED = new Set(['goal', 'milestone', 'action', 'need', 'contingency', 'then']);

export const rule: Rule = {
  id: 'plan/empty-value',
  title: 'A label with nothing after it',
  severity: 'warning',
  why: 'An empty line looks as if somebody had thought about it.',
  mend: 'Write the value, or take the line out.',
  inParts: true,
  *check(plan) {
    if (plan.isTemplate) return;
    for (const block of plan.blocks) yield* empty(block);
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    By:\n",
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    Measure: tbc\n",
  ],
  good: ["Plan: Ida's plan\n  Goal: Ida cycles to school\n    By: 4 May 2027\n    Outcome at review:\n"],
};

function* empty(block: Block): Generator<Found> {
  if (WORDED.has(block.kind) && block.label !== undefined && block.value.text === '') {
    yield {
      start: block.label.start,
      end: block.label.end,
      message: `Nothing stands after ‘${block.label.text}’. Write ${block.spec.prompt.slice(1, -1)}.`,
      subject: block,
    };
  }
  for (const each of block.content) {
    if (each.type !== 'field' || LATER.has(each.spec.id)) continue;
    // Of a day or a doer that is still open, their own checks say more.
    const own = each.spec.id === 'by' || (each.spec.id === 'who' && DOERS.has(block.kind));
    if (!own && isFiller(each.value.text)) {
      const { start, end, text } = each.value;
      yield {
        start,
        end,
        message: `‘${text}’ says nothing. Fill in ${each.spec.prompt}, or take the line out.`,
        subject: block,
      };
    }
    if (each.value.text !== '') continue;
    yield {
      start: each.label.start,
      end: each.label.end,
      message: `Nothing stands after ‘${each.label.text}’. Fill in ${each.spec.prompt}, or take the line out.`,
      subject: block,
      fixes: [
        {
          title: `Put the prompt in: ${each.spec.prompt}`,
          edits: [{ start: each.label.end + 1, end: each.value.end, text: ` ${each.spec.prompt}` }],
        },
      ],
    };
  }
}
