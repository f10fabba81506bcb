import type { Goal, Plan } from '../plan/plan.ts';

const known = new WeakMap<readonly Plan[], ReadonlyMap<string, readonly Goal[]>>();

/** Goals of a file by their sentence, without regard to the children's names and to capitals. */
export function bySentence(plans: readonly Plan[]): ReadonlyMap<string, readonly Goal[]> {
  let found = known.get(plans);
  if (found === undefined) known.set(plans, (found = gather(plans)));
  return found;
}

/** The sentence of a goal as it is compared; undefined where it is too short to be somebody's own. */
export function sentenceOf(plan: Plan, goal: Goal): string | undefined {
  if (plan.isTemplate || goal.pointer) return undefined;
  const names = new Set(plan.children.flatMap(({ name }) => name.toLowerCase().split(' ')));
  const words = goal.text.text
    .toLowerCase()
    .split(/[^\p{L}\p{N}%£]+/u)
    .filter((word) => word !== '')
    .map((word) => (names.has(word) ? '…' : word));
  return words.length < 4 ? undefined : words.join(' ');
}

function gather(plans: readonly Plan[]): ReadonlyMap<string, readonly Goal[]> {
  const found = new Map<string, Goal[]>();
  for (const plan of plans) {
    for (const goal of plan.goals) {
      const sentence = sentenceOf(plan, goal);
      if (sentence === undefined) continue;
      const same = found.get(sentence);
      if (same === undefined) found.set(sentence, [goal]);
      else same.push(goal);
    }
  }
  return found;
}
