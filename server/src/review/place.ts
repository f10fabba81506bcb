import type { Block } from '../language/tree.ts';
import type { Goal, Plan } from '../plan/plan.ts';

/** Where a finding stands: its plan, and its goal where it is about one. */
export interface Place {
  readonly plan: Plan | undefined;
  readonly goal: Goal | undefined;
}

/** Finds the plan and the goal of any block: a goal's own parts, and actions and milestones that name their goal. */
export function placesIn(plans: readonly Plan[]): (block: Block) => Place {
  const goals = new Map<Block, Goal>();
  const byBlock = new Map(plans.map((plan) => [plan.block, plan]));
  for (const plan of plans) {
    for (const goal of plan.goals) goals.set(goal.block, goal);
    for (const { block, goal } of [...plan.actions, ...plan.milestones])
      if (goal !== undefined) goals.set(block, goal);
  }
  return (block) => {
    let goal: Goal | undefined;
    let at: Block | undefined = block;
    while (at !== undefined && !byBlock.has(at)) {
      goal ??= goals.get(at);
      at = at.parent;
    }
    return { plan: at === undefined ? undefined : byBlock.get(at), goal };
  };
}

/** The title of a goal as reports and baselines name it: its sentence on one line. */
export const titleOf = (goal: Goal): string => goal.text.text.replace(/\s+/g, ' ').trim();
