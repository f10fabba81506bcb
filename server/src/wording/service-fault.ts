import type { Clause } from './clause.ts';
import type { Judged } from './judged.ts';
import { SERVING_VERBS } from './lexicon/end-states.ts';
import { wordSet } from './lexicon/group.ts';
import { EDUCATION_NOUNS, PRESENCE_VERBS, TAKE_UP_VERBS } from './lexicon/services.ts';
import { verbAs } from './lexicon/verbs.ts';
import { signsIn } from './objects.ts';
import type { Signs } from './objects.ts';
import { partiesIn, partyAt } from './who.ts';
import { watchesOver } from './watching.ts';
import { tellsWhatIsSo } from './witness.ts';
import { single } from './yes-or-no.ts';

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
const STAFF = /^(?:staff|teachers|workers|practitioners|professionals|all|school|everyone)$/;

/** Being served, or somebody else's work, in place of a change. */
export function serviceFault(
  clause: Clause,
  signs: Signs,
  end: number,
  counted: boolean,
): Judged | undefined {
  const { predicate, words } = clause;
  const { verb } = predicate;
  const wide = signsIn(words, predicate.at + 1, Math.min(clause.to, end + 6));
  const education = words
    .slice(predicate.at + 1, Math.min(clause.to, end + 8))
    .some((word) => EDUCATION.has(word.text) && !(word.text === 'lessons' && signs.service !== undefined));
  const subject = partiesIn(words, predicate.subjectFrom, predicate.subjectTo, clause.sentence.names)[0];
  const finished = ['complete', 'finish'].includes(verb) || predicate.perfect || predicate.passive;
  // "The floor can be seen": nobody is served.
  const thing = verb === 'see' && (subject === undefined || words[subject.end - 1]?.possessive === true);
  if (predicate.passive && verb === 'see' && clause.due && checksHealth(clause))
    return { fault: undefined, sign: predicate.at, measured: true };
  if (subject === undefined && watchesOver(clause))
    return { fault: 'service', sign: predicate.at, measured: counted || clause.due };
  if (predicate.passive && SERVING.has(verb) && !thing)
    return {
      fault: 'service',
      sign: predicate.at,
      measured: counted || (clause.due && ONE_SERVICE.has(verb)),
    };
  if (subject?.worker === true && tellsWhatIsSo(clause))
    return { fault: undefined, sign: predicate.at, measured: counted || clause.due };
  if (
    subject?.worker === true &&
    subject.type !== 'blank' &&
    (SERVING.has(verb) || subject.type === 'role')
  ) {
    return { fault: 'service', sign: predicate.at, measured: counted || finished };
  }
  // "All staff are trained in autism": their change, and not the child's.
  if (
    subject?.worker === true &&
    subject.type === 'unnamed' &&
    predicate.passive &&
    STAFF.test(words[subject.at]?.text ?? '')
  )
    return { fault: 'service', sign: predicate.at, measured: counted || clause.due };
  // "Two hours a week will have been put in place".
  const placedFor =
    verb === 'put' && words[predicate.at + 1]?.text === 'in' && words[predicate.at + 2]?.text === 'place';
  if (predicate.passive && (verb === 'spend' || verb === 'fund' || placedFor))
    return { fault: 'service', sign: predicate.at, measured: counted };
  const share = clause.amounts.some((amount) => amount.type === 'percent');
  if (PRESENCE.has(verb) && verb === 'attend' && share) return undefined;
  // "has taken part in one race": a deed of one's own.
  if (verb === 'participate' && counted && wide.service === undefined) return undefined;
  if (verb === 'see' && !counted && !predicate.passive && seesWorker(clause))
    return { fault: 'service', sign: predicate.at, measured: clause.due };
  if (GOING.has(verb) && goesAlone(clause)) return undefined;
  if ((GOING.has(verb) || verb === 'be') && leisure(clause, counted)) return undefined;
  if (PRESENCE.has(verb) && (wide.service !== undefined || !education)) {
    if (education && wide.service === undefined) return undefined;
    return {
      fault: 'service',
      sign: wide.service ?? predicate.at,
      measured: counted || (finished && !wide.empty && verb !== 'engage'),
    };
  }
  if (!counted && !clause.due && ['have', 'get', 'receive'].includes(verb) && getsWorker(clause))
    return { fault: 'service', sign: predicate.at + 1, measured: true };
  // "gets a place on the programme".
  const placed =
    ['get', 'have', 'win', 'obtain', 'secure', 'gain'].includes(verb) &&
    /^(?:place|slot|space|spot|referral|appointment)$/.test(words[predicate.at + 2]?.text ?? '');
  if (placed && wide.service !== undefined && !education)
    return { fault: 'service', sign: wide.service, measured: counted || clause.due };
  if (
    ['get', 'have', 'receive'].includes(verb) &&
    wide.service !== undefined &&
    soManyHours(clause, wide.service)
  )
    return { fault: 'service', sign: wide.service, measured: true };
  const outing =
    verbAs(words[predicate.at]?.text ?? '', 'ing') !== undefined &&
    verbAs(words[predicate.at - 1]?.text ?? '', 'base', 's', 'past') === 'go';
  if (outing && !counted) return { fault: 'service', sign: predicate.at, measured: false };
  if (['go', 'come', 'move'].includes(verb) && words[predicate.at + 1]?.text !== 'to') return undefined;
  // "is clean on 4 visits in 5": they only say when it was seen.
  const seenOn =
    verb === 'be' &&
    signs.service !== undefined &&
    signs.service > predicate.at + 2 &&
    words.slice(predicate.at + 2, signs.service).some((word) => /^(?:on|at|in)$/.test(word.text));
  if (TAKE_UP.has(verb) && signs.service !== undefined && !education && !seenOn) {
    const thing = words[end - 1]?.text ?? '';
    const once = ONE_OFF.has(thing) && (clause.due || /^an?$/.test(words[predicate.at + 1]?.text ?? ''));
    return { fault: 'service', sign: signs.service, measured: counted || finished || once };
  }
  return undefined;
}

/** "gets 25 hours a week of 1:1": so much of what somebody else gives. */
function soManyHours({ words, predicate, amounts }: Clause, service: number): boolean {
  const [amount] = amounts;
  if (amount === undefined || !/\b(?:hours?|hrs?|minutes?|mins?)\b/.test(amount.words)) return false;
  return amount.start === words[predicate.at + 1]?.start && words[service - 1]?.text === 'of';
}

const GOING = new Set('go come get travel walk join attend'.split(' '));
const HEALTH_CHECKS = new Set(
  'dentist optician doctor gp nurse hygienist orthodontist optometrist'.split(' '),
);
const LEISURE =
  /^(?:clubs?|choir|orchestra|band|scouts?|guides|brownies|cubs|beavers|rainbows|cadets|playgroup|toddlers)$/;
/** A group by what is done there for pleasure. */
const PASTIMES = new Set(
  'drama theatre dance music art craft knitting sewing reading book chess games gaming film photography cookery cooking baking gardening walking running cycling climbing football netball rugby cricket swimming boxing judo karate gym gymnastics skating skateboard church mosque temple faith toddler play holiday sports'.split(
    ' ',
  ),
);

/** "is seen by a dentist by 30 April": a check that every child has, and a plain yes or no. */
function checksHealth({ words, predicate, to }: Clause): boolean {
  const by = words.findIndex((word, at) => at > predicate.at && at < to && word.text === 'by');
  return by > 0 && words.slice(by + 1, by + 4).some((word) => HEALTH_CHECKS.has(word.text));
}

/** "goes to his appointment on his own", "books it and goes": nobody takes him, and that is the change. */
function goesAlone(clause: Clause): boolean {
  const { words, predicate } = clause;
  if (single(clause)) return true;
  // What he has arranged himself he goes to himself.
  const before = words.slice(Math.max(0, predicate.at - 4), predicate.at);
  return (
    before.at(-1)?.text === 'and' &&
    before.some((word) => ARRANGES.has(verbAs(word.text, 's', 'base', 'past') ?? ''))
  );
}

const ARRANGES = new Set('book make ring phone arrange call rebook'.split(' '));

/** "goes to football club every Tuesday": a life among others, and nobody's service, once it is counted. */
function leisure({ words, predicate, to }: Clause, counted: boolean): boolean {
  if (!counted && predicate.verb !== 'join') return false;
  return words
    .slice(predicate.at + 1, to)
    .some(
      (word, i) =>
        LEISURE.test(word.text) ||
        (/^groups?$/.test(word.text) && PASTIMES.has(words[predicate.at + i]?.text ?? '')),
    );
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
