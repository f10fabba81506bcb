import type { Goal } from '../../plan/plan.ts';
import type { Box, Space } from './labels.ts';
import { shortDay } from './marks.ts';
import { cut, widthOf } from './measure.ts';
import type { Scene } from './scene.ts';
import { STAIRS_BOTTOM, STAIRS_TOP, type Point, type Stairs, type Step } from './stairs.ts';

/** Where actions and words on progress stand in a lane. */
export const BASE = 82;
/** Their letters, in pixels. */
export const SIZE = 10;

/** The rung and the day on a tread: "prompts, 18 Dec". */
export function stepLabel(scene: Scene, { x, y, milestone }: Step, space: Space): string {
  const day = milestone.by?.day === undefined ? '' : shortDay(milestone.by.day);
  const rung = milestone.help?.name;
  return fit(scene, x, y, rung === undefined ? [day] : [`${rung}, ${day}`, rung, day], space);
}

/** The help aimed at and the day of the goal. */
export function endLabel(scene: Scene, goal: Goal, { x, y }: Point, space: Space): string {
  const day = goal.by?.day === undefined ? '' : shortDay(goal.by.day);
  const aim = goal.helpAim?.name;
  return fit(scene, x + 12, y - 5, aim === undefined ? [day] : [`${aim}, ${day}`, day], space);
}

/** The help of today. */
export function startLabel(scene: Scene, { helpNow }: Goal, at: Point | undefined, space: Space): string[] {
  if (helpNow === undefined || at === undefined) return [];
  return [fit(scene, at.x - 10, at.y, [helpNow.name], space)];
}

/** Says that there is no day, or that steps have none; the people in the plan need no such reminder. */
export function without(
  scene: Scene,
  goal: Goal,
  { end, line: points }: Stairs,
  space: Space,
  top: number,
): string {
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
