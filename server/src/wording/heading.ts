import { MODALS, SUBORDINATORS } from './lexicon/small-words.ts';
import { verbAs } from './lexicon/verbs.ts';
import { isNumber } from './numbers.ts';
import { predicatesOf } from './predicates.ts';
import type { Sentence } from './sentence.ts';
import { partiesIn, partyAt } from './who.ts';
import type { Party } from './who.ts';
import type { Word } from './words.ts';

/** The heading in front of a statement: the word that the statement begins with, and whom the heading names. */
export interface Heading {
  readonly head: number;
  readonly headed: Party | undefined;
}

/** "PEP target - …", "SMART goal: …", "Mrs Owusu: …"; `head` is 0 where the statement has no heading. */
export function headingOf(sentence: Sentence): Heading {
  const { words, names } = sentence;
  const end = headingEnd(words);
  if (end === 0) return { head: 0, headed: undefined };
  const headed = partiesIn(words, 0, end, names).find((party) => party.type !== 'family');
  // "Contact visits: three a month": a figure right behind the colon counts what the heading names.
  if (isNumber(words[end]) || labels(words, end)) return { head: end, headed };
  const deed = deedBehind(sentence, end);
  const says = predicatesOf(sentence, 0, end - 1).some((each) => each.finite || (each.at === 0 && !deed));
  return { head: says ? 0 : end, headed };
}

/** Where a heading of up to six words ends. */
function headingEnd(words: readonly Word[]): number {
  // "As needed - that is, whenever …": a circumstance.
  if (SUBORDINATORS.has(words[0]?.text ?? '')) return 0;
  for (let at = 1; at <= Math.min(6, words.length - 2); at += 1) {
    const text = words[at]?.text;
    if (text !== ':' && text !== '-') {
      if (words[at]?.type === 'mark' && text !== '(' && text !== ')' && !(text === ',' && inTitle(words, at)))
        return 0;
      continue;
    }
    const touches = words[at - 1]?.end === words[at]?.start;
    return text === ':' ? (touches ? at + 1 : 0) : touches ? 0 : at + 1;
  }
  return 0;
}

/** "Designated teacher, Mrs Owusu: …": a title and a name are one person. */
function inTitle(words: readonly Word[], comma: number): boolean {
  const named = partyAt(words, comma + 1);
  return partyAt(words, 0)?.end === comma && named?.type === 'named' && words[named.end]?.text === ':';
}

/** "Plan B:", "Step 2:": a letter or a number behind the word, and no deed. */
function labels(words: readonly Word[], head: number): boolean {
  return head === 3 && /^(?:\p{Lu}|\d{1,2})$/u.test(words[1]?.raw ?? '') && words[2]?.text === ':';
}

/** "Encourage reading: Jill takes …": behind the heading somebody does something. */
function deedBehind({ words, names }: Sentence, head: number): boolean {
  const party = partyAt(words, head, names);
  if (party === undefined || party.type === 'unnamed') return false;
  const next = words[party.end]?.text ?? '';
  return MODALS.has(next) || next === 'to' || verbAs(next, 's') !== undefined;
}
