import type { Clause } from './clause.ts';
import {
  changesThing,
  deedBehind,
  handsOnPaper,
  helpsOut,
  hosts,
  keepsRecord,
  mayBeDeed,
  thingThere,
} from './deeds.ts';
import type { Change, Hedge } from './evidence.ts';
import { changeOf } from './judged.ts';
import type { Judged } from './judged.ts';
import { wordSet } from './lexicon/group.ts';
import { HABIT_VERBS } from './lexicon/habits.ts';
import { SERVICE_NOUNS } from './lexicon/services.ts';
import { DETERMINERS } from './lexicon/small-words.ts';
import { DOING, LIGHT, REACHING, WORK } from './lexicon/verbs.ts';
import { signsIn } from './objects.ts';
import type { Signs } from './objects.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const HABITS = wordSet(HABIT_VERBS);
const SERVICES = wordSet(SERVICE_NOUNS);
/** What is given or done, with nothing said of what it is. */
const EMPTY_NOUNS = setOf(
  'support help guidance advice monitoring access opportunities input encouragement liaison consideration reassurance supervision attention work assistance signposting exploration oversight ongoing regular continued',
);
/** Things that are seen to take place. */
const VISITS = setOf('visit visits call calls lesson lessons session sessions');
/** "will be made aware", "to be made available": nobody can tick it off. */
const MADE_SO = setOf('aware available accessible welcome');
/** However often: no deed. */
const BARE = setOf(
  'monitor liaise explore consider encourage ensure engage promote facilitate oversee safeguard prioritise',
);
/** Done once, and then it is done. */
const ONE_DEED = setOf(
  'write send book sign order complete submit draft post open register file buy arrange',
);
/** They say that somebody is at work, and never what on. */
const PURE_WORK = setOf(
  'support encourage monitor liaise explore consider engage help assist guide oversee facilitate promote enable signpost address ensure work collaborate coordinate co-ordinate continue reassure motivate empower nurture supervise track communicate look think safeguard prioritise strengthen improve develop build increase reduce raise enhance foster manage try care respond change act follow implement adapt involve include participate understand recognise accept acknowledge listen praise respect progress pursue chase maintain remain be have use share discuss help advise observe make sure',
);
const GIVING = setOf('provide give offer deliver make');

/** The deed in a clause of an action, and whether anyone could tick it off. */
export const actionChange = (clause: Clause): Change => changeOf(clause, judge(clause));

function judge(clause: Clause): Judged {
  const { predicate } = clause;
  const counted = clause.amounts.length > 0 || clause.rhythm;
  const sign = Math.max(predicate.at, predicate.subjectFrom);
  const loose = clause.hedges.find((hedge) => !hedge.disarmed);
  if (predicate.wish) return { fault: 'wish', sign, measured: counted };
  if (predicate.verb === '') return provision(clause, counted, loose);
  if (predicate.negated) return { fault: undefined, sign, measured: loose === undefined };
  return (
    emptyPassive(clause, counted) ??
    plainlySeen(clause, sign, counted, loose) ??
    deedJudged(clause, sign, counted, loose)
  );
}

/** "Support will be offered", "he will be made aware": done to somebody, and nothing is done. */
function emptyPassive({ predicate, words }: Clause, counted: boolean): Judged | undefined {
  if (!predicate.passive) return undefined;
  const subject = words
    .slice(predicate.subjectFrom, predicate.subjectTo)
    .find(({ type, text }) => type === 'word' && !DETERMINERS.has(text));
  if (!counted && EMPTY_NOUNS.has(subject?.text ?? ''))
    return { fault: 'no-deed', sign: predicate.subjectFrom, measured: false };
  if (predicate.verb === 'make' && MADE_SO.has(words[predicate.at + 1]?.text ?? ''))
    return { fault: 'no-deed', sign: predicate.at + 1, measured: false };
  return undefined;
}

/** Guests, pages and papers: whatever the verb, people see them. */
function plainlySeen(
  clause: Clause,
  sign: number,
  counted: boolean,
  loose: Hedge | undefined,
): Judged | undefined {
  if (hosts(clause) || keepsRecord(clause))
    return { fault: undefined, sign, measured: loose === undefined && (counted || clause.due) };
  return loose === undefined && handsOnPaper(clause) ? { fault: undefined, sign, measured: true } : undefined;
}

function deedJudged(clause: Clause, sign: number, counted: boolean, loose: Hedge | undefined): Judged {
  const { verb } = clause.predicate;
  const deed = deedBehind(clause);
  const object = signsIn(clause.words, clause.predicate.at + 1, clause.to);
  if (verb === 'be' || verb === 'have' || (WORK.has(verb) && deed === undefined) || !mayBeDeed(verb)) {
    if (counted && saysHowMuch(clause))
      return { fault: undefined, sign, measured: loose === undefined || loose.type === 'trigger' };
    if (!isConcrete(verb, object) && !changesThing(clause))
      return { fault: 'no-deed', sign, measured: loose === undefined && thingThere(clause) };
  }
  if (!counted && givesNothing(clause, object, deed)) return { fault: 'no-deed', sign, measured: false };
  const measured = counted || clause.due || !HABITS.has(verb);
  return { fault: undefined, sign, measured: measured && !leftOpen(clause, counted, loose) };
}

/** "monitors progress each half-term" says how often, and nothing of what is done. */
const saysHowMuch = (clause: Clause): boolean =>
  clause.amounts.some(
    ({ type }) =>
      type !== 'clock' && (type !== 'rate' || !(BARE.has(clause.predicate.verb) || helpsOut(clause))),
  );

const isConcrete = (verb: string, object: Signs): boolean =>
  (DOING.has(verb) || REACHING.has(verb)) &&
  verb !== 'be' &&
  object.abstract === undefined &&
  !object.empty &&
  !PURE_WORK.has(verb);

/** "gives support", "builds confidence": nothing that anybody could see or count. */
function givesNothing({ predicate, words, due }: Clause, object: Signs, deed: string | undefined): boolean {
  const { at, verb } = predicate;
  const near = object.abstract !== undefined && object.abstract <= at + 3;
  if (near && !due && deed === undefined) return true;
  if (GIVING.has(verb) && words.slice(at + 1, at + 4).some(({ text }) => EMPTY_NOUNS.has(text))) return true;
  return object.abstract === at + 1 && (WORK.has(verb) || LIGHT.has(verb));
}

/** Words that leave the deed to the day, unless figures beside them or the deed itself settle it. */
function leftOpen(
  { amounts, predicate, words }: Clause,
  counted: boolean,
  loose: Hedge | undefined,
): boolean {
  if (loose === undefined) return false;
  if (loose.type !== 'trigger') return !counted || amounts.length > 0;
  // "writes a reference when possible": one deed at an open time, and the time is blamed for that.
  const isOneDeed =
    /^when/i.test(loose.words) &&
    ONE_DEED.has(predicate.verb) &&
    /^an?$/.test(words[predicate.at + 1]?.text ?? '');
  return !isOneDeed;
}

/** "15 minutes of phonics a day from a trained assistant": provision without a verb. */
function provision(
  { predicate, words, to, hedges }: Clause,
  counted: boolean,
  loose: Hedge | undefined,
): Judged {
  const sign = predicate.subjectFrom;
  if (counted) return { fault: undefined, sign, measured: loose === undefined };
  const visible = words.slice(sign, to).find(({ text }) => EMPTY_NOUNS.has(text) || VISITS.has(text));
  if (visible !== undefined && VISITS.has(visible.text)) return { fault: undefined, sign, measured: false };
  const first = words[sign]?.text ?? '';
  const empty = EMPTY_NOUNS.has(first) || SERVICES.has(first);
  return {
    fault: empty ? 'no-deed' : 'too-thin',
    sign,
    measured: first === 'referral' && hedges.length === 0,
  };
}
