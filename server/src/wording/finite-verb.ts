import { LEXICON_WORDS } from './lexicon/all.ts';
import { BE, DETERMINERS, DO, HAVE, MODALS, PREPOSITIONS, SUBORDINATORS } from './lexicon/small-words.ts';
import { MOSTLY_NOUNS } from './lexicon/particle-verbs.ts';
import { VERB_FORMS, verbAs } from './lexicon/verbs.ts';
import type { Sentence } from './sentence.ts';

const TO_NOUNS = new Set(
  'access referral contact according up in order due opportunity opportunities need needs ability capacity right attention chance approach able ready willing unable response transition visit visits return addition move close next introduction key relating relation exposure support respond subject route introduction commitment plan how'.split(
    ' ',
  ),
);
const GIVEN_BY = new Set(['by', 'from']);
const COMING = new Set(['comes', 'goes', 'visits', 'calls', 'sits', 'meets']);

/** The word at which the first finite verb of the main statement stands, and how it was found. */
export function finiteVerb(
  s: Sentence,
  from: number,
  to: number,
): { at: number; strong: boolean } | undefined {
  let weak: number | undefined;
  for (let i = from; i < to; i += 1) {
    if (s.skipped[i] === true || s.words[i]?.bracketed === true) continue;
    const word = s.words[i];
    // "Grandad, 91 and bedbound, walks …": a description between commas right behind the person.
    if (s.text(i) === ',' && i > from && (s.partyFrom(from)?.end === i || s.personEndsAt(i - 1))) {
      const close = s.commaAfter(i + 1, Math.min(to, i + 14));
      if (
        close !== undefined &&
        s.text(i + 1) !== 'who' &&
        VERB_FORMS.get(s.text(close + 1))?.shapes.has('s') === true
      )
        return { at: close + 1, strong: true };
    }
    // "Two social workers, Ana Roe and Tom Peel, complete …": their names between commas.
    if (s.text(i) === ',' && i > from && weak === undefined && s.partyFrom(i + 1)?.type === 'named') {
      const close = s.commaAfter(i + 1, Math.min(to, i + 8));
      if (
        close !== undefined &&
        verbAs(s.text(close + 1), 's', 'base') !== undefined &&
        !s.opensParty(close + 1)
      )
        return { at: close + 1, strong: true };
    }
    if (word === undefined || word.type !== 'word') {
      if (weak !== undefined && [';', '.'].includes(s.text(i))) break;
      continue;
    }
    const text = word.text;
    // "a slot each Friday, what they do to be agreed": of the slot nothing is said there.
    if ((text === 'what' || text === 'how') && i > from && s.text(i - 1) === ',') break;
    if ((text === 'who' || text === 'which') && i > from) {
      const comma = s.commaAfter(i, to);
      if (comma !== undefined && s.text(i - 1) === ',') {
        // "Ana, who has never been on a bus, travels …".
        if (VERB_FORMS.get(s.text(comma + 1))?.shapes.has('s') === true && s.personEndsAt(i - 2))
          return { at: comma + 1, strong: true };
        i = comma;
        continue;
      }
      if (comma === undefined) {
        // "led by an assistant who has done the course": what is said of whoever gives it.
        const giver = s.partyEnding(i - 1);
        if (giver !== undefined && [1, 2, 3].some((back) => GIVEN_BY.has(s.text(giver.at - back)))) break;
        const modal = modalAfter(s, i + 2, to);
        if (modal !== undefined) return { at: modal, strong: true };
      }
      continue;
    }
    if (text === 'no' && s.text(i + 1) === 'longer' && i > from && s.directly(i, from))
      return { at: i, strong: true };
    if (weak !== undefined && SUBORDINATORS.has(text)) break;
    if (MODALS.has(text) && !(word.capital && !text.includes("'") && s.opensParty(i)))
      return { at: i, strong: true };
    if (
      (BE.has(text) && text !== 'be' && text !== 'being' && text !== 'been') ||
      (HAVE.has(text) && text !== 'having') ||
      DO.has(text)
    ) {
      return weak !== undefined && weak < i - 1 && s.directly(weak, from)
        ? { at: weak, strong: true }
        : { at: i, strong: true };
    }
    if (text === 'to' && i > from && !TO_NOUNS.has(s.text(i - 1)) && !verbish(s, i - 1)) {
      if (s.baseAt(i + 1) !== undefined || ['not', 'always', 'never'].includes(s.text(i + 1))) {
        // "comes in for an hour each week to read with": the first verb is the deed.
        const purpose =
          weak !== undefined &&
          COMING.has(s.text(weak)) &&
          (s.skipped[weak + 1] === true || PREPOSITIONS.has(s.text(weak + 1)));
        if (!purpose && (weak === undefined || !s.directly(weak, from))) return { at: i, strong: true };
      }
    }
    // "Dad to unblock the sink": after a person any word can be the deed.
    if (text === 'to' && weak === undefined && s.opens(i + 1) && s.directly(i, from))
      return { at: i, strong: true };
    if (text === 'to' && s.text(i + 1) === 'be' && i > from && weak === undefined)
      return { at: i, strong: true };
    if (weak === undefined && finiteForm(s, i, from)) {
      if (s.directly(i, from)) return { at: i, strong: true };
      weak = i;
    }
  }
  return weak === undefined ? undefined : { at: weak, strong: false };
}

function modalAfter(s: Sentence, from: number, to: number): number | undefined {
  for (let i = from; i < to; i += 1) if (MODALS.has(s.text(i))) return i;
  return undefined;
}

function verbish(s: Sentence, at: number): boolean {
  const form = VERB_FORMS.get(s.text(at));
  return (
    form !== undefined &&
    !s.personEndsAt(at) &&
    (form.shapes.has('s') || form.shapes.has('past') || form.shapes.has('ing')) &&
    !form.shapes.has('base') &&
    s.personEndsAt(at - 1)
  );
}

/** Whether the word at `at` is a verb of which the words from `from` up to it are the subject: "Ana and Leo each sleep". */
export function finiteForm(s: Sentence, at: number, from: number): boolean {
  if (at === from) return false;
  const text = s.text(at);
  // "Ana and Leo each sleep": behind a person the small word counts them.
  const each = at - 2 >= from && /^(?:each|both|all)$/.test(s.text(at - 1)) && s.personEndsAt(at - 2);
  const before = each ? s.text(at - 2) : s.text(at - 1);
  if (s.words[at]?.capital === true) return false;
  if (
    DETERMINERS.has(before) ||
    PREPOSITIONS.has(before) ||
    (s.words[at - 1]?.type === 'number' && s.skipped[at - 1] !== true) ||
    s.words[at - 1]?.possessive === true
  )
    return false;
  const direct = s.directly(at, from);
  const form = VERB_FORMS.get(text);
  if (form === undefined) {
    return (
      direct &&
      // "Family mealtimes to be shared": a thing.
      !(s.text(at + 1) === 'to' && s.text(at + 2) === 'be') &&
      s.partyEnding(at - 1)?.type !== 'unnamed' &&
      // "Sibling relationships": a thing, and nothing that a sibling does.
      !LEXICON_WORDS.has(text) &&
      /[^su]s$/.test(text) &&
      text.length > 3 &&
      !/(?:ments|tions|sions|ings|ances|ences|ities|ists)$/.test(text) &&
      s.words[at]?.possessive === false &&
      !PREPOSITIONS.has(text) &&
      text !== 'always'
    );
  }
  if (form.shapes.has('s')) {
    if (direct && s.partyEnding(at - 1)?.type !== 'unnamed') return true;
    return !MOSTLY_NOUNS.has(text);
  }
  if (!form.shapes.has('base')) return direct && form.shapes.has('past') && !form.shapes.has('ing');
  return s.plural(at, from);
}
