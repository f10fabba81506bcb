import type { Block, Content, Span } from '../../language/tree.ts';

/**
 * How a thing is named at a place: by its `whole` name, the `first` or the `last` word of a person's name, or by
 * other words (`role`), which stay when it is renamed.
 */
export type Form = 'whole' | 'first' | 'last' | 'role';

/** A place where a thing is named. */
export interface Mention extends Span {
  readonly form: Form;
  /** Where it is introduced. */
  readonly introduces: boolean;
}

/** Something that a plan names in several places. */
export interface Thing {
  readonly kind: 'person' | 'event' | 'number' | 'statement' | 'template';
  readonly name: string;
  /** In the order they stand. */
  readonly mentions: readonly Mention[];
  /** Why it keeps its name, in a sentence; undefined where it can be renamed. */
  readonly fixed?: string;
}

/** A name as a pattern: any spaces between its words, any style of apostrophe. */
export const namePattern = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&').replace(/['’‘ʼ]/g, "['’‘ʼ]"))
    .join('\\s+');

/** What no word goes on with. */
export const NOT_IN_A_WORD = { before: '(?<![\\p{L}\\p{N}_@])', after: '(?![\\p{L}\\p{N}_@])' } as const;

/** Everything in a block, or what of it reaches into a stretch, in the order it stands. */
export function* contentsOf(block: Block, stretch: Span = block): Generator<Content> {
  yield* inside(block.content, stretch);
}

function* inside(content: readonly Content[], stretch: Span): Generator<Content> {
  for (const each of content) {
    if (each.end < stretch.start || each.start > stretch.end) continue;
    yield each;
    if (each.type === 'block' || each.type === 'heading') yield* inside(each.content, stretch);
  }
}

export const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
