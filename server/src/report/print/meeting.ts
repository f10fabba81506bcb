import { sayDay, type Day } from '../../calendar/day.ts';
import { findTimes } from '../../language/values/find-times.ts';
import type { Block } from '../../language/tree.ts';
import type { Goal, Item, Plan } from '../../plan/plan.ts';
import { datedMeetings } from '../../standards/occasions.ts';
import { html, type Markup } from '../markup.ts';
import { nextMeeting } from './meetings.ts';
import { part, voice } from './parts.ts';
import { linesToSign } from './signed.ts';
import { isSettled, whoOf } from './steps.ts';
import { sayBy } from './times.ts';
import { contingencies } from './what-if.ts';
import { blank, lineOf, sayPeople, valuesIn } from './words.ts';

/** The plan for a review or another meeting: who is there, each goal with its progress, and room to write. */
export function meetingCopy(plan: Plan, today: Day, picture: Markup | undefined): Markup {
  const last = datedMeetings(plan, 'review').findLast(({ day }) => day < today)?.day;
  const next = nextMeeting(plan, today);
  const voices = plan.voices.filter(({ parent }) => parent === plan.block);
  const goals = plan.goals.filter((goal) => !goal.pointer);
  return html`<p class="lead">
      ${next === undefined ? html`Meeting on ${blank('date')}.` : html`Meeting on <strong>${sayDay(next)}</strong>.`}
      ${last === undefined ? 'There was no review before it.' : `The last review was on ${sayDay(last)}.`}
    </p>
    ${part('Who is here', present(plan))}
    ${part('Before we begin', voices.length === 0 ? undefined : html`${voices.map(voice)}`)}
    ${part('The journey', picture)}
    ${part('Goal by goal', goals.length === 0 ? undefined : html`${goals.map((goal, at) => goalTable(plan, goal, at + 1, last))}`)}
    ${part(
      'Actions under no goal',
      itemsTable(
        'Actions',
        plan.actions.filter(({ goal }) => goal === undefined),
      ),
    )}
    ${part('If things go wrong: does this still hold?', contingencies(plan))}
    ${part('What we decided', html`<div class="room"></div>`)}
    ${part(
      'Next dates',
      html`<ul class="dates">
        ${['Next review', 'Next visit', 'Plan sent out by'].map((name) => html`<li>${name}: ${blank('date')}</li>`)}
      </ul>`,
    )}
    ${part('Signed', linesToSign(['Name', 'Name', 'Name']))}`;
}

function present({ people, children }: Plan): Markup {
  const names = [
    ...new Map([
      ...children.map(({ name }) => [name, undefined] as const),
      ...people.map(({ name, role }) => [name, role] as const),
    ]),
  ];
  return html`<ul class="ticks columns">
    ${names.map(([name, role]) => html`<li class="open">${name}${role === undefined ? undefined : html`<span class="soft">, ${role}</span>`}</li>`)}
    <li class="open">${blank('somebody else')}</li>
  </ul>`;
}

function goalTable(plan: Plan, goal: Goal, number: number, last: Day | undefined): Markup {
  const [target] = valuesIn(goal.block, 'target');
  const [now] = valuesIn(goal.block, 'now');
  const progress = progressSince(plan, goal, last);
  const by = sayBy(goal);
  return html`<article class="goal">
    <h3>${number}. ${lineOf(goal.text)}</h3>
    <dl>
      <div>
        <dt>Who</dt>
        <dd>${goal.who.length === 0 ? blank('name') : sayPeople(goal.who)}</dd>
      </div>
      <div>
        <dt>By</dt>
        <dd>${by ?? blank('date')}</dd>
      </div>
      ${
        now === undefined
          ? undefined
          : html`<div>
              <dt>When we began</dt>
              <dd>${lineOf(now)}</dd>
            </div>`
      }
      ${
        target === undefined
          ? undefined
          : html`<div>
              <dt>What we want to see</dt>
              <dd>${lineOf(target)}</dd>
            </div>`
      }
      <div>
        <dt>${last === undefined ? 'Progress so far' : 'Progress since the last review'}</dt>
        <dd>
          ${progress.length === 0 ? 'Nothing is written.' : html`${progress.map((line) => html`<p>${line}</p>`)}`}
        </dd>
      </div>
    </dl>
    ${itemsTable(
      'Steps and actions',
      [...goal.milestones, ...goal.actions].filter((item) => !isSettled(item)),
    )}
    <div class="whole-room">
      <p class="soft">What has changed for the child? What do we do next, who, by when?</p>
      <div class="room"></div>
    </div>
  </article>`;
}

const itemsTable = (caption: string, items: readonly Item[]): Markup | undefined =>
  items.length === 0
    ? undefined
    : html`<table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" class="who">Who</th>
            <th scope="col" class="when">By</th>
            <th scope="col" class="write">Done? What happened?</th>
          </tr>
        </thead>
        <tbody>
          ${items.map(
            (item) =>
              html`<tr>
                <th scope="row">${lineOf(item.text)}</th>
                <td>${sayPeople(whoOf(item))}</td>
                <td>${sayBy(item) ?? often(item)}</td>
                <td></td>
              </tr>`,
          )}
        </tbody>
      </table>`;

function often({ fields }: Item): Markup | undefined {
  const rhythm = fields.get('howOften')?.[0]?.value;
  return rhythm === undefined ? undefined : lineOf(rhythm);
}

/** How the goal stands and every line of progress since a day; a line without a day counts. */
function progressSince(plan: Plan, goal: Goal, last: Day | undefined): Markup[] {
  const lines = goal.block.content
    .filter((each): each is Block => each.type === 'block' && each.kind === 'progress')
    .filter(({ value }) => last === undefined || (dayIn(plan, value.text) ?? Infinity) > last)
    .map(({ value }) => lineOf(value));
  const found = [...valuesIn(goal.block, 'outcomeAtReview').map(lineOf), ...lines];
  return goal.status === undefined ? found : [lineOf(goal.status.field.value), ...found];
}

function dayIn(plan: Plan, text: string): Day | undefined {
  const [mention] = findTimes(text).filter((each) => each.type === 'deadline');
  return mention?.type === 'deadline' ? plan.worksOut(mention.deadline, 'past').day : undefined;
}
