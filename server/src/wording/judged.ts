import { found } from './clause.ts';
import type { Clause } from './clause.ts';
import type { Change, ChangeFault } from './evidence.ts';
import { signOf } from './sign.ts';

/** What is wrong with a clause, by which word, and whether two people would agree on it. */
export interface Judged {
  readonly fault: ChangeFault | undefined;
  /** Which word of the statement shows it. */
  readonly sign: number;
  readonly measured: boolean;
}

/** The change that a clause tells of, as the evidence holds it. */
export function changeOf(clause: Clause, judged: Judged): Change {
  const { predicate, words, text } = clause;
  const from = predicate.at < 0 ? predicate.subjectFrom : Math.max(predicate.subjectFrom, predicate.at);
  return {
    ...found(text, words, from, clause.to),
    verb: predicate.verb,
    fault: judged.fault,
    sign: signOf(clause, judged.sign),
    measured: judged.measured,
  };
}
