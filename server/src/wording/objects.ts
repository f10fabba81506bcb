import { ABSTRACT_NOUNS, VAGUE_MANNERS, VAGUE_STATES } from './lexicon/states.ts';
import { SERVICE_NOUNS } from './lexicon/services.ts';
import { wordSet } from './lexicon/group.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
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
      empty = false;
      continue;
    }
    if (word.type === 'mark') continue;
    empty = false;
    // Of two nouns together the last one counts: "anger management tools", "mood board".
    if (phraseAt(NOUNS, words, at) > 0 && abstract === undefined) {
      abstract = at;
      inner = INNER.has(word.text);
    }
    if (state === undefined && phraseAt(STATES, words, at) > 0) state = at;
    if (manner === undefined && MANNERS.has(word.text)) manner = at;
    if (service === undefined && phraseAt(SERVICES, words, at) > 0) service = at;
  }
  return { abstract, inner, state, manner, service, empty };
}
