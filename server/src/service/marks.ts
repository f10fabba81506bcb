import type { Block } from '../language/tree.ts';
import { LETTERS, type GoalScore, type PlanScore } from '../review/score.ts';

/** `S M – R t`: a capital for met, a small letter for partly, a dash for not met. */
export const marks = ({ letters }: GoalScore): string =>
  LETTERS.map((letter) =>
    letters[letter] === 'met' ? letter : letters[letter] === 'partly' ? letter.toLowerCase() : '–',
  ).join(' ');

/** The marks of every scored goal, by its block. */
export const goalMarks = (plans: readonly PlanScore[]): ReadonlyMap<Block, string> =>
  new Map(plans.flatMap((plan) => plan.goals.map((goal) => [goal.goal.block, marks(goal)] as const)));
