import type { Block, Value } from '../../language/tree.ts';
import type { Part } from '../../plan/plan.ts';

/** Words of a plan that are meant for the family to read. */
export interface Text {
  readonly block: Block;
  readonly value: Value;
  /** The text with quoted words and the council's own words blanked out, letter for letter. */
  readonly plain: string;
  /** The statement of its block, not one of its fields. */
  readonly statement: boolean;
}

const STATEMENTS = new Set(['goal', 'milestone', 'action', 'need', 'contingency', 'then']);
const FIELDS = new Set(['soThat', 'because', 'measure', 'target', 'shownBy', 'strength']);

const QUOTED = /"[^"\n]{0,400}"|“[^”\n]{0,400}”|‘[^’\n]{0,400}’/g;

const known = new WeakMap<Part, readonly Text[]>();

/**
 * Statements and the fields that explain them, in the order they stand. Prose, histories, what people said, names and
 * roles are left alone, and so is a template.
 */
export function textsOf(plan: Part): readonly Text[] {
  let texts = known.get(plan);
  if (texts === undefined) known.set(plan, (texts = plan.isTemplate ? [] : gather(plan)));
  return texts;
}

function gather({ blocks, vocabulary }: Part): Text[] {
  const own = ownWords(vocabulary.words);
  const texts: Text[] = [];
  for (const block of blocks) {
    if (STATEMENTS.has(block.kind)) texts.push(text(block, block.value, true, own));
    for (const each of block.content)
      if (each.type === 'field' && FIELDS.has(each.spec.id)) texts.push(text(block, each.value, false, own));
  }
  return texts.sort((a, b) => a.value.start - b.value.start);
}

function text(block: Block, value: Value, statement: boolean, own: RegExp | undefined): Text {
  let plain = value.text;
  if (/["“‘]/.test(plain)) plain = plain.replace(QUOTED, blank);
  if (own !== undefined) plain = plain.replace(own, blank);
  return { block, value, plain, statement };
}

const blank = (words: string): string => ' '.repeat(words.length);

/** Finds the words that a council's settings say are no faults, as whole words in capitals or small letters. */
function ownWords(words: readonly string[]): RegExp | undefined {
  const own = words.map((word) => word.trim()).filter((word) => word !== '');
  if (own.length === 0) return undefined;
  // Longer ones first, so that ‘contact centre’ is not taken for ‘contact’.
  const longest = own.sort((a, b) => b.length - a.length).map((word) => word.replace(SPECIAL, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Letters that mean something else in a pattern. */
const SPECIAL = /[\^$.*+?()[\]{}|/]/g;
