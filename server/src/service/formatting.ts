import type { TextEdit } from 'vscode-languageserver-types';
import { blockByLabel, labelKey } from '../language/labels.ts';
import { outline } from '../language/outline.ts';
import { applyEdits, formatEdits } from '../language/print.ts';
import { readDocument } from '../language/read.ts';
import type { Edit, Span } from '../language/tree.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { lineStart, wholeLines } from './whole-lines.ts';

/** The changes that bring a document into its usual shape. A text with lost letters is left as it is. */
export function getFormattingEdits(analysis: Analysis): TextEdit[] {
  return forEditor(analysis, usualShape(analysis));
}

/** The same for the lines of a stretch: only where every line stays in its block. */
export function getRangeFormattingEdits(analysis: Analysis, stretch: Span): TextEdit[] {
  const { review, text } = analysis;
  const { start, end } = wholeLines(text, stretch);
  const edits = usualShape(analysis).filter((edit) => start <= edit.start && edit.end <= end);
  const after = readDocument(applyEdits(text, edits));
  return outline(after) === outline(review.document) ? forEditor(analysis, edits) : [];
}

/**
 * After Enter, the new line begins where it is likely to go on: deeper under a line that opens a block, else below the
 * line before. Lines that hold something are left alone.
 */
export function getTypingEdits(analysis: Analysis, offset: number): TextEdit[] {
  const { text } = analysis;
  const start = lineStart(text, offset);
  const rest = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  if (start === 0 || rest.trim() !== '') return [];
  const above = text.slice(lineStart(text, previous(text, start)), previous(text, start));
  const indent = /^[ \t]*/.exec(above)?.[0] ?? '';
  const wanted = above.trim() === '' ? rest : indent + (opensBlock(above) ? '  ' : '');
  return rest === wanted ? [] : forEditor(analysis, [{ start, end: start + rest.length, text: wanted }]);
}

const previous = (text: string, start: number): number =>
  text.endsWith('\r\n', start) ? start - 2 : start - 1;

const LABEL = /^\s*([^:|#>]{1,200}?)(?:\s[A-Za-z]?\d{1,3}[a-z]?|\s[A-Z])?\s?:(?:\s|$)/;

/** A line with a label that others stand under, and no fields of its own behind bars. */
function opensBlock(line: string): boolean {
  const label = LABEL.exec(line)?.[1];
  const spec = label === undefined ? undefined : blockByLabel(labelKey(label))?.spec;
  return (
    spec !== undefined && !line.includes(' | ') && (typeof spec.level === 'number' || DEEPER.has(spec.kind))
  );
}

/** Asides that nearly always have lines of their own. */
const DEEPER = new Set(['contingency', 'familyTime']);

const usualShape = ({ review, text }: Analysis): readonly Edit[] =>
  text.includes('\uFFFD') ? [] : formatEdits(review.document);

const forEditor = ({ lines }: Analysis, edits: readonly Edit[]): TextEdit[] =>
  edits.map((edit) => ({ range: lines.range(edit), newText: edit.text }));
