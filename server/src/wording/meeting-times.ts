import type { Deadline, TimeMention } from '../language/values/time.ts';
import {
  CONJUNCTIONS,
  MODALS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './lexicon/small-words.ts';
import { verbAs } from './lexicon/verbs.ts';
import { MONTH_WORDS } from './months.ts';
import type { Word } from './words.ts';

/** What a meeting's name ends in, looked for before anything else. */
const ANY_MEETING = /\b(?:reviews?|[ri]cpc|conference|hearing|meeting|visit|panel|pep|core group|ta[cf])\b/i;
const MEETINGS = new Set(
  'review rcpc icpc conference hearing meeting visit panel pep group taf tac'.split(' '),
);
const OPENERS: Readonly<Record<string, Deadline['preposition']>> = {
  by: 'by',
  at: 'on',
  before: 'before',
  until: 'until',
  till: 'until',
};
/** "ahead of the next core group", "in time for the RCPC": words before the one that counts. */
const LONG_OPENERS: readonly (readonly [readonly string[], Deadline['preposition']])[] = [
  [['by', 'the', 'time', 'of'], 'by'],
  [['ahead', 'of'], 'before'],
  [['prior', 'to'], 'before'],
  [['in', 'advance', 'of'], 'before'],
  [['in', 'time', 'for'], 'by'],
  [['between', 'now', 'and'], 'until'],
];
const ARTICLES = /^(?:the|his|her|their|our|my|your)$/;
const NEXT = /^(?:next|coming|following|upcoming|forthcoming)$/;
const COUNTED = /^(?:first|second|third|fourth|fifth|sixth|last|every|each|all|any|both|no|\d.*)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Words that a meeting's name may have before its kind. */
const LONGEST_NAME = 5;

/** "by the next RCPC", "before the hearing": a meeting without its day. A plan may give the day, the words do not. */
export function meetingsIn(text: string, words: readonly Word[]): TimeMention[] {
  if (!ANY_MEETING.test(text)) return [];
  const found: TimeMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const meeting = meetingAt(words, at);
    if (meeting !== undefined) found.push(meeting);
  }
  return found;
}

/** What opens such a time here: how it is hung, and how many words that takes. */
function openerAt(
  words: readonly Word[],
  at: number,
): { as: Deadline['preposition']; length: number } | undefined {
  const plain = OPENERS[words[at]?.text ?? ''];
  const long = LONG_OPENERS.find(([opener]) => opener.every((word, i) => words[at + i]?.text === word));
  if (long !== undefined) return { as: long[1], length: long[0].length };
  return plain === undefined ? undefined : { as: plain, length: 1 };
}

function meetingAt(words: readonly Word[], at: number): TimeMention | undefined {
  const opener = openerAt(words, at);
  if (opener === undefined) return undefined;
  let from = at + opener.length;
  const article = ARTICLES.test(words[from]?.text ?? '');
  if (article) from += 1;
  const next = NEXT.test(words[from]?.text ?? '');
  if (next) from += 1;
  const shortForm = /^\p{Lu}{2,}$/u.test(words[from]?.raw ?? '');
  if (!(article || next || shortForm) || COUNTED.test(words[from]?.text ?? '')) return undefined;
  const end = nameEnd(words, from);
  if (end === 0 || datedBehind(words, end)) return undefined;
  // "is agreed by the core group": those who meet.
  if (words[at]?.text === 'by' && !next && verbAs(words[at - 1]?.text ?? '', 'past') !== undefined)
    return undefined;
  const name = words.slice(from, end).map(({ text }) => text);
  const deadline: Deadline = {
    point: { type: 'meeting', ordinal: next ? 'next' : undefined, meeting: name.join(' ') },
    edge: 'whole',
    preposition: opener.as,
  };
  return { type: 'nonDate', start: words[at]?.start ?? 0, end: words[end - 1]?.end ?? 0, deadline };
}

/** Where a name ends that ends in a kind of meeting; 0 where none begins. "the hearing test" is none. */
function nameEnd(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + LONGEST_NAME); at += 1) {
    const word = words[at];
    if (word === undefined || (word.type !== 'word' && word.type !== 'number')) return 0;
    if (PREPOSITIONS.has(word.text) || CONJUNCTIONS.has(word.text) || PRONOUNS.has(word.text)) return 0;
    if (!MEETINGS.has(word.text) || (word.text === 'group' && words[at - 1]?.text !== 'core')) continue;
    if (MEETINGS.has(words[at + 1]?.text ?? '')) continue;
    return closes(words[at + 1]) ? at + 1 : 0;
  }
  return 0;
}

/** Whether the name of a meeting may end before this word. */
function closes(next: Word | undefined): boolean {
  if (next === undefined || next.type !== 'word' || next.capital) return true;
  return [PREPOSITIONS, CONJUNCTIONS, SUBORDINATORS, PRONOUNS, OBJECT_PRONOUNS, MODALS].some((some) =>
    some.has(next.text),
  );
}

/** "the review on 4 May", "the hearing (4 May)": the day is there. */
function datedBehind(words: readonly Word[], end: number): boolean {
  let at = end;
  if (/^(?:on|in|of|[,(\-])$/.test(words[at]?.text ?? '')) at += 1;
  if (words[at]?.text === 'the') at += 1;
  const day = words[at];
  return day?.type === 'number' || day?.type === 'blank' || WEEKDAY.test(day?.text ?? '') || isMonth(day);
}

const isMonth = (word: Word | undefined): boolean =>
  word?.capital === true && MONTH_WORDS.includes(word.text);
