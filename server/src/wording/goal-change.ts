import { found } from './clause.ts';
import type { Clause } from './clause.ts';
import type { Change, ChangeFault } from './evidence.ts';
import { DOING, LIGHT, MIND, REACHING, VAGUE, VERB_FORMS, WISH, verbAs } from './lexicon/verbs.ts';
import { DETERMINERS, PREPOSITIONS } from './lexicon/small-words.ts';
import { endsObject } from './predicate.ts';
import { signsIn } from './objects.ts';
import type { Signs } from './objects.ts';
import { partiesIn, partyAt } from './who.ts';
import { serviceFault } from './service-fault.ts';
import { concreteEnd, endState, happens, plainDeed, single } from './yes-or-no.ts';

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
const ARRANGING = new Set(['set', 'put', 'establish', 'make', 'keep', 'give', 'provide', 'offer', 'build']);
/** Help to others, with nothing that is done. */
const HELPING = new Set(['support', 'help', 'encourage', 'assist', 'nurture']);
/** Of a thing they say only up or down: "outbursts drop". */
const DRIFTING = new Set(['drop', 'fall', 'rise', 'climb', 'increase', 'decrease', 'change']);
/** Broad skills: with no thing behind them nobody knows how much of one is meant. */
const BROAD = new Set([
  'cook',
  'read',
  'write',
  'budget',
  'clean',
  'shop',
  'travel',
  'spell',
  'play',
  'share',
  'talk',
  'count',
  'iron',
]);
/** Right after a verb they are all that changes: sleeps better, eats well. */
const LOOSELY = new Set([
  'better',
  'well',
  'properly',
  'more',
  'less',
  'appropriately',
  'safely',
  'positively',
  'smoothly',
  'successfully',
  'happily',
  'confidently',
  'nicely',
  'sensibly',
  'respectfully',
  'politely',
  'kindly',
]);
/** As good as a number: twice a day. */
const TWICE_DAILY = /\b(?:morning and (?:night|evening)|day and night)\b/i;
const INSTEAD = new Set(['instead', 'rather']);

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
      ['about', 'with', 'in', 'to', 'for', 'on', 'from', 'at', 'into', 'through', 'up'].includes(text)
    )
      continue;
    return at;
  }
  return clause.to;
}

/** "by stopping at the kerb": the sentence itself says how it will be seen. */
function shownByDeed(clause: Clause): boolean {
  const { words, predicate, to, sentence } = clause;
  for (let at = predicate.at + 1; at < to - 1; at += 1) {
    const text = words[at]?.text ?? '';
    const next = words[at + 1]?.text ?? '';
    // "skills (cooking, cleaning)": headings, and no deeds.
    if (words[at]?.bracketed === true) continue;
    if (text === 'by' || text === ',') {
      const verb = verbAs(next, 'ing');
      if (verb !== undefined && plainDeed(verb) && !words[at + 1]?.possessive) return true;
    }
    // "so that he does the weekly shop", "nights that she sleeps in her own bed": a person and a plain deed.
    const purpose = text === 'so' || (text === 'that' && !MIND.has(predicate.verb));
    const party = purpose ? partyAt(words, next === 'that' ? at + 2 : at + 1, sentence.names) : undefined;
    if (party === undefined || party.type === 'unnamed') continue;
    const verb = words
      .slice(party.end, party.end + 4)
      .map((word) => verbAs(word.text, 'base', 's'))
      .find((each) => each !== undefined && each !== 'be' && each !== 'have');
    if (verb !== undefined && plainDeed(verb)) return true;
  }
  return false;
}

function textOf({ text, words, predicate, to }: Clause): string {
  return text.slice(words[Math.max(0, predicate.at)]?.start, words[to - 1]?.end);
}

/** Does the amount say how much, and not merely every day? */
function levels(clause: Clause): boolean {
  return clause.amounts.some(
    (amount) =>
      amount.type !== 'rate' ||
      /\d|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|half/i.test(amount.words),
  );
}

/** "the skills to run her own room: sheets changed each week": behind the colon stands what will be seen. */
function listsBehindColon(clause: Clause): boolean {
  const { words, predicate, to } = clause;
  const colon = words.findIndex((word, at) => at > predicate.at && at < to && word.text === ':');
  if (predicate.at < 0 || colon < 0) return false;
  const start = words[colon]?.start ?? 0;
  return (
    clause.amounts.some((amount) => amount.start > start) &&
    words.slice(colon, to).some((word) => {
      const form = VERB_FORMS.get(word.text);
      return form?.shapes.has('past') === true && !form.shapes.has('base') && DOING.has(form.base);
    })
  );
}

/** "No one smokes indoors: on 5 visits the air is clean": what will be seen instead follows. */
function countedBehindColon({ words, predicate, to, amounts }: Clause): boolean {
  const colon = words.findIndex((word, at) => at > predicate.at && at < to - 2 && word.text === ':');
  const start = words[colon]?.start;
  return start !== undefined && amounts.some((amount) => amount.start > start);
}

/** What is wrong with a clause, by which word, and whether two people would agree on it. */
export interface Judged {
  readonly fault: ChangeFault | undefined;
  readonly sign: number;
  readonly measured: boolean;
}

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
    const replaced =
      words.slice(from, clause.to).some((word) => INSTEAD.has(word.text)) || countedBehindColon(clause);
    if (!replaced)
      return { fault: 'absence', sign: at, measured: counted || clause.absolute || happens(clause, from) };
  }
  if (verb === '') return nounPhrase(clause, signs, all, level);
  const service = serviceFault(clause, signs, end, counted);
  if (service !== undefined) return service;
  const subject = signsIn(words, predicate.subjectFrom, predicate.subjectTo);
  if (!counted && predicate.passive && verb !== 'meet' && subject.abstract !== undefined)
    return { fault: 'vague', sign: subject.abstract, measured: false };
  if (level && predicate.passive && verb === 'meet') return { fault: undefined, sign: at, measured: true };
  if (level) return { fault: undefined, sign: at, measured: !hedged };
  const shown = shownByDeed(clause);
  const concrete = (DOING.has(verb) || REACHING.has(verb)) && !(verb === 'meet' && predicate.passive);
  if (VAGUE.has(verb) && (!concrete || signs.abstract !== undefined || (signs.empty && !counted)) && !shown) {
    return { fault: 'vague', sign: at, measured: false };
  }
  if (
    ARRANGING.has(verb) &&
    signs.abstract !== undefined &&
    signs.abstract <= predicate.at + 2 &&
    !counted &&
    !shown
  )
    return { fault: 'vague', sign: signs.abstract, measured: false };
  if (MIND.has(verb) && !concrete && !shown) return { fault: 'unobservable', sign: at, measured: false };
  if (LIGHT.has(verb) || VAGUE.has(verb) || MIND.has(verb) || SPEAKING.has(verb)) {
    const vague = lightFault(clause, signs, from);
    if (vague !== undefined && !shown) return { ...vague, measured: false };
  } else if (signs.abstract !== undefined && !concrete && !shown) {
    return { fault: 'vague', sign: signs.abstract, measured: false };
  }
  // "attendance is up", "is much higher": a direction and no end.
  const degree = /^(?:much|far|significantly|considerably|slightly|well)$/.test(
    words[predicate.at + 1]?.text ?? '',
  )
    ? 2
    : 1;
  const upOrDown =
    verb === 'be' &&
    !counted &&
    /^(?:up|down|higher|lower|fewer|less)$/.test(words[predicate.at + degree]?.text ?? '') &&
    !clause.sentence.directly(predicate.subjectTo, predicate.subjectFrom);
  if (upOrDown) return { fault: 'vague', sign: predicate.at + 1, measured: false };
  if (
    DRIFTING.has(verb) &&
    !counted &&
    !predicate.passive &&
    !clause.sentence.directly(predicate.subjectTo, predicate.subjectFrom) &&
    (!DETERMINERS.has(words[predicate.at + 1]?.text ?? '') ||
      ['lot', 'bit', 'little'].includes(words[predicate.at + 2]?.text ?? ''))
  ) {
    return { fault: 'vague', sign: at, measured: false };
  }
  if (
    !counted &&
    LOOSELY.has(words[predicate.at + 1]?.text ?? '') &&
    words[predicate.at + 2]?.text !== 'often'
  ) {
    return { fault: 'vague', sign: predicate.at + 1, measured: false };
  }
  if (HELPING.has(verb) && !counted && !shown && !helpsToDo(clause))
    return { fault: 'vague', sign: at, measured: false };
  if (BROAD.has(verb) && signs.empty && !counted && !clause.rhythm && ableTo(clause))
    return { fault: 'too-thin', sign: at, measured: false };
  if (signs.empty && !predicate.finite && !counted) return { fault: 'too-thin', sign: at, measured: false };
  if (signs.empty && LIGHT.has(verb) && !concrete && !predicate.passive)
    return { fault: 'too-thin', sign: at, measured: false };
  const measured =
    counted ||
    (clause.rhythm && concrete && TWICE_DAILY.test(textOf(clause))) ||
    clause.absolute ||
    single(clause) ||
    endState(clause, signs);
  return { fault: undefined, sign: at, measured: !hedged && measured };
}

/** "helps her brother tidy the shed": behind the help stands a deed. */
function helpsToDo({ words, predicate, to }: Clause): boolean {
  return words.slice(predicate.at + 1, to).some((word) => {
    const verb = verbAs(word.text, 'base');
    return verb !== undefined && plainDeed(verb);
  });
}

function lightFault(
  clause: Clause,
  signs: Signs,
  from: number,
): { fault: ChangeFault; sign: number } | undefined {
  if (clause.predicate.passive && clause.predicate.verb !== 'be') return undefined;
  const { abstract, state, service } = signs;
  if (abstract !== undefined) return { fault: signs.inner ? 'unobservable' : 'vague', sign: abstract };
  // "on time every day" is counted by its days.
  const kept = state !== undefined && clause.words[state]?.text === 'on' && clause.amounts.length > 0;
  if (state !== undefined && !kept) return { fault: 'vague', sign: state };
  if (clause.predicate.verb === 'be' && signs.manner !== undefined)
    return { fault: 'vague', sign: signs.manner };
  if (service !== undefined && clause.words[from]?.text === 'in') return { fault: 'service', sign: service };
  return undefined;
}

function nounPhrase(clause: Clause, signs: Signs, all: Signs, level: boolean): Judged {
  const at = clause.predicate.subjectFrom;
  if (level) {
    if (all.service !== undefined && !hasPartyFirst(clause))
      return { fault: 'service', sign: all.service, measured: true };
    return { fault: undefined, sign: at, measured: true };
  }
  if (all.service !== undefined) return { fault: 'service', sign: all.service, measured: false };
  if (signs.abstract !== undefined || signs.state !== undefined) {
    return {
      fault: signs.inner ? 'unobservable' : 'vague',
      sign: signs.abstract ?? signs.state ?? at,
      measured: false,
    };
  }
  return { fault: 'too-thin', sign: at, measured: false };
}

function hasPartyFirst(clause: Clause): boolean {
  const { subjectFrom, to } = clause.predicate;
  const [first] = partiesIn(clause.words, subjectFrom, to, clause.sentence.names);
  return first !== undefined && first.at === subjectFrom;
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

/** "can cook", "will be able to read", "learns to budget". */
function ableTo({ words, predicate, to }: Clause): boolean {
  const before = words.slice(predicate.subjectTo, predicate.at).map((word) => word.text);
  const next = words.slice(predicate.at + 1, to).find((word) => word.type !== 'mark');
  const alone = next === undefined || PREPOSITIONS.has(next.text);
  return alone && before.some((text) => /^(?:can|able|learns?)$/.test(text));
}

/** What a goal's clause says will be different, and whether a stranger could see it. */
export function goalChange(clause: Clause): Change {
  const { predicate, words, text } = clause;
  const judged = judge(clause);
  const from = Math.max(predicate.subjectFrom, predicate.at);
  const whole = found(text, words, predicate.at < 0 ? predicate.subjectFrom : from, clause.to);
  return {
    ...whole,
    verb: predicate.verb,
    fault: judged.fault,
    sign: found(text, words, judged.sign, judged.sign + 1),
    measured: judged.measured,
  };
}
