import type { Block, Edit, Field, Span } from '../language/tree.ts';

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** The lines that a stretch stands on, with the line end behind the last one. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const lineEnd = /\r\n|\r|\n|$/g;
  lineEnd.lastIndex = end;
  const match = lineEnd.exec(text);
  return { start: lineStart(text, start), end: (match?.index ?? text.length) + (match?.[0].length ?? 0) };
}

/** Whether a field begins its line and ends it, or at least what stands behind it goes on over its own bar. */
const beginsLine = (text: string, field: Field): boolean =>
  text.slice(lineStart(text, field.start), field.start).trim() === '';

/** Takes a field out: its line, or its part of a line with the bar. */
export function withoutField(text: string, field: Field): Edit {
  const { start, end } = wholeLines(text, field);
  const alone = beginsLine(text, field) && text.slice(field.end, end).trim() === '';
  if (alone) return { start, end, text: '' };
  if (!beginsLine(text, field)) {
    const lead = text.slice(start, field.start).trimEnd();
    const kept = lead.endsWith('|') ? lead.slice(0, -1).trimEnd().length : field.start - start;
    return { start: start + kept, end: field.end, text: '' };
  }
  const behind = /^[ \t]*\|[ \t]*/.exec(text.slice(field.end, end))?.[0].length ?? 0;
  return { start: field.start, end: field.end + behind, text: '' };
}

/** The column in which a block stands. */
export const columnOf = (block: Block): number => Math.max(0, block.label?.indent ?? 0);

/** The lines of a block moved to another column, without the line end behind the last one. */
export function shifted(text: string, block: Block, column: number): string {
  const by = column - columnOf(block);
  return text
    .slice(lineStart(text, block.start), block.end)
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
      return line.trim() === '' ? '' : ' '.repeat(Math.max(0, indent + by)) + line.slice(indent);
    })
    .join('\n');
}
