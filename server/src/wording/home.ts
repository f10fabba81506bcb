import type { Found } from './evidence.ts';
import { DETERMINERS } from './lexicon/small-words.ts';
import type { Word } from './words.ts';

/** Rooms, fittings and supplies of a home. */
const PARTS = new Set(
  'house flat kitchen bathroom toilet bath shower bedroom bedrooms room rooms stairs staircase stairgate landing hallway hall lounge garden yard porch floor floors ceiling wall walls roof window windows door doors fridge freezer cupboard cupboards cooker oven hob sink taps bin bins bed beds mattress mattresses cot carpet carpets curtains boiler heating radiators sockets meter alarm alarms worktop worktops surfaces washing medicines bleach'.split(
    ' ',
  ),
);
/** In front of such a word it is no home: "the school hall", "the clinic room". */
const ELSEWHERE =
  /^(?:school|sports|village|town|church|class|dining|clinic|waiting|meeting|staff|therapy|sensory|quiet|calm|contact|hospital|nursery|college|care|residential|children)$/;

/**
 * What a goal about the home is about: "the kitchen floor is clear", "there is a lock on the bathroom door". Whose
 * home it is, a reader of the plan knows. `from` and `to` hold the subject; undefined where it is no part of a home.
 */
export function homeIn(text: string, words: readonly Word[], from: number, to: number): Found | undefined {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || !PARTS.has(word.text) || word.bracketed) continue;
    if (words.slice(from, at).some((each) => ELSEWHERE.test(each.text))) return undefined;
    let start = at;
    while (start > from && words[start - 1]?.type === 'word' && !DETERMINERS.has(words[start]?.text ?? ''))
      start -= 1;
    const begin = words[start]?.start ?? word.start;
    return { words: text.slice(begin, word.end), start: begin, end: word.end };
  }
  return undefined;
}
