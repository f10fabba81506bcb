import type { Block } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';
import { callsOf, readNumbers } from '../../rules/links.ts';

/**
 * The numbers of needs and goals as the plan writes them: on their labels, or where it calls one that carries none by
 * its place: `Meets: B1` and `Outcome: Outcome 3`.
 */
export function numbersOf(plan: Plan): ReadonlyMap<Block, string> {
  const needs = new Set<string>();
  const goals = new Set<string>();
  for (const item of [...plan.goals, ...plan.actions]) {
    for (const { value } of item.fields.get('for') ?? []) readNumbers(value.text, needs, goals);
    if (item.pointer) readNumbers(item.text.text, needs, goals);
  }
  const own = plan.goals.filter(({ pointer }) => !pointer).map(({ block }) => block);
  return new Map([...called(plan.blocksOf('need'), needs), ...called(own, goals)]);
}

function* called(blocks: readonly Block[], used: ReadonlySet<string>): Generator<[Block, string]> {
  for (const [block, calls] of callsOf(blocks)) {
    const number = block.label?.number ?? calls.find((call) => used.has(call))?.toUpperCase();
    if (number !== undefined) yield [block, number];
  }
}
