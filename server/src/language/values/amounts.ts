import type { Amount } from './amount.ts';
import { readDate } from './date.ts';
import { memo } from './memo.ts';
import type { TimePoint } from './time.ts';
import { timeWord } from './time-words.ts';
import type { Reading } from './value.ts';

const DIRECTION =
  /^(?:(at least|no (?:fewer|less) than|a minimum of|more than|over|above)|(at most|up to|no more than|a maximum of|under|below|less than|fewer than|within))\s+/i;
const FIGURE = String.raw`£?\s?\d+(?:,\d{3})*(?:\.\d+)?|½|[a-z]+`;
const HALF = /^half (?:an? )?(?=[a-z])/i;
const NUMBER = new RegExp(
  `^(${FIGURE})(?:st|nd|rd|th)?(½)?(?:\\s?(?:to|-|–)\\s?(£?\\d+(?:,\\d{3})*(?:\\.\\d+)?|[a-z]+)(?![a-z]))?`,
  'i',
);
const OUT_OF = /^\s*(?:\/|out of(?: the)?(?: last)?|of)\s*(\d+(?:,\d{3})*|[a-z]+)(?![a-z])/i;
const PER = /\b(?:an?|per|each|every)\s+([a-z]+(?: [a-z]+)?)$/i;
const ON = /(?:^|\s)(?:on|in|at|since)\s(.*)$/i;

/** How much of something: `8`, `at least 60%`, `3 out of 5 times`, `half an hour`, `0 on 7 April 2026`. */
export const readAmount: (text: string) => Reading<Amount> = memo((text) => ({
  value: amount(text.trim()),
  slips: [],
}));

function amount(text: string): Amount | undefined {
  const direction = DIRECTION.exec(text);
  let rest = direction === null ? text : text.slice(direction[0].length);
  const figure = figures(rest);
  if (figure === undefined) return undefined;
  rest = rest.slice(figure.length);
  const of = OUT_OF.exec(rest);
  const whole = of === null ? undefined : number(of[1] ?? '');
  if (of !== null && whole !== undefined) rest = rest.slice(of[0].length);
  const percent = /^\s?(?:%|per ?cent\b)/i.exec(rest);
  if (percent !== null) rest = rest.slice(percent[0].length);
  const stop = rest.search(/[,;.](?:\s|$)/);
  const clause = (stop < 0 ? rest : rest.slice(0, stop)).trim();
  const also = stop < 0 ? undefined : rest.slice(stop + 1).trim() || undefined;
  const { words, on } = dated(clause);
  const per = PER.exec(words);
  const unit = per === null ? words : words.slice(0, per.index).trim();
  return {
    direction: direction === null ? 'exactly' : direction[1] !== undefined ? 'at least' : 'at most',
    least: figure.least,
    most: figure.most,
    outOf: percent !== null ? 100 : whole,
    unit: percent !== null ? '%' : figure.money ? '£' : unit,
    per: per?.[1],
    on,
    also,
  };
}

/** The figures at the start and how many characters they take. */
function figures(text: string): { least: number; most: number; money: boolean; length: number } | undefined {
  const half = HALF.exec(text);
  if (half !== null) return { least: 0.5, most: 0.5, money: false, length: half[0].length };
  const match = NUMBER.exec(text);
  const least = match === null ? undefined : number(match[1] ?? '');
  if (match === null || least === undefined) return undefined;
  const more = match[2] === undefined ? 0 : 0.5;
  const most = match[3] === undefined ? undefined : number(match[3]);
  const money = match[0].startsWith('£');
  const length = match[3] !== undefined && most === undefined ? (match[1] ?? '').length : match[0].length;
  return { least: least + more, most: (most ?? least) + more, money, length };
}

const WORDS: Readonly<Record<string, number>> = { none: 0, nil: 0, no: 0, once: 1, twice: 2, a: 1, an: 1 };

function number(text: string): number | undefined {
  const figures = text.replace(/[£,\s]/g, '');
  if (figures === '½') return 0.5;
  if (/^\d/.test(figures)) return Number(figures);
  const word = timeWord(figures.toLowerCase());
  if (word?.kind === 'count' && typeof word.value === 'number') return word.value;
  return WORDS[figures.toLowerCase()];
}

/** The words before the day on which it was measured, and that day. */
function dated(clause: string): { words: string; on: TimePoint | undefined } {
  const match = ON.exec(clause);
  if (match === null) return { words: clause, on: undefined };
  const point = readDate(match[1] ?? '').value?.point;
  if (point === undefined) return { words: clause, on: undefined };
  return { words: clause.slice(0, match.index).trim(), on: point };
}
