import type { Block, Value } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';

/** Words of a plan that are meant for the family to read. */
export interface Text {
  readonly block: Block;
  readonly value: Value;
  /** The text with quoted words blanked out, letter for letter. */
  readonly plain: string;
  /** The statement of its block, not one of its fields. */
  readonly statement: boolean;
}

const STATEMENTS = new Set(['goal', 'milestone', 'action', 'need', 'contingency', 'then']);
const FIELDS = new Set(['soThat', 'because', 'measure', 'target', 'shownBy', 'strength']);

const QUOTED = /"[^"\n]{0,400}"|“[^”\n]{0,400}”|‘[^’\n]{0,400}’/g;

const known = new WeakMap<Plan, readonly Text[]>();

/**
 * Statements and the fields that explain them, in order. Prose, histories, what people said, names and roles are
 * left alone, and so is a template.
 */
export function textsOf(plan: Plan): readonly Text[] {
  let texts = known.get(plan);
  if (texts === undefined) known.set(plan, (texts = plan.isTemplate ? [] : [...inBlock(plan.block)]));
  return texts;
}

function* inBlock(block: Block): Generator<Text> {
  if (STATEMENTS.has(block.kind)) yield text(block, block.value, true);
  for (const each of block.content) {
    if (each.type === 'block') yield* inBlock(each);
    else if (each.type === 'field' && FIELDS.has(each.spec.id)) yield text(block, each.value, false);
  }
}

const text = (block: Block, value: Value, statement: boolean): Text => ({
  block,
  value,
  plain: /["“‘]/.test(value.text)
    ? value.text.replace(QUOTED, (words) => ' '.repeat(words.length))
    : value.text,
  statement,
});
