import type { Range } from 'vscode-languageserver-types';
import { sayDay } from '../calendar/day.ts';
import type { Entry } from '../journey/entry.ts';
import { drawJourney } from '../journey/picture.ts';
import { PALETTES, type Theme } from '../journey/picture/palette.ts';
import { timelineOf, type Timeline } from '../journey/timeline.ts';
import type { Span } from '../language/tree.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { marks } from './marks.ts';

/** What a client asks for; whatever else comes with it is passed over. */
export interface JourneyQuestion {
  /** Which plan of the document, from 0; the first where there is no such plan. */
  readonly planIndex?: unknown;
  /** A theme of the picture; `light` where it is none. */
  readonly theme?: unknown;
  /** Pixels. */
  readonly width?: unknown;
  /** Whether things can be chosen one by one; true unless it is false. */
  readonly interactive?: unknown;
}

/** The journey of one plan of a document: the picture, the same in words, and the places of both. */
export interface JourneyView {
  readonly title: string;
  /** Every plan of the document that has a journey. */
  readonly plans: readonly { readonly title: string; readonly range: Range }[];
  readonly planIndex: number;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly description: string;
  /** What the things of the picture stand for, by their `data-thing`. */
  readonly places: readonly { readonly id: string; readonly label: string; readonly range: Range }[];
  readonly goals: readonly { readonly title: string; readonly letters: string; readonly range: Range }[];
  /** The timeline, row by row. */
  readonly rows: readonly JourneyRow[];
  /** Gaps, rhythms, and what has no day: each a heading with its lines. */
  readonly notes: readonly { readonly title: string; readonly lines: readonly JourneyLine[] }[];
}

interface JourneyRow {
  readonly day: string;
  readonly state: string;
  readonly words: string;
  readonly note: string;
  readonly range: Range | null;
}

interface JourneyLine {
  readonly words: string;
  readonly range: Range | null;
}

const LEAST_WIDTH = 400;
const MOST_WIDTH = 2400;

/** The journey of a plan for a view beside it; null where the document has no plan, or only templates. */
export function getJourney(analysis: Analysis, question: JourneyQuestion): JourneyView | null {
  const scores = analysis.review.plans.filter(({ plan }) => !plan.isTemplate);
  const planIndex = whole(question.planIndex, 0, scores.length - 1) ?? 0;
  const score = scores[planIndex];
  if (score === undefined) return null;
  const interactive = question.interactive !== false;
  const { configuration } = analysis.review.judged;
  const picture = drawJourney(score, analysis.today, {
    configuration,
    theme: themeOf(question.theme),
    // A page in which things can be chosen has a heading of its own.
    interactive,
    heading: !interactive,
    width: whole(question.width, LEAST_WIDTH, MOST_WIDTH) ?? 960,
  });
  const range = (span: Span): Range => analysis.lines.range(span);
  const timeline = timelineOf(score.plan, analysis.today, configuration);
  return {
    title: score.plan.title,
    plans: scores.map(({ plan }) => ({ title: plan.title, range: range(plan.block) })),
    planIndex,
    svg: picture.svg,
    width: picture.width,
    height: picture.height,
    description: picture.description,
    places: picture.places.map(({ id, label, ...span }) => ({ id, label, range: range(span) })),
    goals: score.goals.map((goal) => ({
      title: goal.goal.text.text.replace(/\s+/g, ' '),
      letters: marks(goal),
      range: range(goal.goal.block),
    })),
    rows: timeline.entries.map((entry) => rowOf(entry, range)),
    notes: notesOf(timeline, range),
  };
}

const rowOf = (
  { day, state, words, note, place, kind }: Entry,
  range: (span: Span) => Range,
): JourneyRow => ({
  day: sayDay(day),
  state: kind === 'today' ? '' : state,
  words,
  note: note ?? '',
  range: place === undefined ? null : range(place),
});

function notesOf({ gaps, rhythms, undated }: Timeline, range: (span: Span) => Range): JourneyView['notes'] {
  const line = (words: string, place: Span | undefined): JourneyLine => ({
    words,
    range: place === undefined ? null : range(place),
  });
  return [
    { title: 'Where the gaps are', lines: gaps.map(({ words, place }) => line(words, place)) },
    {
      title: 'In a rhythm',
      lines: rhythms.map(({ words, note, place }) => line(`${words}: ${note}`, place)),
    },
    {
      title: 'Without a day',
      lines: undated.map(({ words, note, place }) => line(`${words}: ${note}`, place)),
    },
  ].filter(({ lines }) => lines.length > 0);
}

const themeOf = (given: unknown): Theme =>
  typeof given === 'string' && Object.hasOwn(PALETTES, given) ? (given as Theme) : 'light';

/** A whole number within bounds; undefined for anything that is no number. */
const whole = (given: unknown, least: number, most: number): number | undefined =>
  typeof given === 'number' && Number.isFinite(given)
    ? Math.min(Math.max(Math.round(given), least), Math.max(least, most))
    : undefined;
