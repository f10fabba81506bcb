import type { Block, Content, Value } from '../../language/tree.ts';
import type { Part } from '../../plan/plan.ts';

/** Anything written after a label, with the block it stands in and the field where it is one. */
export interface Written {
  readonly block: Block;
  readonly value: Value;
  readonly field: string | undefined;
}

/** Everything written in a plan or template. */
export function writtenIn({ blocks }: Part): readonly Written[] {
  const all: Written[] = [];
  for (const block of blocks) {
    all.push({ block, value: block.value, field: undefined });
    for (const each of block.content) if (each.type !== 'block') addContent(each, block, all);
  }
  return all;
}

function addContent(content: Content, block: Block, all: Written[]): void {
  all.push({ block, value: content.value, field: content.type === 'field' ? content.spec.id : undefined });
  if (content.type === 'heading') for (const each of content.content) addContent(each, block, all);
}
