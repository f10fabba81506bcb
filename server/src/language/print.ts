import { headingKey, labelKey } from './labels.ts';
import { outline } from './outline.ts';
import { readDocument } from './read.ts';
import { isGap } from './stretch.ts';
import type { Content, Document, Edit, Label } from './tree.ts';
import type { FieldSpec } from './vocabulary.ts';

const STEP = '  ';

/** How a document should look: the column of each line, and small changes inside lines. */
interface Layout {
  /** Depth by the offset of the line's first character that is not a space. */
  readonly depths: Map<number, number>;
  readonly edits: Edit[];
  /** Labels in their settled spelling. */
  readonly spellings: Edit[];
}

/**
 * The changes that bring a document into its usual shape: indentation, spacing around colons and bars, and the
 * spelling of labels. Lines are never reordered, joined, split or re-wrapped, and no word of a value changes.
 *
 * @returns edits in the order they stand, never overlapping; empty when nothing needs changing
 */
export function formatEdits(document: Document): Edit[] {
  const layout: Layout = { depths: new Map(), edits: [], spellings: [] };
  const misplaced = new Set(
    document.problems.filter((each) => each.rule === 'plan/indentation-disagrees').map((each) => each.start),
  );
  for (const block of document.blocks) lay(block, 0, layout, document.text, misplaced);
  const before = outline(document);
  const inside = [[...layout.edits, ...layout.spellings], layout.edits];
  let edits: Edit[] = [];
  // Columns and spellings can decide a line's place: where new ones would move one, the old ones stay.
  for (const inner of inside) {
    for (const depths of [layout.depths, undefined]) {
      edits = [...lineEdits(document, depths), ...inner.filter(changes)].sort(byPlace);
      if (outline(readDocument(applyEdits(document.text, edits))) === before) return edits;
    }
  }
  return edits;

  function changes(edit: Edit): boolean {
    return document.text.slice(edit.start, edit.end) !== edit.text;
  }
}

/** The document as text in its usual shape. Printing twice changes nothing more. */
export function print(document: Document): string {
  return applyEdits(document.text, formatEdits(document));
}

/** Carries out edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort(byPlace)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

const byPlace = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end;

function lay(
  content: Content,
  depth: number,
  layout: Layout,
  text: string,
  misplaced: ReadonlySet<number>,
): void {
  if (content.type === 'prose') {
    layDown(content.value, depth, depth, layout, text);
    return;
  }
  const label = content.label;
  if (label !== undefined) {
    const stays = misplaced.has(label.start);
    if (!stays) settleLabel(content, label, layout, text);
    layDown(
      { start: label.start, end: content.value.end },
      stays ? depth - 1 : depth,
      depth + 2,
      layout,
      text,
    );
  }
  if (content.type !== 'block' && content.type !== 'heading') return;
  const inside = content.type === 'block' && label === undefined ? depth : depth + 1;
  for (const each of content.content) lay(each, inside, layout, text, misplaced);
}

/** Notes the depth of the first line of a stretch, and of the lines that it goes on over. */
function layDown(
  stretch: { start: number; end: number },
  first: number,
  later: number,
  layout: Layout,
  text: string,
): void {
  layout.depths.set(stretch.start, first);
  for (let at = stretch.start; at < stretch.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    let from = at + 1;
    while (from < stretch.end && isGap(text.charCodeAt(from))) from++;
    if (text.charCodeAt(from) !== 35) layout.depths.set(from, later);
  }
}

/** One space after the colon, none before it, one around a bar; the label in its settled spelling. */
function settleLabel(
  content: Exclude<Content, { type: 'prose' }>,
  label: Label,
  { edits, spellings }: Layout,
  text: string,
): void {
  const words = spelling(content, label);
  if (words !== label.text)
    spellings.push({ start: label.start, end: label.start + label.text.length, text: words });
  const { start, end } = content.value;
  // A label may have been read without its colon: it gets one.
  if (start < end && sameLine(text, label.end, start))
    edits.push({ start: label.end, end: start, text: ': ' });
  else edits.push({ start: label.end, end: afterColon(text, label.end), text: ':' });
  if (label.indent >= 0) return;
  const bar = text.lastIndexOf('|', label.start);
  edits.push({ start: spacesBefore(text, bar), end: label.start, text: ' | ' });
}

/** The settled spelling of a label; a misspelt one stays, because it is reported. */
function spelling(content: Exclude<Content, { type: 'prose' }>, label: Label): string {
  const key = headingKey(label.text);
  if (content.type === 'field') return fieldSpelling(content.spec, key) ?? label.text;
  if (content.type === 'block')
    return content.spec.labels.find((each) => labelKey(each.text) === key)?.text ?? label.text;
  return label.text.replace(/\s+/g, ' ');
}

function fieldSpelling(spec: FieldSpec, key: string): string | undefined {
  const written = [...spec.labels, ...spec.headings].find((each) => labelKey(each) === key);
  return written === undefined || spec.keep === true ? written : spec.labels[0];
}

/** Leading and trailing spaces of every line; with depths, the leading ones are set anew. */
function lineEdits(document: Document, depths: ReadonlyMap<number, number> | undefined): Edit[] {
  const { text } = document;
  const edits: Edit[] = [];
  const waiting: { start: number; end: number }[] = [];
  for (let start = 0; start <= text.length;) {
    const end = lineEnd(text, start);
    let first = start;
    while (first < end && isGap(text.charCodeAt(first))) first++;
    let last = end;
    while (last > first && isGap(text.charCodeAt(last - 1))) last--;
    if (last < end) edits.push({ start: last, end, text: '' });
    const lead = { start: start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start, end: first };
    if (first === end) {
      // Between a CR and an LF the spaces keep two line ends from becoming one.
      if (text[start - 1] !== '\r' || text[end] !== '\n') edits.push({ ...lead, text: '' });
    } else if (depths !== undefined) {
      const marked = text[first] === '>' ? skipMark(text, first) : first;
      const depth = depths.get(first) ?? depths.get(marked);
      // A comment stands where the line below it stands.
      if (depth === undefined) waiting.push(lead);
      else
        for (const each of [...waiting.splice(0), lead])
          edits.push({ ...each, text: STEP.repeat(Math.max(0, depth)) });
    }
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
}

function skipMark(text: string, at: number): number {
  let from = at + 1;
  while (isGap(text.charCodeAt(from))) from++;
  return from;
}

function spacesBefore(text: string, end: number): number {
  let from = end;
  while (from > 0 && isGap(text.charCodeAt(from - 1))) from--;
  return from;
}

function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

/** Where the colon of a label ends, or the question mark that stands in its place. */
const afterColon = (text: string, from: number): number =>
  from + (/^[^\S\r\n]*[:?;–—-]?/.exec(text.slice(from, from + 20))?.[0].length ?? 0);

const sameLine = (text: string, from: number, to: number): boolean => !/[\r\n]/.test(text.slice(from, to));
