import { ACCESS_WORDS, AMOUNT_HEDGES, TRIGGER_HEDGES } from './lexicon/amounts.ts';
import { found } from './clause.ts';
import { isExplained, looseAmountAt, looseTriggerAt } from './loose-words.ts';
import type { Amount, Hedge } from './evidence.ts';
import { wordSet } from './lexicon/group.ts';
import { MODALS, PRONOUNS } from './lexicon/small-words.ts';
import { phraseAt, phraseTable } from './lexicon/phrases.ts';
import type { Word } from './words.ts';

const AMOUNT = phraseTable(wordSet(AMOUNT_HEDGES));
const TRIGGER = phraseTable(wordSet(TRIGGER_HEDGES));
const ACCESS = phraseTable(wordSet(ACCESS_WORDS));
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
