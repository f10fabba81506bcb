import { ageOn, type Day } from '../../calendar/day.ts';
import { labelKey } from '../../language/labels.ts';
import type { Voice } from '../../language/tree.ts';
import { givenNames } from '../../plan/births.ts';
import { childrensWords, type ChildsWords } from '../../plan/childrens-words.ts';
import type { Child, Goal, Plan } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';
import { nameOnly } from './births.ts';
import { grownUpsGoal, ownGoal } from './child-goals.ts';
import type { Journey } from './journey.ts';
import { meetingDay, meetingName, meetingsToCome } from './meetings.ts';
import { childsOwn, part, voice } from './parts.ts';
import {
  isConfidential,
  isSaidOnVisit,
  isVisitHeading,
  tellsOfChildAlone,
  withoutVisitNotes,
} from './seen-alone.ts';
import { people } from './who-is-who.ts';
import { whoseGoal } from './whose.ts';

/**
 * The plan for the child it is about: their own words first, their goals with who does what, what other people have to
 * change, the next dates. What is for a brother or a sister stands in that child's own copy.
 */
export function childCopy(
  plan: Plan,
  child: Child | undefined,
  today: Day,
  journey: Journey | undefined,
  prefix: string,
): Markup {
  const isOwn = ({ speaker }: Voice): boolean =>
    child !== undefined && (plan.identify(speaker)?.name === child.name || speaks(child, speaker));
  const said = ownUnderHeadings(plan, child);
  const reading = { plan, child, isOwn, said };
  const first = plan.voices.filter(
    (each) => isOwn(each) && each.parent.kind !== 'goal' && !isSaidOnVisit(each),
  );
  const free = said.filter(({ under }) => under.type === 'block' || under.parent.kind !== 'goal');
  const goals = plan.goals.filter((goal) => !goal.pointer);
  const of = (whose: string): Goal[] => goals.filter((goal) => whoseGoal(plan, goal, child) === whose);
  const own = of('own');
  const others = of('grown-up');
  // What was said about a goal is printed with it; forms keep the rest in a section of their own.
  return html`${part('What you told us', first.length + free.length === 0 ? undefined : html`${first.map(voice)}${free.map(({ words }) => childsOwn(words, nameOnly(child?.name ?? '')))}`)}
  ${part(own.length === 1 ? 'Your goal' : 'Your goals', own.length === 0 ? undefined : html`${own.map((goal) => ownGoal(goal, reading))}`)}
  ${part('Your journey', own.length === 0 ? undefined : journey?.(prefix, { child, goals: own }))}
  ${part(isYoung(child, today) ? 'What the grown-ups will do' : 'What other people will do', others.length === 0 ? undefined : html`${others.map((goal) => grownUpsGoal(goal, reading))}`)}
  ${part('Next dates', dates(plan, today))} ${part('Who helps', people(plan, false))}
  ${part('What I think about this plan', html`<div class="room"></div>`)}`;
}

/** The child's own words under headings of the form, but for those that were said on a visit. */
const ownUnderHeadings = (plan: Plan, child: Child | undefined): ChildsWords[] =>
  [...childrensWords(plan)].filter(
    (each) =>
      child !== undefined &&
      each.own &&
      (each.child?.name === child.name || (each.child === undefined && plan.children.length === 1)) &&
      !tellsOfChildAlone(each.words) &&
      mayBePrinted(each.under),
  );

const mayBePrinted = (under: ChildsWords['under']): boolean =>
  under.type === 'block' ||
  (!isVisitHeading(under) &&
    !isConfidential(under.parent) &&
    withoutVisitNotes(under.parent.content).includes(under));

/** "Kay", "Kay and Reece": by any of the names that a child goes by. */
const speaks = (child: Child, speaker: string): boolean =>
  speaker.split(/,| and | & |^what /i).some((name) => givenNames(child).has(labelKey(name)));

/** Whom a child calls grown-ups: those who are not, from the age of 13 on and in Year 9, are other people. */
const isYoung = (child: Child | undefined, today: Day): boolean =>
  child?.born === undefined
    ? child?.yearGroup !== undefined && child.yearGroup < 9
    : ageOn(child.born, today) < 13;

/** Half a year of dates is as far as a child looks. */
const FAR = 183;

function dates(plan: Plan, today: Day): Markup | undefined {
  const next = meetingsToCome(plan, today).filter(({ on }) => (on?.day ?? 0) - today <= FAR);
  if (next.length === 0) return undefined;
  return html`<ul class="dates">
    ${next.map((meeting) => html`<li><strong>${meetingDay(meeting)}</strong> ${meetingName(meeting)}${meeting.kind === 'review' ? ': we look at your plan together' : undefined}</li>`)}
  </ul>`;
}
