import type { Day } from '../../calendar/day.ts';
import { labelKey } from '../../language/labels.ts';
import type { Voice } from '../../language/tree.ts';
import type { Child, Goal, Plan } from '../../plan/plan.ts';
import { html, Markup } from '../markup.ts';
import { meetingName, meetingsToCome } from './meetings.ts';
import { part, voice } from './parts.ts';
import { isSettled } from './steps.ts';
import { sayDue, sayUntilWhen } from './times.ts';
import { people } from './who-is-who.ts';
import { lineOf, oneLine, sayPeople, valuesIn, withStop } from './words.ts';

/** The plan for the child it is about: their own words first, their goals, who helps, the next dates. */
export function childCopy(
  plan: Plan,
  child: Child | undefined,
  today: Day,
  picture: Markup | undefined,
): Markup {
  const isOwn = ({ speaker }: Voice): boolean =>
    child !== undefined && plan.identify(speaker)?.name === child.name;
  const own = plan.voices.filter(isOwn);
  const goals = plan.goals.filter((goal) => !goal.pointer && isFor(goal, child, plan));
  // What was said about a goal is printed with it; forms keep the rest in a section of their own.
  const first = own.filter(({ parent }) => parent.kind !== 'goal');
  return html`${part('What you told us', first.length === 0 ? undefined : html`${first.map(voice)}`)}
  ${part(goals.length === 1 ? 'Your goal' : 'Your goals', goals.length === 0 ? undefined : html`${goals.map((goal) => goalMarkup(goal, child, isOwn))}`)}
  ${part('Your journey', picture)} ${part('Next dates', dates(plan, today))}
  ${part('Who helps', people(plan))} ${part('What I think about this plan', html`<div class="room"></div>`)}`;
}

/** A goal for one of several children says so with `For`; one that says nothing is for all. */
function isFor(goal: Goal, child: Child | undefined, { children }: Plan): boolean {
  if (child === undefined || children.length < 2) return true;
  const named = valuesIn(goal.block, 'for')
    .map(({ text }) => labelKey(text))
    .join(' ');
  const others = [named, labelKey(goal.text.text)].join(' ');
  const isNamed = (name: string): boolean => others.includes(labelKey(name));
  return isNamed(child.name) || !children.some(({ name }) => isNamed(name));
}

function goalMarkup(goal: Goal, child: Child | undefined, isOwn: (voice: Voice) => boolean): Markup {
  const [why] = valuesIn(goal.block, 'soThat');
  const said = goal.voices.filter(isOwn);
  const helpers = [
    ...goal.helpedBy,
    ...goal.who.filter(({ person }) => person !== undefined && person.name !== child?.name),
  ];
  const steps = [...goal.milestones].sort((a, b) => (a.by?.day ?? Infinity) - (b.by?.day ?? Infinity));
  const by = sayUntilWhen(goal);
  return html`<article class="goal">
    <h3>${lineOf(goal.text)}</h3>
    ${said.map(voice)}
    ${why === undefined ? undefined : html`<p>So that ${lineOf({ text: withStop(oneLine(why.text)) })}</p>`}
    ${
      steps.length === 0
        ? undefined
        : html`<ul class="ticks">
            ${steps.map((step) => {
              const by = sayUntilWhen(step);
              const done = isSettled(step);
              return html`<li class="${done ? 'done' : 'open'}">
                <span class="hidden">${done ? 'Done: ' : 'To do: '}</span
                >${lineOf(step.text)}${by === undefined ? undefined : html`<span class="soft"> ${by}</span>`}
              </li>`;
            })}
          </ul>`
    }
    ${helpers.length === 0 ? undefined : html`<p>Who helps: ${sayPeople(helpers)}.</p>`}
    ${by === undefined ? undefined : html`<p><strong>${sentence(by)}</strong></p>`}
  </article>`;
}

/** "by 26 March 2027" as a sentence of its own. */
const sentence = ({ html: words }: Markup): Markup =>
  new Markup(`${words.replace(/^[a-z]/, (letter) => letter.toUpperCase())}.`);

/** Half a year of dates is as far as a child looks. */
const FAR = 183;

function dates(plan: Plan, today: Day): Markup | undefined {
  const next = meetingsToCome(plan, today).filter(({ on }) => (on?.day ?? 0) - today <= FAR);
  if (next.length === 0) return undefined;
  return html`<ul class="dates">
    ${next.map((meeting) => html`<li><strong>${sayDue(meeting.on)}</strong> ${meetingName(meeting)}</li>`)}
  </ul>`;
}
