import { found } from './clause.ts';
import type { Found } from './evidence.ts';
import { ABSOLUTES } from './lexicon/amounts.ts';
import { wordSet } from './lexicon/group.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import { HAVE } from './lexicon/small-words.ts';
import { isNumber } from './numbers.ts';
import type { Word } from './words.ts';

const ABSOLUTE = phraseTable(wordSet(ABSOLUTES));

/** What no child could keep, and nobody who acts: always, never, 100% of the time. */
export function absolutesOf(text: string, words: readonly Word[], kind: 'goal' | 'action'): Found[] {
  const list: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length =
      phraseAt(ABSOLUTE, words, at) || allOfAll(words, at) || notEver(words, at) || roundTheClock(words, at);
    if (length === 0) continue;
    // "who has never cooked": how things were.
    if (
      words[at]?.text === 'never' &&
      (words[at + 1]?.text === 'mind' ||
        HAVE.has(words[at - 1]?.text ?? '') ||
        // "who's never used one".
        /^(?:who|he|she|they)['’](?:s|ve)$/i.test(words[at - 1]?.raw ?? ''))
    )
      continue;
    if (words[at]?.text === 'never' && bounded(words, at)) continue;
    // "every second Wednesday": one of two.
    if (
      words[at]?.text === 'every' &&
      words[at + 1]?.text === 'second' &&
      words[at + 2]?.type === 'word' &&
      words[at + 2]?.text !== 'of'
    )
      continue;
    if (kind === 'goal' || !keptForAWhile(words, at, length)) list.push(found(text, words, at, at + length));
    at += length - 1;
  }
  return list;
}

/** "at all times while Dad visits", "checks every hour, 24/7": as long as that lasts, or in turns, people can keep it. */
function keptForAWhile(words: readonly Word[], at: number, length: number): boolean {
  const [first, second] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  if (/^24(?!$)/.test(first) || (first === 'every' && /^(?:hour|minute)$/.test(second))) return true;
  if (!words.slice(at, at + length).some(({ text }) => text.startsWith('time'))) return false;
  return (
    /^(?:in|on|at|near)$/.test(words[at + length]?.text ?? '') ||
    words.some(
      ({ text }, i) => WHILE.has(text) || isWatched(text, words[i + 1]?.text) || lastsAsLong(words, i),
    )
  );
}

const WHILE = new Set('during while whilst when whenever'.split(' '));
const isWatched = (text: string, next: string | undefined): boolean =>
  text.startsWith('supervis') || (text === 'within' && next === 'sight');
const lastsAsLong = (words: readonly Word[], at: number): boolean =>
  ['for', 'as', 'long', 'as'].every((text, i) => words[at + i]?.text === text);

/** "awake and beside him 24 hours a day": nobody keeps watch without sleep. */
function roundTheClock(words: readonly Word[], at: number): number {
  const nightly = ['all', 'night', ',', 'every', 'night'].every((text, i) => words[at + i]?.text === text);
  if (nightly && words.some(({ text }) => text === 'awake')) return 5;
  const [number, hours, a, day] = [0, 1, 2, 3].map((step) => words[at + step]?.text ?? '');
  const always = /^(?:24|twenty-four)$/.test(number ?? '') && /^(?:hours|hrs)$/.test(hours ?? '');
  if (!always || !/^(?:a|per|each|every)$/.test(a ?? '') || day !== 'day') return 0;
  return words.some(({ text }) => KEEPING_WATCH.test(text)) ? 4 : 0;
}

const KEEPING_WATCH = /^(?:awake|watch(?:es|ing)?|supervis(?:es|ed|ing)|beside|arm|sight|eyes|leaves)$/;

/** "will not shout at all, ever": once and for all. */
function notEver(words: readonly Word[], at: number): number {
  if (words[at]?.text !== 'ever' || words[at + 1]?.text === 'since') return 0;
  const before = words.slice(Math.max(0, at - 8), at);
  return before.some((word) => word.text === 'not' || word.text.endsWith("n't")) ? 1 : 0;
}

/** "never later than 9 on more than one night a week": a slip or two is allowed for. */
function bounded(words: readonly Word[], at: number): boolean {
  if (/^(?:later|earlier|less|fewer|more)$/.test(words[at + 1]?.text ?? '') && words[at + 2]?.text === 'than')
    return true;
  return words.some(
    (word, i) =>
      i > at &&
      (word.text === 'more' || word.text === 'fewer' || word.text === 'less') &&
      words[i + 1]?.text === 'than' &&
      isNumber(words[i + 2]),
  );
}

/** "100% in every test", "all of it, every day": nothing is left for a bad day. */
function allOfAll(words: readonly Word[], at: number): number {
  const whole = words[at]?.text === '100%' || (words[at]?.text === '100' && words[at + 1]?.text === '%');
  if (!whole) return 0;
  const next = at + (words[at]?.text === '100' ? 2 : 1);
  const far =
    /^(?:in|of|at|on)$/.test(words[next]?.text ?? '') &&
    /^(?:every|all|each)$/.test(words[next + 1]?.text ?? '');
  return far ? next + 2 - at : 0;
}
