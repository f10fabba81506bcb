import { blockByLabel, headingKey, labelKey } from '../../language/labels.ts';
import { midSentence } from '../../language/mid-sentence.ts';
import type { Block, Content, Heading, Prose } from '../../language/tree.ts';
import type { Found, Rule } from '../rule.ts';

/** Blocks whose words are judged: a line that was meant as one of them and is not read as one is a loss. */
const JUDGED = new Set(['goal', 'action', 'milestone', 'need']);

/** `Goal–Ida cycles`: a dash where the colon belongs, and too close to it to be sure of. */
const DASHED = /^([A-Z][a-z]+(?: [a-z]+)?)(?: \d{1,2})? ?[-–—] ?\S/;

export const rule: Rule = {
  id: 'plan/not-read',
  title: 'A line that looks like a goal or an action and is not read as one',
  severity: 'warning',
  why: 'What is not read as a goal or an action is kept as it stands, and nothing in it is checked.',
  mend: 'Begin each goal with Goal and a colon, each action with Action and a colon.',
  inParts: true,
  *check(plan) {
    for (const block of plan.blocks) for (const each of block.content) yield* inContent(each, block);
  },
  bad: [
    "Plan: Ida's plan\n  Goals:\n    - Ida cycles to school\n",
    "Plan: Ida's plan\n\n  Goal–Ida cycles to school\n",
  ],
  good: ["Plan: Ida's plan\n  Goal 1: Ida cycles to school\n  Bedtime: 8 o'clock\n"],
};

function* inContent(content: Content, block: Block): Generator<Found> {
  if (content.type === 'heading') yield* plural(content, block);
  else if (content.type === 'prose') yield* dashed(content, block);
}

/** `Goals:` with a list under it. */
function* plural(heading: Heading, block: Block): Generator<Found> {
  const key = headingKey(heading.label.text);
  const meant = key.endsWith('s') ? blockByLabel(key.slice(0, -1)) : undefined;
  if (meant === undefined || !JUDGED.has(meant.spec.kind)) return;
  if (heading.value.text === '' && heading.content.length === 0) return;
  const { start, end, text } = heading.label;
  yield {
    start,
    end,
    message: `What stands under ‘${text}’ is not read as ${midSentence(meant.label.text)}s. Begin each one on a line of its own with ‘${meant.label.text}:’.`,
    subject: block,
  };
}

function* dashed(prose: Prose, block: Block): Generator<Found> {
  const [, words = ''] = DASHED.exec(prose.value.text) ?? [];
  const meant = words === '' ? undefined : blockByLabel(labelKey(words));
  if (meant === undefined || !JUDGED.has(meant.spec.kind)) return;
  const { start, text } = prose.value;
  const dash = text.search(/[-–—]/);
  const label = text.slice(0, dash).trimEnd();
  yield {
    start,
    end: start + dash + 1,
    message: `This line is not read as ‘${meant.label.text}’, because a dash stands where the colon belongs. Write ‘${label}:’.`,
    subject: block,
    fixes: [
      {
        title: `Write ‘${label}:’`,
        edits: [{ start: start + label.length, end: start + dash + 1, text: ':' }],
      },
    ],
  };
}
