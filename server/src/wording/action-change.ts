import { found } from './clause.ts';
import type { Clause } from './clause.ts';
import type { Change, ChangeFault } from './evidence.ts';
import { HABIT_VERBS } from './lexicon/habits.ts';
import { SERVICE_NOUNS } from './lexicon/services.ts';
import { wordSet } from './lexicon/group.ts';
import { DOING, LIGHT, REACHING, VERB_FORMS, WORK, verbAs } from './lexicon/verbs.ts';
import { DETERMINERS, PREPOSITIONS } from './lexicon/small-words.ts';
import { signsIn } from './objects.ts';
import { signOf } from './sign.ts';
import { partyAt } from './who.ts';

const HABITS = wordSet(HABIT_VERBS);
const EMPTY_NOUNS = new Set(
  'support help guidance advice monitoring access opportunities input encouragement liaison consideration reassurance supervision attention work assistance signposting exploration oversight ongoing regular continued'.split(
    ' ',
  ),
);
/** Things that are seen to take place. */
const VISITS = new Set('visit visits call calls lesson lessons session sessions'.split(' '));
const SERVICES = wordSet(SERVICE_NOUNS);

/** "helps Mum fill in the form", "supports Kit to open an account": the deed behind the verb. */
function deedBehind(clause: Clause): string | undefined {
  const { predicate, words } = clause;
  const helping = ['help', 'assist', 'support', 'enable'].includes(predicate.verb);
  if (!helping) return undefined;
  for (let at = predicate.at + 1; at < Math.min(clause.to, predicate.at + 9); at += 1) {
    const text = words[at]?.text ?? '';
    if (['with', 'in', 'for', 'around', ',', ';', 'when', 'if'].includes(text)) return undefined;
    const before = words[at - 1]?.text;
    if (before !== 'to' && predicate.verb !== 'help') continue;
    const verb = verbAs(text, 'base');
    if (verb !== undefined && words[at]?.capital === false)
      return (DOING.has(verb) || REACHING.has(verb)) && !WORK.has(verb) ? verb : undefined;
  }
  return undefined;
}

function hosts(clause: Clause): boolean {
  const { words, predicate, to, sentence } = clause;
  const first = predicate.at + 1;
  const guest = partyAt(words, words[first]?.text === 'the' ? first + 1 : first, sentence.names);
  if (guest === undefined) return false;
  // "has Jay at the gate by 8".
  if (['at', 'in', 'on'].includes(words[guest.end]?.text ?? '') && (clause.amounts.length > 0 || clause.due))
    return true;
  return words
    .slice(guest.end, Math.min(to, guest.end + 3))
    .some((word) => ['stay', 'over', 'round', 'sleep', 'overnight'].includes(word.text));
}

const PAPERS = new Set(
  'plan report letter form assessment minutes copy certificate profile passport chronology'.split(' '),
);
const MADE_SO = new Set('aware available accessible welcome'.split(' '));

interface Judged {
  readonly fault: ChangeFault | undefined;
  readonly sign: number;
  readonly measured: boolean;
}

function judge(clause: Clause): Judged {
  const { predicate, words } = clause;
  const { verb } = predicate;
  const counted = clause.amounts.length > 0 || clause.rhythm;
  const at = Math.max(predicate.at, predicate.subjectFrom);
  const loose = clause.hedges.find((hedge) => !hedge.disarmed);
  if (predicate.wish) return { fault: 'wish', sign: at, measured: counted };
  if (verb === '') return provision(clause, counted);
  if (predicate.negated) return { fault: undefined, sign: at, measured: loose === undefined };
  const deed = deedBehind(clause);
  const subject = words
    .slice(predicate.subjectFrom, predicate.subjectTo)
    .filter((word) => word.type === 'word');
  if (
    predicate.passive &&
    !counted &&
    EMPTY_NOUNS.has(subject.find((word) => !DETERMINERS.has(word.text))?.text ?? '')
  ) {
    return { fault: 'no-deed', sign: predicate.subjectFrom, measured: false };
  }
  // "will be made aware", "to be made available": nobody can tick it off.
  if (predicate.passive && verb === 'make' && MADE_SO.has(words[predicate.at + 1]?.text ?? ''))
    return { fault: 'no-deed', sign: predicate.at + 1, measured: false };
  // "has the boys to stay", "has Jay round for tea": a deed, and one that is seen.
  if ((verb === 'have' && hosts(clause)) || (verb === 'keep' && keepsRecord(clause)))
    return { fault: undefined, sign: at, measured: loose === undefined && (counted || clause.due) };
  const object = signsIn(words, predicate.at + 1, clause.to);
  // "The health plan is shared with the school": a paper is handed on once.
  if (
    predicate.passive &&
    verb === 'share' &&
    loose === undefined &&
    subject.some((word) => PAPERS.has(word.text))
  )
    return { fault: undefined, sign: at, measured: true };
  if (verb === 'be' || verb === 'have' || (WORK.has(verb) && deed === undefined) || !knownDeed(verb)) {
    // "monitors progress each half-term": how often nothing is done.
    const much = clause.amounts.some(
      (amount) =>
        amount.type !== 'clock' && (amount.type !== 'rate' || !(BARE.has(verb) || helpsOut(clause))),
    );
    if (counted && much)
      return { fault: undefined, sign: at, measured: loose === undefined || loose.type === 'trigger' };
    const concrete =
      (DOING.has(verb) || REACHING.has(verb) || changesThing(clause)) &&
      verb !== 'be' &&
      object.abstract === undefined &&
      !object.empty &&
      (!PURE_WORK.has(verb) || verb === 'change');
    if (!concrete) return { fault: 'no-deed', sign: at, measured: loose === undefined && thingThere(clause) };
  }
  const near = object.abstract !== undefined && object.abstract <= predicate.at + 3;
  if (near && !counted && !clause.due && deed === undefined) {
    return { fault: 'no-deed', sign: at, measured: false };
  }
  const given = words.slice(predicate.at + 1, predicate.at + 4).some((word) => EMPTY_NOUNS.has(word.text));
  if (given && !counted && ['provide', 'give', 'offer', 'deliver', 'make'].includes(verb)) {
    return { fault: 'no-deed', sign: at, measured: false };
  }
  const vague =
    object.abstract !== undefined &&
    object.abstract === predicate.at + 1 &&
    !counted &&
    (WORK.has(verb) || LIGHT.has(verb));
  if (vague) return { fault: 'no-deed', sign: at, measured: false };
  // "writes a reference when possible": one deed at an open time, and the time is blamed for that.
  const oneDeed =
    loose?.type === 'trigger' &&
    /^when/i.test(loose.words) &&
    ONE_DEED.has(verb) &&
    /^an?$/.test(words[predicate.at + 1]?.text ?? '');
  const openEnded =
    !oneDeed && loose !== undefined && (loose.type === 'trigger' || !counted || clause.amounts.length > 0);
  return { fault: undefined, sign: at, measured: !openEnded && (counted || clause.due || !HABITS.has(verb)) };
}

/** "A writing slope will be provided", "the chart to be on his desk by Monday": who does it is open, and yes or no is not. */
function thingThere({ words, predicate, due }: Clause): boolean {
  const first = words[predicate.subjectFrom]?.text ?? '';
  const next = words[predicate.at + 1]?.text ?? '';
  if (predicate.verb === 'be') return due && /^(?:in|on|at|up)$/.test(next);
  return (
    predicate.passive &&
    predicate.verb === 'provide' &&
    (first === 'a' || first === 'an') &&
    !PREPOSITIONS.has(next)
  );
}

/** "changes the seating plan", "changes her nappy": something that stands there can be changed. */
const changesThing = ({ words, predicate }: Clause): boolean =>
  predicate.verb === 'change' &&
  words
    .slice(predicate.at + 1, predicate.at + 4)
    .some((word) =>
      /^(?:plan|seat|seats|timetable|time|day|date|lock|locks|nappy|sheets|bedding|dressing|password|number|appointment|class|set|group|route|rota)$/.test(
        word.text,
      ),
    );

/** "keeps a diary of his sleep": pages that can be looked at. */
const keepsRecord = ({ words, predicate }: Clause): boolean =>
  words
    .slice(predicate.at + 1, predicate.at + 4)
    .some((word) => /^(?:diary|log|logs|record|chart|tally|journal|logbook|notes|list)$/.test(word.text));

/** "helps out at weekends", "supports as a family": with nothing said that is done. */
function helpsOut({ words, predicate }: Clause): boolean {
  if (!['help', 'support', 'assist'].includes(predicate.verb)) return false;
  const next = words[predicate.at + 1]?.text ?? '';
  return next === '' || next === 'out' || PREPOSITIONS.has(next);
}

/** However often: no deed. */
const BARE = new Set(
  'monitor liaise explore consider encourage ensure engage promote facilitate oversee safeguard prioritise'.split(
    ' ',
  ),
);

const ONE_DEED = new Set(
  'write send book sign order complete submit draft post open register file buy arrange'.split(' '),
);

const PURE_WORK = new Set(
  'support encourage monitor liaise explore consider engage help assist guide oversee facilitate promote enable signpost address ensure work collaborate coordinate co-ordinate continue reassure motivate empower nurture supervise track communicate look think safeguard prioritise strengthen improve develop build increase reduce raise enhance foster manage try care respond change act follow implement adapt involve include participate understand recognise accept acknowledge listen praise respect progress pursue chase maintain remain be have use share discuss help advise observe make sure'.split(
    ' ',
  ),
);

function knownDeed(verb: string): boolean {
  return DOING.has(verb) || REACHING.has(verb) || !VERB_FORMS.has(verb);
}

/** "15 minutes of phonics a day from a trained assistant": provision without a verb. */
function provision(clause: Clause, counted: boolean): Judged {
  const { predicate, words } = clause;
  const at = predicate.subjectFrom;
  const first = words[at]?.text ?? '';
  if (counted)
    return { fault: undefined, sign: at, measured: !clause.hedges.some((hedge) => !hedge.disarmed) };
  const visible = words
    .slice(at, clause.to)
    .find((word) => EMPTY_NOUNS.has(word.text) || VISITS.has(word.text));
  if (visible !== undefined && VISITS.has(visible.text))
    return { fault: undefined, sign: at, measured: false };
  const empty = EMPTY_NOUNS.has(first) || SERVICES.has(first);
  return {
    fault: empty ? 'no-deed' : 'too-thin',
    sign: at,
    measured: first === 'referral' && clause.hedges.length === 0,
  };
}

/** The deed in a clause of an action, and whether anyone could tick it off. */
export function actionChange(clause: Clause): Change {
  const { predicate, words, text } = clause;
  const judged = judge(clause);
  const from = predicate.at < 0 ? predicate.subjectFrom : Math.max(predicate.subjectFrom, predicate.at);
  return {
    ...found(text, words, from, clause.to),
    verb: predicate.verb,
    fault: judged.fault,
    sign: signOf(clause, judged.sign),
    measured: judged.measured,
  };
}
