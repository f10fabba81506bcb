/** Words of one meaning, why they are listed, and sentences that they must leave alone. */
export interface WordGroup {
  /** Base forms, with commas between; a phrase is written with its spaces. */
  readonly words: string;
  readonly why: string;
  /** Goals or actions that hold one of the words and are none the worse for it. */
  readonly spares?: readonly string[];
}

/** The words of some groups as one set. */
export function wordSet(...groups: readonly (readonly WordGroup[])[]): ReadonlySet<string> {
  return new Set(groups.flat().flatMap((group) => group.words.split(', ')));
}
