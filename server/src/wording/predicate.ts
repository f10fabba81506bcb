import { PREPOSITIONS, SUBORDINATORS } from './lexicon/small-words.ts';

/** One thing that the statement says of somebody: subject, verb and what follows. Numbers count words. */
export interface Predicate {
  /** Base form of the verb that carries the meaning; '' where there is none. */
  readonly verb: string;
  /** The word where it stands; -1 where there is none. */
  readonly at: number;
  /** Where it begins after the word that joins it to the one before. */
  readonly from?: number;
  readonly subjectFrom: number;
  readonly subjectTo: number;
  /** Where the words after the verb end. */
  readonly to: number;
  readonly negated: boolean;
  readonly wish: boolean;
  readonly passive: boolean;
  /** Done and over: has moved, will have opened. */
  readonly perfect: boolean;
  /** Has a modal, a `to` or a person before it: not a bare fragment. */
  readonly finite: boolean;
  /** Takes its subject from the one before. */
  readonly shared: boolean;
}

/** Words that end the first thing after a verb. */
export function endsObject(text: string): boolean {
  return (
    (PREPOSITIONS.has(text) && text !== 'of' && text !== 'than' && text !== 'per') ||
    SUBORDINATORS.has(text) ||
    OBJECT_ENDS.has(text)
  );
}

const OBJECT_ENDS = new Set([',', ';', ':', '.', '(', '-', 'that', 'to', 'who', 'which']);
