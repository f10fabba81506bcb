import type { Voice } from '../../language/tree.ts';
import type { Action, Child, Goal, Item, Named, Plan } from '../../plan/plan.ts';
import { html, Markup } from '../markup.ts';
import { voice } from './parts.ts';
import { howOften, isSettled } from './steps.ts';
import { sayUntilWhen } from './times.ts';
import { isMeantFor } from './whose.ts';
import { lineOf, oneLine, sayPeople, valuesIn, withStop } from './words.ts';

/** A goal of the child's own: why, the steps to tick off, and what others do to help. */
export function ownGoal(
  plan: Plan,
  goal: Goal,
  child: Child | undefined,
  isOwn: (voice: Voice) => boolean,
): Markup {
  const others = (who: readonly Named[]): Named[] =>
    who.filter(({ person }) => person === undefined || person.name !== child?.name);
  const actions = goal.actions.filter(({ block }) => isMeantFor(plan, block, child));
  const isTheirs = ({ who }: Action): boolean => who.length > 0 && others(who).length === 0;
  const steps = [...goal.milestones, ...actions.filter(isTheirs)].sort(
    (a, b) => (a.by?.day ?? Infinity) - (b.by?.day ?? Infinity),
  );
  const help = actions.filter((action) => !isTheirs(action) && !isSettled(action));
  const helpers = [...goal.helpedBy, ...others(goal.who).filter(({ person }) => person !== undefined)];
  return html`<article class="goal">
    ${top(goal, isOwn)}
    ${
      steps.length === 0
        ? undefined
        : html`<ul class="ticks">
            ${steps.map(tick)}
          </ul>`
    }
    ${helpers.length === 0 ? undefined : html`<p>Who helps: ${sayPeople(helpers)}.</p>`}
    ${
      help.length === 0
        ? undefined
        : html`<p>What people do to help:</p>
            <ul>
              ${help.map((action) => html`<li>${doing(action, others(action.who))}</li>`)}
            </ul>`
    }
    ${end(goal)}
  </article>`;
}

/** What somebody else has to change: what, why, who and by when. How they get there is not for the child to follow. */
export const grownUpsGoal = (goal: Goal, isOwn: (voice: Voice) => boolean): Markup =>
  html`<article class="goal">
    ${top(goal, isOwn)}
    ${goal.who.length === 0 ? undefined : html`<p>Who does this: ${sayPeople(goal.who)}.</p>`} ${end(goal)}
  </article>`;

function top(goal: Goal, isOwn: (voice: Voice) => boolean): Markup {
  const [why] = valuesIn(goal.block, 'soThat');
  return html`<h3>${lineOf(goal.text)}</h3>
    ${goal.voices.filter(isOwn).map(voice)}
    ${why === undefined ? undefined : html`<p>So that ${lineOf({ text: withStop(oneLine(why.text)) })}</p>`}`;
}

function end(goal: Goal): Markup | undefined {
  const by = sayUntilWhen(goal);
  return by === undefined ? undefined : html`<p><strong>${sentence(by)}</strong></p>`;
}

function tick(step: Item): Markup {
  const when = step.fields.has('howOften') ? howOften(step) : sayUntilWhen(step);
  const done = isSettled(step);
  return html`<li class="${done ? 'done' : 'open'}">
    <span class="hidden">${done ? 'Done: ' : 'To do: '}</span
    >${lineOf(step.text)}${when === undefined ? undefined : html`<span class="soft"> ${when}</span>`}
  </li>`;
}

/** "Ride beside Ida – Kit (dad), every Saturday". */
function doing(action: Action, who: readonly Named[]): Markup {
  const when = [howOften(action), action.fields.has('by') ? sayUntilWhen(action) : undefined];
  const behind = [who.length === 0 ? undefined : sayPeople(who), ...when].filter(
    (each) => each !== undefined,
  );
  return html`${lineOf(action.text)}${behind.map((words, at) => html`${at === 0 ? ' – ' : ', '}${words}`)}`;
}

/** "by 26 March 2027" as a sentence of its own. */
const sentence = ({ html: words }: Markup): Markup =>
  new Markup(`${words.replace(/^[a-z]/, (letter) => letter.toUpperCase())}.`);
