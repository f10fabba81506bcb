import type { SelectionRange } from 'vscode-languageserver-types';
import type { Content, Span } from '../language/tree.ts';
import { pathAt, type Analysis } from '../workspace/analysis.ts';

/**
 * What a growing selection takes at an offset, step by step: the word, the words in quotation marks, the value, the
 * line, a block with its own fields, the block with all that stands in it, and so on up to the whole text.
 */
export function getSelectionRange(analysis: Analysis, offset: number): SelectionRange {
  const { text, lines } = analysis;
  const steps = [
    wordAt(text, offset),
    ...pathAt(analysis, offset).flatMap((content) => stepsOf(content, offset, text)),
    { start: 0, end: text.length },
  ];
  let range: SelectionRange | undefined;
  let inner: Span = { start: offset, end: offset };
  const growing = steps.filter((step) => {
    const grows = step.start <= inner.start && step.end >= inner.end && lengthOf(step) > lengthOf(inner);
    if (grows) inner = step;
    return grows;
  });
  for (const step of growing.toReversed())
    range = { range: lines.range(step), ...(range === undefined ? {} : { parent: range }) };
  return range ?? { range: lines.range(inner) };
}

const lengthOf = ({ start, end }: Span): number => end - start;

function wordAt(text: string, offset: number): Span {
  const isWord = (at: number): boolean => /[\p{L}\p{N}'’-]/u.test(text.charAt(at));
  let [start, end] = [offset, offset];
  while (start > 0 && isWord(start - 1)) start--;
  while (end < text.length && isWord(end)) end++;
  return { start, end };
}

function stepsOf(content: Content, offset: number, text: string): Span[] {
  const { value } = content;
  const label = content.type === 'prose' ? undefined : content.label;
  const inValue = value.start <= offset && offset <= value.end;
  return [
    ...(inValue ? [...quotesAround(text, value, offset), value] : []),
    ...(label === undefined ? [] : [{ start: label.start, end: Math.max(value.end, label.end + 1) }]),
    ...(content.type === 'block' ? [withOwnFields(content)] : []),
    { start: content.start, end: content.end },
  ];
}

/** The words in quotation marks around an offset, first without the marks and then with them. */
function quotesAround(text: string, value: Span, offset: number): Span[] {
  for (const match of text.slice(value.start, value.end).matchAll(/"[^"]*"|“[^“”]*”/g)) {
    const start = value.start + match.index;
    const end = start + match[0].length;
    if (start < offset && offset < end)
      return [
        { start: start + 1, end: end - 1 },
        { start, end },
      ];
  }
  return [];
}

/** A block up to the first block inside it. */
function withOwnFields(block: Extract<Content, { type: 'block' }>): Span {
  let end = Math.max(block.value.end, (block.label?.end ?? block.start - 1) + 1);
  for (const each of block.content) {
    if (each.type === 'block') break;
    end = Math.max(end, each.end);
  }
  return { start: block.start, end };
}
