import { sayDay, type Day } from '../../calendar/day.ts';
import type { EntryKind } from '../../journey/entry.ts';
import { drawJourney } from '../../journey/picture.ts';
import { timelineOf, type Timeline } from '../../journey/timeline.ts';
import type { PlanScore } from '../../review/score.ts';
import { html, Markup } from '../markup.ts';

/** The journey as it is printed, with ids that begin as given: one page can hold it several times. */
export type Journey = (prefix: string) => Markup;

/** The journey of a plan as a picture, in large print as a list of its days; undefined where nothing has a day. */
export function journeyOf(score: PlanScore, today: Day, largePrint: boolean): Journey | undefined {
  const timeline = timelineOf(score.plan, today);
  if (timeline.isEmpty) return undefined;
  if (largePrint) return () => dayByDay(timeline);
  const options = { plain: true, heading: false, theme: 'print', width: WIDTH } as const;
  return (prefix) =>
    html`<div class="journey">${new Markup(drawJourney(score, today, { ...options, prefix }).svg)}</div>`;
}

/** Pixels. The narrower it is drawn, the larger its words are on paper. */
const WIDTH = 720;

/** What the picture draws as a mark without words, or not at all; actions are listed by their days elsewhere. */
const UNNAMED: ReadonlySet<EntryKind> = new Set(['limit', 'progress', 'check', 'visit', 'action']);

/** The letters of a picture cannot grow without end; those of a list can. */
const dayByDay = ({ entries }: Timeline): Markup =>
  html`<ol class="days">
    ${entries
      .filter(({ kind }) => !UNNAMED.has(kind))
      .map(({ day, words }) => html`<li><strong>${sayDay(day)}</strong> ${words}</li>`)}
  </ol>`;
