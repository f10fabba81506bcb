import { scaleLinear } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { addMonths, birthday, MONTHS, partsOf, type Day } from '../../calendar/day.ts';
import { journeysEnd } from '../ages.ts';
import type { EntryKind } from '../entry.ts';
import type { Timeline } from '../timeline.ts';

/** Where days lie across the picture. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  /** Pixels from the left edge; a day outside the picture lies on its edge. */
  readonly x: (day: Day) => number;
  readonly first: Day;
  /** The last day that is drawn to scale with the plan. */
  readonly nearEnd: Day;
  /** Where the years to adulthood begin to be drawn closer; undefined where all is to one scale. */
  readonly bend: number | undefined;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly x: number;
  /** "Apr"; empty where only the year begins. */
  readonly month: string;
  /** "2027", at the first tick of a year. */
  readonly year: string | undefined;
}

const MILLISECONDS = 86_400_000;
/** Days before the start that are still drawn: figures are taken a little before a plan begins. */
const BEFORE = 120;
/** Years that are drawn to scale at most; a slip of the pen, 2099, must not press the plan together. */
const MOST_YEARS = 6;
const LEAST_DAYS = 90;
/** The part of the width that the years to adulthood take. */
const FAR = 0.17;
const LEAST_TICK = 38;

const BIRTHDAYS: ReadonlySet<EntryKind> = new Set(['birthday', 'today']);
const PLANNED: ReadonlySet<EntryKind> = new Set([
  'goal',
  'milestone',
  'action',
  'progress',
  'review',
  'visit',
  'meeting',
  'core group',
  'conference',
]);

/** Lays the days of a timeline out between two edges. */
export function frameOf(timeline: Timeline, left: number, right: number): Frame {
  const { today } = timeline;
  const days = timeline.entries.filter(({ kind }) => !BIRTHDAYS.has(kind)).map(({ day }) => day);
  const first = firstDay(timeline);
  const cap = addMonths(Math.max(first, Math.min(today, addMonths(first, 36))) as Day, 12 * MOST_YEARS);
  let near = Math.max(first + LEAST_DAYS, ...days.filter((day) => day <= cap));
  // A plan that ended long ago is not pressed together by the years since.
  if (today > near && today - near <= Math.max(180, (near - first) / 2)) near = today;
  near += Math.round((near - first) * 0.03);
  const ends = adulthood(timeline);
  const [soonest] = ends;
  if (soonest !== undefined && soonest > near && soonest - near <= (near - first) / 3) near = soonest + 30;
  const far = Math.max(0, ...ends, ...days, today);
  const nearEnd = near as Day;
  const bend = far > near ? right - (right - left) * FAR : undefined;
  const scale =
    bend === undefined
      ? scaleLinear([first, near], [left, right])
      : scaleLinear([first, near, far + (far - near) * 0.08], [left, bend, right]);
  scale.clamp(true);
  const x = (day: Day): number => scale(day);
  return {
    left,
    right,
    x,
    first,
    nearEnd,
    bend,
    ticks: ticksOf(first, nearEnd, x, (bend ?? right + LEAST_TICK) - LEAST_TICK),
  };
}

/** The start of the plan; where it gives none, the first day on which something is planned. */
function firstDay({ plan, today, entries }: Timeline): Day {
  const planned = entries.filter(({ kind }) => PLANNED.has(kind)).map(({ day }) => day);
  const started = plan.started?.day;
  const known = started === undefined ? planned : planned.filter((day) => day >= started - BEFORE);
  const wanted = Math.min(started ?? Infinity, ...known);
  return (wanted === Infinity || (today < wanted && wanted - today <= 180) ? today : wanted) as Day;
}

/** The days on which the children are of age, and the end of the journey, soonest first. */
const adulthood = ({ plan }: Timeline): Day[] =>
  plan.children
    .flatMap(({ born }) =>
      born === undefined ? [] : [birthday(born, 18), birthday(born, journeysEnd(plan))],
    )
    .sort((a, b) => a - b);

/** Months where there is room for them, else quarters, half-years or years. */
function ticksOf(first: Day, last: Day, x: (day: Day) => number, edge: number): Tick[] {
  const perMonth = ((x(last) - x(first)) / (last - first)) * 30.4;
  const step = [1, 3, 6, 12].find((months) => months * perMonth >= LEAST_TICK) ?? 12;
  const interval = utcMonth.every(step) ?? utcMonth;
  let year: number | undefined;
  let before = -Infinity;
  return interval.range(new Date(first * MILLISECONDS), new Date(last * MILLISECONDS)).flatMap((date) => {
    const day = (date.getTime() / MILLISECONDS) as Day;
    const parts = partsOf(day);
    if (x(day) - before < LEAST_TICK * 0.9 || x(day) > edge) return [];
    before = x(day);
    const isNew = parts.year !== year;
    year = parts.year;
    return [
      {
        x: x(day),
        month: step === 12 ? '' : (MONTHS[parts.month - 1] ?? '').slice(0, 3),
        year: isNew ? String(parts.year) : undefined,
      },
    ];
  });
}
