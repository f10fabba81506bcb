import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Span } from '../language/tree.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { paintOf, PAINTS, type Paint, type Painted } from './paint.ts';

/** The kinds of words that are told apart, by the names that every editor has colours for. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: [...PAINTS], tokenModifiers: [] };

const TYPES = Object.fromEntries(PAINTS.map((paint, at) => [paint, at])) as Record<Paint, number>;

/**
 * The coloured words of a document, or of a stretch of it, in the form of the protocol: five numbers for each token,
 * counted from the one before.
 */
export function getSemanticTokens(
  analysis: Analysis,
  stretch: Span = { start: 0, end: analysis.text.length },
): number[] {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const each of flat(paintOf(analysis, stretch), stretch)) {
    for (const part of linesOf(each, analysis.text)) {
      const at = analysis.lines.at(part.start);
      data.push(at.line - line, at.line === line ? at.character - character : at.character);
      data.push(part.end - part.start, TYPES[each.paint], 0);
      ({ line, character } = at);
    }
  }
  return data;
}

/** The one change that makes old tokens into new ones: what they begin and end with alike stays. */
export function changesBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same++;
  let end = 0;
  while (end < most - same && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (same === before.length && same === after.length) return [];
  return [
    { start: same, deleteCount: before.length - same - end, data: after.slice(same, after.length - end) },
  ];
}

/** Paint without overlaps: what lies within other paint wins there. */
function flat(paint: readonly Painted[], { start, end }: Span): Painted[] {
  const result: Painted[] = [];
  const open: Painted[] = [];
  let at = start;
  const fillTo = (to: number): void => {
    for (let top = open.at(-1); top !== undefined && at < to; top = open.at(-1)) {
      const until = Math.min(top.end, to);
      if (until > at) result.push({ start: at, end: until, paint: top.paint });
      at = Math.max(at, until);
      if (top.end > to) break;
      open.pop();
    }
    while ((open.at(-1)?.end ?? Infinity) <= to) open.pop();
    at = Math.max(at, to);
  };
  for (const each of [...paint].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.end <= start || each.start >= end) continue;
    fillTo(Math.max(each.start, start));
    open.push(each);
  }
  fillTo(end);
  return result;
}

/** A character that is surely no space. */
const isPlain = (code: number): boolean => code > 32 && code < 127;

/** A token stands on one line; the spaces around its words belong to none. */
function linesOf({ start, end }: Span, text: string): Span[] {
  if (
    isPlain(text.charCodeAt(start)) &&
    isPlain(text.charCodeAt(end - 1)) &&
    !/[\r\n]/.test(text.slice(start, end))
  )
    return [{ start, end }];
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const from = start + index + line.length - line.trimStart().length;
    const to = start + index + line.trimEnd().length;
    return to > from ? [{ start: from, end: to }] : [];
  });
}
