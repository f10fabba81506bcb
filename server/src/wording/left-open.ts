import { ceilingAt, helpCounted } from './ceilings.ts';
import { found } from './clause.ts';
import type { Found } from './evidence.ts';
import { TRIGGER_HEDGES } from './lexicon/amounts.ts';
import { wordSet } from './lexicon/group.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import { ABOUT_FIGURES, OTHER_HELP, PROVISION_HEDGES } from './lexicon/provision.ts';
import { isExplained, looseTriggerAt } from './loose-words.ts';
import { isNumber } from './numbers.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

const OPEN = phraseTable(wordSet(TRIGGER_HEDGES, PROVISION_HEDGES));
const ABOUT = phraseTable(wordSet(ABOUT_FIGURES));
const OTHER = phraseTable(wordSet(OTHER_HELP));

/** Words that leave provision open, though a figure may stand beside them. */
export interface LeftOpen extends Found {
  /**
   * `most`: a ceiling and no floor. `figure`: the figure itself is only about right. `whether`: nobody is bound to give
   * it. `what`: something else will do.
   */
  readonly type: 'most' | 'figure' | 'whether' | 'what';
}

/** What in the words of provision, or of how often it is given, binds nobody. Spans count in the text. */
export function leftOpenIn(text: string): LeftOpen[] {
  const words = wordsOf(text);
  const list: LeftOpen[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const here = openAt(words, at);
    if (here === undefined) continue;
    list.push({ ...found(text, words, at, at + here.length), type: here.type });
    at += here.length - 1;
  }
  return list;
}

function openAt(words: readonly Word[], at: number): { length: number; type: LeftOpen['type'] } | undefined {
  const most = ceilingAt(words, at);
  if (most > 0) return { length: most, type: 'most' };
  const about = phraseAt(ABOUT, words, at);
  // "talks about two books" takes the edge off nothing.
  const counted = about > 0 && isNumber(words[at + about]) ? helpCounted(words, at + about) : 0;
  if (counted > 0) return { length: about + counted, type: 'figure' };
  const other = phraseAt(OTHER, words, at);
  if (other > 0) return { length: other, type: 'what' };
  const length = Math.max(phraseAt(OPEN, words, at), looseTriggerAt(words, at));
  return length === 0 || isExplained(words, at + length) ? undefined : { length, type: 'whether' };
}
