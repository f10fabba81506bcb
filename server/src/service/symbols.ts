import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Block, Content } from '../language/tree.ts';
import type { BlockKind } from '../language/vocabulary.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { goalMarks } from './marks.ts';

const KINDS: Readonly<Partial<Record<BlockKind, SymbolKind>>> = {
  plan: 2,
  template: 2,
  section: 3,
  need: 5,
  goal: 12,
  milestone: 22,
  action: 6,
  child: 18,
  person: 18,
  meeting: 24,
};

/** A plan as an outline: what stands in what, with the letters that each goal has. */
export function getDocumentSymbols(analysis: Analysis): DocumentSymbol[] {
  const marks = goalMarks(analysis.review.plans);
  return analysis.review.document.blocks.map((block) => symbol(block, analysis, marks));
}

function symbol(block: Block, analysis: Analysis, marks: ReadonlyMap<Block, string>): DocumentSymbol {
  const label =
    block.label === undefined
      ? 'Plan'
      : `${block.label.text}${block.label.number === undefined ? '' : ` ${block.label.number}`}`;
  const words = block.value.text.replace(/\s+/g, ' ');
  const start = block.label?.start ?? block.start;
  return {
    name: words === '' ? label : `${label}: ${words}`,
    detail: marks.get(block) ?? '',
    kind: KINDS[block.kind] ?? 15,
    range: analysis.lines.range({ start, end: Math.max(start, block.end) }),
    selectionRange: analysis.lines.range({ start, end: Math.max(start, block.label?.end ?? start) }),
    children: block.content.filter(isBlock).map((each) => symbol(each, analysis, marks)),
  };
}

const isBlock = (content: Content): content is Block => content.type === 'block';
