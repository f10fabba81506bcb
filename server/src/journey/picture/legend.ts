import type { EntryKind, EntryState } from '../entry.ts';
import * as glyphs from './glyphs.ts';
import { box } from './lane-head.ts';
import { widthOf } from './measure.ts';
import type { Scene } from './scene.ts';
import { element } from './svg.ts';

const SIZE = 10.5;
const ROW = 22;

interface Item {
  readonly words: string;
  readonly draw: (x: number, y: number) => string;
  readonly width?: number;
}

/** What the shapes mean, in as many rows as it takes; only what the picture holds. */
export function drawLegend(
  scene: Scene,
  top: number,
  left: number,
  right: number,
): { readonly svg: string; readonly height: number } {
  let x = left;
  let y = top + 14;
  const parts = itemsOf(scene).map(({ words, draw, width = 16 }) => {
    const whole = width + 6 + widthOf(words, SIZE);
    if (x > left && x + whole > right) {
      x = left;
      y += ROW;
    }
    const part =
      draw(x + width / 2, y) + scene.text(x + width + 4, y + 3.5, words, { size: SIZE, muted: true });
    x += whole + 16;
    return part;
  });
  const svg = element('g', scene.interactive ? { 'aria-hidden': 'true' } : {}, ...parts);
  return { svg, height: parts.length === 0 ? 0 : y - top + 14 };
}

function itemsOf(scene: Scene): Item[] {
  const { timeline, colours } = scene;
  const { plan, entries, gaps } = timeline;
  const steps = new Set(
    plan.milestones.filter(({ by }) => by?.day !== undefined).map((step) => scene.stateOf(step)),
  );
  const has = (...kinds: readonly EntryKind[]): boolean => entries.some(({ kind }) => kinds.includes(kind));
  const lateAction = entries.some(({ kind, state }) => kind === 'action' && state === 'overdue');
  const step = (state: EntryState, words: string): Item[] =>
    steps.has(state) ? [{ words, draw: (x, y) => glyphs.step(x, y, state, colours) }] : [];
  const when = (shown: boolean, words: string, draw: Item['draw']): Item[] =>
    shown ? [{ words, draw }] : [];
  return [
    ...step('done', 'milestone reached'),
    ...step('due', 'due in four weeks'),
    ...step('planned', 'planned'),
    ...when(steps.has('overdue') || lateAction, 'overdue', (x, y) => glyphs.warning(x, y, colours)),
    ...when(
      steps.has('missed') || entries.some(({ kind, state }) => kind === 'limit' && state === 'missed'),
      'missed',
      (x, y) => glyphs.cross(x, y, colours),
    ),
    ...when(has('goal'), 'day of the goal', (x, y) => glyphs.flag(x - 5, y + 9, 'planned', colours)),
    ...when(has('action'), 'action', (x, y) => glyphs.action(x, y, 'planned', colours)),
    ...when(has('progress'), 'word on progress', (x, y) => glyphs.progress(x, y, colours)),
    ...when(has('review', 'conference', 'core group', 'meeting'), 'review or meeting', (x, y) =>
      glyphs.meeting(x, y, 'planned', colours),
    ),
    ...when(has('visit'), 'visit', (x, y) => glyphs.visit(x, y, 'planned', colours)),
    ...when(has('birthday'), 'birthday', (x, y) => glyphs.birthday(x, y, colours)),
    ...when(has('limit'), 'last day by law, guidance or template', (x, y) =>
      glyphs.limit(x, y, 'expected', colours),
    ),
    ...when(gaps.length > 0, 'too long without a step or meeting', (x, y) =>
      element('rect', { x: x - 8, y: y - 6, width: 16, height: 12, fill: `url(#${scene.prefix}-gap)` }),
    ),
    ...(!scene.plain && plan.goals.some(({ open }) => open)
      ? [
          {
            words: 'letter of SMART met',
            draw: (x: number, y: number) => box(scene, 'S', 'met', x - 8.5, y - 8.5),
          },
          { words: 'partly', draw: (x: number, y: number) => box(scene, 'S', 'partly', x - 8.5, y - 8.5) },
          { words: 'not yet', draw: (x: number, y: number) => box(scene, 'S', 'not met', x - 8.5, y - 8.5) },
        ]
      : []),
  ];
}
