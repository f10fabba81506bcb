import { takesAuxiliary, type Chain } from './auxiliaries.ts';
import { STOPPING, WISH, verbAs } from './lexicon/verbs.ts';
import type { Predicate } from './predicate.ts';
import type { Sentence } from './sentence.ts';
import { meetVerb, type Met } from './verb-form.ts';
import { hasNone, verbMeant } from './verb-meant.ts';

/** They hand over to another verb with `to`: "starts to read". */
const CHAINS = new Set(
  'continue start begin go keep carry learn help come get manage choose agree remember need have seek try attempt aim hope want wish plan like love prefer intend aspire expect endeavour look strive'.split(
    ' ',
  ),
);
/** They hand over to a form in -ing: "keeps reading". */
const GOING_ON = new Set(['continue', 'start', 'begin', 'go', 'keep', 'carry']);
/** Words that are looked at: more than any verb has before it. */
const MOST_TURNS = 16;

/** From a modal, an auxiliary, `to` or the verb itself to the verb that carries the meaning. */
export function resolve(
  s: Sentence,
  at: number,
  subjectFrom: number,
  to: number,
  shared: boolean,
): Predicate {
  const chain: Chain = { i: at, want: 'any', verb: '', where: at, negated: saysNobody(s, at, subjectFrom) };
  const met = new Set<Met | 'wish'>();
  for (let turn = 0; turn < MOST_TURNS && chain.i < to; turn += 1) {
    if (takesAuxiliary(s, chain)) continue;
    const comma = s.text(chain.i) === ',';
    if (s.skipped[chain.i] === true || comma || s.words[chain.i]?.bracketed === true) {
      if (chain.want === 'after-have' && comma) break;
      chain.i += 1;
      continue;
    }
    const how = meetVerb(s, chain, at, turn);
    met.add(how);
    if (how === 'never' || how === 'unknown') break;
    if (how === 'not-yet') {
      chain.i += 1;
      continue;
    }
    if (isWish(s, chain)) met.add('wish');
    if (!handsOver(s, chain, to)) break;
  }
  const { verb, where } = chain;
  const meant = verbMeant(s, verb, where);
  const stops = STOPPING.has(meant) && !(meant === 'end' && ['with', 'in', 'on'].includes(s.text(where + 1)));
  return {
    verb: meant,
    at: where,
    subjectFrom,
    subjectTo: at,
    to: end(s, where + 1, to),
    negated: chain.negated || hasNone(s, verb, where) || stops,
    wish: met.has('wish'),
    passive: met.has('passive'),
    perfect: met.has('perfect'),
    finite: at > subjectFrom,
    shared,
  };
}

/** "Nobody smokes", "Darren not to be left with the girls". */
function saysNobody(s: Sentence, at: number, subjectFrom: number): boolean {
  if (at <= subjectFrom) return false;
  if (s.text(at) === 'to' && (s.text(at - 1) === 'not' || s.text(at - 1) === 'never')) return true;
  return (
    ['no', 'nobody', 'neither', 'none'].includes(s.text(subjectFrom)) &&
    // "Nobody but Mum collects her": somebody does.
    s.text(subjectFrom + 1) !== 'but' &&
    // "No one smokes indoors: the air is clean": the no belongs in front of the colon.
    !s.words.slice(subjectFrom, at).some((word) => word.text === ':')
  );
}

/** "hopes to read", "wants Jo to read". */
function isWish(s: Sentence, { verb, i }: Chain): boolean {
  const next = s.text(i + 1);
  return WISH.has(verb) && (next === 'to' || ((verb === 'want' || verb === 'like') && next !== ''));
}

/** A verb is found: whether it hands over to another, which the chain then goes on to. */
function handsOver(s: Sentence, chain: Chain, to: number): boolean {
  const { verb, i } = chain;
  const next = s.text(i + 1);
  if (isWish(s, chain)) {
    const infinitive = next === 'to' ? i + 1 : nextTo(s, i + 1, to);
    return (
      infinitive !== undefined && s.baseAt(infinitive + 1) !== undefined && goTo(chain, infinitive, 'any')
    );
  }
  if (CHAINS.has(verb) && next === 'to' && s.baseAt(i + 2) !== undefined) return goTo(chain, i + 1, 'any');
  const going = GOING_ON.has(verb) ? ingAt(s, i + 1) : undefined;
  if (going !== undefined) {
    chain.where = i + (next === 'on' ? 2 : 1);
    chain.verb = going;
    return false;
  }
  if (verb === 'be') return goTo(chain, i + 1, 'after-be');
  return verb === 'have' && goTo(chain, i + 1, 'after-have');
}

function goTo(chain: Chain, i: number, want: Chain['want']): true {
  chain.i = i;
  chain.want = want;
  return true;
}

function nextTo(s: Sentence, from: number, to: number): number | undefined {
  for (let i = from; i < Math.min(to, from + 5); i += 1) if (s.text(i) === 'to') return i;
  return undefined;
}

/** The verb in -ing here, or behind an "on": "carries on reading". */
function ingAt(s: Sentence, at: number): string | undefined {
  return verbAs(s.text(at), 'ing') ?? (s.text(at) === 'on' ? verbAs(s.text(at + 1), 'ing') : undefined);
}

function end(s: Sentence, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (s.text(i) === ';' || (i < to - 1 && s.stops(i))) return i;
  return to;
}
