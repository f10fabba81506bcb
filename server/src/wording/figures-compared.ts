import { names } from './amounts.ts';
import { PREPOSITIONS } from './lexicon/small-words.ts';
import { valueOf } from './numbers.ts';
import type { Word } from './words.ts';

const ONCE = new Set('once twice thrice'.split(' '));
/** Where less is better a figure of today above the target is the very reason for the goal. */
const DOWNWARD = new Set(
  'fall falls drop drops reduce reduces cut cuts down fewer less under below within most decrease decreases lower lowers faster'.split(
    ' ',
  ),
);
/** Counted to be got rid of, or spans of time that may be meant to shrink. */
const UNWANTED =
  /^(?:prompt|reminder|episode|incident|suspension|exclusion|joint|cigarette|unit|outburst|detention|call|minute|min|hour|second|day|night|week|absence|debt|drink|can|pint|accident|tantrum|meltdown|fight|argument|wake)/;

/**
 * How the figure of today stands to the one to reach: `there`, `below`, `open` where nobody can tell, or `none` where
 * the goal has none. `here` and `rest` are the places of the words of today and of the goal.
 */
export function compared(
  words: readonly Word[],
  free: readonly boolean[],
  here: readonly number[],
  rest: readonly number[],
  kind: 'goal' | 'action',
): 'there' | 'below' | 'open' | 'none' {
  if (kind === 'action') return 'none';
  const target = figures(words, free, rest);
  if (target.length === 0) return 'none';
  const today = figures(words, free, here);
  if (rest.some((at) => DOWNWARD.has(words[at]?.text ?? ''))) return 'open';
  for (const goal of target) {
    const same = today.find(({ unit }) => unit === goal.unit || goal.unit === 'them');
    if (same === undefined || UNWANTED.test(goal.unit)) continue;
    return same.value >= goal.value ? 'there' : 'below';
  }
  // "one sandwich" is a thing, not a figure.
  return target.every(({ value }) => value <= 1) ? 'none' : 'open';
}

/** Lengths are compared in metres. */
const METRES = new Map([
  ['km', 1000],
  ['kilometre', 1000],
  ['mile', 1609],
  ['metre', 1],
  ['m', 1],
]);

const AGES = new Set('was were age aged'.split(' '));

interface Figure {
  readonly value: number;
  readonly unit: string;
}

/** The figures among some words, shares and lengths made comparable. */
export function figures(words: readonly Word[], free: readonly boolean[], at: readonly number[]): Figure[] {
  return at.flatMap((i) => (free[i] === true ? (figureAt(words, i) ?? []) : []));
}

function figureAt(words: readonly Word[], i: number): Figure | undefined {
  const value = valueOf(words[i]);
  if (value === undefined || Number.isNaN(value) || names(words, i)) return undefined;
  // "5 nights out of 7": the whole is no figure of its own; "since she was 3" is an age.
  const before = words[i - 1]?.text ?? '';
  if ((before === 'of' && words[i - 2]?.text === 'out') || AGES.has(before)) return undefined;
  const whole = wholeBehind(words, i);
  if (whole !== undefined && value <= whole) return { value: (100 * value) / whole, unit: '%' };
  const unit = unitOf(words, i);
  const metres = METRES.get(unit);
  return metres === undefined ? { value, unit } : { value: value * metres, unit: 'metre' };
}

/** "8 out of 10", "8 days out of 10", "8 school days out of 10": what a share is taken of. */
function wholeBehind(words: readonly Word[], i: number): number | undefined {
  const outOf = (at: number): boolean => words[at]?.text === 'out' && words[at + 1]?.text === 'of';
  const out = [i + 2, i + 3].find(outOf) ?? (words[i + 1]?.text === 'out' ? i + 1 : undefined);
  return out === undefined ? undefined : valueOf(words[out + 2]);
}

/** What a figure counts, as one of it: `night`, `time`, `%`; `them` for "of them", '' where nothing says. */
function unitOf(words: readonly Word[], i: number): string {
  const text = words[i]?.text ?? '';
  const next = words[i + 1];
  if (ONCE.has(text)) return 'time';
  if (text.endsWith('%') || next?.text === '%') return '%';
  if (next?.type === 'word' && !PREPOSITIONS.has(next.text)) return next.text.replace(/s$/, '');
  return next?.text === 'of' && /^(?:them|these|those)$/.test(words[i + 2]?.text ?? '') ? 'them' : '';
}
