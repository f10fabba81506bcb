import type { Item, Plan } from '../../server/src/plan/plan.ts';
import { valueProblems } from '../../server/src/plan/problems.ts';

/** Asks for every value of a plan that is worked out only when asked for; gives a figure so that none can be left out. */
export function touchValues(plan: Plan): number {
  let seen = valueProblems(plan).length;
  for (const need of plan.needs) seen += need.areas.length;
  for (const goal of plan.goals) {
    seen +=
      touchItem(goal) + goal.measures.length + goal.now.length + goal.targets.length + goal.areas.length;
    seen += (goal.forHowLong?.start ?? 0) + (goal.helpNow?.rung ?? 0) + (goal.helpAim?.rung ?? 0);
  }
  for (const milestone of plan.milestones) seen += touchItem(milestone) + (milestone.help?.rung ?? 0);
  for (const action of plan.actions)
    seen += touchItem(action) + (action.howOften?.start ?? 0) + (action.until?.day ?? 0);
  return seen;
}

const touchItem = (item: Item): number =>
  item.who.length +
  item.helpedBy.length +
  (item.from?.day ?? 0) +
  (item.by?.day ?? 0) +
  (item.status?.start ?? 0);

/** Asks for what the words of every statement say. */
export function touchStatements(plan: Plan): number {
  let seen = 0;
  for (const item of [...plan.goals, ...plan.milestones, ...plan.actions])
    seen += item.evidence.changes.length;
  return seen;
}
