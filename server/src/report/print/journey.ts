import { sayDay, type Day } from '../../calendar/day.ts';
import type { EntryKind } from '../../journey/entry.ts';
import { drawJourney } from '../../journey/picture.ts';
import { PAPERWORK } from '../../journey/picture/marks.ts';
import { timelineOf, type Timeline } from '../../journey/timeline.ts';
import type { Child, DatedEvent, Goal, Plan } from '../../plan/plan.ts';
import type { PlanScore } from '../../review/score.ts';
import { html, Markup } from '../markup.ts';
import { isBirthHeading, withoutBirths } from './births.ts';
import { isConfidential, nameAlone, tellsOfChildAlone } from './seen-alone.ts';

/** The journey as it is printed, with ids that begin as given: one page can hold it several times. */
export type Journey = (prefix: string, shown?: Shown) => Markup;

/** A child whose journey alone is shown, and their goals. */
export interface Shown {
  readonly child: Child | undefined;
  readonly goals: readonly Goal[];
}

/** The journey of a plan as a picture, in large print as a list of its days; undefined where nothing has a day. */
export function journeyOf(score: PlanScore, today: Day, largePrint: boolean): Journey | undefined {
  const plan = forReaders(score.plan);
  if (timelineOf(plan, today).isEmpty) return undefined;
  const of = (shown: Shown | undefined): Plan => (shown === undefined ? plan : planFor(plan, shown));
  if (largePrint) return (_, shown) => dayByDay(timelineOf(of(shown), today));
  const options = { plain: true, heading: false, theme: 'print', width: WIDTH } as const;
  return (prefix, shown) => {
    const { svg } = drawJourney({ ...score, plan: of(shown) }, today, { ...options, prefix });
    return html`<div class="journey">${new Markup(svg)}</div>`;
  };
}

/** What a child said when seen alone is no event for its readers, nor what a bracket beside a visit says; nor is a birth. */
const forReaders = (plan: Plan): Plan => ({
  ...plan,
  events: new Map(
    [...plan.events].filter(([, event]) => !tellsOfChildAlone(event.label) && !isBirth(plan, event)),
  ),
  meetings: plan.meetings.map((meeting) => {
    const { block } = meeting;
    return block.label === undefined || !isConfidential(block)
      ? meeting
      : { ...meeting, block: { ...block, label: { ...block.label, text: nameAlone(block) } } };
  }),
});

/** A heading of the form that holds somebody's date of birth. */
const isBirth = ({ headings }: Plan, { start }: DatedEvent): boolean =>
  headings.some(
    (each) =>
      each.start <= start &&
      start < each.end &&
      (isBirthHeading(each) || withoutBirths(each.value.text) !== each.value.text),
  );

/** A plan with one of its children, some of its goals and their steps, and whatever stands under no goal. */
function planFor(plan: Plan, { child, goals }: Shown): Plan {
  const isShown = ({ goal }: { readonly goal: Goal | undefined }): boolean =>
    goal === undefined || goals.includes(goal);
  const hidden = new Set(plan.goals.filter((goal) => !goals.includes(goal)).map(({ block }) => block));
  return {
    ...plan,
    children: child === undefined ? plan.children : [child],
    goals,
    milestones: plan.milestones.filter(isShown),
    actions: plan.actions.filter(isShown),
    blocksOf: (kind) =>
      plan.blocksOf(kind).filter(({ parent }) => parent === undefined || !hidden.has(parent)),
  };
}

/** Pixels. The narrower it is drawn, the larger its words are on paper. */
const WIDTH = 720;

/** What the picture draws as a mark without words, or not at all; actions are listed by their days elsewhere. */
const UNNAMED: ReadonlySet<EntryKind> = new Set(['limit', 'progress', 'check', 'visit', 'action']);

/** The letters of a picture cannot grow without end; those of a list can. */
const dayByDay = ({ entries }: Timeline): Markup =>
  html`<ol class="days">
    ${entries
      .filter(({ kind, short }) => !UNNAMED.has(kind) && !PAPERWORK.has(short))
      .map(({ day, words }) => html`<li><strong>${sayDay(day)}</strong> ${words}</li>`)}
  </ol>`;
