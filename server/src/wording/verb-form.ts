import type { Chain } from './auxiliaries.ts';
import { DETERMINERS, PREPOSITIONS, isAdverb } from './lexicon/small-words.ts';
import { VERB_FORMS } from './lexicon/verbs.ts';
import type { Sentence } from './sentence.ts';

/** How the verb was met that a chain was looking for. */
export type Met =
  /** It stands here. `passive`: done to the subject; `perfect`: done and over. */
  | 'verb'
  | 'passive'
  | 'perfect'
  /** A verb that no list knows, and no other can follow. */
  | 'unknown'
  /** Not this word: the next may be it. */
  | 'not-yet'
  /** No verb of that form comes any more. */
  | 'never';

/** Participles that say how somebody is, and not what is done: "is settled". */
const STATES = new Set(
  'settled connected engaged motivated prepared organised empowered balanced respected valued loved accepted regulated heard listened understood fulfilled nurtured included'.split(
    ' ',
  ),
);
/** "has improved": the change itself. */
const CHANGED = new Set(['increased', 'improved', 'reduced']);

/** Looks whether the word that a chain has come to is the verb in the form that is wanted, and takes it. */
export function meetVerb(s: Sentence, chain: Chain, first: number, turn: number): Met {
  switch (chain.want) {
    case 'any': {
      const text = s.text(chain.i);
      return take(chain, VERB_FORMS.get(text)?.base ?? text.replace(/s$/, ''), 'verb');
    }
    case 'base':
      return baseForm(s, chain, first, turn);
    case 'after-be':
      return afterBe(s, chain);
    case 'after-have':
      return afterHave(s, chain);
  }
}

function take<How extends Met>(chain: Chain, verb: string, how: How): How {
  chain.verb = verb;
  chain.where = chain.i;
  return how;
}

/** "the help", "in need", "Mum's work": a thing, though it looks like a verb. */
function isBound(s: Sentence, at: number): boolean {
  const before = s.text(at - 1);
  return (
    DETERMINERS.has(before) ||
    (PREPOSITIONS.has(before) && before !== 'to') ||
    s.words[at - 1]?.possessive === true
  );
}

function baseForm(s: Sentence, chain: Chain, first: number, turn: number): Met {
  const text = s.text(chain.i);
  const form = VERB_FORMS.get(text);
  const bound = isBound(s, chain.i);
  if (form?.shapes.has('base') === true && !bound) return take(chain, form.base, 'verb');
  if (chain.verb === '' && turn > 9) return 'never';
  const before = s.text(chain.i - 1);
  if (
    chain.verb === '' &&
    !bound &&
    form === undefined &&
    !isAdverb(text) &&
    s.words[chain.i]?.type === 'word' &&
    !PREPOSITIONS.has(text) &&
    !DETERMINERS.has(text) &&
    text !== 'own' &&
    (before === 'to' || !PREPOSITIONS.has(before)) &&
    chain.i > first
  )
    return take(chain, text, 'unknown');
  return chain.verb !== '' && chain.verb !== 'do' ? 'never' : 'not-yet';
}

function afterBe(s: Sentence, chain: Chain): Met {
  const text = s.text(chain.i);
  if (isAdverb(text) || text === 'not') return 'not-yet';
  const form = VERB_FORMS.get(text);
  const bound = isBound(s, chain.i);
  const isWord = s.words[chain.i]?.type === 'word';
  if (form === undefined)
    return /[^e]ed$/.test(text) && text !== 'excited' && isWord
      ? take(chain, text.replace(/ed$/, ''), 'passive')
      : 'never';
  if (bound) return 'never';
  if (form.shapes.has('past') && isWord && text !== 'set' && !STATES.has(text))
    return take(chain, form.base, 'passive');
  return form.shapes.has('ing') ? take(chain, form.base, 'verb') : 'never';
}

function afterHave(s: Sentence, chain: Chain): Met {
  const text = s.text(chain.i);
  if (isAdverb(text)) return 'not-yet';
  const form = VERB_FORMS.get(text);
  if (CHANGED.has(text)) return take(chain, form?.base ?? '', 'perfect');
  return form?.shapes.has('past') === true && !isBound(s, chain.i) && form.base !== 'better'
    ? take(chain, form.base, 'perfect')
    : 'never';
}
