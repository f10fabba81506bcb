import type { Voice } from '../../language/tree.ts';
import type { ChildsWords } from '../../plan/childrens-words.ts';
import type { Action, Child, Goal, Item, Named, Plan } from '../../plan/plan.ts';
import { html, Markup } from '../markup.ts';
import { nameOnly } from './births.ts';
import { childsOwn, voice } from './parts.ts';
import { isSaidOnVisit } from './seen-alone.ts';
import { howOften, isSettled, standing } from './steps.ts';
import { sayUntilWhen } from './times.ts';
import { concerns, isMeantFor } from './whose.ts';
import { lineOf, oneLine, sayPeople, valuesIn, withStop } from './words.ts';

/** The child who reads, and which words are theirs. */
export interface Reading {
  readonly plan: Plan;
  readonly child: Child | undefined;
  readonly isOwn: (voice: Voice) => boolean;
  /** Their own words under headings of the form. */
  readonly said: readonly ChildsWords[];
}

/** A goal of the child's own: why, the steps to tick off, and what others do to help. */
export function ownGoal(goal: Goal, reading: Reading): Markup {
  const { plan, child } = reading;
  const others = (who: readonly Named[]): Named[] => who.filter((each) => !isReader(each, reading));
  const isTheirs = ({ who }: Action): boolean => who.length > 0 && others(who).length === 0;
  const actions = goal.actions.filter(({ block }) => isMeantFor(plan, block, child));
  // What grown-ups do among themselves so that it comes true is not for a child to follow.
  const isForAll = goal.who.length === 0 || others(goal.who).length < goal.who.length;
  const isToldOf = ({ block }: Item): boolean => isForAll || concerns(plan, block, child);
  const steps = [...goal.milestones.filter(isToldOf), ...actions.filter(isTheirs)]
    .filter((step) => isDone(step) || !isSettled(step))
    .sort((a, b) => (a.by?.day ?? Infinity) - (b.by?.day ?? Infinity));
  const help = actions.filter((each) => !isTheirs(each) && isToldOf(each));
  const helpers = [...goal.helpedBy, ...others(goal.who).filter(({ person }) => person !== undefined)];
  return html`<article class="goal">
    ${top(goal, reading)}
    ${
      steps.length === 0
        ? undefined
        : html`<ul class="ticks">
            ${steps.map(tick)}
          </ul>`
    }
    ${helpers.length === 0 ? undefined : html`<p>Who helps: ${sayPeople(helpers)}.</p>`}
    ${helpLines(help, reading)} ${end(goal)}
  </article>`;
}

/** What somebody else has to change: what, why, who and by when, and what in it touches the child. */
export const grownUpsGoal = (goal: Goal, reading: Reading): Markup =>
  html`<article class="goal">
    ${top(goal, reading)}
    ${goal.who.length === 0 ? undefined : html`<p>Who does this: ${sayPeople(goal.who)}.</p>`}
    ${helpLines(
      goal.actions.filter(
        ({ block }) =>
          isMeantFor(reading.plan, block, reading.child) && concerns(reading.plan, block, reading.child),
      ),
      reading,
    )}
    ${end(goal)}
  </article>`;

const isReader = ({ person }: Named, { child }: Reading): boolean =>
  person !== undefined && person.name === child?.name;

function helpLines(actions: readonly Action[], reading: Reading): Markup | undefined {
  const open = actions.filter((action) => !isSettled(action));
  return open.length === 0
    ? undefined
    : html`<p>What people do to help:</p>
        <ul>
          ${open.map((action) => {
            const who = action.who.filter((each) => !isReader(each, reading));
            return html`<li>${doing(action, who)}</li>`;
          })}
        </ul>`;
}

function top(goal: Goal, { isOwn, child, said }: Reading): Markup {
  const [why] = valuesIn(goal.block, 'soThat');
  return html`<h3>${lineOf(goal.text)}</h3>
    ${goal.voices.filter((each) => isOwn(each) && !isSaidOnVisit(each)).map(voice)}
    ${said.filter(({ under }) => under.parent === goal.block).map(({ words }) => childsOwn(words, nameOnly(child?.name ?? '')))}
    ${why === undefined ? undefined : html`<p>So that ${lineOf({ text: withStop(oneLine(why.text)) })}</p>`}`;
}

/** By when; how it stands, once it is settled. */
function end(goal: Goal): Markup | undefined {
  if (goal.status !== undefined && isSettled(goal))
    return html`<p><strong>How it stands: ${standing(goal) ?? lineOf(goal.status.field.value)}</strong></p>`;
  const by = sayUntilWhen(goal);
  return by === undefined ? undefined : html`<p><strong>${sentence(by)}</strong></p>`;
}

/** A step that was stopped is settled, and nothing to be ticked. */
const isDone = ({ status }: Item): boolean => status?.value.state === 'met' || status?.value.state === 'done';

function tick(step: Item): Markup {
  const when = step.fields.has('howOften') ? howOften(step) : sayUntilWhen(step);
  const done = isDone(step);
  return html`<li class="${done ? 'done' : 'open'}">
    <span class="hidden">${done ? 'Done: ' : 'To do: '}</span
    >${lineOf(step.text)}${when === undefined ? undefined : html`<span class="soft"> ${when}</span>`}
  </li>`;
}

/** "Ride beside Ida – Kit (dad), every Saturday". */
function doing(action: Action, who: readonly Named[]): Markup {
  const when = [howOften(action), action.fields.has('by') ? sayUntilWhen(action) : undefined];
  // "Donna goes to the clinic" says who already.
  const [first] = oneLine(action.text.text).split(' ');
  const unsaid = who.filter(({ text, person }) =>
    [text, person?.name ?? text].every((name) => name.split(' ')[0] !== first),
  );
  const behind = [unsaid.length === 0 ? undefined : sayPeople(unsaid), ...when].filter(
    (each) => each !== undefined,
  );
  return html`${lineOf(action.text)}${behind.map((words, at) => html`${at === 0 ? ' – ' : ', '}${words}`)}`;
}

/** "by 26 March 2027" as a sentence of its own. */
const sentence = ({ html: words }: Markup): Markup =>
  new Markup(`${words.replace(/^[a-z]/, (letter) => letter.toUpperCase())}.`);
