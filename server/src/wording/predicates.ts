import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATORS,
  PREPOSITIONS,
  SUBORDINATORS,
  isAdverb,
} from './lexicon/small-words.ts';
import { NUMBER_WORDS } from './lexicon/amounts.ts';
import { MOSTLY_NOUNS } from './lexicon/particle-verbs.ts';
import { VERB_FORMS, WISH } from './lexicon/verbs.ts';
import { mainStart } from './circumstances.ts';
import { finiteForm, finiteVerb } from './finite-verb.ts';
import type { Predicate } from './predicate.ts';
import type { Sentence } from './sentence.ts';
import { resolve } from './verb-chain.ts';
import { keepsCount } from './witness.ts';
import { partyAt } from './who.ts';

/** What follows explains: a reason, a circumstance, what somebody says or knows. */
const ASIDES = new Set(
  'so because which who when if what how why where whether whenever while until'.split(' '),
);
const FIGURE_GOES_ON = new Set('more fewer less better above below under over higher lower'.split(' '));

/** What follows them is what counts: "says that he will cook", "shows that she can keep calm". */
const SAYING = new Set(
  'say think feel believe hope agree want wish show demonstrate prove evidence'.split(' '),
);

/** Every predicate between two words. */
export function predicatesOf(s: Sentence, from: number, to: number): Predicate[] {
  const start = mainStart(s, from, to);
  const finite = finiteVerb(s, start, to);
  const fragment = fragmentAt(s, start, to);
  if (
    fragment !== undefined &&
    (finite === undefined || finite.at > fragment.at + 1 || !finite.strong) &&
    !nounSubject(s, start, finite)
  ) {
    return [fragment, ...further(s, fragment, to)];
  }
  if (finite === undefined) return [doneTo(s, start, to) ?? nounPhrase(s, start, to)];
  const first = resolve(s, finite.at, start, to, false);
  const reported = whatIsSaid(s, first, to);
  if (reported !== undefined) return [reported, ...further(s, reported, to)];
  return [first, ...further(s, first, to)];
}

/** "My worker says I should be able to …": what is said is what counts. */
function whatIsSaid(s: Sentence, first: Predicate, to: number): Predicate | undefined {
  if (!SAYING.has(first.verb) || first.negated) return undefined;
  const at = s.text(first.at + 1) === 'that' ? first.at + 2 : first.at + 1;
  const start = mainStart(s, at, to);
  const party = partyAt(s.words, start, s.names);
  if (party === undefined || !(MODALS.has(s.text(party.end)) || BE.has(s.text(party.end)))) return undefined;
  const inner = resolve(s, party.end, start, to, false);
  return WISH.has(first.verb) ? { ...inner, wish: true } : inner;
}

/** "Contact will be arranged": the opening verb is a thing after all. */
function nounSubject(
  s: Sentence,
  start: number,
  finite: { at: number; strong: boolean } | undefined,
): boolean {
  if (finite?.strong !== true) return false;
  const form = VERB_FORMS.get(s.text(start));
  if (form === undefined || s.text(start) === 'to') return false;
  const marker = s.text(finite.at);
  for (let i = start; i < finite.at; i += 1)
    if (
      i > start &&
      (s.text(i) === ',' || s.text(i) === 'that' || SUBORDINATORS.has(s.text(i)) || ASIDES.has(s.text(i)))
    )
      return false;
  // "Encourage Jay to cook": the first word is the deed after all.
  if (
    marker === 'to' &&
    (DETERMINERS.has(s.text(start + 1)) || partyAt(s.words, start + 1, s.names)?.end === finite.at)
  )
    return false;
  return (
    (form.shapes.has('base') || form.shapes.has('ing') || form.shapes.has('past')) &&
    (MODALS.has(marker) || BE.has(marker) || HAVE.has(marker) || marker === 'to')
  );
}

function fragmentAt(s: Sentence, start: number, to: number): Predicate | undefined {
  const text = s.text(start);
  if (s.opensParty(start)) return undefined;
  // "(Friday 6 pm to Saturday 6 pm)": up to then, and no deed.
  if (text === 'to' && (s.skipped[start + 1] === true || s.words[start]?.bracketed === true))
    return undefined;
  if (text === 'to' || MODALS.has(text) || NEGATORS.has(text) || DO.has(text))
    return resolve(s, start, start, to, false);
  if (BE.has(text) || HAVE.has(text)) return resolve(s, start, start, to, false);
  let at = start;
  while (isAdverb(s.text(at)) && !VERB_FORMS.has(s.text(at))) at += 1;
  if (s.opensParty(at)) return undefined;
  const form = VERB_FORMS.get(s.text(at));
  const next = s.text(at + 1);
  // "Replaster the wall": a deed that no list knows.
  if (
    form === undefined &&
    at === start &&
    s.words[at]?.capital === true &&
    ['the', 'a', 'an', 'his', 'her', 'their', 'my', 'our'].includes(next) &&
    !PREPOSITIONS.has(text) &&
    !DETERMINERS.has(text)
  ) {
    return resolve(s, at, start, to, false);
  }
  if (form === undefined || s.skipped[at] === true) return undefined;
  // "Care Act assessment": the name of a thing.
  if (at === start && form.shapes.has('base') && s.words[at + 1]?.capital === true && VERB_FORMS.has(next))
    return undefined;
  // "A daily reading slot": behind an article no deed begins.
  if (form.shapes.has('ing') && at > 0 && s.skipped[at - 1] === true && /^an?$|^the$/.test(s.text(0)))
    return undefined;
  if (next === 'of' && form.shapes.has('base')) return undefined;
  if (
    form.shapes.has('base') &&
    (PREPOSITIONS.has(next) || next === '') &&
    ['support', 'help', 'contact', 'access', 'sleep', 'work', 'visit', 'call', 'care', 'transport'].includes(
      form.base,
    )
  )
    return undefined;
  return resolve(s, at, start, to, false);
}

const SAME_FORM = new Set(['put', 'set', 'cut', 'fit', 'let', 'shut']);

/** "Passport form posted by 9 May": a thing and what has been done to it. */
function doneTo(s: Sentence, start: number, to: number): Predicate | undefined {
  for (let i = start + 1; i < to; i += 1) {
    if (s.skipped[i] === true || s.words[i]?.bracketed === true) continue;
    const text = s.text(i);
    if (s.words[i]?.type !== 'word' || SUBORDINATORS.has(text)) return undefined;
    const form = VERB_FORMS.get(text);
    if (form?.shapes.has('past') !== true || DETERMINERS.has(s.text(i - 1))) continue;
    // "Curtains put up in the bedroom": of the verbs with one form only those with a word of place are meant.
    const placed = /^(?:up|in|on|away|out|down|back|off)$/.test(s.text(i + 1));
    if (form.shapes.has('base') && !(placed && SAME_FORM.has(text))) continue;
    const closes =
      placed ||
      i + 1 >= to ||
      s.skipped[i + 1] === true ||
      s.words[i + 1]?.type === 'mark' ||
      s.text(i + 1) === 'by';
    if (!closes) return undefined;
    return { ...nounPhrase(s, start, to), verb: form.base, at: i, subjectTo: i, passive: true };
  }
  return undefined;
}

function nounPhrase(s: Sentence, start: number, to: number): Predicate {
  return {
    verb: '',
    at: -1,
    subjectFrom: start,
    subjectTo: to,
    to,
    negated: ['no', 'nobody', 'zero', 'not'].includes(s.text(start)),
    wish: false,
    passive: false,
    perfect: false,
    finite: false,
    shared: false,
  };
}

/** Further predicates after the first, joined by `and`, `;` or a new sentence. */
function further(s: Sentence, first: Predicate, to: number): Predicate[] {
  const found: Predicate[] = [];
  const main = s.words[first.at]?.text ?? '';
  const shapes = VERB_FORMS.get(main)?.shapes;
  for (let i = first.at + 1; i < to && found.length < 6; i += 1) {
    if (s.skipped[i] === true || s.words[i]?.bracketed === true) continue;
    const text = s.text(i);
    if (ASIDES.has(text)) {
      // A reason or a circumstance: what follows, up to the end of its clause, is no change of its own.
      while (i < to && s.text(i) !== ';' && !s.stops(i)) i += 1;
    }
    const joint = s.text(i);
    if (joint === ';' || s.stops(i)) {
      if (i >= to - 2 || ['this', 'so', 'which', 'that', 'all', 'because'].includes(s.text(i + 1))) continue;
      const start = mainStart(s, i + 1, to);
      const finite = finiteVerb(s, start, to);
      if (finite !== undefined && (keepsCount(s, start, finite.at, to) || s.text(finite.at) === 'may'))
        continue;
      if (finite !== undefined) {
        const next = resolve(s, finite.at, start, to, false);
        return [...found, next, ...further(s, next, to)];
      }
      continue;
    }
    if (joint === ',' && first.finite) {
      const listed = listedAt(s, i + 1, to, shapes, first);
      if (listed !== undefined) {
        found.push({ ...listed, from: i });
        i = listed.at;
      }
      continue;
    }
    if (!CONJUNCTIONS.has(joint) || (joint === '&' && s.words[i - 1]?.end === s.words[i]?.start)) continue;
    // "4 or more signs that …": the figure goes on.
    if (joint === 'or' && FIGURE_GOES_ON.has(s.text(i + 1))) continue;
    const next = joined(s, i + 1, to, shapes, first);
    if (next !== undefined && !next.shared && keepsCount(s, i + 1, next.at, to)) continue;
    if (next !== undefined) {
      found.push({ ...next, from: i });
      i = Math.max(i, next.at);
    }
  }
  return found;
}

/** "will count to 20, use the toilet and …": a deed in a list, with a thing of its own behind it. */
function listedAt(
  s: Sentence,
  at: number,
  to: number,
  shapes: ReadonlySet<string> | undefined,
  first: Predicate,
): Predicate | undefined {
  const text = s.text(at);
  const form = VERB_FORMS.get(text);
  const be = BE.has(text) && text !== 'being' && text !== 'been';
  if (!be && (form === undefined || form.shapes.has('ing') || MOSTLY_NOUNS.has(text))) return undefined;
  const same = form !== undefined && [...form.shapes].some((shape) => shape !== 'past' && shapes?.has(shape));
  const plain = be && (text === 'be') === (shapes?.has('base') ?? false);
  if (!same && !plain) return undefined;
  const next = s.text(at + 1);
  const thing =
    DETERMINERS.has(next) ||
    PREPOSITIONS.has(next) ||
    NUMBER_WORDS.has(next) ||
    s.words[at + 1]?.type === 'number' ||
    plain;
  let joins = false;
  for (let i = at + 1; i < to && !joins && !s.stops(i); i += 1) joins = s.text(i) === 'and';
  return thing && joins ? resolve(s, at, first.subjectFrom, to, true) : undefined;
}

function joined(
  s: Sentence,
  at: number,
  to: number,
  shapes: ReadonlySet<string> | undefined,
  first: Predicate,
): Predicate | undefined {
  let i = at;
  if (s.text(i) === ',') {
    const comma = s.commaAfter(i + 1, Math.min(to, i + 6));
    if (comma !== undefined) i = comma + 1;
  }
  while (isAdverb(s.text(i)) || NEGATORS.has(s.text(i)) || s.text(i) === 'to') i += 1;
  const text = s.text(i);
  if (MODALS.has(text) || BE.has(text) || ((HAVE.has(text) || DO.has(text)) && text !== 'having'))
    return resolve(s, at, first.subjectFrom, to, true);
  if (ASIDES.has(text)) return undefined;
  const form = VERB_FORMS.get(text);
  const same =
    (first.finite || first.subjectFrom < first.at) &&
    form !== undefined &&
    shapes !== undefined &&
    [...form.shapes].some((shape) => shapes.has(shape));
  const infinitive = form?.shapes.has('base') === true && shapes?.has('base') === true;
  if (same || infinitive) {
    const prior = NEGATORS.has(s.text(at));
    const found = resolve(s, i, first.subjectFrom, to, true);
    return prior ? { ...found, negated: true } : found;
  }
  // A new subject of up to eight words with a finite verb after it.
  for (let j = at + 1; j < Math.min(to, at + 9); j += 1) {
    const candidate = s.text(j);
    if (s.skipped[j] === true) continue;
    // "and two neighbours who'll have him": a person, and what is said of them.
    if (candidate.startsWith('who') || candidate === 'that') return undefined;
    if ([',', ';', '.'].includes(candidate) || PREPOSITIONS.has(candidate) || SUBORDINATORS.has(candidate))
      return undefined;
    if (MODALS.has(candidate) || ['is', 'are', 'has', 'have', 'does', "isn't", "aren't"].includes(candidate))
      return resolve(s, j, at, to, false);
    if (VERB_FORMS.has(candidate) && finiteForm(s, j, at) && s.directly(j, at))
      return resolve(s, j, at, to, false);
  }
  return undefined;
}
