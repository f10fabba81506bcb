import { sayDay, sayDayNear, type Day } from '../../calendar/day.ts';
import type { Due, Goal, Part } from '../../plan/plan.ts';
import { count, shortly } from '../about.ts';

/** Weeks that may lie between two steps of a journey where a council sets no figure of its own. */
export const LONGEST_GAP = 26;

/** A stretch of a goal's journey in which nothing is due. */
export interface StretchWithoutStep {
  readonly from: Day;
  readonly to: Day;
  /** The deadline that ends it. */
  readonly by: Due;
}

/** Stretches of more than so many weeks without a milestone; what has passed cannot be filled any more. */
export function* stretchesWithoutStep(
  plan: Part,
  goal: Goal,
  today: Day,
  weeks: number,
): Generator<StretchWithoutStep> {
  let before = startOf(plan, goal, today);
  for (const { by, day } of stepsOf(goal)) {
    if (day > today && day - before > weeks * 7) yield { from: before, to: day, by };
    before = Math.max(before, day) as Day;
  }
}

/** "From 4 July to 4 November 2027 no step of ‘…’ is due: 69 weeks." */
export const sayGap = ({ from, to }: StretchWithoutStep, goal: Goal): string =>
  `From ${sayDayNear(from, to)} to ${sayDay(to)} no step of ${shortly(goal)} is due: ${count(Math.floor((to - from) / 7), 'week')}.`;

/** The day on which the journey of a goal sets out. */
const startOf = (plan: Part, goal: Goal, today: Day): Day =>
  Math.max(plan.started?.day ?? today, goal.from?.day ?? -Infinity) as Day;

/** The milestones and the goal itself in the order of their days; none where there are no milestones. */
function stepsOf(goal: Goal): { by: Due; day: Day }[] {
  if (goal.milestones.length === 0) return [];
  return [...goal.milestones, goal]
    .flatMap(({ by }) => (by?.day === undefined ? [] : [{ by, day: by.day }]))
    .sort((a, b) => a.day - b.day);
}
