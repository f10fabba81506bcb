import { sayDay, type Day } from '../calendar/day.ts';
import type { Configuration } from '../config/configuration.ts';
import type { PlanScore } from '../review/score.ts';
import { count } from '../rules/about.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import { frameOf, type Frame } from './picture/frame.ts';
import { drawLane, LANE, laneGround } from './picture/lane.ts';
import { HEAD_LEFT } from './picture/lane-head.ts';
import { drawLegend } from './picture/legend.ts';
import { drawMarks } from './picture/marks.ts';
import { cut } from './picture/measure.ts';
import { PALETTES, type Theme } from './picture/palette.ts';
import { kindly, Scene, type DrawnPlace } from './picture/scene.ts';
import { element, words } from './picture/svg.ts';

export interface PictureOptions {
  /** `light` where nothing is said. */
  readonly theme?: Theme;
  /** Pixels; 960 where nothing is said, at least 400. */
  readonly width?: number;
  /** Whether names and the plan's own words are shown; false gives "Goal 1" and the plan's reference. */
  readonly names?: boolean;
  /** For the people in the plan: what the plan says and nothing that is judged: no letters, limits, gaps, nothing late. */
  readonly plain?: boolean;
  /** Things can be chosen one by one; needs a page that moves the focus. */
  readonly interactive?: boolean;
  /** Whether title and description stand in the picture; false where the page says them. */
  readonly heading?: boolean;
  /** The council's settings; as they come where nothing is said. */
  readonly configuration?: Configuration;
  /** Prefix of the ids, where several pictures stand on one page. */
  readonly prefix?: string;
}

/** A picture and the places in the plan that its things stand for. */
export interface Picture {
  /** A whole `svg` element: no script, no style, nothing from elsewhere. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What the picture says, in one sentence. */
  readonly description: string;
  /** Empty unless the picture is interactive or asked for places. */
  readonly places: readonly DrawnPlace[];
}

const LEAST_WIDTH = 400;
const FONT = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

/**
 * The journey of a plan as a picture: a lane for each goal from the start of the plan to adulthood, milestones as
 * the rungs of the ladder, reviews and last days above, today through all of it. Pure: the same plan, day and
 * options give the same text.
 */
export function drawJourney(score: PlanScore, today: Day, options: PictureOptions = {}): Picture {
  const { theme = 'light', names = true, plain = false, interactive = false, heading = true } = options;
  const { prefix = 'journey' } = options;
  const width = Math.max(LEAST_WIDTH, Math.round(options.width ?? 960));
  const colours = PALETTES[theme];
  const whole = timelineOf(score.plan, today, options.configuration);
  const timeline = plain ? asWritten(whole) : whole;
  const left = HEAD_LEFT + Math.min(290, Math.max(130, Math.round(width * 0.27)));
  const frame = frameOf(timeline, left, width - 40);
  const scene = new Scene(timeline, frame, { colours, names, plain, interactive, prefix });
  const goals = score.plan.goals.filter(({ pointer }) => !pointer);
  const scores = new Map((plain ? [] : score.goals).map((each) => [each.goal, each]));

  const axisY = heading ? 92 : 38;
  const marksTop = axisY + 4;
  const marks = drawMarks(scene, marksTop, (height) => marksTop + height + goals.length * LANE);
  const lanesTop = marksTop + marks.height;
  const lanes = goals.map((goal, index) =>
    drawLane(scene, goal, scores.get(goal), index, lanesTop + index * LANE),
  );
  const bottom = lanesTop + goals.length * LANE;
  const empty = plain ? '' : emptyWords(timeline, goals.length);
  const emptyText =
    empty === '' ? '' : scene.text(HEAD_LEFT, bottom + 24, empty, { size: 12.5, muted: true });
  const legendTop = bottom + (empty === '' ? 10 : 40);
  const legend = drawLegend(scene, legendTop, HEAD_LEFT, width - 24);
  const height = Math.ceil(legendTop + legend.height + 12);
  const title = titleOf(timeline, names);
  const description = plain ? describePlainly(timeline) : describe(score, timeline, goals.length);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: interactive ? 'group' : 'img',
      'aria-labelledby': `${prefix}-title ${prefix}-about`,
      'font-family': FONT,
    },
    words('title', { id: `${prefix}-title` }, `${title}: the journey`),
    words('desc', { id: `${prefix}-about` }, description),
    element('defs', {}, gapPattern(scene)),
    element('rect', { width, height, fill: colours.paper }),
    ...goals.map((_, index) => laneGround(scene, index, lanesTop + index * LANE)),
    farGround(frame, colours.far, axisY, bottom),
    heading ? scene.text(HEAD_LEFT, 36, cut(title, width - 60, 18, true), { size: 18, bold: true }) : '',
    heading ? scene.text(HEAD_LEFT, 57, cut(description, width - 60, 12), { size: 12, muted: true }) : '',
    axis(scene, axisY, bottom),
    ...lanes.map(({ under }) => under),
    marks.guides,
    ...lanes.map(({ over }) => over),
    marks.svg,
    emptyText,
    legend.svg,
  );
  return { svg, width, height, description, places: scene.places };
}

/** Without what law, guidance and templates ask for, and without what is late. */
const asWritten = (timeline: Timeline): Timeline => ({
  ...timeline,
  entries: timeline.entries
    .filter(({ kind }) => kind !== 'limit')
    .map((entry) => ({ ...entry, state: kindly(entry.state), note: undefined })),
  gaps: [],
});

/** "3 goals and 7 milestones, as of 22 November 2026." */
const describePlainly = ({ plan, today }: Timeline): string =>
  `${count(plan.goals.filter(({ pointer }) => !pointer).length, 'goal')} and ${count(plan.milestones.length, 'milestone')}, as of ${sayDay(today)}.`;

/** The title, or where no names are shown the reference that the plan gives. */
function titleOf({ plan }: Timeline, names: boolean): string {
  if (names) return plan.title;
  const reference = plan.fields.get('reference')?.[0]?.value.text ?? '';
  return reference === '' ? 'A plan' : `Plan ${reference}`;
}

/** "As of 22 November 2026: 4 of 5 goals SMART, 1 thing overdue, 1 gap." */
function describe({ goals }: PlanScore, { today, entries, gaps }: Timeline, lanes: number): string {
  const smart = goals.filter(({ isSmart }) => isSmart).length;
  const late = entries.filter(({ state }) => state === 'overdue').length;
  const missed = entries.filter(({ kind, state }) => kind === 'limit' && state === 'missed').length;
  return `As of ${sayDay(today)}: ${[
    lanes === 0 ? 'no goals' : `${smart} of ${count(goals.length, 'open goal')} SMART`,
    ...(late === 0 ? [] : [`${count(late, 'thing')} overdue`]),
    ...(missed === 0 ? [] : [`${count(missed, 'limit')} missed`]),
    ...(gaps.length === 0 ? [] : [count(gaps.length, 'gap')]),
  ].join(', ')}.`;
}

function emptyWords({ isEmpty }: Timeline, goals: number): string {
  if (isEmpty) return 'Nothing in this plan has a date yet. Begin with ‘Started:’ and the first ‘Review:’.';
  return goals === 0 ? 'This plan has no goals yet.' : '';
}

function axis(scene: Scene, y: number, bottom: number): string {
  const { frame, colours } = scene;
  const ticks = frame.ticks.map(
    ({ x, month, year }) =>
      element('path', {
        d: `M${Math.round(x)} ${y}V${bottom}`,
        stroke: colours.faint,
        'stroke-width': year === undefined ? 0.5 : 1,
      }) +
      (month === '' ? '' : scene.text(x + 3, y - 4, month, { size: 10, muted: true })) +
      (year === undefined
        ? ''
        : scene.text(x + 3, y - (month === '' ? 4 : 17), year, { size: 11, bold: true })),
  );
  const bend = frame.bend;
  const far =
    bend === undefined
      ? ''
      : element('path', {
          d: `M${Math.round(bend) - 4} ${y + 5}l3 -10 3 10 3 -10`,
          fill: 'none',
          stroke: colours.muted,
          'stroke-width': 1.2,
        }) + scene.text(bend + 10, y - 4, 'later years', { size: 10, muted: true });
  return (
    element('path', { d: `M${frame.left} ${y}H${frame.right}`, stroke: colours.muted, 'stroke-width': 1 }) +
    ticks.join('') +
    far
  );
}

const farGround = ({ bend, right }: Frame, fill: string, top: number, bottom: number): string =>
  bend === undefined
    ? ''
    : element('rect', { x: bend, y: top, width: right - bend + 16, height: bottom - top, fill });

const gapPattern = ({ colours, prefix }: Scene): string =>
  element(
    'pattern',
    {
      id: `${prefix}-gap`,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('rect', { width: 1.4, height: 6, fill: colours.alert, 'fill-opacity': 0.55 }),
  );
