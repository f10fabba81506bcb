import type { Day } from '../calendar/day.ts';
import type { Goal } from '../plan/plan.ts';
import type { Span } from '../language/tree.ts';

export type EntryKind =
  | 'plan'
  | 'event'
  | 'review'
  | 'visit'
  | 'meeting'
  | 'core group'
  | 'conference'
  | 'goal'
  | 'milestone'
  | 'action'
  | 'progress'
  | 'check'
  | 'birthday'
  | 'limit'
  | 'today';

/**
 * How a dated thing stands on the day of the timeline: `due` within four weeks, `overdue` when its day has passed
 * and nothing says how it went, `missed` when it was not done or a limit passed, `stopped` when nobody waits for
 * it any more, `expected` when law, guidance or a template ask for it and the plan does not have it yet.
 */
export type EntryState = 'done' | 'due' | 'overdue' | 'missed' | 'planned' | 'stopped' | 'expected';

/** One dated thing of a plan. */
export interface Entry {
  readonly day: Day;
  readonly kind: EntryKind;
  readonly state: EntryState;
  /** What it is, as a person would say it: "Review", "Goal: Jordan cooks his own tea". */
  readonly words: string;
  /** The same without anybody's name or words: "Review", "turns 17", "Goal". */
  readonly short: string;
  /** What else is known of it: "met on 27 September 2026", "3 days after the limit of 8 June". */
  readonly note: string | undefined;
  /** Where it stands; undefined for what only the calendar, the law or a template say. */
  readonly place: Span | undefined;
  /** The goal it belongs to. */
  readonly goal: Goal | undefined;
}

/** Days ahead in which a thing counts as due. */
const SOON = 28;

/** How something stands that is done on its day without anybody having to say so. */
export const byCalendar = (day: Day, today: Day): EntryState => (day < today ? 'done' : ahead(day, today));

/** How something stands whose day has not passed. */
export const ahead = (day: Day, today: Day): EntryState => (day - today <= SOON ? 'due' : 'planned');
