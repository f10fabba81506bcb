import { toIso, type Day } from '../calendar/day.ts';
import { timelineOf, type Timeline } from '../journey/timeline.ts';
import { Lines } from '../language/lines.ts';
import type { Span } from '../language/tree.ts';
import type { Goal } from '../plan/plan.ts';
import type { ReviewedFile } from './reviewed-file.ts';

/** The timelines as JSON, version 1; the form is described in docs/json.md and only ever added to. */
export function timelineJson(files: readonly ReviewedFile[], today: Day): string {
  return `${JSON.stringify({ version: 1, asOf: toIso(today), files: files.map((file) => fileJson(file, today)) })}\n`;
}

const fileJson = ({ path, text, review }: ReviewedFile, today: Day): unknown => {
  const lines = new Lines(text);
  const plans = review.plans.filter(({ plan }) => !plan.isTemplate);
  return {
    path,
    plans: plans.map(({ plan }) => planJson(timelineOf(plan, today, review.judged.configuration), lines)),
  };
};

function planJson({ plan, entries, gaps, rhythms, undated }: Timeline, lines: Lines): unknown {
  const range = (place: Span | undefined): unknown => (place === undefined ? null : lines.range(place));
  const title = (goal: Goal | undefined): unknown => goal?.text.text.replace(/\s+/g, ' ') ?? null;
  return {
    title: plan.title,
    entries: entries.map(({ day, kind, state, words, note, place, goal }) => ({
      day: toIso(day),
      kind,
      state,
      words,
      note: note ?? null,
      range: range(place),
      goal: title(goal),
    })),
    gaps: gaps.map(({ from, to, kind, words, place, goal }) => ({
      from: toIso(from),
      to: toIso(to),
      kind,
      words,
      range: range(place),
      goal: title(goal),
    })),
    rhythms: rhythms.map(({ words, note, place }) => ({ words, note, range: range(place) })),
    undated: undated.map(({ words, note, place }) => ({ words, note, range: range(place) })),
  };
}
