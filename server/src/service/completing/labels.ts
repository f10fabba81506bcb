import type { CompletionItem, InsertTextFormat, Range } from 'vscode-languageserver-types';
import type { Block } from '../../language/tree.ts';
import { BLOCKS, type BlockSpec, type FieldSpec, type Letter } from '../../language/vocabulary.ts';
import { item, KINDS, order } from './item.ts';

const SNIPPET: InsertTextFormat = 2;

/** What the line that is being written stands in. */
export interface Place {
  readonly block: Block | undefined;
  readonly column: number;
  readonly range: Range;
  /** The letters that the goal around has not, so that their fields come first. */
  readonly wanted: ReadonlySet<Letter>;
  /** The editor can jump between stops. */
  readonly snippets: boolean;
}

/** What any block takes, and no goal needs. */
const REMARKS = new Set(['guidance', 'note']);

/** The labels that fit a place: fields that would give a missing letter, other fields, then blocks. */
export function labels(place: Place): CompletionItem[] {
  const { block, column, wanted } = place;
  const written = new Set(block?.content.flatMap((each) => (each.type === 'field' ? [each.spec.id] : [])));
  const fields = (block?.spec.fields ?? []).filter((field) => field.many === true || !written.has(field.id));
  const blocks = BLOCKS.filter((spec) => fits(spec, block, column));
  return [
    ...fields.map((field, at) => {
      const helps = field.letter !== undefined && wanted.has(field.letter) && !written.has(field.id);
      return fieldItem(field, `${helps ? 'a0' : REMARKS.has(field.id) ? 'a2' : 'a1'}${order(at)}`, place);
    }),
    ...blocks.flatMap((spec, at) => blockItems(spec, at, place)),
  ];
}

function fieldItem(field: FieldSpec, sortText: string, place: Place): CompletionItem {
  const [label = ''] = field.labels;
  return {
    ...item(label, KINDS.field, field.help, sortText, {
      type: 'field',
      block: place.block?.kind ?? 'plan',
      id: field.id,
    }),
    ...entry(label, field.prompt, place),
  };
}

const blockItems = (spec: BlockSpec, at: number, place: Place): CompletionItem[] =>
  spec.labels
    .filter(({ heading }) => heading !== true)
    .map(({ text }, index) => ({
      ...item(text, KINDS.block, spec.help, `b${order(at)}${order(index)}`, {
        type: 'block',
        kind: spec.kind,
      }),
      ...entry(text, spec.prompt, place),
    }));

/** The label with its prompt: as a stop where the editor knows stops, else plainly. */
const entry = (label: string, prompt: string, { range, snippets }: Place): Partial<CompletionItem> => ({
  filterText: label,
  ...(snippets ? { insertTextFormat: SNIPPET } : {}),
  textEdit: { range, newText: `${label}: ${snippets ? `\${1:${inSnippet(prompt)}}` : prompt}` },
});

/** What is special in snippets is written plainly. */
export const inSnippet = (text: string): string => text.replace(/[$}\\]/g, '\\$&');

/** Whether a block can begin where the line stands. */
export function fits(spec: BlockSpec, block: Block | undefined, column: number): boolean {
  if (spec.level === 0) return column === 0;
  if (spec.kind === 'then') return block?.kind === 'contingency' || block?.kind === 'then';
  if (spec.kind === 'standard') return block?.kind === 'template' || block?.kind === 'standard';
  if (block?.kind === 'template') return false;
  return spec.level === 'aside'
    ? (spec.within ?? []).length === 0 ||
        block?.kind === 'plan' ||
        (block !== undefined && (spec.within ?? []).includes(block.kind))
    : true;
}
