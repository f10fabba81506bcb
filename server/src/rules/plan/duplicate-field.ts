import type { Block, Content, Field } from '../../language/tree.ts';
import type { Found, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'plan/duplicate-field',
  title: 'The same field twice',
  severity: 'warning',
  why: 'Two answers to one question leave the reader to choose. Only the first is used.',
  mend: 'Keep one of the two, or say both in one line.',
  inParts: true,
  *check(plan) {
    for (const block of plan.blocks) yield* duplicates(block);
  },
  bad: ["Plan: Ida's plan\n  Goal: Ida cycles to school\n    By: 4 May 2027\n    By: 6 June 2027\n"],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school\n    Measure: days a week\n    Measure: minutes\n    By: 4 May 2027\n",
  ],
};

function* duplicates(block: Block): Generator<Found> {
  const first = new Map<string, Field>();
  for (const each of block.content) {
    if (!single(each)) continue;
    const earlier = first.get(each.spec.id);
    first.set(each.spec.id, earlier ?? each);
    if (earlier === undefined) continue;
    yield {
      start: each.label.start,
      end: each.label.end,
      message: `${again(each, earlier)} only ‘${earlier.value.text}’ is used. Keep one line.`,
      subject: block,
      related: [{ start: earlier.start, end: earlier.end, message: 'This one is used.' }],
    };
  }
}

const again = (field: Field, earlier: Field): string =>
  field.label.text === earlier.label.text
    ? `‘${field.label.text}’ stands twice here;`
    : `‘${field.label.text}’ asks again what ‘${earlier.label.text}’ has answered;`;

const single = (content: Content): content is Field => content.type === 'field' && content.spec.many !== true;
