import type { FoldingRange } from 'vscode-languageserver-types';
import type { Block, Content } from '../language/tree.ts';
import type { Analysis } from '../workspace/analysis.ts';

/** Every block and own heading that goes on over lines, and runs of comment lines. */
export function getFoldingRanges(analysis: Analysis): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const visit = (content: Content): void => {
    if (content.type !== 'block' && content.type !== 'heading') return;
    const { start, end } = analysis.lines.range(content);
    if (end.line > start.line && !isImplied(content))
      ranges.push({ startLine: start.line, endLine: end.line });
    content.content.forEach(visit);
  };
  analysis.review.document.blocks.forEach(visit);
  return [...ranges, ...commentRuns(analysis)];
}

function commentRuns({ review, lines }: Analysis): FoldingRange[] {
  const runs: { startLine: number; endLine: number; kind: 'comment' }[] = [];
  for (const comment of review.document.comments) {
    const { line } = lines.at(comment.start);
    const last = runs.at(-1);
    if (last?.endLine === line - 1) last.endLine = line;
    else runs.push({ startLine: line, endLine: line, kind: 'comment' });
  }
  return runs.filter((run) => run.endLine > run.startLine);
}

const isImplied = (content: Block | Extract<Content, { type: 'heading' }>): boolean =>
  content.type === 'block' && content.label === undefined;
