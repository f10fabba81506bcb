import type { Letter } from '../language/vocabulary.ts';
import type { Goal, Plan } from '../plan/plan.ts';
import type { Block } from '../language/tree.ts';
import type { Finding } from './finding.ts';

export type LetterResult = 'met' | 'partly' | 'not met';

export const LETTERS: readonly Letter[] = ['S', 'M', 'A', 'R', 'T'];

/** One open goal with its letters. */
export interface GoalScore {
  readonly goal: Goal;
  readonly letters: Readonly<Record<Letter, LetterResult>>;
  readonly isSmart: boolean;
}

/** One plan with its open goals; the rate is the share of them that are SMART, 0 to 1. */
export interface PlanScore {
  readonly plan: Plan;
  readonly goals: readonly GoalScore[];
  /** Undefined for a plan without open goals. */
  readonly smartRate: number | undefined;
}

/**
 * Scores a plan: a letter is met when no finding of it stands on the goal, partly when only warnings do, not met
 * when an error does. Hints cost nothing, nor do findings that are set aside.
 */
export function scorePlan(plan: Plan, findings: readonly Finding[]): PlanScore {
  const costs = new Map<Block, Finding[]>();
  for (const finding of findings) {
    if (finding.letter === undefined || finding.severity === 'hint' || finding.suppressed !== undefined)
      continue;
    const same = costs.get(finding.subject);
    if (same === undefined) costs.set(finding.subject, [finding]);
    else same.push(finding);
  }
  const goals = plan.isTemplate
    ? []
    : plan.goals
        .filter((goal) => goal.open && !goal.pointer)
        .map((goal) => scoreGoal(goal, costs.get(goal.block) ?? []));
  const smart = goals.filter((goal) => goal.isSmart).length;
  return { plan, goals, smartRate: goals.length === 0 ? undefined : smart / goals.length };
}

function scoreGoal(goal: Goal, findings: readonly Finding[]): GoalScore {
  const letters = lettersToBegin(goal);
  for (const { letter, severity } of findings) {
    if (letter === undefined) continue;
    if (severity === 'error') letters[letter] = 'not met';
    else if (letters[letter] === 'met') letters[letter] = 'partly';
  }
  return { goal, letters, isSmart: LETTERS.every((letter) => letters[letter] === 'met') };
}

/** A goal without words is not specific, and measurable and time-bound only where its lines say so. */
function lettersToBegin(goal: Goal): Record<Letter, LetterResult> {
  const letters: Record<Letter, LetterResult> = { S: 'met', M: 'met', A: 'met', R: 'met', T: 'met' };
  if (goal.text.text.trim() !== '') return letters;
  letters.S = 'not met';
  if (!goal.fields.has('measure') && !goal.fields.has('target')) letters.M = 'not met';
  if (!goal.fields.has('by')) letters.T = 'not met';
  return letters;
}
