import type { Span } from '../tree.ts';

/**
 * Something wrong with a typed value, in plain words. Offsets count from the start of the value's text, so
 * that one reading serves every place where the same words stand.
 */
export interface Slip extends Span {
  /** The rule that reports it: `plan/impossible-date`, `plan/ambiguous-date`, `plan/unknown-value`. */
  readonly rule: string;
  /** A sentence that says what is wrong and what to write instead. */
  readonly message: string;
  /** The words to put in place of the span, where they can be known. */
  readonly replacement?: string;
  /** Other words that may be meant instead of those. */
  readonly alternative?: string;
}

/** What a typed value says. `value` is undefined when nothing could be understood; slips then say why. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly slips: readonly Slip[];
}
