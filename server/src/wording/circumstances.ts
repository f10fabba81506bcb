import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  LEAD_WORDS,
  MODALS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './lexicon/small-words.ts';
import { MOSTLY_NOUNS } from './lexicon/particle-verbs.ts';
import { VERB_FORMS, verbAs } from './lexicon/verbs.ts';
import { partyAt } from './who.ts';
import type { Sentence } from './sentence.ts';

/** Before a name they go on with the circumstance: "when he is told that Jay …". */
const ASIDE = new Set('that and or if when with by for of to from at in on but than'.split(' '));

/** Where the main statement begins, after a heading and the circumstances in front. */
export function mainStart(s: Sentence, from: number, to: number): number {
  let at = from;
  for (let turn = 0; turn < 4; turn += 1) {
    while (
      at < to &&
      ((s.skipped[at] === true && !SUBORDINATORS.has(s.text(at))) ||
        [',', '-', '•', '*', '.', ':'].includes(s.text(at)))
    )
      at += 1;
    const next = afterCircumstance(s, at, to);
    if (next === at) return at;
    at = next;
    // "For 12 weeks, ending 28 August, …".
    if (/^(?:ending|starting|beginning)$/.test(s.text(at)) && s.skipped[at + 1] === true) at += 1;
  }
  return at;
}

function afterCircumstance(s: Sentence, at: number, to: number): number {
  const first = s.text(at);
  if (first === 'for' && forSubject(s, at, to)) return at + 1;
  if (invertedAt(s, at)) {
    const comma = s.commaAfter(at, to);
    return comma !== undefined && looksFinite(s, comma + 1, to) ? comma + 1 : at;
  }
  // "Never later than 9.30, …".
  const bound = /^(?:never|no|not)$/.test(first) && s.text(at + 2) === 'than';
  if ((!LEAD_WORDS.has(first) && !bound) || (first === 'to' && s.baseAt(at + 1) !== undefined)) return at;
  // "Each of the four children has a coat": those of whom it is said.
  if ((first === 'each' || first === 'every') && s.text(at + 1) === 'of') return at;
  const subordinate =
    SUBORDINATORS.has(first) ||
    ((first === 'every' || first === 'each') && s.text(at + 1) === 'time') ||
    first === 'given' ||
    first === 'if';
  const timed = s.skipped[at] === true;
  if (timed) {
    // "Until 30 June Ana puts her phone away, …": the statement begins right behind the time.
    let past = at;
    while (past < to && s.skipped[past] === true) past += 1;
    if (past < to && s.text(past) !== ',' && s.opensParty(past) && s.words[past]?.possessive !== true)
      return past;
  }
  for (let i = at + 1; i < to; i += 1) {
    const text = s.text(i);
    // "As needed - whenever … - the nurse gives": a dash that somebody follows closes the circumstance.
    if (text === '-' && subordinate && spaced(s, i) && opensStatement(s, i + 1, to)) return i + 1;
    if (text === ',' && s.words[i]?.bracketed !== true) {
      // "As needed - that is, whenever …": the aside is no statement.
      if (s.text(i - 1) === 'is' && s.text(i - 2) === 'that') continue;
      // "when meeting workers, her review, and …": a list inside goes on until somebody is named.
      return looksFinite(s, i + 1, to) ? i + 1 : at;
    }
    if (subordinate) {
      // "When the FSW calls there will be food": the second finite verb begins the statement.
      if (text === 'there' && MODALS.has(s.text(i + 1))) return i;
      const party =
        i > at + 3 && !ASIDE.has(s.text(i - 1)) && s.words[i]?.capital === true
          ? partyAt(s.words, i, s.names)
          : undefined;
      if (party !== undefined && party.type !== 'unnamed' && verbAs(s.text(party.end), 's') !== undefined)
        return i;
      // "If Leo is not home by 10 he rings Mum".
      const goesOn = i > at + 3 && /^(?:he|she)$/.test(text) && s.words[i - 1]?.type === 'number';
      if (goesOn && verbAs(s.text(i + 1), 's') !== undefined) return i;
      if (i > at + 2 && MODALS.has(text) && s.words[i - 1]?.type === 'word') {
        const start = subjectStart(s, i, at + 1);
        return start > at + 1 ? start : at;
      }
    } else if (MODALS.has(text) || BE.has(text)) {
      return at;
    } else if (i > at + 1 && actsHere(s, i)) {
      return i;
    }
  }
  if (timed) {
    let past = at;
    while (past < to && s.skipped[past] === true) past += 1;
    return past;
  }
  return at;
}

/** "Should Ana not be in by 11pm, …", "Were he to leave, …": a condition without its `if`. */
function invertedAt(s: Sentence, at: number): boolean {
  if (at > 0 || !/^(?:should|were|had)$/.test(s.text(at))) return false;
  const from = DETERMINERS.has(s.text(at + 1)) ? at + 2 : at + 1;
  return partyAt(s.words, from, s.names) !== undefined;
}

/** "At each of the four visits the health visitor finds …", "Using eye gaze Tilly makes …": one person and a verb of the present. */
function actsHere(s: Sentence, at: number): boolean {
  if (s.words[at]?.capital === true && s.words[at - 1]?.type === 'word' && !ASIDE.has(s.text(at - 1))) {
    const named = partyAt(s.words, at, s.names);
    const verb = s.text(named?.end ?? at);
    if (named?.type === 'named' && verbAs(verb, 's') !== undefined && !MOSTLY_NOUNS.has(verb)) return true;
  }
  if (s.text(at) !== 'the' || PREPOSITIONS.has(s.text(at - 1))) return false;
  const party = partyAt(s.words, at + 1, s.names);
  if (party?.type !== 'role' || s.words[party.end - 1]?.possessive === true) return false;
  const verb = s.text(party.end);
  return verbAs(verb, 's') !== undefined && !MOSTLY_NOUNS.has(verb);
}

function spaced(s: Sentence, at: number): boolean {
  return s.words[at - 1]?.end !== s.words[at]?.start && s.words[at]?.end !== s.words[at + 1]?.start;
}

/** Does somebody stand there, with at most an article and a describing word before, and do something? */
function opensStatement(s: Sentence, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 5); i += 1) {
    const party = partyAt(s.words, i, s.names);
    if (party !== undefined) return s.text(i - 1) !== 'with' && looksFinite(s, party.end, to);
    if (SUBORDINATORS.has(s.text(i)) || s.words[i]?.type !== 'word') return false;
  }
  return false;
}

function forSubject(s: Sentence, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 7); i += 1) {
    if (s.text(i) === 'to' && s.baseAt(i + 1) !== undefined) return i > at + 1;
    if (s.text(i) === ',') return false;
  }
  return false;
}

function looksFinite(s: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (s.skipped[i] === true) continue;
    const text = s.text(i);
    if (MODALS.has(text) || BE.has(text) || HAVE.has(text) || DO.has(text)) return true;
    if (VERB_FORMS.has(text) || text.endsWith('s')) return true;
  }
  return false;
}

function subjectStart(s: Sentence, verb: number, floor: number): number {
  let at = verb - 1;
  while (at > floor && s.words[at - 1]?.capital === true) at -= 1;
  if (at > floor && DETERMINERS.has(s.text(at - 1))) at -= 1;
  return at;
}
