import type { Goal } from '../../plan/plan.ts';
import { LETTERS, type GoalScore, type LetterResult } from '../../review/score.ts';
import type { EntryState } from '../entry.ts';
import { wrap } from './measure.ts';
import { goalWords } from './say.ts';
import type { Scene } from './scene.ts';
import { element, words } from './svg.ts';

const SIZE = 12;
const LINE = 15;
const BOX = 17;

/** Where the words of a goal begin. */
export const HEAD_LEFT = 26;

/** The words of a goal and below them its letters, or how it ended. */
export function laneHead(
  scene: Scene,
  goal: Goal,
  score: GoalScore | undefined,
  index: number,
  state: EntryState,
  top: number,
): string {
  const width = scene.frame.left - HEAD_LEFT - 26;
  const lines = wrap(goalWords(scene, goal, index), width, SIZE, 3);
  const text = lines.map((line, at) =>
    scene.text(HEAD_LEFT, top + 20 + at * LINE, line, { size: SIZE, bold: !scene.names }),
  );
  const y = top + 20 + lines.length * LINE - 6;
  const foot =
    score === undefined
      ? stands(scene, goal, state, y + 12)
      : LETTERS.map((letter, at) =>
          box(scene, letter, score.letters[letter], HEAD_LEFT + at * (BOX + 4), y),
        ).join('');
  return text.join('') + foot;
}

/** How the goal stands; in the copy of the people in the plan only where the plan says so. */
function stands(scene: Scene, { status }: Goal, state: EntryState, y: number): string {
  const words = status?.value.state ?? (scene.plain ? undefined : state);
  return words === undefined ? '' : scene.text(HEAD_LEFT, y, words, { size: 11, muted: true });
}

/** A letter of SMART: full where it is met, half full where partly, an empty box of dashes where it is not. */
export function box(scene: Scene, letter: string, result: LetterResult, x: number, y: number): string {
  const { colours } = scene;
  const frame = { x, y, width: BOX, height: BOX, rx: 3 };
  const look =
    result === 'met'
      ? element('rect', { ...frame, fill: colours.path, stroke: colours.path, 'stroke-width': 1.5 })
      : element('rect', {
          ...frame,
          fill: colours.paper,
          stroke: result === 'partly' ? colours.path : colours.alert,
          'stroke-width': 1.5,
          'stroke-dasharray': result === 'partly' ? undefined : '3 2',
        }) +
        (result === 'partly'
          ? element('rect', { x: x + 1, y: y + BOX - 4, width: BOX - 2, height: 3, fill: colours.path })
          : '');
  const ink = result === 'met' ? colours.onPath : colours.ink;
  return (
    look +
    words(
      'text',
      {
        x: x + BOX / 2,
        y: y + (result === 'partly' ? 12 : 12.8),
        'font-size': 11,
        'font-weight': 700,
        'text-anchor': 'middle',
        fill: ink,
        'aria-hidden': scene.interactive ? 'true' : undefined,
      },
      letter,
    )
  );
}
