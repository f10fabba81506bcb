/** A council's own words, added to those that the product knows. */
export interface Vocabulary {
  readonly areas: readonly string[];
  /** Replaces the usual ladder; undefined keeps it. */
  readonly ladder: readonly string[] | undefined;
  readonly roles: readonly string[];
  /** Local words that are no faults. */
  readonly words: readonly string[];
  /** What the council offers, for completion. */
  readonly interventions: readonly string[];
}

export const NO_WORDS: Vocabulary = { areas: [], ladder: undefined, roles: [], words: [], interventions: [] };
