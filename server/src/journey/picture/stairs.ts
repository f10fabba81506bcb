import { area, curveStepAfter, line } from 'd3-shape';
import type { Day } from '../../calendar/day.ts';
import type { Goal, Milestone } from '../../plan/plan.ts';
import type { EntryState } from '../entry.ts';
import type { Box } from './labels.ts';
import type { Scene } from './scene.ts';
import { element } from './svg.ts';

/** Where the stairs run inside a lane, from its top. */
export const STAIRS_TOP = 26;
export const STAIRS_BOTTOM = 68;

/** A place in the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A milestone on its tread. */
export interface Step extends Point {
  readonly milestone: Milestone;
  readonly state: EntryState;
}

/** The way of a goal from the help of today, tread by tread. */
export interface Stairs {
  readonly line: readonly Point[];
  readonly steps: readonly Step[];
  /** The day of the goal; undefined while it has none. */
  readonly end: Point | undefined;
}

/** The stairs of a goal in a lane that begins at `top`. */
export function stairsOf(scene: Scene, goal: Goal, top: number): Stairs {
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

/** The line of the stairs and the ground below it; dashed where the goal has no day. */
export function drawStairs({ colours }: Scene, { line: points, end }: Stairs, top: number): string {
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

/** The treads and risers, so that no words are written across them. */
export const edges = (points: readonly Point[]): Box[] =>
  points.slice(1).flatMap((to, at) => {
    const from = points[at] ?? to;
    return [
      { left: from.x, right: to.x, top: from.y - 1, bottom: from.y + 1 },
      { left: to.x - 0.5, right: to.x + 0.5, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) },
    ];
  });
