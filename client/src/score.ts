import type { DocumentScore } from '../../server/src/service/score.ts';
import { escaped } from './markdown.ts';

/** The notification `smartplan/score`. */
export type Score = DocumentScore;

export type PlanScore = DocumentScore['plans'][number];
type GoalScore = PlanScore['each'][number];

/** `SMART 3 of 5`: how many goals of a document are SMART; undefined where it has no goals. */
export function summary(plans: readonly PlanScore[]): string | undefined {
  const goals = plans.reduce((sum, plan) => sum + plan.goals, 0);
  const smart = plans.reduce((sum, plan) => sum + plan.smartGoals, 0);
  return goals === 0 ? undefined : `SMART ${smart} of ${goals}`;
}

const LETTERS: Readonly<Record<GoalScore['missing'][number], string>> = {
  S: 'specific',
  M: 'measurable',
  A: 'achievable',
  R: 'relevant',
  T: 'time-bound',
};

function goalLine({ title, missing }: GoalScore): string {
  const words = missing.map((letter) => LETTERS[letter]);
  return words.length === 0
    ? `- ${escaped(title)}: SMART`
    : `- ${escaped(title)}: not yet ${words.join(', ')}`;
}

/** The list behind the summary, as Markdown: each goal, with what it is not yet. */
export const details = (plans: readonly PlanScore[]): string =>
  [
    ...plans.flatMap(({ title, smartGoals, goals, each }) => [
      `**${escaped(title)}**: ${smartGoals} of ${goals} goals SMART`,
      ...(each.length === 0 ? [] : [each.map(goalLine).join('\n')]),
    ]),
    'Click to see what you can do next.',
  ].join('\n\n');
