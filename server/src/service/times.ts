import { SETTLED } from '../language/statuses.ts';
import type { Content, Span } from '../language/tree.ts';
import type { Due, Plan } from '../plan/plan.ts';
import { contentsOf } from './meant/thing.ts';

/** A time of a plan that something is due by. */
export interface TimeInPlan {
  readonly due: Due;
  /** What was due is met, done or not needed any more. */
  readonly settled: boolean;
  /** It is the day of a goal or a step of one, not of an action or a meeting. */
  readonly ofGoal: boolean;
}

const ENDS: ReadonlySet<string> = new Set(['by', 'until', 'ends']);

/** The times by which something is due in a stretch of the document: fields, sentences and the days of meetings. */
export function timesOf(plan: Plan, stretch: Span): TimeInPlan[] {
  const inStretch = (due: Due | undefined): due is Due =>
    due !== undefined && due.start < stretch.end && due.end >= stretch.start;
  const found: TimeInPlan[] = [];
  const add = (due: Due | undefined, settled: boolean, kind: string): void => {
    if (inStretch(due)) found.push({ due, settled, ofGoal: kind === 'goal' || kind === 'milestone' });
  };
  const items = [...plan.goals, ...plan.milestones, ...plan.actions].filter(
    ({ block }) => block.end >= stretch.start && block.start <= stretch.end,
  );
  for (const item of items) {
    // A deadline in the sentence counts where no field gives one; the fields are looked at below.
    if (item.by?.field === undefined) add(item.by, isSettled(item.status?.value.state), item.block.kind);
  }
  const settled = new Set(
    items.filter((item) => isSettled(item.status?.value.state)).map((item) => item.block),
  );
  for (const meeting of plan.meetings) if (meeting.on?.field === undefined) add(meeting.on, false, 'meeting');
  for (const each of contentsOf(plan.block)) {
    if (!isEnd(each) || each.value.start >= stretch.end || each.value.end < stretch.start) continue;
    add(plan.due(each, 'end', each.parent.kind === 'then'), settled.has(each.parent), each.parent.kind);
  }
  return found.sort((a, b) => a.due.start - b.due.start);
}

/** Nothing more is expected to happen. */
export const isSettled = (state: string | undefined): boolean =>
  SETTLED.has(state ?? '') || state === 'not done';

const isEnd = (content: Content): content is Extract<Content, { type: 'field' }> =>
  content.type === 'field' &&
  (ENDS.has(content.spec.id) || (content.spec.value === 'when' && content.parent.kind === 'meeting'));
