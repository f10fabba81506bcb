import type { Sentence } from './grammar.ts';
import { namesFor, type CouncilWords } from './suggested-names.ts';
import { readSentence } from './read.ts';
import type { Slot } from './slot.ts';

/** Words that can stand at one place of a sentence. */
export interface Suggestion {
  readonly text: string;
  /** What they are: "a field of a goal", or the form that they begin. */
  readonly detail: string;
  /** Where they begin in the sentence: what is typed from there on is replaced. */
  readonly from: number;
}

/** Words that begin a part of a sentence, with what they are for. */
const JOINTS: readonly (readonly [words: string, detail: string])[] = [
  ['every', 'each of them, or how far apart at most'],
  ['every later', 'every later review within 6 months of the one before'],
  ['later', 'every later review within 6 months of the one before'],
  ['first', 'first review within 20 working days of Became looked after'],
  ['second', 'second review within 3 months of the first'],
  ['after each', 'after each review, visit within 2 weeks'],
  ['at most', 'at most 6 goals'],
  ['at least', 'at least 1 contingency'],
  ['a', 'a goal in health; a personal adviser is named'],
  ['covers', 'covers health, education and identity'],
  ['sections', 'sections A, B, E and F'],
  ['signed by', 'signed by young person and social worker'],
  ['no', 'no milestone later than 31 March 2027'],
  ['from age', 'only from that age on'],
  ['under age', 'only under that age'],
  ['from Year', 'only from that school year on'],
  ['from', 'only once that has happened'],
  ['before', 'on that day or earlier'],
  ['on the same day as', 'neither before nor after'],
  ['if', 'only where the plan says so'],
  ['is', 'what the plan says there'],
  ['is not', 'what the plan does not say there'],
  ['has', 'which fields each of them has'],
  ['has at least', 'how many of something each of them has'],
  ['in', 'of one area of life'],
  ['in each of', 'one for every area'],
  ['in one of', 'one for any of the areas'],
  ['longer than', 'those that take longer'],
  ['owned by', 'those of one role'],
  ['and', 'one more'],
  ['or', 'another that will do'],
  ['per', 'in each of them'],
  ['within', 'how soon'],
  ['of', 'counted from'],
  ['of the later of', 'counted from the later of two'],
  ['of the first', 'counted from the first'],
  ['of the one before', 'counted from the one before'],
  ['after', 'counted from'],
  ['at least every', 'how far apart at most'],
  ['until', 'up to then'],
  [', then at least every', 'how far apart afterwards'],
  [', counting that day', 'the day of the event is the first'],
  ['later than', 'the last day'],
  ['by', 'the last day'],
  ['is named', 'somebody in the plan has that role'],
  ['required', 'the plan says something there'],
];

/**
 * What can stand at the end of a sentence that is being written: names of the kind that is wanted there, and words
 * that begin the next part.
 */
export function suggest(text: string, council: CouncilWords): Suggestion[] {
  const [named, joined] = [[...names(text, council)], [...joints(text)]];
  // Where a sentence begins, most begin with a word of their own.
  return /^$|,\s*$/.test(text) ? [...joined, ...named] : [...named, ...joined];
}

function* names(text: string, council: CouncilWords): Generator<Suggestion> {
  const slot = slotIn(text);
  if (slot === undefined) return;
  const typed = text.slice(slot.start).toLowerCase();
  for (const [name, detail] of namesFor(slot, council))
    if (name.toLowerCase().startsWith(typed) && name.length > typed.length)
      yield { text: name, detail, from: slot.start };
}

/** The name at the end; where none is begun, the one that any word would begin. */
function slotIn(text: string): Slot | undefined {
  const { slot, stuckAt } = readSentence(text);
  if (slot !== undefined || (stuckAt !== undefined && stuckAt < text.length)) return slot;
  const next = /^$|[\s,]$/.test(text) ? readSentence(`${text}x`).slot : undefined;
  return next?.start === text.length ? next : undefined;
}

function* joints(text: string): Generator<Suggestion> {
  const word = lastWord(text);
  const typed = text.slice(word).toLowerCase();
  for (const [words, detail] of JOINTS) {
    const comma = words.startsWith(',');
    const before = comma ? text.trimEnd() : text.slice(0, word);
    if (comma ? text === '' : !words.startsWith(typed)) continue;
    if (isRead(readSentence(before + words), before.length, before.length + words.length))
      yield { text: words, detail, from: before.length };
  }
}

/** Whether a sentence is right as far as it goes, and its last words, from a place on, are no part of a name. */
const isRead = ({ standard, faults, stuckAt, slot, nameEnd }: Sentence, from: number, end: number): boolean =>
  faults.length === 0 &&
  (standard !== undefined || stuckAt === end) &&
  (slot === undefined || slot.start >= end) &&
  nameEnd <= from;

/** Where the word begins that is being typed. */
function lastWord(text: string): number {
  let at = text.length;
  while (at > 0 && !/[\s,]/.test(text[at - 1] ?? '')) at--;
  return at;
}
