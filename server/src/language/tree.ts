import type { BlockKind, BlockSpec, FieldSpec } from './vocabulary.ts';

/** A stretch of the document in UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What stands after a label. `text` is the document between `start` and `end`, so an offset in it plus
 * `start` is an offset in the document; comment lines inside are blanked out, letter for letter.
 */
export interface Value extends Span {
  readonly text: string;
}

/** A label as written, without its colon: `Outcome E1`. */
export interface Label extends Span {
  /** The words as written, without the number: `Outcome`. */
  readonly text: string;
  /** The words that were meant, where these have a slip of the fingers in them. */
  readonly meant?: string;
  /** The number or letter that names this one: `E1`. */
  readonly number: string | undefined;
  /** Columns before the label on its line, counted in characters; -1 when a bar stands before it. */
  readonly indent: number;
}

/** `Label: value` where the label is a field of the block it stands in. */
export interface Field extends Span {
  readonly type: 'field';
  readonly spec: FieldSpec;
  readonly label: Label;
  readonly value: Value;
  readonly parent: Block;
}

/** `Label: value` with a heading of the writer's own. */
export interface Heading extends Span {
  readonly type: 'heading';
  readonly label: Label;
  readonly value: Value;
  readonly content: readonly Content[];
  readonly parent: Block;
}

/** `Jay says: "…"`: somebody's own words. */
export interface Voice extends Span {
  readonly type: 'voice';
  readonly label: Label;
  /** Who speaks, as written: `Jay`. */
  readonly speaker: string;
  readonly value: Value;
  readonly parent: Block;
}

/** A line of prose or a list item. */
export interface Prose extends Span {
  readonly type: 'prose';
  readonly value: Value;
  readonly item: boolean;
  readonly parent: Block;
}

/** A comment line, `# …`; `value` is what stands after the mark. */
export interface Comment extends Span {
  readonly type: 'comment';
  readonly value: Value;
}

/** A block: plan, need, goal, action … with what stands in it, in order. */
export interface Block extends Span {
  readonly type: 'block';
  readonly kind: BlockKind;
  readonly spec: BlockSpec;
  /** Undefined for the plan that lines before the first `Plan:` belong to. */
  readonly label: Label | undefined;
  /** What the label says beyond the kind: `safety`, `danger`, `review`. */
  readonly variant: string | undefined;
  readonly value: Value;
  readonly content: readonly Content[];
  readonly parent: Block | undefined;
}

export type Content = Field | Heading | Voice | Prose | Block;

/** What is wrong with how a document is written, before any plan is judged. */
export interface Problem extends Span {
  /** The rule that reports it: `plan/misspelt-label`. */
  readonly rule: string;
  readonly message: string;
  readonly fixes?: readonly ProblemFix[];
}

/** A change that mends a problem. */
export interface ProblemFix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** It invents nothing and changes no meaning. */
  readonly safe?: true;
}

/** Replace the document between `start` and `end` by `text`. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Document {
  readonly text: string;
  /** Plans and templates in the order they stand. Never empty: an empty text is one implied plan. */
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}
