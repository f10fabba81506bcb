import type { Block } from '../language/tree.ts';
import type { Letter } from '../language/vocabulary.ts';
import { valueProblems, type ValueProblem } from '../plan/problems.ts';
import type { Part, Plan } from '../plan/plan.ts';
import type { Found } from './rule.ts';

/** The check of a rule that reports what reading the lines has found: problems of its own id. */
export function* lineProblems(plan: Plan, rule: string): Generator<Found> {
  for (const problem of plan.problems) {
    if (problem.rule !== rule) continue;
    const { start, end, message, fixes = [] } = problem;
    const subject = blockAt(plan.block, start);
    yield { start, end, message, fixes, subject, ...costing(letterAt(subject, start)) };
  }
}

/** The letter that a field serves, where a problem lies in its value. */
function letterAt(block: Block, offset: number): Letter | undefined {
  const field = block.content.find(
    (each) => each.type === 'field' && each.value.start <= offset && offset <= each.value.end,
  );
  return field?.type === 'field' ? field.spec.letter : undefined;
}

/** Of a year that is not in full, and of a date beside a wrong weekday, the day is known; a term has its end all the same. */
const KNOWN = new Set(['plan/ambiguous-date', 'plan/weekday-differs', 'time-bound/which-day']);

const known = new WeakMap<Part, readonly ValueProblem[]>();

/** The check of a rule that reports what reading the values has found: problems of its own id. */
export function* problemsOfValues(part: Part, rule: string): Generator<Found> {
  let problems = known.get(part);
  if (problems === undefined) known.set(part, (problems = valueProblems(part)));
  for (const problem of problems) {
    if (problem.rule !== rule) continue;
    const { start, end, message, block, letter, fixes = [] } = problem;
    yield { start, end, message, fixes, subject: block, ...costing(KNOWN.has(rule) ? undefined : letter) };
  }
}

const costing = (letter: Letter | undefined): { letter?: Letter } => (letter === undefined ? {} : { letter });

/** The innermost block around an offset. */
export function blockAt(block: Block, offset: number): Block {
  for (const each of block.content) {
    if (each.type === 'block' && each.start <= offset && offset <= each.end) return blockAt(each, offset);
  }
  return block;
}
