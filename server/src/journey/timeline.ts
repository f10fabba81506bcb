import type { Day } from '../calendar/day.ts';
import { DEFAULTS, type Configuration } from '../config/configuration.ts';
import type { Plan } from '../plan/plan.ts';
import { ageEntries } from './ages.ts';
import type { Entry, EntryKind } from './entry.ts';
import { mostWeeks, stepGaps, type Gap } from './gap.ts';
import { itemEntries, repeated, undated, type WithoutDay } from './items.ts';
import { fieldLimits } from './limits.ts';
import { meetingEntries, meetingGaps, meetingLimits, rhythms } from './meetings.ts';
import { otherEntries, planEntries } from './others.ts';

/** Every dated thing of a plan in order, what is expected of it by law, guidance and template, and where the gaps are. */
export interface Timeline {
  readonly plan: Plan;
  readonly today: Day;
  /** By day; on one day what belongs to the plan as a whole first. Today is always among them. */
  readonly entries: readonly Entry[];
  readonly gaps: readonly Gap[];
  /** What the plan has in a rhythm: visits, reviews, actions. */
  readonly rhythms: readonly WithoutDay[];
  /** Open goals, milestones and actions that no day can be given to. */
  readonly undated: readonly WithoutDay[];
  /** The plan itself gives no day at all. */
  readonly isEmpty: boolean;
}

const ORDER: readonly EntryKind[] = [
  'today',
  'plan',
  'event',
  'birthday',
  'limit',
  'review',
  'conference',
  'core group',
  'meeting',
  'visit',
  'goal',
  'milestone',
  'action',
  'check',
  'progress',
];

/**
 * The timeline of a plan as it stands on a day. Pure: the same plan, day and settings give the same timeline. A
 * template has none of its own: its days are blanks.
 *
 * @param configuration says how long a journey may go without a step
 */
export function timelineOf(plan: Plan, today: Day, configuration: Configuration = DEFAULTS): Timeline {
  const own = [
    ...planEntries(plan, today),
    ...meetingEntries(plan, today),
    ...itemEntries(plan, today),
    ...otherEntries(plan, today),
  ];
  const expected = [...meetingLimits(plan, today), ...fieldLimits(plan, today)];
  const from = plan.started?.day ?? Math.min(today, ...own.map((entry) => entry.day));
  const last = Math.max(today, ...own.map((entry) => entry.day));
  const ages = [...ageEntries(plan, from as Day, last as Day, today)];
  return {
    plan,
    today,
    entries: [...own, ...expected, ...ages, todayEntry(today)].sort(byDay),
    gaps: [...meetingGaps(plan, today), ...stepGaps(plan, today, mostWeeks(configuration))].sort(
      (a, b) => a.from - b.from || a.to - b.to,
    ),
    rhythms: [...rhythms(plan, today), ...repeated(plan)],
    undated: [...undated(plan)],
    isEmpty: own.length === 0,
  };
}

const byDay = (a: Entry, b: Entry): number =>
  a.day - b.day ||
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
  (a.place?.start ?? 0) - (b.place?.start ?? 0);

const todayEntry = (today: Day): Entry => ({
  day: today,
  kind: 'today',
  state: 'due',
  words: 'Today',
  short: 'Today',
  note: undefined,
  place: undefined,
  goal: undefined,
});
