import { dayOf, daysInMonth } from '../../calendar/day.ts';
import type { Span } from '../tree.ts';
import type { Deadline, Duration, Edge, Recurrence, TimePoint } from './time.ts';
import type { IToken } from 'chevrotain';
import type { UnitWord } from './time-words.ts';

/** What words about time mean, with where they stand. `point` alone has yet to be told apart by its lead. */
export type Meaning =
  | { readonly type: 'deadline'; readonly deadline: Deadline }
  | { readonly type: 'recurrence'; readonly recurrence: Recurrence }
  | { readonly type: 'duration'; readonly duration: Duration }
  | { readonly type: 'history' }
  | { readonly type: 'clock' }
  | { readonly type: 'nonDate' };

/**
 * A mention as the grammar finds it. `sure` says that the words are a deadline in any sentence; the others are
 * one only in a field for it: `Year 9` alone, a bare `18`.
 */
export type Found = Span & { readonly meaning: Meaning; readonly sure: boolean; readonly lead: Lead };

/** What stands before the time: `by the end of`, `in the last`. */
export interface Lead {
  preposition: string | undefined;
  edge: Edge;
  article: string | undefined;
  owner: boolean;
  /** 1 next, 0 this, -1 last. */
  which: number | undefined;
}

export function newLead(): Lead {
  return { preposition: undefined, edge: 'whole', article: undefined, owner: false, which: undefined };
}

const PREPOSITIONS: Readonly<Record<string, Deadline['preposition']>> = {
  by: 'by',
  due: 'by',
  before: 'before',
  until: 'until',
  from: 'from',
  starting: 'from',
  after: 'after',
  once: 'after',
  on: 'on',
  in: 'on',
  at: 'on',
  during: 'on',
  when: 'on',
};

/** The deadline for a point with what leads to it. */
export function hung(point: TimePoint, lead: Lead): Meaning {
  if (lead.preposition === 'since') return { type: 'history' };
  return {
    type: 'deadline',
    deadline: { point, edge: lead.edge, preposition: PREPOSITIONS[lead.preposition ?? ''] },
  };
}

/** Prepositions after which an age, a year group or a meeting is a deadline in any sentence. */
const HANGS = new Set(['by', 'before', 'until', 'after', 'due', 'once', 'when', 'from']);

export function hangs(lead: Lead): boolean {
  return (lead.preposition !== undefined && HANGS.has(lead.preposition)) || lead.edge !== 'whole';
}

export function durationOf(least: number, most: number, unit: UnitWord): Duration {
  return { least: least * unit.factor, most: most * unit.factor, unit: unit.unit };
}

export function one(unit: Duration['unit']): Duration {
  return { least: 1, most: 1, unit };
}

export function recurrence(times: number, period: Duration, more: Partial<Recurrence> = {}): Recurrence {
  return {
    times,
    period,
    atLeast: false,
    weekdays: [],
    length: undefined,
    span: undefined,
    until: undefined,
    ...more,
  };
}

const ADVERBS: Readonly<Record<string, Duration>> = {
  hour: one('hour'),
  day: one('day'),
  week: one('week'),
  fortnight: { least: 2, most: 2, unit: 'week' },
  month: one('month'),
  quarter: { least: 3, most: 3, unit: 'month' },
  'half-term': one('half-term'),
  term: one('term'),
  'half-year': { least: 6, most: 6, unit: 'month' },
  year: one('year'),
};

/** The period of `weekly`, `termly`. */
export function periodOf(adverb: string): Duration {
  return ADVERBS[adverb] ?? one('week');
}

/** The figure that a token says, 0 where it says none. */
export function numberIn(token: IToken | undefined): number {
  return typeof token?.payload === 'number' ? token.payload : 0;
}

/** The word that a token says, '' where it says none. */
export function wordIn(token: IToken | undefined): string {
  return typeof token?.payload === 'string' ? token.payload : '';
}

const DAY: UnitWord = { unit: 'day', factor: 1, plural: false };

export function unitIn(token: IToken | undefined): UnitWord {
  return typeof token?.payload === 'object' && token.payload !== null ? (token.payload as UnitWord) : DAY;
}

/** `31/03/2027`, `31.3.27`: day first, always. A year of two figures is one of this century. */
export function figureDate(image: string): TimePoint {
  const [day = 0, month = 0, year] = image.split(/[/.-]/).map(Number);
  return { type: 'date', year: year !== undefined && year < 100 ? 2000 + year : year, month, day };
}

export function isoDate(image: string): TimePoint {
  const [year = 0, month = 0, day = 0] = image.split('-').map(Number);
  return { type: 'date', year, month, day };
}

/** `Friday 3 April`: the date with the weekday that was written beside it. */
export function onWeekday(date: Meaning | undefined, weekday: number | undefined): Meaning | undefined {
  if (date?.type !== 'deadline' || date.deadline.point.type !== 'date' || weekday === undefined) return date;
  return { type: 'deadline', deadline: { ...date.deadline, point: { ...date.deadline.point, weekday } } };
}

/** Whether there is such a day in the calendar; 29 February counts where no year is given. */
export function exists(point: TimePoint & { readonly type: 'date' }): boolean {
  const year = point.year ?? 2000;
  return dayOf(year, point.month, point.day) !== undefined;
}

/** The last day number of the month of a date. */
export function monthLength(point: TimePoint & { readonly type: 'date' }): number {
  return daysInMonth(point.year ?? 2000, point.month);
}

/** What the grammar starts from while it learns its own rules. */
export const NO_LEAD: Lead = newLead();
export const NON_DATE: Meaning = { type: 'nonDate' };
export const HISTORY: Meaning = { type: 'history' };
export const CLOCK: Meaning = { type: 'clock' };

/** The figures before a unit: 2 and 3 in `2 to 3 weeks`. */
export interface Counted {
  readonly least: number;
  readonly most: number;
}

export function lasting(duration: Duration): Meaning {
  return { type: 'duration', duration };
}

export function rhythmOf(rhythm: Recurrence): Meaning {
  return { type: 'recurrence', recurrence: rhythm };
}

export function deadlineIn(found: Found | undefined): Deadline | undefined {
  return found?.meaning.type === 'deadline' ? found.meaning.deadline : undefined;
}

/** The days that a time names: its own, or those between which a rhythm runs. */
export function deadlinesOf(meaning: Meaning): readonly Deadline[] {
  if (meaning.type === 'deadline') return [meaning.deadline];
  if (meaning.type !== 'recurrence') return [];
  const { from, until } = meaning.recurrence;
  return [from, until].filter((each) => each !== undefined);
}
