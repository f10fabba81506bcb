import type { Clause } from './clause.ts';
import { directionFault } from './direction.ts';
import type { Change } from './evidence.ts';
import { changeOf } from './judged.ts';
import type { Judged } from './judged.ts';
import { DOING, LIGHT, MIND, REACHING, VAGUE, VERB_FORMS, WISH } from './lexicon/verbs.ts';
import { lightFault, nounPhrase } from './light-fault.ts';
import { signsIn } from './objects.ts';
import type { Signs } from './objects.ts';
import { onlyHowOften } from './only-how-often.ts';
import { endsObject } from './predicate.ts';
import { serviceFault } from './service-fault.ts';
import { levels, listsBehindColon, replaced, shownByDeed, twiceDaily } from './shown.ts';
import { concreteEnd, endState, happens, isAway, single } from './yes-or-no.ts';

/** Verbs that carry anything at all: sharing feelings is as vague as having them. */
const SPEAKING = new Set([
  'share',
  'express',
  'secure',
  'obtain',
  'choose',
  'meet',
  'find',
  'talk',
  'discuss',
  'explore',
]);
/** "sets boundaries", "makes progress": the thing they set is all that is said. */
const ARRANGING = new Set([
  'set',
  'put',
  'establish',
  'make',
  'keep',
  'give',
  'provide',
  'offer',
  'build',
  'spend',
]);
/** Where the first thing after the verb ends; for `be` and verbs of living a prepositional phrase belongs to it. */
function objectEnd(clause: Clause, from: number, withPlace: boolean): number {
  let place = withPlace;
  for (let at = from; at < clause.to; at += 1) {
    const text = clause.words[at]?.text ?? '';
    // The hyphen of "6-week" ends nothing.
    if (!endsObject(text) || (text === '-' && clause.words[at - 1]?.end === clause.words[at]?.start))
      continue;
    if (place && at - from <= 1 && ['in', 'at', 'on', 'with', 'into', 'for', 'about'].includes(text)) {
      place = false;
      continue;
    }
    if (
      at === from &&
      ['about', 'with', 'in', 'to', 'for', 'on', 'from', 'at', 'into', 'through', 'up', 'as'].includes(text)
    )
      continue;
    return at;
  }
  return clause.to;
}

/** What a goal's clause says will be different, and whether a stranger could see it. */
export const goalChange = (clause: Clause): Change => changeOf(clause, judge(clause));

function judge(clause: Clause): Judged {
  const { predicate, words } = clause;
  const counted = clause.amounts.length > 0;
  const level = levels(clause) || listsBehindColon(clause);
  const { verb } = predicate;
  const from = predicate.at < 0 ? predicate.subjectFrom : predicate.at + 1;
  const place = verb === 'be' || verb === 'live' || verb === 'stay' || verb === 'remain' || verb === 'keep';
  const end = objectEnd(clause, from, place);
  const signs = signsIn(words, from, end);
  // "Home visits: two a week": the heading names the thing.
  const all = signsIn(words, verb === '' ? 0 : predicate.subjectFrom, clause.to);
  const at = Math.max(predicate.at, predicate.subjectFrom);
  const hedged = clause.hedges.some((hedge) => !hedge.disarmed);

  if (predicate.wish && !level && !(clause.due && concreteEnd(clause, signs)))
    return { fault: 'wish', sign: wishWord(clause), measured: false };
  if (predicate.negated) {
    if (!replaced(clause, from))
      return { fault: 'absence', sign: at, measured: counted || clause.absolute || happens(clause, from) };
  }
  if (verb === '') return nounPhrase(clause, signs, all, level);
  const service = serviceFault(clause, signs, end, counted);
  if (service !== undefined) return service;
  const subject = signsIn(words, predicate.subjectFrom, predicate.subjectTo);
  if (!counted && predicate.passive && verb !== 'meet' && subject.abstract !== undefined)
    return { fault: 'vague', sign: subject.abstract, measured: false };
  const often = level ? onlyHowOften(clause, signs) : undefined;
  if (often !== undefined) return { ...often, measured: false };
  if (level && predicate.passive && verb === 'meet') return { fault: undefined, sign: at, measured: true };
  if (level) return { fault: undefined, sign: at, measured: !hedged };
  const hidden = unseen(clause, signs, from, counted) ?? tooThin(clause, signs, at, counted);
  if (hidden !== undefined) return hidden;
  const measured =
    counted ||
    (clause.rhythm && isConcrete(clause) && twiceDaily(clause)) ||
    clause.absolute ||
    single(clause) ||
    (endState(clause, signs) && !punctual(clause));
  return { fault: undefined, sign: at, measured: !hedged && measured };
}

/** A verb of doing or reaching; "needs are met" is neither. */
const isConcrete = ({ predicate: { verb, passive } }: Clause): boolean =>
  (DOING.has(verb) || REACHING.has(verb)) && !(verb === 'meet' && passive);

/** What no stranger could see: a vague verb, a state of mind, a skill or a feeling; unless a deed shows it. */
function unseen(clause: Clause, signs: Signs, from: number, counted: boolean): Judged | undefined {
  if (shownByDeed(clause)) return undefined;
  const { verb, at, subjectFrom } = clause.predicate;
  const sign = Math.max(at, subjectFrom);
  const concrete = isConcrete(clause);
  const { abstract } = signs;
  if (VAGUE.has(verb) && (!concrete || abstract !== undefined || (signs.empty && !counted)))
    return { fault: 'vague', sign, measured: false };
  if (ARRANGING.has(verb) && abstract !== undefined && abstract <= at + 2 && !counted)
    return { fault: 'vague', sign: abstract, measured: false };
  if (MIND.has(verb) && !concrete) return { fault: 'unobservable', sign, measured: false };
  const carried = LIGHT.has(verb) || VAGUE.has(verb) || MIND.has(verb) || SPEAKING.has(verb);
  if (!carried && abstract !== undefined && !concrete)
    return { fault: 'vague', sign: abstract, measured: false };
  const fault = (carried ? lightFault(clause, signs, from) : undefined) ?? directionFault(clause, signs);
  return fault === undefined ? undefined : { ...fault, measured: false };
}

/** "has", "to swim": too few words to say what will be different. */
function tooThin(clause: Clause, signs: Signs, sign: number, counted: boolean): Judged | undefined {
  const { verb, finite, passive } = clause.predicate;
  if (!signs.empty || isAway(clause)) return undefined;
  const bare = !finite && !counted;
  return bare || (LIGHT.has(verb) && !isConcrete(clause) && !passive)
    ? { fault: 'too-thin', sign, measured: false }
    : undefined;
}

/** What is done every day anew, and not once: "hands in the form on time" is done or not. */
const KEPT = new Set('be arrive get come go leave attend collect fetch drop bring take return'.split(' '));

/** "be in school on time": kept on some days and not on others, and on how many nobody says. */
function punctual({ words, predicate, to, due }: Clause): boolean {
  if (!KEPT.has(predicate.verb)) return false;
  if ((predicate.passive || predicate.perfect) && due) return false;
  return words
    .slice(predicate.at + 1, to)
    .some(
      (word, i, after) =>
        word.text === 'punctually' ||
        word.text === 'promptly' ||
        (word.text === 'on' && after[i + 1]?.text === 'time'),
    );
}

/** The word that wishes: hopes, wants, "would like". */
function wishWord(clause: Clause): number {
  const { predicate, words } = clause;
  for (let at = predicate.subjectTo; at <= predicate.at; at += 1) {
    const verb = VERB_FORMS.get(words[at]?.text ?? '')?.base;
    if (verb !== undefined && WISH.has(verb)) return at;
  }
  return Math.max(predicate.at, predicate.subjectFrom);
}
