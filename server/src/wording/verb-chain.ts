import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATORS,
  PREPOSITIONS,
  isAdverb,
} from './lexicon/small-words.ts';
import { PARTICLE_VERBS } from './lexicon/particle-verbs.ts';
import { STOPPING, VERB_FORMS, WISH, verbAs } from './lexicon/verbs.ts';
import type { Predicate } from './predicate.ts';
import type { Sentence } from './sentence.ts';

const CHAINS = new Set(
  'continue start begin go keep carry learn help come get manage choose agree remember need have seek try attempt aim hope want wish plan like love prefer intend aspire expect endeavour look strive'.split(
    ' ',
  ),
);
/** From a modal, an auxiliary, `to` or the verb itself to the verb that carries the meaning. */
export function resolve(
  s: Sentence,
  at: number,
  subjectFrom: number,
  to: number,
  shared: boolean,
): Predicate {
  let i = at;
  let negated =
    subjectFrom < at &&
    ['no', 'nobody', 'neither', 'none'].includes(s.text(subjectFrom)) &&
    // "Nobody but Mum collects her": somebody does.
    s.text(subjectFrom + 1) !== 'but' &&
    // "No one smokes indoors: the air is clean": the no belongs in front of the colon.
    !s.words.slice(subjectFrom, at).some((word) => word.text === ':');
  // "Darren not to be left with the girls".
  if (at > subjectFrom && s.text(at) === 'to' && (s.text(at - 1) === 'not' || s.text(at - 1) === 'never'))
    negated = true;
  let wish = false;
  let passive = false;
  let perfect = false;
  let want: 'any' | 'base' | 'past' | 'ing' | 'after-be' | 'after-have' = 'any';
  let verb = '';
  let where = at;
  for (let turn = 0; turn < 16 && i < to; turn += 1) {
    const text = s.text(i);
    if (NEGATORS.has(text) || (text === 'no' && s.text(i + 1) === 'longer')) {
      if (text !== 'neither') negated = true;
      if (BE.has(text)) {
        verb = 'be';
        where = i;
        want = 'after-be';
      } else if (HAVE.has(text)) {
        verb = 'have';
        where = i;
        want = 'after-have';
      } else if (DO.has(text) || MODALS.has(text)) want = 'base';
      i += text === 'no' ? 2 : 1;
      continue;
    }
    if (text.endsWith("'d") || text === 'would') {
      want = 'base';
      i += 1;
      continue;
    }
    // "will of got": a slip for have.
    if (text === 'of' && want === 'base' && MODALS.has(s.text(i - 1))) {
      verb = 'have';
      where = i;
      want = 'after-have';
      i += 1;
      continue;
    }
    if (MODALS.has(text)) {
      want = 'base';
      i += 1;
      continue;
    }
    if (text === 'to') {
      want = 'base';
      i += 1;
      continue;
    }
    if (text === 'able' && s.text(i + 1) === 'to') {
      want = 'base';
      i += 2;
      continue;
    }
    if (text === 'going' && s.text(i + 1) === 'to') {
      want = 'base';
      i += 2;
      continue;
    }
    if (DO.has(text) && (NEGATORS.has(s.text(i + 1)) || (want === 'any' && s.baseAt(i + 1) !== undefined))) {
      want = 'base';
      verb = 'do';
      where = i;
      i += 1;
      continue;
    }
    if (BE.has(text)) {
      verb = 'be';
      where = i;
      want = 'after-be';
      i += 1;
      continue;
    }
    if (HAVE.has(text)) {
      if (s.text(i + 1) === 'to' && verbAs(s.text(i + 2), 'base') !== undefined) {
        want = 'base';
        i += 2;
        continue;
      }
      verb = 'have';
      where = i;
      want = 'after-have';
      i += 1;
      continue;
    }
    if (s.skipped[i] === true || text === ',' || s.words[i]?.bracketed === true) {
      if (want === 'after-have' && text === ',') break;
      i += 1;
      continue;
    }
    const form = VERB_FORMS.get(text);
    const before = s.text(i - 1);
    const bound =
      DETERMINERS.has(before) ||
      (PREPOSITIONS.has(before) && before !== 'to') ||
      s.words[i - 1]?.possessive === true;
    if (want === 'any') {
      verb = form?.base ?? text.replace(/s$/, '');
      where = i;
    } else if (want === 'base') {
      if (form?.shapes.has('base') !== true || bound) {
        const stop = verb === '' && turn > 9;
        if (stop) break;
        if (
          verb === '' &&
          !bound &&
          form === undefined &&
          !isAdverb(text) &&
          s.words[i]?.type === 'word' &&
          !PREPOSITIONS.has(text) &&
          !DETERMINERS.has(text) &&
          text !== 'own' &&
          (before === 'to' || !PREPOSITIONS.has(before)) &&
          i > at
        ) {
          // A verb that no list knows: taken at its word.
          verb = text;
          where = i;
          i += 1;
          break;
        }
        if (verb !== '' && verb !== 'do') break;
        i += 1;
        continue;
      }
      verb = form.base;
      where = i;
    } else if (want === 'after-be') {
      if (isAdverb(text) || text === 'not') {
        i += 1;
        continue;
      }
      if (
        form !== undefined &&
        !bound &&
        form.shapes.has('past') &&
        s.words[i]?.type === 'word' &&
        text !== 'set' &&
        ![
          'settled',
          'connected',
          'engaged',
          'motivated',
          'prepared',
          'organised',
          'empowered',
          'balanced',
          'respected',
          'valued',
          'loved',
          'accepted',
          'regulated',
          'heard',
          'listened',
          'understood',
          'fulfilled',
          'nurtured',
          'included',
        ].includes(text)
      ) {
        verb = form.base;
        where = i;
        passive = true;
      } else if (form !== undefined && !bound && form.shapes.has('ing')) {
        verb = form.base;
        where = i;
      } else if (
        form === undefined &&
        /[^e]ed$/.test(text) &&
        !['excited'].includes(text) &&
        s.words[i]?.type === 'word'
      ) {
        verb = text.replace(/ed$/, '');
        where = i;
        passive = true;
      } else break;
    } else {
      if (isAdverb(text)) {
        i += 1;
        continue;
      }
      if (
        form?.shapes.has('past') === true &&
        !bound &&
        form.base !== 'better' &&
        !['increased', 'improved', 'reduced'].includes(text)
      ) {
        verb = form.base;
        where = i;
        perfect = true;
      } else if (['increased', 'improved', 'reduced'].includes(text)) {
        verb = form?.base ?? '';
        where = i;
        perfect = true;
      } else break;
    }
    // A verb is found: go on only where it hands over to another.
    const next = s.text(i + 1);
    if (WISH.has(verb) && (next === 'to' || ((verb === 'want' || verb === 'like') && next !== ''))) {
      const pronoun = ['to'].includes(next) ? i + 1 : nextTo(s, i + 1, to);
      wish = true;
      if (pronoun !== undefined && s.baseAt(pronoun + 1) !== undefined) {
        i = pronoun;
        want = 'any';
        continue;
      }
      break;
    }
    if (CHAINS.has(verb) && next === 'to' && s.baseAt(i + 2) !== undefined) {
      i += 1;
      want = 'any';
      continue;
    }
    if (
      CHAINS.has(verb) &&
      ['continue', 'start', 'begin', 'go', 'keep', 'carry'].includes(verb) &&
      ingAt(s, i + 1) !== undefined
    ) {
      const on = next === 'on' ? 2 : 1;
      verb = ingAt(s, i + on) ?? verb;
      where = i + on;
      i += on;
      break;
    }
    if (verb === 'be' || verb === 'have') {
      want = verb === 'be' ? 'after-be' : 'after-have';
      i += 1;
      continue;
    }
    break;
  }
  const particle = particleVerb(s, verb, where);
  if (
    ['be', 'have', 'make', 'get', 'receive'].includes(verb) &&
    ['no', 'zero'].includes(s.text(where + 1)) &&
    (!['more', 'fewer', 'less', 'later', 'longer'].includes(s.text(where + 2)) ||
      // "has no more exclusions", but "has no more than two".
      (s.text(where + 2) === 'more' && s.words[where + 3]?.type === 'word' && s.text(where + 3) !== 'than'))
  )
    negated = true;
  // "has come to terms with": nobody sees it.
  const terms = verb === 'come' && s.text(where + 1) === 'to' && s.text(where + 2) === 'terms';
  // "makes the most of college": more of something, with no level.
  const most =
    verb === 'make' &&
    s.text(where + 1) === 'the' &&
    /^(?:most|best)$/.test(s.text(where + 2)) &&
    s.text(where + 3) === 'of';
  // "gets to grips with money", "keeps on top of her room": a field of life, and no deed.
  const grips =
    /^(?:get|come|keep|stay|be)$/.test(verb) &&
    /^(?:to grips with|on top of)$/.test([1, 2, 3].map((ahead) => s.text(where + ahead)).join(' '));
  // "puts the children first": a field of life, and no deed.
  const first =
    verb === 'put' &&
    [2, 3, 4].some((ahead) => s.text(where + ahead) === 'first' && closes(s, where + ahead));
  if (first) verb = 'prioritise';
  verb = terms ? 'accept' : most ? 'maximise' : grips ? 'manage' : (particle ?? verb);
  return {
    verb,
    at: where,
    subjectFrom,
    subjectTo: at,
    to: end(s, where + 1, to),
    negated:
      negated ||
      (STOPPING.has(verb) && !(verb === 'end' && ['with', 'in', 'on'].includes(s.text(where + 1)))),
    wish,
    passive,
    perfect,
    finite: at > subjectFrom,
    shared,
  };
}

function closes(s: Sentence, at: number): boolean {
  const next = s.words[at + 1];
  return next === undefined || next.type === 'mark' || PREPOSITIONS.has(next.text) || next.text === 'and';
}

/** What a verb and the little word behind it mean together: "cuts down". */
function particleVerb(s: Sentence, verb: string, at: number): string | undefined {
  const meant = PARTICLE_VERBS.get(`${verb} ${s.text(at + 1)}`);
  // "stays in touch", but "stays in assembly".
  if (s.text(at + 1) === 'in' && meant === 'relate')
    return [2, 3].some((ahead) => /^(?:touch|contact)$/.test(s.text(at + ahead))) ? meant : undefined;
  return meant;
}

function nextTo(s: Sentence, from: number, to: number): number | undefined {
  for (let i = from; i < Math.min(to, from + 5); i += 1) if (s.text(i) === 'to') return i;
  return undefined;
}

function ingAt(s: Sentence, at: number): string | undefined {
  return verbAs(s.text(at), 'ing') ?? (s.text(at) === 'on' ? verbAs(s.text(at + 1), 'ing') : undefined);
}

function end(s: Sentence, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (s.text(i) === ';' || (i < to - 1 && s.stops(i))) return i;
  return to;
}
