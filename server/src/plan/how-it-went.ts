import type { Day } from '../calendar/day.ts';
import { ANSWERED } from '../language/statuses.ts';
import type { Item } from './plan.ts';

/**
 * What a plan says of how a thing went that was due on a day: `told`; `before`, where the last word on it is of an
 * earlier day; `undated`, where nobody can tell of which day it is; `nothing`.
 */
export type HowItWent =
  { readonly type: 'told' | 'undated' | 'nothing' } | { readonly type: 'before'; readonly day: Day };

/** The lines that say what came of it. */
export const OUTCOMES = ['outcomeAtReview', 'outcome'] as const;

/** Reads it from the status, from what the review found, and from the lines of progress. */
export function howItWent(item: Item, due: Day): HowItWent {
  const { status, heard } = item;
  if (status !== undefined && ANSWERED.has(status.value.state)) return { type: 'told' };
  const outcomes = OUTCOMES.flatMap((id) => item.fields.get(id) ?? []);
  if (outcomes.some(({ value }) => value.text !== '' && !value.text.startsWith('['))) return { type: 'told' };
  const days = heard.flatMap(({ day }) => (day === undefined ? [] : [day]));
  const last = days.length === 0 ? undefined : (Math.max(...days) as Day);
  if (last !== undefined && last >= due) return { type: 'told' };
  if (heard.some(({ day }) => day === undefined)) return { type: 'undated' };
  return last === undefined ? { type: 'nothing' } : { type: 'before', day: last };
}
