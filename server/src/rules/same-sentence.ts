import { memo } from '../language/values/memo.ts';
import type { Goal, Plan } from '../plan/plan.ts';

const known = new WeakMap<readonly Plan[], ReadonlyMap<Goal, readonly Goal[]>>();

/**
 * The goals of a file that say the same as a goal, itself among them, without regard to the children's names and to
 * capitals; none where its sentence is too short to be somebody's own.
 */
export function sayingTheSame(goal: Goal, plans: readonly Plan[]): readonly Goal[] {
  let same = known.get(plans);
  if (same === undefined) known.set(plans, (same = gather(plans)));
  return same.get(goal) ?? [];
}

function gather(plans: readonly Plan[]): ReadonlyMap<Goal, readonly Goal[]> {
  const bySentence = new Map<string, Goal[]>();
  const byGoal = new Map<Goal, Goal[]>();
  for (const plan of plans) {
    if (plan.isTemplate) continue;
    const names = new Set(plan.children.flatMap(({ name }) => name.toLowerCase().split(' ')));
    for (const goal of plan.goals) {
      const words = wordsIn(goal.text.text);
      if (goal.pointer || words.length < 4) continue;
      const sentence = words.map((word) => (names.has(word) ? '…' : word)).join(' ');
      let same = bySentence.get(sentence);
      if (same === undefined) bySentence.set(sentence, (same = []));
      same.push(goal);
      byGoal.set(goal, same);
    }
  }
  return byGoal;
}

const wordsIn = memo((text) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}%£]+/u)
    .filter((word) => word !== ''),
);
