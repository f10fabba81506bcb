import { ABSTRACT_NOUNS, VAGUE_MANNERS, VAGUE_STATES } from './lexicon/states.ts';
import { SERVICE_NOUNS } from './lexicon/services.ts';
import { wordSet } from './lexicon/group.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './lexicon/small-words.ts';
import { VERB_FORMS } from './lexicon/verbs.ts';
import type { Word } from './words.ts';

const NOUNS = phraseTable(wordSet(ABSTRACT_NOUNS));
const STATES = phraseTable(wordSet(VAGUE_STATES));
const MANNERS = wordSet(VAGUE_MANNERS);
const SERVICES = phraseTable(wordSet(SERVICE_NOUNS));

const [, KNOWING = { words: '' }] = ABSTRACT_NOUNS;
const [FEELING = { words: '' }] = ABSTRACT_NOUNS;
const INNER = new Set([...FEELING.words.split(', '), ...KNOWING.words.split(', ')]);

/** What is vague or a service in the words between two places. */
export interface Signs {
  /** A noun of skill, feeling or quality. */
  readonly abstract: number | undefined;
  /** The noun is a state of mind. */
  readonly inner: boolean;
  /** An adjective of a state that each reader draws differently. */
  readonly state: number | undefined;
  readonly manner: number | undefined;
  readonly service: number | undefined;
  /** Is there any content word at all? */
  readonly empty: boolean;
}

/** Is the noun only the first half of a thing: "life story book", "behaviour chart"? */
function modifies(words: readonly Word[], next: number, to: number): boolean {
  const word = words[next];
  if (word === undefined || next >= to || word.type !== 'word' || word.possessive) return false;
  if (
    PREPOSITIONS.has(word.text) ||
    CONJUNCTIONS.has(word.text) ||
    DETERMINERS.has(word.text) ||
    PRONOUNS.has(word.text) ||
    SUBORDINATORS.has(word.text)
  )
    return false;
  if (word.text.endsWith('ly') || VERB_FORMS.has(word.text) || MODALS.has(word.text) || BE.has(word.text))
    return THINGS.has(word.text);
  return (
    phraseAt(NOUNS, words, next) === 0 &&
    phraseAt(STATES, words, next) === 0 &&
    word.text !== 'well' &&
    word.text !== 'that' &&
    word.text !== 'who'
  );
}

/** Things whose name is also a verb. */
const THINGS = new Set(
  'plan book chart list card log record test walk diary course form show box board match bag drink meal'.split(
    ' ',
  ),
);

/** Vague only with `of`: "level of anxiety", but "Level 2". */
const DEGREES = new Set('number level levels amount extent frequency'.split(' '));
/** "clear of boxes", "clear to the floor" can be seen. */
const CLEAR = new Set('clear clean dry'.split(' '));

const HOMES = /^(?:lodgings?|living|accommodation|housing|internships?|flat|tenancy)$/;

/** "has an account open in his own name", "a savings card open at the bank": the thing is open, and nobody. */
function opened(words: readonly Word[], at: number): boolean {
  return (
    ['in', 'at', 'with'].includes(words[at + 1]?.text ?? '') &&
    [2, 3, 4].some((back) => DETERMINERS.has(words[at - back]?.text ?? '')) &&
    words[at - 1]?.type === 'word' &&
    !CONJUNCTIONS.has(words[at - 1]?.text ?? '') &&
    !BE.has(words[at - 1]?.text ?? '')
  );
}

/** Looks for vague and service words from `from` up to but not with `to`. */
export function signsIn(words: readonly Word[], from: number, to: number): Signs {
  let abstract: number | undefined;
  let inner = false;
  let state: number | undefined;
  let manner: number | undefined;
  let service: number | undefined;
  let empty = true;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.bracketed) continue;
    if (word.type === 'quote' || word.type === 'number' || word.type === 'blank') {
      if (service === undefined && phraseAt(SERVICES, words, at) > 0) service = at;
      empty = false;
      continue;
    }
    if (word.type === 'mark') continue;
    empty = false;
    // Of two nouns together the last one counts: "anger management tools", "mood board".
    const noun = abstract === undefined ? phraseAt(NOUNS, words, at) : 0;
    if (
      noun > 0 &&
      // "Functional Skills": the name of an exam.
      !(word.capital && words[at - 1]?.capital === true && at > 1) &&
      // "Care Act assessment": the name of a law.
      !(word.capital && words[at + 1]?.capital === true) &&
      // "parental responsibility": a court gives it, or it does not.
      !(word.text === 'responsibility' && words[at - 1]?.text === 'parental') &&
      !(DEGREES.has(word.text) && words[at + 1]?.text !== 'of') &&
      !modifies(words, at + noun, to)
    ) {
      abstract = at;
      inner = INNER.has(word.text);
    }
    if (
      state === undefined &&
      phraseAt(STATES, words, at) > 0 &&
      // "has an account open in his own name".
      !(word.text === 'open' && opened(words, at)) &&
      // "supported lodgings": a kind of home.
      !(word.text === 'supported' && HOMES.test(words[at + 1]?.text ?? '')) &&
      !(CLEAR.has(word.text) && ['of', 'to', 'from'].includes(words[at + 1]?.text ?? ''))
    )
      state = at;
    if (manner === undefined && MANNERS.has(word.text)) manner = at;
    if (service === undefined && phraseAt(SERVICES, words, at) > 0) service = at;
  }
  return { abstract, inner, state, manner, service, empty };
}
