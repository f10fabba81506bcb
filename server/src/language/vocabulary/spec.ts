/** How a value is read. Each has a reader in `values/`. */
export type ValueType =
  | 'text'
  | 'statement'
  | 'amount'
  | 'areas'
  | 'date'
  | 'deadline'
  | 'done'
  | 'duration'
  | 'kind'
  | 'level'
  | 'line'
  | 'meeting'
  | 'people'
  | 'recurrence'
  | 'status'
  | 'when';

export type BlockKind =
  | 'plan'
  | 'template'
  | 'section'
  | 'need'
  | 'goal'
  | 'milestone'
  | 'action'
  | 'child'
  | 'person'
  | 'meeting'
  | 'familyTime'
  | 'contingency'
  | 'then'
  | 'check'
  | 'delegated'
  | 'scale'
  | 'progress'
  | 'event'
  | 'signature'
  | 'standard'
  | 'nothing';

/** The letter of SMART that a field serves. */
export type Letter = 'S' | 'M' | 'A' | 'R' | 'T';

/** One field: `labels[0]` is the spelling that the formatter settles on. */
export interface FieldSpec {
  readonly id: string;
  readonly labels: readonly string[];
  /** What forms call it besides: read as the field, and not told to whoever writes. */
  readonly headings: readonly string[];
  readonly value: ValueType;
  /** What to write, as the blank of a template and the text of a quick fix: `[date]`. */
  readonly prompt: string;
  readonly help: string;
  readonly letter?: Letter;
  /** May stand more than once in a block. */
  readonly many?: true;
  /** Each label keeps its own spelling, because it says something of its own. */
  readonly keep?: true;
}

/** One spelling of a block, and what it says beyond the block's kind. */
export interface BlockLabel {
  readonly text: string;
  readonly variant?: string;
  /** A heading of forms: read, and not offered while somebody writes. */
  readonly heading?: true;
}

export interface BlockSpec {
  readonly kind: BlockKind;
  /** 0 plan, 1 section, 2 need, 3 goal, 4 step; `aside` blocks never close a need or a goal. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 'aside';
  readonly labels: readonly BlockLabel[];
  readonly value: ValueType;
  readonly prompt: string;
  readonly help: string;
  readonly fields: readonly FieldSpec[];
  /** Blocks that an aside may stand in; elsewhere it goes up to the plan. */
  readonly within?: readonly BlockKind[];
}

/** A field by its id, its spellings with commas between and perhaps those of forms, its value, its blank and its help. */
export const field = (
  id: string,
  spellings: string | readonly [labels: string, headings: string],
  value: ValueType,
  prompt: string,
  help: string,
  more: { letter?: Letter; many?: true; keep?: true } = {},
): FieldSpec => {
  const [own, headings] = typeof spellings === 'string' ? [spellings, ''] : spellings;
  return {
    id,
    labels: own.split(', '),
    headings: headings === '' ? [] : headings.split(', '),
    value,
    prompt,
    help,
    ...more,
  };
};

/** Headings of forms, with commas between, that open a block as its own labels do. */
export const headings = (text: string, variant?: string): BlockLabel[] =>
  text
    .split(', ')
    .map((each) =>
      variant === undefined ? { text: each, heading: true } : { text: each, variant, heading: true },
    );

/** The spellings of a block with commas between; `Danger statement = danger` says something beyond the kind. */
export const labels = (text: string): BlockLabel[] =>
  text.split(', ').map((each) => {
    const [label = '', variant] = each.split(' = ');
    return variant === undefined ? { text: label } : { text: label, variant };
  });
