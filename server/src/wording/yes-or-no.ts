import type { Clause } from './clause.ts';
import { HAPPENINGS, HAPPENINGS_UNTIL } from './lexicon/absence.ts';
import { DATED_END_VERBS, END_STATE_VERBS } from './lexicon/end-states.ts';
import { wordSet } from './lexicon/group.ts';
import { NONE } from './verb-meant.ts';
import { PREPOSITIONS } from './lexicon/small-words.ts';
import { DOING, MIND, VAGUE, VERB_FORMS, verbAs } from './lexicon/verbs.ts';
import { signsIn } from './objects.ts';
import type { Signs } from './objects.ts';
import { endsObject } from './predicate.ts';
import type { Word } from './words.ts';

const END_STATES = wordSet(END_STATE_VERBS);
const DATED_ENDS = wordSet(DATED_END_VERBS);
const HAPPENING = wordSet(HAPPENINGS);
const UNTIL_THEN = wordSet(HAPPENINGS, HAPPENINGS_UNTIL);

/** A deed that can be seen, and no feeling or direction. */
export function plainDeed(verb: string): boolean {
  return verb === 'do' || (DOING.has(verb) && verb !== 'use' && !VAGUE.has(verb) && !MIND.has(verb));
}

/** "on her own", "without help", "her last GCSE": done or not. */
export function single(clause: Clause): boolean {
  const { words, predicate, to } = clause;
  for (let at = Math.max(0, predicate.subjectTo); at < to; at += 1) {
    const text = words[at]?.text ?? '';
    const before = words[at - 1]?.text ?? '';
    if (
      ['own', 'alone'].includes(text) &&
      (text === 'alone' || ['his', 'her', 'their', 'my', 'your'].includes(before)) &&
      (text === 'alone' || words[at - 2]?.text === 'on')
    )
      return true;
    if (text === 'whole' && at > predicate.at) return true;
    // "without stabilisers", "without armbands": with them or not.
    if (
      (text === 'without' || (text === 'no' && before === 'with')) &&
      at > predicate.at &&
      bareThing(clause, at + 1)
    )
      return true;
    if (REFLEXIVE.has(text) && (before === 'by' || (at > predicate.at + 1 && emphatic(words, at))))
      return true;
    if (
      ['last', 'final'].includes(text) &&
      at > predicate.at &&
      ['his', 'her', 'their', 'my', 'your', 'the'].includes(before)
    )
      return true;
  }
  return false;
}

const REFLEXIVE = new Set('himself herself themselves myself yourself'.split(' '));

/** "goes to the dentist himself": nobody else does it for him. "takes care of himself" does not say so. */
function emphatic(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  return (
    before?.type === 'word' && !PREPOSITIONS.has(before.text) && (next === undefined || endsObject(next.text))
  );
}

/** A thing in one word that closes the clause, no feeling and no doing. */
function bareThing({ words }: Clause, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (
    word?.type !== 'word' ||
    word.text.endsWith('ing') ||
    VERB_FORMS.get(word.text)?.shapes.has('ing') === true
  )
    return false;
  if (next?.type === 'word' && !endsObject(next.text) && next.text !== 'and') return false;
  return signsIn(words, at, at + 1).abstract === undefined;
}

/** "will stop using his phone so much", "not drink as often": less of it, with no level. */
function leftOpen({ words }: Clause, from: number): boolean {
  return words.some(
    (word, at) =>
      at >= from &&
      /^(?:so|too|as|that)$/.test(word.text) &&
      /^(?:much|many|often|long|late|loud|hard)$/.test(words[at + 1]?.text ?? ''),
  );
}

/** Something that takes place or does not. */
export function happens(clause: Clause, from: number): boolean {
  const { predicate, words } = clause;
  const taken = clause.due ? UNTIL_THEN : HAPPENING;
  if (leftOpen(clause, from)) return false;
  if (taken.has(predicate.verb) || taken.has(`${predicate.verb}e`) || NONE.test(words[from]?.text ?? ''))
    return true;
  return words.slice(Math.max(0, predicate.subjectFrom), clause.to).some((word, i) => {
    const at = predicate.subjectFrom + i;
    return (
      (at >= from || at < predicate.subjectTo || predicate.at < 0) &&
      (taken.has(word.text) ||
        taken.has(verbAs(word.text, 'ing', 'past') ?? '') ||
        taken.has(word.text.replace(/ed$/, '')))
    );
  });
}

/** A thing that anyone can say yes or no to: a course begun, a flat of one's own. */
export function concreteEnd(clause: Clause, signs: Signs): boolean {
  const { verb, negated, passive } = clause.predicate;
  return (
    !negated &&
    !passive &&
    verb !== 'be' &&
    (END_STATES.has(verb) || DATED_ENDS.has(verb)) &&
    signs.abstract === undefined &&
    signs.state === undefined &&
    !signs.empty
  );
}

/** "can say hello": by the day it is shown or it is not. */
function canDo(clause: Clause): boolean {
  const { predicate, words } = clause;
  const before = words.slice(predicate.subjectFrom, predicate.at).map((word) => word.text);
  return plainDeed(predicate.verb) && (before.includes('can') || before.includes('able'));
}

/** On one day somebody came, or did not. */
const COMING = new Set(['come', 'go', 'attend', 'stay', 'meet', 'visit']);

/** "is out of the house", "is back home": a place, in small words. */
export const isAway = ({ words, predicate }: Clause): boolean =>
  predicate.verb === 'be' && /^(?:out|away|back|home)$/.test(words[predicate.at + 1]?.text ?? '');

/** A plain yes or no: once so, it stands. */
export function endState(clause: Clause, signs: Signs): boolean {
  const { predicate } = clause;
  if (signs.abstract !== undefined && predicate.verb !== 'be') return false;
  if (predicate.verb === 'be') return !signs.empty || isAway(clause);
  if (predicate.passive || predicate.perfect) return true;
  if (clause.onDay && (plainDeed(predicate.verb) || COMING.has(predicate.verb))) return true;
  if (clause.due && (DATED_ENDS.has(predicate.verb) || canDo(clause))) return true;
  return END_STATES.has(predicate.verb);
}
