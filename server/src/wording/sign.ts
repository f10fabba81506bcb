import { found } from './clause.ts';
import type { Clause } from './clause.ts';
import type { Found } from './evidence.ts';
import { ABSTRACT_NOUNS } from './lexicon/states.ts';
import { SERVICE_NOUNS } from './lexicon/services.ts';
import { wordSet } from './lexicon/group.ts';
import { PARTICLE_VERBS } from './lexicon/particle-verbs.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import { VERB_FORMS } from './lexicon/verbs.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS, isAdverb } from './lexicon/small-words.ts';

const NOUNS = phraseTable(wordSet(ABSTRACT_NOUNS, SERVICE_NOUNS));
/** They join a person to the thing: the thing alone is at fault. */
const JOINING = new Set(['be', 'have', 'do', 'get', 'become', 'show', 'feel', 'remain', 'stay']);
const LETTING = new Set(['let', 'allow', 'enable']);
/** How far before a noun its own words may reach: "a much more positive social life". */
const NEAR = 5;

/**
 * The words that a message quotes for the word at fault: "maintain a healthy lifestyle" for `lifestyle`,
 * "look into" for `look`, all of "Care Act assessment" where there is no verb.
 */
export function signOf(clause: Clause, at: number): Found {
  const { text, words, predicate } = clause;
  if (predicate.verb === '' && at === predicate.subjectFrom)
    return found(text, words, at, thingEnd(clause, at));
  if (at === predicate.at) {
    const verb = VERB_FORMS.get(words[at]?.text ?? '')?.base ?? predicate.verb;
    // "let Bo do more": what they let is what is open.
    if (LETTING.has(verb)) return found(text, words, at, thingEnd(clause, at));
    const next = words[at + 1]?.text ?? '';
    const little = PARTICLE_VERBS.has(`${verb} ${next}`) ? (next === 'an' ? 2 : 1) : 0;
    return found(text, words, at, at + 1 + little);
  }
  const end = nounEnd(clause, at);
  if (at < predicate.subjectTo) return found(text, words, nounStart(clause, at), end);
  // "would like", "hopes".
  if (at < predicate.at) return found(text, words, predicate.subjectTo, end);
  if (at - predicate.at > NEAR) return found(text, words, at, end);
  for (let before = predicate.at + 1; before < at; before += 1) {
    const word = words[before];
    if (
      word?.type !== 'word' ||
      PREPOSITIONS.has(word.text) ||
      CONJUNCTIONS.has(word.text) ||
      SUBORDINATORS.has(word.text)
    )
      return found(text, words, at, end);
  }
  return found(text, words, JOINING.has(predicate.verb) ? predicate.at + 1 : predicate.at, end);
}

/** "Housing issues": the words of the subject that belong to the noun. */
function nounStart({ words, predicate }: Clause, at: number): number {
  let start = at;
  while (start > predicate.subjectFrom) {
    const before = words[start - 1];
    if (
      before?.type !== 'word' ||
      before.possessive ||
      PREPOSITIONS.has(before.text) ||
      CONJUNCTIONS.has(before.text) ||
      DETERMINERS.has(before.text)
    )
      break;
    start -= 1;
  }
  return start;
}

/** "a parenting course", "a positive sense of self": to the last of the nouns that belong together. */
function nounEnd({ words, to }: Clause, at: number): number {
  let end = at + Math.max(1, phraseAt(NOUNS, words, at));
  // "living more independently".
  if (/^(?:more|less|better)$/.test(words[at]?.text ?? '') && isAdverb(words[end]?.text ?? '')) end += 1;
  while (end < to) {
    const next = words[end]?.text === 'of' ? end + 1 : end;
    const length = phraseAt(NOUNS, words, next);
    if (length === 0) break;
    end = next + length;
  }
  return Math.min(to, end);
}

/** Where a thing without a verb ends: at the first mark or small word that joins something to it. */
function thingEnd({ words, to }: Clause, from: number): number {
  let at = from + 1;
  while (
    at < Math.min(to, from + NEAR) &&
    words[at]?.type === 'word' &&
    words[at]?.bracketed === words[from]?.bracketed &&
    !PREPOSITIONS.has(words[at]?.text ?? '') &&
    !CONJUNCTIONS.has(words[at]?.text ?? '') &&
    !SUBORDINATORS.has(words[at]?.text ?? '')
  )
    at += 1;
  return at;
}
