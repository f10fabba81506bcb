import { sayDayShort, type Day } from '../../calendar/day.ts';
import type { Entry, EntryKind } from '../entry.ts';
import { capital } from '../items.ts';
import * as glyphs from './glyphs.ts';
import { Space, type Box } from './labels.ts';
import { cut, widthOf } from './measure.ts';
import type { Scene } from './scene.ts';
import { element, words } from './svg.ts';

/** What concerns the plan as a whole stands above the lanes, each with a label where there is room. */
const SHOWN: ReadonlySet<EntryKind> = new Set([
  'plan',
  'event',
  'review',
  'conference',
  'core group',
  'meeting',
  'visit',
  'birthday',
  'limit',
]);

/** Dates that say nothing of the journey. */
export const PAPERWORK: ReadonlySet<string> = new Set(['Signed', 'Status of the plan']);

/** Whose label is placed first. */
const FIRST: readonly EntryKind[] = [
  'review',
  'conference',
  'limit',
  'birthday',
  'plan',
  'core group',
  'meeting',
  'event',
];

/** Adulthood goes before all. */
const urgency = ({ kind, short }: Entry): number => (isAdulthood(kind, short) ? -1 : FIRST.indexOf(kind));

const SIZE = 10.5;
const ROW = 15;
const MOST_ROWS = 6;

export interface Marks {
  /** The labels and shapes, drawn from `top` down. */
  readonly svg: string;
  /** Lines through all lanes, to be drawn below them. */
  readonly guides: string;
  readonly height: number;
}

interface Labelled {
  readonly entry: Entry;
  readonly x: number;
  readonly label: string;
  readonly row: number;
  readonly left: number;
}

/** Reviews, meetings, birthdays, events, limits and today above the lanes. */
export function drawMarks(scene: Scene, top: number, lanesBottom: (marksHeight: number) => number): Marks {
  const { frame, timeline, colours } = scene;
  const shown = timeline.entries.filter(({ kind, short }) => SHOWN.has(kind) && !PAPERWORK.has(short));
  const today = timeline.entries.filter(({ kind }) => kind === 'today');
  const labelled = placeLabels(scene, shown, today[0]);
  const rows = Math.max(1, ...labelled.map(({ row }) => row + 1));
  const y = top + rows * ROW + 14;
  const height = rows * ROW + 26;
  const bottom = lanesBottom(height);
  const parts = labelled.map(({ x, label, row, left, entry }) => {
    const base = y - 14 - row * ROW;
    return (
      element('path', {
        d: `M${Math.round(x)} ${Math.round(base + 3)}V${Math.round(entry.kind === 'today' ? y + 8 : y - 8)}`,
        stroke: entry.kind === 'today' ? colours.today : colours.faint,
        'stroke-width': entry.kind === 'today' ? 2 : 1,
      }) +
      scene.text(left, base, label, {
        size: SIZE,
        bold: entry.kind === 'today',
        muted: entry.kind === 'event',
      })
    );
  });
  const things = shown.map((entry, index) =>
    scene.thing(
      `mark-${index}`,
      entry.kind,
      sayMark(entry, scene.names),
      entry.place,
      scene.ground(frame.x(entry.day) - 9, y - 10, 18, 20),
      shape(entry, frame.x(entry.day), y, scene),
    ),
  );
  const line = element('path', {
    d: `M${frame.left} ${y}H${frame.right}`,
    stroke: colours.faint,
    'stroke-width': 1.5,
  });
  const gaps = timeline.gaps
    .filter(({ kind }) => kind === 'meetings')
    .map((gap) =>
      hatch(scene, gap.from, gap.to, y - 5, 10, scene.names ? gap.words : 'Too long without a meeting'),
    );
  return {
    svg:
      parts.join('') +
      line +
      gaps.join('') +
      scene.list('Reviews, meetings, birthdays and last days', ...things),
    guides: guides(scene, [...shown, ...today], y, bottom),
    height,
  };
}

/** A stretch that is too long, hatched. */
export function hatch(scene: Scene, from: Day, to: Day, top: number, height: number, label: string): string {
  const left = scene.frame.x(from);
  const width = scene.frame.x(to) - left;
  return element(
    'g',
    {},
    words('title', {}, label),
    element('rect', { x: left, y: top, width, height, fill: `url(#${scene.prefix}-gap)` }),
    element('path', {
      d: `M${Math.round(left)} ${Math.round(top)}v${height}M${Math.round(left + width)} ${Math.round(top)}v${height}`,
      stroke: scene.colours.alert,
      'stroke-width': 1,
      'stroke-dasharray': '2 2',
    }),
  );
}

function guides(scene: Scene, entries: readonly Entry[], top: number, bottom: number): string {
  const { frame, colours } = scene;
  return entries
    .filter(
      ({ kind, short }) =>
        kind === 'today' || kind === 'review' || kind === 'conference' || isAdulthood(kind, short),
    )
    .map(({ kind, day }) =>
      element('path', {
        d: `M${Math.round(frame.x(day) * 2) / 2} ${top + 8}V${bottom}`,
        stroke: kind === 'today' ? colours.today : kind === 'birthday' ? colours.muted : colours.faint,
        'stroke-width': kind === 'today' ? 2 : 1,
        'stroke-dasharray': kind === 'review' || kind === 'conference' ? '3 3' : undefined,
      }),
    )
    .join('');
}

const isAdulthood = (kind: EntryKind, short: string): boolean => kind === 'birthday' && short === 'turns 18';

/** Today stands above all other labels; only its line takes room among them. */
function placeLabels(scene: Scene, entries: readonly Entry[], today: Entry | undefined): Labelled[] {
  const { frame } = scene;
  const space = new Space(frame.left - 40, frame.right + 24);
  const several = scene.timeline.plan.children.length > 1;
  if (today !== undefined) space.take(lineOf(frame.x(today.day), MOST_ROWS));
  const ordered = entries
    .filter(({ kind, state }) => kind !== 'visit' && !(kind === 'limit' && state === 'done'))
    .sort((a, b) => urgency(a) - urgency(b) || a.day - b.day);
  const placed = ordered.flatMap((entry): Labelled[] => {
    const x = frame.x(entry.day);
    const label = labelOf(entry, scene.names, several);
    const width = widthOf(label, SIZE);
    const places = Array.from({ length: MOST_ROWS }, (_, row) =>
      [x - width / 2, x - 5, x - width + 5].map((left) => ({
        row,
        left: Math.min(Math.max(left, frame.left - 40), frame.right + 24 - width),
      })),
    )
      .flat()
      .map((place) => ({ ...place, boxes: boxesOf(place, width, x) }));
    const found = space.place(places);
    return found === undefined ? [] : [{ entry, x, label, row: found.row, left: found.left }];
  });
  if (today === undefined) return placed;
  const x = frame.x(today.day);
  const label = `Today, ${shortDay(today.day)}`;
  const left = Math.min(Math.max(x - widthOf(label, SIZE, true) / 2, frame.left - 40), frame.right - 60);
  return [
    ...placed,
    { entry: today, x, label, row: Math.max(-1, ...placed.map(({ row }) => row)) + 1, left },
  ];
}

/** The label, and the line from it down to its mark; measured upwards from the row of marks. */
function boxesOf({ row, left }: { row: number; left: number }, width: number, x: number): Box[] {
  const bottom = -row * ROW;
  const label = { left, right: left + width, top: bottom - ROW + 2, bottom };
  return row === 0 ? [label] : [label, lineOf(x, row)];
}

const lineOf = (x: number, row: number): Box => ({
  left: x - 0.5,
  right: x + 0.5,
  top: -row * ROW + 1,
  bottom: 0,
});

/** Pixels that what an event is called may take beside its mark. */
const EVENT_WIDTH = 170;

function labelOf({ kind, short, words, day, state }: Entry, named: boolean, several: boolean): string {
  const date = shortDay(day);
  if (kind === 'birthday') return named && several ? words : short;
  if (kind === 'event' && named) return `${cut(words.replace(/^Event: /, ''), EVENT_WIDTH, 10)}, ${date}`;
  if (kind === 'limit') return `${short}, ${date}${state === 'missed' ? ' missed' : ''}`;
  return `${short.replace(/^The plan (starts|started|ends)$/, 'Plan $1').replace(/^Status of the plan$/, 'Status')}, ${date}`;
}

/** `22 Nov`. */
export const shortDay = (day: Day): string => sayDayShort(day).replace(/ \d{4}$/, '');

/** What a screen reader says of a mark: "Review, 14 January 2027, planned. In time …". */
export function sayMark({ words, short, day, state, note }: Entry, names: boolean): string {
  const more = names && note !== undefined ? `. ${capital(note)}` : '';
  return `${names ? words : short}, ${sayDayShort(day)}, ${state}${more}`;
}

function shape({ kind, state }: Entry, x: number, y: number, { colours }: Scene): string {
  switch (kind) {
    case 'review':
    case 'conference':
    case 'core group':
    case 'meeting':
      return glyphs.meeting(x, y, state, colours);
    case 'visit':
      return glyphs.visit(x, y, state, colours);
    case 'limit':
      return glyphs.limit(x, y, state, colours);
    case 'birthday':
      return glyphs.birthday(x, y, colours);
    default:
      return glyphs.event(x, y, colours);
  }
}
