import { area, curveStepAfter, line } from 'd3-shape';
import type { Day } from '../../calendar/day.ts';
import type { Goal, Milestone } from '../../plan/plan.ts';
import type { GoalScore } from '../../review/score.ts';
import type { EntryState } from '../entry.ts';
import type { Gap } from '../gap.ts';
import * as glyphs from './glyphs.ts';
import { laneHead } from './lane-head.ts';
import { Space, type Box } from './labels.ts';
import { hatch, shortDay } from './marks.ts';
import { cut, widthOf } from './measure.ts';
import { sayAction, sayGoal, sayStep } from './say.ts';
import type { Scene } from './scene.ts';
import { element } from './svg.ts';

export const LANE = 100;

/** Where the stairs run inside a lane, from its top. */
const STAIRS_TOP = 26;
const STAIRS_BOTTOM = 68;
/** Where actions and words on progress stand. */
const BASE = 82;
/** Where a stretch that is too long is hatched. */
const GAP_TOP = 87;
const GAP_HEIGHT = 10;
const SIZE = 10;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Step extends Point {
  readonly milestone: Milestone;
  readonly state: EntryState;
}

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

interface Stairs {
  readonly line: readonly Point[];
  readonly steps: readonly Step[];
  /** The day of the goal; undefined while it has none. */
  readonly end: Point | undefined;
}

function stairsOf(scene: Scene, goal: Goal, top: number): Stairs {
  const { frame } = scene;
  const { plan } = scene.timeline;
  const dated = goal.milestones
    .flatMap((milestone) => (milestone.by?.day === undefined ? [] : [{ milestone, day: milestone.by.day }]))
    .sort((a, b) => a.day - b.day);
  const onLadder = goal.helpNow !== undefined || dated.some(({ milestone }) => milestone.help !== undefined);
  const most = Math.max(1, plan.ladder.length - 1);
  const y = (share: number): number => top + STAIRS_BOTTOM - share * (STAIRS_BOTTOM - STAIRS_TOP);
  const first = Math.max(goal.from?.day ?? plan.started?.day ?? frame.first, frame.first) as Day;
  const begins = Math.min(first, ...dated.map(({ day }) => day), goal.by?.day ?? Infinity) as Day;
  let share = onLadder ? (goal.helpNow?.rung ?? 0) / most : 0;
  const points: Point[] = [{ x: frame.x(begins), y: y(share) }];
  const steps = dated.map(({ milestone, day }, at): Step => {
    share = onLadder
      ? milestone.help === undefined
        ? share
        : milestone.help.rung / most
      : (at + 1) / (dated.length + 1);
    const point = { x: frame.x(day), y: y(share) };
    points.push(point);
    return { ...point, milestone, state: scene.stateOf(milestone) };
  });
  const end = goal.by?.day ?? (goal.open ? undefined : goal.status?.value.on);
  if (end === undefined) {
    points.push({
      x: Math.max(frame.x(frame.nearEnd) - 4, points.at(-1)?.x ?? 0),
      y: points.at(-1)?.y ?? y(0),
    });
    return { line: points, steps, end: undefined };
  }
  const reached = {
    x: frame.x(end),
    y: y(goal.helpAim === undefined ? (onLadder ? share : 1) : goal.helpAim.rung / most),
  };
  points.push(reached);
  return { line: points.sort((a, b) => a.x - b.x), steps, end: reached };
}

function drawStairs({ colours }: Scene, { line: points, end }: Stairs, top: number): string {
  const path = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  )
    .curve(curveStepAfter)
    .digits(1);
  const below = area<Point>(
    ({ x }) => x,
    top + STAIRS_BOTTOM + 6,
    ({ y }) => y,
  )
    .curve(curveStepAfter)
    .digits(1);
  const sure = end === undefined ? points.slice(0, -1) : points;
  const open = end === undefined ? points.slice(-2) : [];
  const stroke = { fill: 'none', stroke: colours.path, 'stroke-width': 2, 'stroke-linejoin': 'round' };
  return (
    (sure.length > 1 ? element('path', { d: below(sure) ?? '', fill: colours.pathSoft }) : '') +
    (sure.length > 1 ? element('path', { d: path(sure) ?? '', ...stroke }) : '') +
    (open.length > 1 ? element('path', { d: path(open) ?? '', ...stroke, 'stroke-dasharray': '2 5' }) : '')
  );
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

/** The rung and the day on a tread: "prompts, 18 Dec". */
function stepLabel(scene: Scene, { x, y, milestone }: Step, space: Space): string {
  const day = milestone.by?.day === undefined ? '' : shortDay(milestone.by.day);
  const rung = milestone.help?.name;
  return fit(scene, x, y, rung === undefined ? [day] : [`${rung}, ${day}`, rung, day], space);
}

function endLabel(scene: Scene, goal: Goal, { x, y }: Point, space: Space): string {
  const day = goal.by?.day === undefined ? '' : shortDay(goal.by.day);
  const aim = goal.helpAim?.name;
  return fit(scene, x + 12, y - 5, aim === undefined ? [day] : [`${aim}, ${day}`, day], space);
}

function startLabel(scene: Scene, { helpNow }: Goal, at: Point | undefined, space: Space): string[] {
  if (helpNow === undefined || at === undefined) return [];
  return [fit(scene, at.x - 10, at.y, [helpNow.name], space)];
}

/** Says that there is no day, or that steps have none; the people in the plan need no such reminder. */
function without(scene: Scene, goal: Goal, { end, line: points }: Stairs, space: Space, top: number): string {
  if (scene.plain) return '';
  const open = goal.milestones.filter(({ by }) => by?.day === undefined).length;
  const steps = open === 0 ? [] : [`${open} ${open === 1 ? 'milestone' : 'milestones'} without a day`];
  const said = [...(end === undefined && goal.open ? ['no day to reach it by'] : []), ...steps].join(', ');
  if (said === '') return '';
  const x = points[0]?.x ?? scene.frame.left;
  const words = cut(said, scene.frame.right - x, SIZE);
  const width = widthOf(words, SIZE);
  const place = space.place(
    [STAIRS_BOTTOM - 8, BASE + 8, STAIRS_TOP - 10].map((y) => ({
      y: top + y,
      boxes: [textBox(x + 4, top + y, width)],
    })),
  );
  return place === undefined ? '' : scene.text(x + 4, place.y, words, { size: SIZE, muted: true });
}

/** The longest of several labels that finds room beside, above or below a point. */
function fit(scene: Scene, x: number, y: number, labels: readonly string[], space: Space): string {
  const places = labels
    .filter((label) => label !== '')
    .flatMap((label) => {
      const width = widthOf(label, SIZE);
      return [
        { left: x + 13.5, baseline: y - 4 },
        { left: x - width / 2, baseline: y - 12 },
        { left: x - width + 8, baseline: y - 12 },
        { left: x + 13.5, baseline: y + 13 },
        { left: x - width - 13.5, baseline: y - 4 },
      ].map((at) => ({ ...at, label, boxes: [textBox(at.left, at.baseline, width)] }));
    });
  const place = space.place(places);
  return place === undefined
    ? ''
    : scene.text(place.left, place.baseline, place.label, { size: SIZE, muted: true });
}

const textBox = (left: number, baseline: number, width: number): Box => ({
  left,
  right: left + width,
  top: baseline - SIZE + 1,
  bottom: baseline + 2,
});

/** The marks along the foot of the lane. */
const footBoxes = ({ timeline, frame }: Scene, goal: Goal, top: number): Box[] =>
  timeline.entries
    .filter((entry) => entry.goal === goal && (entry.kind === 'action' || entry.kind === 'progress'))
    .map(({ day }) => around({ x: frame.x(day), y: top + BASE }, 4));

/** The treads and risers, so that no words are written across them. */
const edges = (points: readonly Point[]): Box[] =>
  points.slice(1).flatMap((to, at) => {
    const from = points[at] ?? to;
    return [
      { left: from.x, right: to.x, top: from.y - 1, bottom: from.y + 1 },
      { left: to.x - 0.5, right: to.x + 0.5, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) },
    ];
  });

const around = ({ x, y }: Point, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
