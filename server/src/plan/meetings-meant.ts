import type { Day } from '../calendar/day.ts';
import type { Meeting } from './plan.ts';

/** The kinds of meeting that every plan knows. */
export const KINDS_OF_MEETING: ReadonlySet<string> = new Set([
  'review',
  'visit',
  'meeting',
  'core group',
  'conference',
]);

/** A review of one sort is not the next review of any: the plan has to call one so. */
const OF_ITS_OWN_SORT =
  /\b(?:transition|year \d{1,2}|reception|pep|ta[cf]|medication|medical|health|contact|disruption|strategy|professionals)\b/;

const isCalled = ({ block }: Meeting, sort: string): boolean =>
  `${block.label?.text ?? ''} ${block.value.text}`.toLowerCase().includes(sort);

/**
 * The day of a meeting by its name and place in the order, counting the reviews held before this plan.
 *
 * @param name as written: "review", "review conference", "core group"
 * @param ordinal 1 for the first; `next` and `last` count from today; without one, the only or the next one
 */
export function meetingDay(
  meetings: readonly Meeting[],
  name: string,
  ordinal: number | 'next' | 'last' | undefined,
  earlier: number,
  today: Day,
): Day | undefined {
  const words = name
    .toLowerCase()
    .replace(/\brcpc$/, 'review conference')
    .replace(/\bicpc$/, 'initial conference');
  const wanted = [...KINDS_OF_MEETING].find((kind) => words.includes(kind));
  const sort = OF_ITS_OWN_SORT.exec(words)?.[0];
  const ofSort = sort === undefined ? meetings : meetings.filter((meeting) => isCalled(meeting, sort));
  const daysOf = (...kinds: readonly (string | undefined)[]): readonly Day[] =>
    ofSort
      .filter(({ kind }) => sort !== undefined || kinds.includes(kind))
      .flatMap(({ on }) => (on?.day === undefined ? [] : [on.day]))
      .sort((a, b) => a - b);
  const own = daysOf(wanted);
  const isReviewConference = wanted === 'review' && words.includes('conference');
  // "The review conference" is not the first conference of all, where there are reviews besides.
  const both = isReviewConference && (typeof ordinal === 'number' || own.length === 0);
  const days = both ? daysOf(wanted, 'conference') : own;
  if (typeof ordinal === 'number') return days[ordinal - 1 - (wanted === 'review' ? earlier : 0)];
  if (ordinal === 'last') return days.findLast((day) => day <= today);
  if (days.length === 1 && ordinal === undefined) return days[0];
  return days.find((day) => day >= today) ?? (ordinal === undefined ? days[0] : undefined);
}
