import type { Amount, Found, Hedge } from './evidence.ts';
import type { Predicate } from './predicate.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './words.ts';

/** One predicate with what bears on it: the amounts and hedges of its clause. Numbers count words. */
export interface Clause {
  readonly text: string;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly predicate: Predicate;
  /** Where the clause ends: the next predicate, or the end of the statement. */
  readonly to: number;
  /** What is counted or timed for this change: no ages, no addresses, no rooms that only describe. */
  readonly amounts: readonly Amount[];
  readonly hedges: readonly Hedge[];
  /** The words allow no slip: always, without fail. Whether one came is a plain yes or no. */
  readonly absolute: boolean;
  /** Something is due by a day in the statement. */
  readonly due: boolean;
  /** It happens on one day, "on 4 March": that day it is done or it is not. */
  readonly onDay: boolean;
  /** The statement says how often, or on what occasion. */
  readonly rhythm: boolean;
}

/** Words of the statement from `from` up to but not with `to`, as the evidence tells them. */
export function found(text: string, words: readonly Word[], from: number, to: number): Found {
  const start = words[from]?.start ?? 0;
  const end = words[Math.max(from, to - 1)]?.end ?? start;
  return { words: text.slice(start, end), start, end };
}
