import { blockLabelTable, headingKey, isKnownLabel } from './labels.ts';
import { BLOCKS, type BlockSpec, type FieldSpec } from './vocabulary.ts';
import { ORDER_WORDS } from './vocabulary/word-order.ts';

/*
 * Labels that stand first on their line and have no colon after them: `By - 31 January 2027`, `Who; Tina`,
 * `Goal 2 Sky …`, `How will we know? The register.`, `By:4 May 2027`. What is found here is only how the line is
 * written; whether a label was meant is told by what stands behind it (`meant-label.ts`).
 */

/** What stands where the colon belongs. */
export type Instead = 'dash' | 'question' | 'colon' | 'number' | 'nothing';

/** A line cut into a label and what follows it. Offsets count in the words of the line. */
export interface Colonless {
  readonly key: string;
  /** Where the label ends, with its number. */
  readonly labelEnd: number;
  readonly valueStart: number;
  readonly instead: Instead;
}

const MOST_WORDS = 7;
const WORDS = /[A-Z][A-Z'’/&()-]*/iy;

/** First words of all labels: most lines of prose begin with none of them. */
const firstWords = new Set(ORDER_WORDS.split('|').map((each) => each.split(' ', 1)[0] ?? ''));
for (const key of [...blockLabelTable.keys(), ...fieldKeys(BLOCKS)])
  firstWords.add(key.split(' ', 1)[0] ?? '');

function* fieldKeys(blocks: readonly BlockSpec[]): Generator<string> {
  const fields = new Set<FieldSpec>(blocks.flatMap((block) => block.fields));
  for (const field of fields)
    for (const label of [...field.labels, ...field.headings]) yield label.toLowerCase();
}

const NUMBER = '(?:#|[Nn]o\\.? ?)?(?:[A-Z]?\\d{1,3}(?:\\.\\d)?[a-z]?|[A-Z])';

/** What may stand between a label and its value; each is tried at the end of the label. */
const BETWEEN: readonly (readonly [Instead, RegExp])[] = [
  ['question', /\s*\?{1,3}(?:\s+|$)/y],
  ['dash', /(?:\s+-|\s*[–—=;])(?:\s+(?=\S)|(?=\d))/y],
  ['colon', /:(?=[^\s/:])/y],
  ['number', new RegExp(`\\s+${NUMBER}(?:\\s*[.):;–—-]\\s*(?=[^\\s\\d/])|\\s+(?=\\S))`, 'y')],
  ['nothing', /\s+(?=\S)/y],
];
const BARE_NUMBER = new RegExp(`\\s+${NUMBER}`, 'y');

/** The known labels that a line can begin with, each without its colon; the longest first. */
export function* labelsWithoutColon(text: string): Generator<Colonless> {
  const first = /^[A-Z'’]+/i.exec(text)?.[0];
  if (first === undefined || !firstWords.has(first.toLowerCase())) return;
  for (const end of wordEnds(text).reverse()) {
    const key = headingKey(text.slice(0, end));
    if (!isKnownLabel(key)) continue;
    yield* cutsAt(text, end, key);
  }
}

/** Where each of the first words of a line ends. */
function wordEnds(text: string): number[] {
  const ends: number[] = [];
  let at = 0;
  while (ends.length < MOST_WORDS) {
    WORDS.lastIndex = at;
    const word = WORDS.exec(text);
    if (word === null) break;
    ends.push(WORDS.lastIndex);
    at = WORDS.lastIndex + 1;
    if (text[WORDS.lastIndex] !== ' ') break;
  }
  return ends;
}

function* cutsAt(text: string, end: number, key: string): Generator<Colonless> {
  for (const [instead, pattern] of BETWEEN) {
    pattern.lastIndex = end;
    if (!pattern.test(text)) continue;
    const valueStart = pattern.lastIndex;
    // With a colon before it, a bar would begin an entry.
    if (text[valueStart] === '|') continue;
    BARE_NUMBER.lastIndex = end;
    const numbered = instead === 'number' && BARE_NUMBER.test(text);
    yield { key, labelEnd: numbered ? BARE_NUMBER.lastIndex : end, valueStart, instead };
  }
}
