import type { Block, Content, Value } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';

/** Anything written after a label, with the block it stands in and the field where it is one. */
export interface Written {
  readonly block: Block;
  readonly value: Value;
  readonly field: string | undefined;
}

/** Everything written in a plan or template, in order. */
export function writtenIn(plan: Plan): readonly Written[] {
  const all: Written[] = [];
  addBlock(plan.block, all);
  return all;
}

// Every value of a plan passes here: one list is filled, since generators within generators took longer than the looking.
function addBlock(block: Block, all: Written[]): void {
  all.push({ block, value: block.value, field: undefined });
  for (const each of block.content) addContent(each, block, all);
}

function addContent(content: Content, block: Block, all: Written[]): void {
  if (content.type === 'block') {
    addBlock(content, all);
    return;
  }
  all.push({ block, value: content.value, field: content.type === 'field' ? content.spec.id : undefined });
  if (content.type === 'heading') for (const each of content.content) addContent(each, block, all);
}
