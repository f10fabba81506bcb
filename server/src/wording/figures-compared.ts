import { names } from './amounts.ts';
import { NUMBER_WORDS } from './lexicon/amounts.ts';
import { PREPOSITIONS } from './lexicon/small-words.ts';
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

/** How the figure of today stands to the one to reach: `there`, `below`, or `none` where the goal has none. */
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
  return at.flatMap((i): Figure[] => {
    const word = words[i];
    if (word === undefined || free[i] !== true || (word.type !== 'number' && !NUMBER_WORDS.has(word.text)))
      return [];
    if (names(words, i)) return [];
    // "5 nights out of 7": the whole is no figure of its own; "since she was 3" is an age.
    const before = words[i - 1]?.text ?? '';
    if ((before === 'of' && words[i - 2]?.text === 'out') || AGES.has(before)) return [];
    // "8 days out of 10" is a share.
    const of =
      [i + 2, i + 3].find((next) => words[next]?.text === 'out' && words[next + 1]?.text === 'of') ??
      (words[i + 1]?.text === 'out' ? i + 1 : undefined);
    const whole =
      of === undefined
        ? undefined
        : (NUMBER_WORDS.get(words[of + 2]?.text ?? '') ?? Number.parseFloat(words[of + 2]?.text ?? ''));
    const part = NUMBER_WORDS.get(word.text) ?? Number.parseFloat(word.text);
    if (whole !== undefined && part <= whole) return [{ value: (100 * part) / whole, unit: '%' }];
    const plain = NUMBER_WORDS.get(word.text) ?? Number.parseFloat(word.text.replace(/[£,]/g, ''));
    const next = words[i + 1];
    const unit = ONCE.has(word.text)
      ? 'time'
      : word.text.endsWith('%')
        ? '%'
        : next?.type === 'word' && !PREPOSITIONS.has(next.text)
          ? next.text.replace(/s$/, '')
          : next?.text === '%'
            ? '%'
            : next?.text === 'of' && /^(?:them|these|those)$/.test(words[i + 2]?.text ?? '')
              ? 'them'
              : '';
    const metres = METRES.get(unit);
    const value = plain * (metres ?? 1);
    return Number.isFinite(value) ? [{ value, unit: metres === undefined ? unit : 'metre' }] : [];
  });
}
