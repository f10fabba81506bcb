import type { Goal } from '../../plan/plan.ts';
import type { GoalScore } from '../../review/score.ts';
import type { Gap } from '../gap.ts';
import * as glyphs from './glyphs.ts';
import { laneHead } from './lane-head.ts';
import { Space, type Box } from './labels.ts';
import { BASE, endLabel, SIZE, startLabel, stepLabel, without } from './lane-labels.ts';
import { hatch } from './marks.ts';
import { widthOf } from './measure.ts';
import { sayAction, sayGoal, sayStep } from './say.ts';
import type { Scene } from './scene.ts';
import { drawStairs, edges, stairsOf, type Point, type Step } from './stairs.ts';
import { element } from './svg.ts';

/** How high the lane of one goal is, in pixels. */
export const LANE = 100;

/** Where a stretch that is too long is hatched. */
const GAP_TOP = 87;
const GAP_HEIGHT = 10;

/** The ground of a lane, below everything else. */
export const laneGround = ({ frame, colours, interactive }: Scene, index: number, top: number): string =>
  element('rect', {
    x: 12,
    y: top,
    width: frame.right + 16,
    height: LANE,
    rx: 4,
    fill: index % 2 === 0 ? colours.band : colours.paper,
    'data-ground': interactive ? `goal-${index}` : undefined,
  });

/** A lane in two layers; what goes through all lanes is drawn between them. */
export interface Lane {
  readonly under: string;
  readonly over: string;
}

/** One goal: its words and letters on the left, its stairs from the help of today to the day it is reached. */
export function drawLane(
  scene: Scene,
  goal: Goal,
  score: GoalScore | undefined,
  index: number,
  top: number,
): Lane {
  const { frame, colours, timeline } = scene;
  const stairs = stairsOf(scene, goal, top);
  const gaps = timeline.gaps.filter((gap) => gap.kind === 'steps' && gap.goal === goal);
  const space = new Space(frame.left, frame.right + 20);
  const state = scene.stateOf(goal);
  const { end } = stairs;
  space.take(
    ...stairs.steps.map((step) => around(step, 8)),
    ...edges(stairs.line),
    ...footBoxes(scene, goal, top),
  );
  if (end !== undefined)
    space.take({ left: end.x - 3, right: end.x + 16, top: end.y - 22, bottom: end.y + 4 });
  const place = { start: goal.block.start, end: Math.max(goal.block.end, goal.block.value.end) };
  const label = sayGoal(scene, goal, score, index, state, gaps);
  const head = laneHead(scene, goal, score, index, state, top);
  const flag = end === undefined ? '' : glyphs.flag(end.x, end.y, state, colours);
  const things = scene.list(
    `Goal ${index + 1}`,
    scene.thing(
      `goal-${index}`,
      'goal',
      label,
      place,
      scene.ground(16, top + 4, frame.left - 32, LANE - 8),
      flag,
    ),
    ...steps(scene, stairs.steps, index),
    ...base(scene, goal, index, top),
  );
  const labels = [
    ...(end === undefined ? [] : [endLabel(scene, goal, end, space)]),
    ...startLabel(scene, goal, stairs.line[0], space),
    ...stairs.steps.map((step) => stepLabel(scene, step, space)),
    without(scene, goal, stairs, space, top),
    ...gaps.map((gap) => drawGap(scene, gap, top)),
  ];
  return { under: drawStairs(scene, stairs, top), over: head + things + labels.join('') };
}

const steps = (scene: Scene, found: readonly Step[], goal: number): string[] =>
  found.map(({ milestone, x, y, state }, at) =>
    scene.thing(
      `goal-${goal}-step-${at}`,
      'milestone',
      sayStep(scene, milestone, at, state),
      { start: milestone.block.start, end: milestone.block.end },
      scene.ground(x - 10, y - 10, 20, 20),
      glyphs.step(x, y, state, scene.colours),
    ),
  );

/** Actions and words on progress along the foot of the lane. */
function base(scene: Scene, goal: Goal, index: number, top: number): string[] {
  const { frame, timeline, colours } = scene;
  const y = top + BASE;
  const own = timeline.entries.filter((entry) => entry.goal === goal);
  return own
    .filter(({ kind }) => kind === 'action' || kind === 'progress')
    .map((entry, at) =>
      scene.thing(
        `goal-${index}-base-${at}`,
        entry.kind,
        sayAction(scene, entry),
        entry.place,
        scene.ground(frame.x(entry.day) - 6, y - 9, 12, 18),
        entry.kind === 'action'
          ? glyphs.action(frame.x(entry.day), y, entry.state, colours)
          : glyphs.progress(frame.x(entry.day), y, colours),
      ),
    );
}

function drawGap(scene: Scene, { from, to, words }: Gap, top: number): string {
  const label = `${Math.floor((to - from) / 7)} weeks without a step`;
  const [left, right] = [scene.frame.x(from), scene.frame.x(to)];
  const said = scene.names ? words : 'Too long without a step';
  const band = hatch(scene, from, to, top + GAP_TOP, GAP_HEIGHT, said);
  if (widthOf(label, SIZE) > right - left - 4) return band;
  return band + scene.text((left + right) / 2, top + GAP_TOP + 8.5, label, { size: SIZE, anchor: 'middle' });
}

/** The marks along the foot of the lane. */
const footBoxes = ({ timeline, frame }: Scene, goal: Goal, top: number): Box[] =>
  timeline.entries
    .filter((entry) => entry.goal === goal && (entry.kind === 'action' || entry.kind === 'progress'))
    .map(({ day }) => around({ x: frame.x(day), y: top + BASE }, 4));

const around = ({ x, y }: Point, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
