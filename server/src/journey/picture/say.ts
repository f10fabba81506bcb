import { sayDay } from '../../calendar/day.ts';
import type { Goal, Milestone } from '../../plan/plan.ts';
import { count } from '../../rules/about.ts';
import { LETTERS, type GoalScore } from '../../review/score.ts';
import type { Entry, EntryState } from '../entry.ts';
import type { Gap } from '../gap.ts';
import { capital, oneLine } from '../items.ts';
import { sayMark } from './marks.ts';
import type { Scene } from './scene.ts';

const NAMES = { S: 'specific', M: 'measurable', A: 'achievable', R: 'relevant', T: 'time-bound' } as const;

/** What a lane is headed with: the goal's own words, or "Goal 3" where no words of the plan are shown. */
export function goalWords({ names }: Scene, goal: Goal, index: number): string {
  const own = oneLine(goal.text.text);
  return names && own !== '' ? own : `Goal ${index + 1}`;
}

/** A goal for those who do not see it: words, day, letters, help, steps, gaps. */
export function sayGoal(
  scene: Scene,
  goal: Goal,
  score: GoalScore | undefined,
  index: number,
  state: EntryState,
  gaps: readonly Gap[],
): string {
  const { helpNow, helpAim, milestones, by } = goal;
  if (scene.plain) return sayPlainly(scene, goal, index);
  return [
    `Goal ${index + 1}: ${goalWords(scene, goal, index)}`,
    by?.day === undefined ? 'No day to reach it by' : `By ${sayDay(by.day)}, ${state}`,
    score === undefined ? `Status: ${goal.status?.value.state ?? state}` : sayLetters(score),
    ...(helpNow === undefined || helpAim === undefined ? [] : [`From ${helpNow.name} to ${helpAim.name}`]),
    milestones.length === 0 ? 'No milestones' : count(milestones.length, 'milestone'),
    ...gaps.map(({ from, to }) => `${count(Math.floor((to - from) / 7), 'week')} without a step`),
  ].join('. ');
}

/** The same for the people in the plan: what it says, and nothing of what it lacks. */
const sayPlainly = (scene: Scene, goal: Goal, index: number): string =>
  [
    `Goal ${index + 1}: ${goalWords(scene, goal, index)}`,
    ...(goal.by?.day === undefined ? [] : [`By ${sayDay(goal.by.day)}`]),
    ...(goal.status === undefined ? [] : [capital(goal.status.value.state)]),
    ...(goal.helpNow === undefined || goal.helpAim === undefined
      ? []
      : [`From ${goal.helpNow.name} to ${goal.helpAim.name}`]),
    ...(goal.milestones.length === 0 ? [] : [count(goal.milestones.length, 'milestone')]),
  ].join('. ');

function sayLetters({ letters, isSmart }: GoalScore): string {
  if (isSmart) return 'SMART';
  const by = (result: string): string[] =>
    LETTERS.filter((letter) => letters[letter] === result).map((letter) => NAMES[letter]);
  const partly = by('partly');
  const missing = by('not met');
  return [
    ...(missing.length === 0 ? [] : [`Not yet ${missing.join(', ')}`]),
    ...(partly.length === 0 ? [] : [`Partly ${partly.join(', ')}`]),
  ].join('. ');
}

/** A milestone for those who do not see it. */
export function sayStep(
  { names }: Scene,
  { text, by, help }: Milestone,
  at: number,
  state: EntryState,
): string {
  return [
    names ? `Milestone ${at + 1}: ${oneLine(text.text)}` : `Milestone ${at + 1}`,
    ...(by?.day === undefined ? [] : [sayDay(by.day)]),
    state,
    ...(help === undefined ? [] : [`help: ${help.name}`]),
  ].join(', ');
}

export const sayAction = ({ names }: Scene, entry: Entry): string => sayMark(entry, names);
