import type { Block, Content, Value } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';

/** Anything written after a label, with the block it stands in and the field where it is one. */
export interface Written {
  readonly block: Block;
  readonly value: Value;
  readonly field: string | undefined;
}

/** Everything written in a plan or template, in order. */
export function* writtenIn(plan: Plan): Generator<Written> {
  yield* inBlock(plan.block);
}

function* inBlock(block: Block): Generator<Written> {
  yield { block, value: block.value, field: undefined };
  for (const each of block.content) yield* inContent(each, block);
}

function* inContent(content: Content, block: Block): Generator<Written> {
  if (content.type === 'block') yield* inBlock(content);
  else {
    yield { block, value: content.value, field: content.type === 'field' ? content.spec.id : undefined };
    if (content.type === 'heading') for (const each of content.content) yield* inContent(each, block);
  }
}
