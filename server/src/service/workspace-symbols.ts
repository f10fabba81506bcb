import type { SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { Lines } from '../language/lines.ts';
import { readDocument } from '../language/read.ts';
import type { Block } from '../language/tree.ts';
import type { BlockKind } from '../language/vocabulary.ts';
import { contentsOf } from './meant/thing.ts';

/** What is found by name across files. */
const KINDS: Readonly<Partial<Record<BlockKind, SymbolKind>>> = {
  plan: 2,
  template: 2,
  need: 5,
  goal: 12,
  milestone: 22,
  child: 18,
  person: 18,
};

/** A plan, template, need, goal, milestone or person with the place where it stands. */
export type Named = Omit<SymbolInformation, 'location'> & {
  readonly range: SymbolInformation['location']['range'];
};

/** Everything in a file that can be found by its words. */
export function namedIn(text: string): Named[] {
  const lines = new Lines(text);
  return readDocument(text).blocks.flatMap((plan) => {
    const title = wordsOf(plan);
    const inside = [...contentsOf(plan)].filter((each): each is Block => each.type === 'block');
    return [plan, ...inside].flatMap((block): Named[] => {
      const kind = KINDS[block.kind];
      const name = wordsOf(block);
      if (kind === undefined || block.label === undefined || name === '') return [];
      const range = lines.range({ start: block.label.start, end: block.value.end });
      return [{ name, kind, range, ...(block === plan ? {} : { containerName: title }) }];
    });
  });
}

const wordsOf = (block: Block): string => block.value.text.replace(/\s+/g, ' ');

/** Whether a name answers what was typed: all its words somewhere, in any order, by how they begin. */
export function answers({ name, containerName = '' }: Named, typed: string): boolean {
  const words = ` ${name} ${containerName}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((each) => each === '' || new RegExp(`[^\\p{L}\\p{N}]${escaped(each)}`, 'u').test(words));
}

const escaped = (word: string): string => word.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
