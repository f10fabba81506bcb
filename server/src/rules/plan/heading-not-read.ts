import { headingKey } from '../../language/labels.ts';
import { midSentence } from '../../language/mid-sentence.ts';
import type { Block, Heading } from '../../language/tree.ts';
import type { Found, Rule } from '../rule.ts';

/** Blocks whose lines are judged: a heading in them that asks for what a field holds is a loss. */
const JUDGED = new Set(['goal', 'action', 'milestone']);

/** What a heading of a form asks for, by its words, and what to write instead. The first that fits is told. */
const ASKED: readonly (readonly [words: RegExp, advice: string])[] = [
  [
    /\b(?:who|whom|lead|person|responsib\w*)\b.+\b(?:when|date|deadline|time ?scale|time ?frame)\b/,
    'write two lines: ‘Who:’ with the name, and ‘By:’ with the day',
  ],
  [
    /^b?rag\b|^(?:traffic light|colour)\b|^(?:outcome |goal |action )?(?:achieved|completed|complete|done|met|closed|finished)(?: on)?$|\b(?:date|day) (?:achieved|completed|met|done|closed|finished)$/,
    'write ‘Status:’ with how it stands and the day, such as ‘in progress’ or ‘done on 4 May 2026’',
  ],
  [
    /^(?:when|by when)\b|\b(?:deadline|due|target date|time ?scales?|time ?frames?)\b/,
    'write ‘By:’ with the day',
  ],
  [/^who .*\b(?:help|support)/, 'write ‘Helped by:’ with who helps'],
  [/^(?:who|by whom)\b|\bresponsib/, 'write ‘Who:’ with the name'],
  [
    /\b(?:know|success|successful|measured?|measures|indicators?)\b|\blooks? like\b/,
    'write ‘Measure:’ with what is counted or seen',
  ],
  [/\bevidence\b|^(?:recorded|shown|checked)\b/, 'write ‘Shown by:’ with who records it, and where'],
  [
    /^how (?:often|many|regularly|frequently)\b|\bfrequency\b/,
    'put it below an ‘Action:’, as ‘How often:’ with the rhythm',
  ],
  [
    /\bbaseline\b|^(?:current|present|starting)\b|^where (?:are|is|am)\b/,
    'write ‘Now:’ with where it stands today',
  ],
  [/^why\b|\breasons?\b/, 'write ‘So that:’ with what it makes possible for the child'],
  [/^how$|^how (?:will|can|do|are|is)\b/, 'write ‘Action:’ with who does what'],
  [/^(?:actions?|tasks?|steps?) /, 'begin each one on a line of its own with ‘Action:’'],
  [/^what will be different\b/, 'write ‘So that:’ with what it makes possible for the child'],
  [/^specific\b/, 'write it after ‘Goal:’ itself'],
  [/^(?:achievable|attainable|realistic|agreed)$/, 'write ‘Helped by:’ with who makes it possible'],
  [
    /\bresources?\b|^services\b/,
    'write ‘Helped by:’ with who helps, or ‘Cost:’ with what it costs and who pays',
  ],
  [
    /^(?:date )?reviewed(?: on)?$|^review period$/,
    'write ‘Review:’ with the day, and ‘Outcome at review:’ with what was found',
  ],
  [/^date$/, 'write ‘By:’ with the day by which it is done, or ‘From:’ with the day it begins'],
];

export const rule: Rule = {
  id: 'plan/heading-not-read',
  title: 'A heading of a form that is not read',
  severity: 'hint',
  why: 'A heading that is not known is kept as it stands, and nothing is checked with it: a goal may seem to lack what stands under it.',
  mend: 'Write the label that the message names.',
  inParts: true,
  *check(plan) {
    for (const block of plan.blocks) {
      if (!JUDGED.has(block.kind)) continue;
      for (const each of block.content) if (each.type === 'heading') yield* inHeading(each, block);
    }
  },
  bad: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    RAG: amber\n    Who and by when: Ida, 4 May 2027\n",
  ],
  good: [
    "Plan: Ida's plan\n  Goal: Ida cycles to school by 4 May 2027\n    Status: in progress\n    Helmet: the blue one\n",
  ],
};

function* inHeading({ label }: Heading, block: Block): Generator<Found> {
  const key = headingKey(label.text);
  const advice = ASKED.find(([words]) => words.test(key))?.[1];
  if (advice === undefined) return;
  const { start, end, text } = label;
  const name = midSentence(block.label?.text ?? block.kind);
  yield {
    start,
    end,
    message: `‘${text}’ is kept as a heading of your own, and nothing is read from it. If it is about this ${name}, ${advice}.`,
    subject: block,
  };
}
