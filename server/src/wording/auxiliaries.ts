import { BE, DO, HAVE, MODALS, NEGATORS } from './lexicon/small-words.ts';
import { verbAs } from './lexicon/verbs.ts';
import type { Sentence } from './sentence.ts';

/** Which form of a verb the words before it ask for: "will" a base form, "is" one in -ing or a participle. */
export type Wanted = 'any' | 'base' | 'after-be' | 'after-have';

/** The way from the first word of a verb to the one that carries its meaning. */
export interface Chain {
  /** The next word to look at. */
  i: number;
  want: Wanted;
  /** Base form of the last verb that was met; '' while there is none. */
  verb: string;
  /** Where it stands. */
  where: number;
  negated: boolean;
}

/** Takes a word that only leads to the verb: not, will, "is able to", "has to", do, be, have. False for any other. */
export function takesAuxiliary(s: Sentence, chain: Chain): boolean {
  const text = s.text(chain.i);
  const next = s.text(chain.i + 1);
  if (NEGATORS.has(text) || (text === 'no' && next === 'longer')) return negator(chain, text);
  // "will of got": a slip for have.
  if (text === 'of' && chain.want === 'base' && MODALS.has(s.text(chain.i - 1)))
    return stands(chain, 'have', 'after-have');
  if (text.endsWith("'d") || text === 'would' || MODALS.has(text) || text === 'to')
    return goesOn(chain, 'base', 1);
  if ((text === 'able' || text === 'going') && next === 'to') return goesOn(chain, 'base', 2);
  if (DO.has(text) && (NEGATORS.has(next) || (chain.want === 'any' && s.baseAt(chain.i + 1) !== undefined)))
    return stands(chain, 'do', 'base');
  if (BE.has(text)) return stands(chain, 'be', 'after-be');
  if (!HAVE.has(text)) return false;
  if (next === 'to' && verbAs(s.text(chain.i + 2), 'base') !== undefined) return goesOn(chain, 'base', 2);
  return stands(chain, 'have', 'after-have');
}

/** "isn't", "hasn't", "won't", "no longer". */
function negator(chain: Chain, text: string): true {
  if (text !== 'neither') chain.negated = true;
  if (BE.has(text)) return stands(chain, 'be', 'after-be');
  if (HAVE.has(text)) return stands(chain, 'have', 'after-have');
  const want = DO.has(text) || MODALS.has(text) ? 'base' : chain.want;
  return goesOn(chain, want, text === 'no' ? 2 : 1);
}

function stands(chain: Chain, verb: string, want: Wanted): true {
  chain.verb = verb;
  chain.where = chain.i;
  return goesOn(chain, want, 1);
}

function goesOn(chain: Chain, want: Wanted, words: number): true {
  chain.want = want;
  chain.i += words;
  return true;
}
