import { ABSOLUTES, ACCESS_WORDS, AMOUNT_HEDGES, TRIGGER_HEDGES } from './lexicon/amounts.ts';
import { found } from './clause.ts';
import { isExplained, looseAmountAt, looseTriggerAt } from './loose-words.ts';
import type { Amount, Found, Hedge } from './evidence.ts';
import { NUMBER_WORDS } from './lexicon/amounts.ts';
import { wordSet } from './lexicon/group.ts';
import { HAVE, MODALS, PRONOUNS } from './lexicon/small-words.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import type { Word } from './words.ts';

const AMOUNT = phraseTable(wordSet(AMOUNT_HEDGES));
const TRIGGER = phraseTable(wordSet(TRIGGER_HEDGES));
const ACCESS = phraseTable(wordSet(ACCESS_WORDS));
const ABSOLUTE = phraseTable(wordSet(ABSOLUTES));
/** Before these `more`, `less` and `most` are part of a figure or a job: "no more than 2". */
const FIGURES = new Set(['than', 'or', 'of']);

/** Nothing in the clause can mend these: the amount itself is put off or left to the day. */
const OPEN =
  /^(?:to be (?:confirmed|decided|agreed)|tbc|as and when|most (?:days|nights)|as (?:often|much|many|long|far|frequently|regularly) as (?!possible)|if possible|where possible|when possible)/i;
/** They stand in the place of a figure: "some money every Friday" is still any sum at all. */
const INSTEAD_OF_FIGURE =
  /^(?:(?:some|several|a few|a bit|a lot|lots of|plenty|enough|quality time|a number of|a variety of|a range of)\b|(?:an?|the|any) )/i;

/** `no more than`, `8 or more`, `good morning`: words of the list that hedge nothing here. */
function harmless(words: readonly Word[], at: number, length: number): boolean {
  const word = words[at]?.text ?? '';
  const before = words[at - 1];
  const after = words[at + length];
  if (['more', 'less', 'fewer', 'most'].includes(word)) {
    if (before?.text === 'no') return true;
    if (FIGURES.has(after?.text ?? '') && (after?.text !== 'of' || word !== 'most')) return true;
    if (
      before?.text === 'or' ||
      before?.text === 'and' ||
      before?.text === 'at' ||
      before?.type === 'number' ||
      before?.text === 'once'
    )
      return true;
    if (after?.type === 'number') return true;
  }
  if (word === 'some' && before?.text === 'and') return true;
  if (word === 'good' && before?.text === 'in' && after?.text === 'time') return true;
  if (word === 'good')
    return ['morning', 'night', 'afternoon', 'evening', 'friday'].includes(after?.text ?? '');
  if (word === 'well' && (before?.text === 'as' || after?.text === '-')) return true;
  // "If all goes well": a circumstance.
  if (word === 'well' && /^go(?:es)?$/.test(before?.text ?? '') && words[0]?.text === 'if') return true;
  if ((word === 'close' || word === 'throughout') && ['the', 'of', 'a'].includes(after?.text ?? ''))
    return true;
  // "to close Ana's case", "will close it".
  if (word === 'close' && (before?.text === 'the' || before?.text === 'to' || MODALS.has(before?.text ?? '')))
    return true;
  return false;
}

/** Words that leave the amount, the moment or the offer to the reader; `amounts` are the figures that may mend them. */
export function hedgesOf(text: string, words: readonly Word[], amounts: readonly Amount[]): Hedge[] {
  const hedges: Hedge[] = [];
  const counted = amounts.length > 0;
  const figures = amounts.some(
    // "a few a day": the day is no figure.
    (amount) => amount.type !== 'rate' && amount.type !== 'clock' && !/^(?:an?|per) /.test(amount.words),
  );
  const given = amounts.some((amount) => amount.type !== 'count');
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word?.type !== 'word') continue;
    const trigger = Math.max(phraseAt(TRIGGER, words, at), looseTriggerAt(words, at));
    const access = trigger > 0 ? 0 : phraseAt(ACCESS, words, at);
    const amount = trigger + access > 0 ? 0 : Math.max(phraseAt(AMOUNT, words, at), looseAmountAt(words, at));
    const length = trigger + access + amount;
    if (length === 0 || harmless(words, at, length) || (amount > 0 && forWhat(words, at))) continue;
    at += length;
    if (trigger > 0 && isExplained(words, at)) continue;
    const type = trigger > 0 ? 'trigger' : access > 0 ? 'access' : 'amount';
    const span = found(text, words, at - length, at);
    const mended = type === 'access' ? given : INSTEAD_OF_FIGURE.test(span.words) ? figures : counted;
    hedges.push({ ...span, type, disarmed: mended && !OPEN.test(span.words) });
    at -= 1;
  }
  return hedges;
}

/** "so that he has extra time": what it is for need not be counted. */
function forWhat(words: readonly Word[], at: number): boolean {
  const so = words.findLastIndex((word, i) => i < at && word.text === 'so' && i > 0);
  if (so < 0 || words.slice(so, at).some((word) => word.text === ';' || word.text === '.')) return false;
  const next = words[so + 1];
  return next?.text === 'that' || PRONOUNS.has(next?.text ?? '');
}

/** What no child could keep: always, never, 100% of the time. */
export function absolutesOf(text: string, words: readonly Word[]): Found[] {
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
    list.push(found(text, words, at, at + length));
    at += length - 1;
  }
  return list;
}

/** "awake and beside him 24 hours a day": nobody keeps watch without sleep. */
function roundTheClock(words: readonly Word[], at: number): number {
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
      (words[i + 2]?.type === 'number' || NUMBER_WORDS.has(words[i + 2]?.text ?? '')),
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
