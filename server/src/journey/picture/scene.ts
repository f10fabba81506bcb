import type { Span } from '../../language/tree.ts';
import type { Item } from '../../plan/plan.ts';
import type { EntryState } from '../entry.ts';
import { stateOf } from '../items.ts';
import type { Timeline } from '../timeline.ts';
import type { Frame } from './frame.ts';
import type { Palette } from './palette.ts';
import { element, words } from './svg.ts';

/** Something in the picture that stands for a place in the plan. */
export interface DrawnPlace extends Span {
  /** Unique in the picture; the element carries it as `data-thing`. */
  readonly id: string;
  readonly kind: string;
  /** What a screen reader says. */
  readonly label: string;
}

/** What every part of the picture draws with. */
export class Scene {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly colours: Palette;
  /** Whether names and the words of the plan are shown; otherwise "Goal 1", "Milestone 2". */
  readonly names: boolean;
  /** For the people in the plan: what it says, and nothing that is judged. */
  readonly plain: boolean;
  /** Whether things can be reached one by one, by keyboard and screen reader. */
  readonly interactive: boolean;
  /** Prefix of every id, so that several pictures can stand on one page. */
  readonly prefix: string;
  readonly places: DrawnPlace[] = [];

  constructor(
    timeline: Timeline,
    frame: Frame,
    look: {
      readonly colours: Palette;
      readonly names: boolean;
      readonly plain: boolean;
      readonly interactive: boolean;
      readonly prefix: string;
    },
  ) {
    this.timeline = timeline;
    this.frame = frame;
    this.colours = look.colours;
    this.names = look.names;
    this.plain = look.plain;
    this.interactive = look.interactive;
    this.prefix = look.prefix;
  }

  /** How something stands. Nobody is told in their own copy that they are late. */
  stateOf(item: Item): EntryState {
    const { plan, today } = this.timeline;
    const state = stateOf(item, plan, today);
    return this.plain ? kindly(state) : state;
  }

  /** One thing with its name; in the interactive form it can be chosen and is an item of the list around it. */
  thing(
    id: string,
    kind: string,
    label: string,
    place: Span | undefined,
    ...drawn: readonly string[]
  ): string {
    if (place !== undefined) this.places.push({ id, kind, label, start: place.start, end: place.end });
    const title = words('title', {}, label);
    if (!this.interactive) return element('g', {}, title, ...drawn);
    const role = place === undefined ? 'img' : 'button';
    const chosen = element(
      'g',
      { 'data-thing': id, role, tabindex: -1, 'aria-label': label, class: 'thing' },
      title,
      ...drawn,
    );
    return element('g', { role: 'listitem' }, chosen);
  }

  /** An unseen ground that makes a small thing easy to point at. */
  ground(left: number, top: number, width: number, height: number): string {
    return element('rect', { x: left, y: top, width, height, fill: 'none', 'pointer-events': 'all' });
  }

  /** Things that belong together. */
  list(label: string, ...things: readonly string[]): string {
    if (things.length === 0) return '';
    return element('g', this.interactive ? { role: 'list', 'aria-label': label } : {}, ...things);
  }

  /** A line of words with a rim of the ground's colour, so that it can be read where it crosses a line. */
  text(
    x: number,
    y: number,
    text: string,
    look: {
      readonly size?: number;
      readonly bold?: boolean;
      readonly muted?: boolean;
      readonly anchor?: 'start' | 'middle' | 'end';
    } = {},
  ): string {
    return words(
      'text',
      {
        x,
        y,
        'font-size': look.size ?? 11,
        'font-weight': look.bold === true ? 600 : undefined,
        fill: look.muted === true ? this.colours.muted : this.colours.ink,
        'text-anchor': look.anchor === 'start' ? undefined : look.anchor,
        stroke: this.colours.paper,
        'stroke-width': 2.5,
        'stroke-opacity': 0.8,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
        'aria-hidden': this.interactive ? 'true' : undefined,
      },
      text,
    );
  }
}

/** How something stands as the plan says it: done, not done any more, or still to come. */
export const kindly = (state: EntryState): EntryState =>
  state === 'done' ? 'done' : state === 'missed' || state === 'stopped' ? 'stopped' : 'planned';
