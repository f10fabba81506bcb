import type { Clause } from './clause.ts';
import type { Judged } from './judged.ts';
import { SERVING_VERBS } from './lexicon/end-states.ts';
import { wordSet } from './lexicon/group.ts';
import { EDUCATION_NOUNS, PRESENCE_VERBS, TAKE_UP_VERBS } from './lexicon/services.ts';
import { verbAs } from './lexicon/verbs.ts';
import { signsIn } from './objects.ts';
import type { Signs } from './objects.ts';
import { isOwnLife } from './own-life.ts';
import { watchesOver } from './watching.ts';
import { partiesIn, partyAt } from './who.ts';
import type { Party } from './who.ts';
import { tellsWhatIsSo } from './witness.ts';

const TAKE_UP = wordSet(TAKE_UP_VERBS);
const PRESENCE = wordSet(PRESENCE_VERBS);
const EDUCATION = wordSet(EDUCATION_NOUNS);
/** Done once by a day: "is seen by the consultant by 31 May". */
const ONE_SERVICE = new Set(['see', 'assess', 'refer', 'fund', 'allocate', 'observe', 'visit', 'review']);
const SERVING = wordSet(SERVING_VERBS);
/** What is had once: by the day it has been or it has not. */
const ONE_OFF = new Set([
  'assessment',
  'appointment',
  'review',
  'check',
  'scan',
  'interview',
  'meeting',
  'conference',
]);
/** Nobody in particular who works with the child. */
const STAFF = new Set([
  'staff',
  'teachers',
  'workers',
  'practitioners',
  'professionals',
  'all',
  'school',
  'everyone',
]);
const GETTING = new Set(['get', 'have', 'win', 'obtain', 'secure', 'gain']);
const PLACE = /^(?:place|slot|space|spot|referral|appointment)$/;

/** A clause of a goal with what tells a service in it from a change. */
interface Reading {
  readonly clause: Clause;
  /** Signs in the object, and in some words more. */
  readonly signs: Signs;
  readonly wide: Signs;
  /** Where the object ends. */
  readonly end: number;
  readonly counted: boolean;
  /** Lessons and school: to be there is every child's business. */
  readonly education: boolean;
  readonly subject: Party | undefined;
  readonly finished: boolean;
}

/** Being served, or somebody else's work, in place of a change. `end` is where the object of the verb ends. */
export function serviceFault(
  clause: Clause,
  signs: Signs,
  end: number,
  counted: boolean,
): Judged | undefined {
  const { predicate, words, to, sentence } = clause;
  const behind = predicate.at + 1;
  const reading: Reading = {
    clause,
    signs,
    wide: signsIn(words, behind, Math.min(to, end + 6)),
    end,
    counted,
    education: words
      .slice(behind, Math.min(to, end + 8))
      .some(({ text }) => EDUCATION.has(text) && !(text === 'lessons' && signs.service !== undefined)),
    subject: partiesIn(words, predicate.subjectFrom, predicate.subjectTo, sentence.names)[0],
    finished:
      predicate.verb === 'complete' || predicate.verb === 'finish' || predicate.perfect || predicate.passive,
  };
  const worked = arranged(reading) ?? served(reading) ?? workersDeed(reading) ?? paidFor(reading);
  if (worked !== undefined || isOwnLife(clause, counted, reading.wide.service !== undefined)) return worked;
  return present(reading) ?? given(reading) ?? takenUp(reading);
}

/** "Dad to have supervised contact twice a week": an arrangement, and nobody's change. */
function arranged({ clause: { text, words, predicate }, counted }: Reading): Judged | undefined {
  return HAS_CONTACT.test(text.slice(words[predicate.subjectTo]?.start))
    ? { fault: 'service', sign: predicate.at, measured: counted }
    : undefined;
}

const HAS_CONTACT =
  /^(?:(?:to|will|can|should) )?(?:have|has|having|get|gets|receive|receives) (?:(?:un)?supervised |supported |direct |indirect |regular |weekly |monthly )*(?:contact|family time)\b/i;

/** "is seen by the consultant", "monitor Ali's weight": done to the child, or for the child. */
function served({ clause, subject, counted }: Reading): Judged | undefined {
  const { predicate, words, due } = clause;
  const { verb, at, passive } = predicate;
  if (passive && verb === 'see' && due && checksHealth(clause))
    return { fault: undefined, sign: at, measured: true };
  if (subject === undefined && watchesOver(clause))
    return { fault: 'service', sign: at, measured: counted || due };
  // "The floor can be seen": nobody is served.
  const isThing = verb === 'see' && (subject === undefined || words[subject.end - 1]?.possessive === true);
  return passive && SERVING.has(verb) && !isThing
    ? { fault: 'service', sign: at, measured: counted || (due && ONE_SERVICE.has(verb)) }
    : undefined;
}

/** What somebody who works with the child does, or learns. */
function workersDeed({ clause, subject, counted, finished }: Reading): Judged | undefined {
  if (subject?.worker !== true) return undefined;
  const { predicate, words, due } = clause;
  const sign = predicate.at;
  if (tellsWhatIsSo(clause)) return { fault: undefined, sign, measured: counted || due };
  if (subject.type !== 'blank' && (SERVING.has(predicate.verb) || subject.type === 'role'))
    return { fault: 'service', sign, measured: counted || finished };
  // "All staff are trained in autism": their change, and not the child's.
  return subject.type === 'unnamed' && predicate.passive && STAFF.has(words[subject.at]?.text ?? '')
    ? { fault: 'service', sign, measured: counted || due }
    : undefined;
}

/** "Two hours a week will have been put in place", "£200 is spent". */
function paidFor({ clause: { predicate, words }, counted }: Reading): Judged | undefined {
  const { verb, at } = predicate;
  const inPlace = verb === 'put' && words[at + 1]?.text === 'in' && words[at + 2]?.text === 'place';
  return predicate.passive && (verb === 'spend' || verb === 'fund' || inPlace)
    ? { fault: 'service', sign: at, measured: counted }
    : undefined;
}

/** "sees the nurse", "attends therapy": there, and nothing has changed yet. */
function present({ clause, wide, counted, education, finished }: Reading): Judged | undefined {
  const { predicate, due } = clause;
  const { verb, at } = predicate;
  if (verb === 'see' && !counted && !predicate.passive && seesWorker(clause))
    return { fault: 'service', sign: at, measured: due };
  if (!PRESENCE.has(verb) || (wide.service === undefined && education)) return undefined;
  return {
    fault: 'service',
    sign: wide.service ?? at,
    measured: counted || (finished && !wide.empty && verb !== 'engage'),
  };
}

/** "has a new social worker", "gets a place on the programme", "gets 25 hours a week of 1:1". */
function given({ clause, wide, counted, education }: Reading): Judged | undefined {
  const { predicate, words, due } = clause;
  const { verb, at } = predicate;
  const gets = verb === 'get' || verb === 'have' || verb === 'receive';
  if (gets && !counted && !due && getsWorker(clause))
    return { fault: 'service', sign: at + 1, measured: true };
  if (wide.service === undefined) return undefined;
  if (GETTING.has(verb) && !education && PLACE.test(words[at + 2]?.text ?? ''))
    return { fault: 'service', sign: wide.service, measured: counted || due };
  return (gets || verb === 'do' || verb === 'complete') && soManyHours(clause, wide.service)
    ? { fault: 'service', sign: wide.service, measured: true }
    : undefined;
}

/** "goes swimming", "has had an assessment": taken up, and what comes of it is not said. */
function takenUp({ clause, signs, end, counted, education, finished }: Reading): Judged | undefined {
  const { predicate, words, due } = clause;
  const { verb, at } = predicate;
  const outing =
    verbAs(words[at]?.text ?? '', 'ing') !== undefined &&
    verbAs(words[at - 1]?.text ?? '', 'base', 's', 'past') === 'go';
  if (outing && !counted) return { fault: 'service', sign: at, measured: false };
  if (['go', 'come', 'move'].includes(verb) && words[at + 1]?.text !== 'to') return undefined;
  const { service } = signs;
  if (service === undefined || !TAKE_UP.has(verb) || education) return undefined;
  // "is clean on 4 visits in 5": they only say when it was seen.
  const seenOn =
    verb === 'be' && words.slice(at + 2, service).some(({ text }) => /^(?:on|at|in)$/.test(text));
  if (seenOn) return undefined;
  const once = ONE_OFF.has(words[end - 1]?.text ?? '') && (due || /^an?$/.test(words[at + 1]?.text ?? ''));
  return { fault: 'service', sign: service, measured: counted || finished || once };
}

const HEALTH_CHECKS = new Set(
  'dentist optician doctor gp nurse hygienist orthodontist optometrist'.split(' '),
);
/** "is seen by a dentist by 30 April": a check that every child has, and a plain yes or no. */
function checksHealth({ words, predicate, to }: Clause): boolean {
  const by = words.findIndex((word, at) => at > predicate.at && at < to && word.text === 'by');
  return by > 0 && words.slice(by + 1, by + 4).some((word) => HEALTH_CHECKS.has(word.text));
}

/** "sees Dr Roy", "sees the nurse": somebody else's work. */
function seesWorker({ words, predicate, sentence }: Clause): boolean {
  const next = words[predicate.at + 1]?.text ?? '';
  if (next === 'dr') return true;
  const at = predicate.at + (/^(?:the|an?|his|her|their)$/.test(next) ? 2 : 1);
  const party = partyAt(words, at, sentence.names);
  return party?.type === 'role' && party.worker;
}

/** "has a new social worker": somebody is there, and nothing has changed yet. */
function getsWorker({ words, predicate, sentence }: Clause): boolean {
  const [first, second] = [words[predicate.at + 1]?.text, words[predicate.at + 2]?.text];
  if (first !== 'a' && first !== 'an') return false;
  const at = second === 'new' || second === 'named' || second === 'allocated' ? 3 : 2;
  const party = partyAt(words, predicate.at + at, sentence.names);
  return party?.type === 'role' && party.worker;
}

/** "gets 25 hours a week of 1:1": so much of what somebody else gives. */
function soManyHours({ words, predicate, amounts }: Clause, service: number): boolean {
  const [amount] = amounts;
  if (amount === undefined || !SO_MUCH.test(amount.words)) return false;
  // "8 sessions of knife crime work", "25 hours of 1:1".
  const of = words[service + 1]?.text === 'of' || words[service - 1]?.text === 'of';
  return of && amount.start === words[predicate.at + 1]?.start;
}

const SO_MUCH = /\b(?:hours?|hrs?|minutes?|mins?|sessions?|workshops?)\b/;
