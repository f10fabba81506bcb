import type { Block, Problem } from '../language/tree.ts';
import type { Letter } from '../language/vocabulary.ts';
import { valueProblems } from '../plan/problems.ts';
import type { Plan } from '../plan/plan.ts';
import type { Found } from './rule.ts';

const known = new WeakMap<Plan, ReadonlyMap<string, readonly Problem[]>>();

/** The check of a rule that reports what reading the document has found: problems of its own id. */
export function* problemsOf(plan: Plan, rule: string): Generator<Found> {
  let byRule = known.get(plan);
  if (byRule === undefined) known.set(plan, (byRule = group([...plan.problems, ...valueProblems(plan)])));
  for (const problem of byRule.get(rule) ?? []) {
    const subject = blockAt(plan.block, problem.start);
    // A year of two figures is a blemish: the day is known.
    const letter = rule === 'plan/ambiguous-date' ? undefined : letterAt(subject, problem.start);
    yield {
      start: problem.start,
      end: problem.end,
      message: problem.message,
      subject,
      fixes: problem.fixes ?? [],
      ...(letter === undefined ? {} : { letter }),
    };
  }
}

/** A value that cannot be used costs the letter that its field serves. */
function letterAt(block: Block, offset: number): Letter | undefined {
  const field = block.content.find(
    (each) => each.type === 'field' && each.value.start <= offset && offset <= each.value.end,
  );
  return field?.type === 'field' ? field.spec.letter : undefined;
}

function group(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const byRule = new Map<string, Problem[]>();
  for (const problem of problems) {
    const same = byRule.get(problem.rule);
    if (same === undefined) byRule.set(problem.rule, [problem]);
    else same.push(problem);
  }
  return byRule;
}

/** The innermost block around an offset. */
export function blockAt(block: Block, offset: number): Block {
  for (const each of block.content) {
    if (each.type === 'block' && each.start <= offset && offset <= each.end) return blockAt(each, offset);
  }
  return block;
}
