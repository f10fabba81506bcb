import type { EntryState } from '../entry.ts';
import type { Palette } from './palette.ts';
import { element } from './svg.ts';

/** The small shapes of the picture. Each differs from the others in form, so that no colour has to be told apart. */

/** A milestone: full with a tick when done, a ring with a dot when due, a ring when planned. */
export function step(x: number, y: number, state: EntryState, colours: Palette): string {
  switch (state) {
    case 'done':
      return (
        element('circle', {
          cx: x,
          cy: y,
          r: 6.5,
          fill: colours.path,
          stroke: colours.paper,
          'stroke-width': 1.5,
        }) +
        element('path', {
          d: `M${r(x - 2.8)} ${r(y + 0.2)}l2 2.2 3.8-4.4`,
          fill: 'none',
          stroke: colours.onPath,
          'stroke-width': 1.6,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        })
      );
    case 'overdue':
      return warning(x, y, colours);
    case 'missed':
      return cross(x, y, colours);
    case 'stopped':
      return (
        element('circle', {
          cx: x,
          cy: y,
          r: 5.5,
          fill: colours.paper,
          stroke: colours.muted,
          'stroke-width': 1.5,
        }) + element('path', { d: `M${r(x - 3)} ${r(y)}h6`, stroke: colours.muted, 'stroke-width': 1.5 })
      );
    default:
      return (
        element('circle', {
          cx: x,
          cy: y,
          r: 5.5,
          fill: colours.paper,
          stroke: colours.path,
          'stroke-width': 2,
        }) + (state === 'due' ? element('circle', { cx: x, cy: y, r: 2, fill: colours.path }) : '')
      );
  }
}

/** Overdue: a triangle with an exclamation mark. */
export const warning = (x: number, y: number, colours: Palette): string =>
  element('path', {
    d: `M${r(x)} ${r(y - 7.5)}l8 13.5h-16z`,
    fill: colours.alert,
    stroke: colours.paper,
    'stroke-width': 1.5,
    'stroke-linejoin': 'round',
  }) + exclamation(x, y + 0.5, colours.onAlert);

/** Drawn and not written, so that nobody is read a lone sign. */
const exclamation = (x: number, y: number, colour: string): string =>
  element('path', {
    d: `M${r(x)} ${r(y - 3)}v3.6m0 2.6v.1`,
    stroke: colour,
    'stroke-width': 1.7,
    'stroke-linecap': 'round',
  });

/** Missed: a cross. */
export const cross = (x: number, y: number, colours: Palette): string =>
  element('circle', {
    cx: x,
    cy: y,
    r: 6.5,
    fill: colours.paper,
    stroke: colours.alert,
    'stroke-width': 1.5,
  }) +
  element('path', {
    d: `M${r(x - 2.6)} ${r(y - 2.6)}l5.2 5.2m0-5.2l-5.2 5.2`,
    stroke: colours.alert,
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
  });

/** The day of a goal: a flag, full when it is met. */
export function flag(x: number, y: number, state: EntryState, colours: Palette): string {
  const isLate = state === 'overdue' || state === 'missed';
  const colour = isLate ? colours.alert : state === 'stopped' ? colours.muted : colours.path;
  return (
    element('path', {
      d: `M${r(x)} ${r(y + 1)}v-20`,
      stroke: colour,
      'stroke-width': 2,
      'stroke-linecap': 'round',
    }) +
    element('path', {
      d: `M${r(x)} ${r(y - 19)}h13l-3.5 4.5 3.5 4.5h-13z`,
      fill: state === 'done' ? colour : colours.paper,
      stroke: colour,
      'stroke-width': 1.6,
      'stroke-linejoin': 'round',
    }) +
    (state === 'overdue' ? exclamation(x + 5, y - 14.5, colours.ink) : '') +
    (state === 'missed'
      ? element('path', {
          d: `M${r(x + 3)} ${r(y - 16.5)}l4 4m0-4l-4 4`,
          stroke: colours.ink,
          'stroke-width': 1.6,
          'stroke-linecap': 'round',
        })
      : '') +
    element('circle', { cx: x, cy: y, r: 2.6, fill: colour })
  );
}

/** A review, conference, core group or meeting: a diamond; full when it is over. */
export const meeting = (x: number, y: number, state: EntryState, colours: Palette): string =>
  element('path', {
    d: `M${r(x)} ${r(y - 6.5)}l6.5 6.5-6.5 6.5-6.5-6.5z`,
    fill: state === 'done' ? colours.ink : colours.paper,
    stroke: colours.ink,
    'stroke-width': 1.5,
    'stroke-linejoin': 'round',
  });

/** A visit: a small diamond. */
export const visit = (x: number, y: number, state: EntryState, colours: Palette): string =>
  element('path', {
    d: `M${r(x)} ${r(y - 3.5)}l3.5 3.5-3.5 3.5-3.5-3.5z`,
    fill: state === 'done' ? colours.ink : colours.paper,
    stroke: colours.ink,
    'stroke-width': 1.2,
  });

/** A last day by law, guidance or template: a bar with a foot; a cross beside it when it was missed. */
export const limit = (x: number, y: number, state: EntryState, colours: Palette): string =>
  element('path', {
    d: `M${r(x)} ${r(y - 7)}v14M${r(x - 5)} ${r(y - 7)}h5M${r(x - 5)} ${r(y + 7)}h5`,
    fill: 'none',
    stroke: colours.limit,
    'stroke-width': 2,
  }) + (state === 'missed' ? cross(x, y, colours) : '');

/** An event, the start and the end of the plan: a small square. */
export const event = (x: number, y: number, colours: Palette): string =>
  element('rect', {
    x: x - 3.5,
    y: y - 3.5,
    width: 7,
    height: 7,
    fill: colours.paper,
    stroke: colours.ink,
    'stroke-width': 1.4,
  });

/** A birthday: a star of eight strokes. */
export const birthday = (x: number, y: number, colours: Palette): string =>
  element('path', {
    d: `M${r(x)} ${r(y - 5)}v10M${r(x - 5)} ${r(y)}h10M${r(x - 3.5)} ${r(y - 3.5)}l7 7m0-7l-7 7`,
    stroke: colours.ink,
    'stroke-width': 1.4,
    'stroke-linecap': 'round',
  });

/** Work of an action: a short stroke, a triangle when it is overdue. */
export const action = (x: number, y: number, state: EntryState, colours: Palette): string =>
  state === 'overdue'
    ? element('path', {
        d: `M${r(x)} ${r(y - 4.5)}l5 8.5h-10z`,
        fill: colours.alert,
        stroke: colours.paper,
        'stroke-width': 1,
      })
    : element('path', {
        d: `M${r(x)} ${r(y - 4)}v8`,
        stroke: state === 'done' ? colours.path : colours.muted,
        'stroke-width': state === 'done' ? 3 : 2,
      });

/** A word on how it goes: a small dot. */
export const progress = (x: number, y: number, colours: Palette): string =>
  element('circle', { cx: x, cy: y, r: 2.6, fill: colours.ink });

const r = (value: number): number => Math.round(value * 10) / 10;
