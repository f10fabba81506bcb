import { DETERMINERS } from './lexicon/small-words.ts';
import { VERB_FORMS } from './lexicon/verbs.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './sentence.ts';
import { partyAt } from './who.ts';

const RECORDING = new Set(
  'note keep mark write record log tick count tally chart jot fill initial sign'.split(' '),
);
const RECORDS = new Set(
  'it this them each tally chart sheet log diary record note notes count score scores card book tracker list form register down'.split(
    ' ',
  ),
);
/** A sentence about the count alone is a short one. */
const SHORT = 14;

/** "…; the play leader notes it": how it will be known, and no change of its own. */
export function keepsCount(s: Sentence, from: number, verb: number, to: number): boolean {
  if (
    to - from > SHORT ||
    !RECORDING.has(VERB_FORMS.get(s.text(verb))?.base ?? s.text(verb).replace(/s$/, ''))
  )
    return false;
  for (let at = verb + 1; at < to; at += 1) if (RECORDS.has(s.text(at))) return true;
  return false;
}

/**
 * "The health visitor finds the cots dry", "the core group scales her safety at 6": a worker only tells what is
 * so. Seeing the child or the family is a visit.
 */
export function tellsWhatIsSo(clause: Clause): boolean {
  const { predicate, words, sentence, to } = clause;
  const first = predicate.at + 1;
  if (predicate.passive || predicate.negated) return false;
  if (predicate.verb === 'scale' || predicate.verb === 'rate')
    return words.slice(first, to).some((word) => word.text === 'at');
  if (
    predicate.verb !== 'find' &&
    predicate.verb !== 'see' &&
    predicate.verb !== 'hear' &&
    predicate.verb !== 'count'
  )
    return false;
  const owner = partyAt(words, first, sentence.names);
  // "hears Ruan say ten words".
  if (owner !== undefined)
    return words[owner.end - 1]?.possessive === true || sentence.baseAt(owner.end) !== undefined;
  if (predicate.verb === 'count') return true;
  if (!DETERMINERS.has(words[first]?.text ?? '')) return false;
  const owned = partyAt(words, first + 1, sentence.names);
  return owned === undefined || words[owned.end - 1]?.possessive === true;
}
