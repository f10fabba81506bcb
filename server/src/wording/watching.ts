import type { Clause } from './clause.ts';
import { SERVING_SOMEBODY, WATCHING_VERBS } from './lexicon/end-states.ts';
import { wordSet } from './lexicon/group.ts';
import { isAdverb } from './lexicon/small-words.ts';
import { partyAt } from './who.ts';

const WATCHING = wordSet(WATCHING_VERBS);
const SERVING = wordSet(SERVING_SOMEBODY);
/** What may stand in front of a deed that nobody is named for. */
const OPENING = /^(?:to|and|continue|continued|continuing|keep|please|for|the)$/;
/** Whoever does it does it for himself: "track his own spending", "review it alone". */
const HIMSELF = /^(?:own|myself|himself|herself|themselves|themself|itself|alone|independently|without)$/;

/** Whether a verb, by its base form, watches and changes nothing. */
export const isWatching = (verb: string): boolean => WATCHING.has(verb);

/** "Monitor Amari's weight", "Keep an eye on attendance", "Support Amari to eat": the work of whoever is not named. */
export function watchesOver(clause: Clause): boolean {
  const { words, predicate, sentence } = clause;
  const { verb, at } = predicate;
  if (at < 0 || predicate.passive || !(WATCHING.has(verb) || SERVING.has(verb))) return false;
  const before = words.slice(predicate.subjectFrom, at);
  if (!before.every(({ text }) => OPENING.test(text) || isAdverb(text))) return false;
  // "Follow up the referral", but "pursue an apprenticeship" and "track down his birth certificate".
  if (words[at]?.text === 'pursue' || words[at + 1]?.text === 'down') return false;
  if (words.slice(at).some(({ text }) => HIMSELF.test(text))) return false;
  if (WATCHING.has(verb)) return true;
  const whom = partyAt(words, at + 1, sentence.names);
  return whom?.type === 'named' && !(verb === 'visit' && whom.worker);
}
