import { partsOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { Block, Field } from '../language/tree.ts';
import type { YearByWords } from '../language/values/time.ts';
import { saysLast } from '../language/vocabulary/word-order.ts';
import type { Open, TimeSpan } from './spans.ts';

/**
 * Where a day without its year lies. `ahead`: the first such day from the plan's start on, as for `By`. `past`: the
 * latest that is not ahead, as for `Status: met on 5 October`. `before`: the nearest to the plan's start that is not
 * ahead, as for `Now`. `near`: the nearest to the plan's start, as for `Referred`. `written`: only the year makes it a
 * day, as for a birth.
 */
export type Tense = 'ahead' | 'past' | 'before' | 'near' | 'written';

/** The days that a year is chosen by. */
export interface Reference {
  readonly start: Day;
  /** Whether the plan says that it started then, or the day is only that of reading it. */
  readonly started: boolean;
  readonly today: Day;
  readonly tense: Tense;
}

/** How each of them is chosen, as a message says it. */
export const CHOSEN: Readonly<Record<Tense, string>> = {
  ahead: 'the first such day after the plan’s start',
  past: 'the latest such day',
  before: 'the latest such day',
  near: 'the nearest such day',
  written: 'no such day',
};

const HAPPENED = new Set(
  'started referred strategyDiscussion becameLookedAfter placementBegan assessmentRequested planFinalised orderMade'.split(
    ' ',
  ),
);

/** Where a day in a field lies, where it has no year. */
export function tenseOf({ spec, parent }: Field): Tense {
  if (spec.id === 'born') return 'written';
  if (HAPPENED.has(spec.id) || parent.kind === 'event') return 'near';
  if (parent.kind === 'signature' || (parent.kind === 'meeting' && isHeld(parent))) return 'past';
  return 'ahead';
}

/** Whether the label of a meeting, or a line below it, says that it has taken place. */
export const isHeld = ({ label, content }: Block): boolean =>
  saysLast(label?.meant ?? label?.text ?? '') ||
  content.some((each) => each.type === 'field' && HELD.has(each.spec.id) && each.value.text !== '');

const HELD = new Set(['seen', 'seenAlone', 'bedroomSeen', 'decision']);

/** 29 February can be up to eight years away. */
const FARTHEST = 8;

/** The span of a time in its year, or in the year that is meant where none is written. */
export function inYear(
  { year, byWords }: { readonly year: number | undefined; readonly byWords?: YearByWords },
  { start, started, today, tense }: Reference,
  spanIn: (year: number) => TimeSpan | undefined,
): TimeSpan | Open | undefined {
  if (year !== undefined) return spanIn(year);
  if (tense === 'written') return undefined;
  if (byWords !== undefined && tense === 'ahead')
    return (started ? yearByWords(byWords, start, spanIn) : undefined) ?? { open: WHICH_YEAR };
  const middle = partsOf(tense === 'past' ? today : start).year;
  let chosen: TimeSpan | undefined;
  let least = Infinity;
  for (let each = middle - FARTHEST; each <= middle + FARTHEST; each += 1) {
    const span = spanIn(each);
    const away = span === undefined ? Infinity : distance(span, { start, started, today, tense });
    if (away >= least) continue;
    least = away;
    chosen = span;
  }
  return chosen === undefined ? undefined : { ...chosen, yearProposed: true };
}

/** Why a year that words tell stays open. */
export const WHICH_YEAR = 'it does not say for sure which year is meant';

/**
 * Years in words count from the year in which the plan started. `Next March` is sure only once the March of that year
 * has begun: before, people mean this one or the other.
 */
function yearByWords(
  byWords: YearByWords,
  start: Day,
  spanIn: (year: number) => TimeSpan | undefined,
): TimeSpan | undefined {
  if (byWords === 'another kind of year') return undefined;
  const { year } = partsOf(start);
  const now = spanIn(year);
  const isThis = byWords === 'this year';
  const isSure = isThis
    ? now !== undefined && now.to >= start
    : byWords === 'next year' || (now !== undefined && now.from <= start);
  const span = isThis ? now : spanIn(year + 1);
  return span === undefined || !isSure ? undefined : { ...span, yearProposed: true };
}

function distance({ from, to }: TimeSpan, { start, today, tense }: Reference): number {
  if (tense === 'ahead') return to >= start ? to - start : Infinity;
  if (tense === 'near') return Math.abs(from - start);
  if (from > today) return Infinity;
  return tense === 'past' ? today - from : Math.abs(from - start);
}
