import { sayDay, type Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { datedMeetings } from '../../standards/occasions.ts';
import { html, type Markup } from '../markup.ts';
import { nameOnly } from './births.ts';
import { goalTable, itemsTable } from './meeting-goals.ts';
import { nextMeeting } from './meetings.ts';
import { numbersOf } from './numbers.ts';
import { part, voice } from './parts.ts';
import { isSaidOnVisit } from './seen-alone.ts';
import { linesToSign } from './signed.ts';
import { contingencies } from './what-if.ts';
import { rolesOf } from './who-is-who.ts';
import { blank, printed } from './words.ts';

/** The plan for a review or another meeting: who is there, each goal with its progress, and room to write. */
export function meetingCopy(plan: Plan, today: Day, picture: Markup | undefined): Markup {
  const last = datedMeetings(plan, 'review').findLast(({ day }) => day < today)?.day;
  const next = nextMeeting(plan, today);
  const voices = plan.voices.filter((each) => each.parent === plan.block && !isSaidOnVisit(each));
  const goals = plan.goals.filter((goal) => !goal.pointer);
  const numbers = numbersOf(plan);
  return html`<p class="lead">
      ${next === undefined ? html`Meeting on ${blank('date')}.` : html`Meeting on <strong>${sayDay(next)}</strong>.`}
      ${last === undefined ? 'There was no review before it.' : `The last review was on ${sayDay(last)}.`}
    </p>
    ${part('Who is here', present(plan))}
    ${part('Before we begin', voices.length === 0 ? undefined : html`${voices.map(voice)}`)}
    ${part('The journey', picture)}
    ${part('Goal by goal', goals.length === 0 ? undefined : html`${goals.map((goal, at) => goalTable(plan, goal, numbers.get(goal.block) ?? String(at + 1), last))}`)}
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

function present(plan: Plan): Markup {
  const roles = rolesOf(plan);
  const names = new Set([...plan.children, ...plan.people].map(({ name }) => name));
  return html`<ul class="ticks columns">
    ${[...names].map((name) => {
      const role = roles.get(name);
      return html`<li class="open">
        ${printed(nameOnly(name))}${role === undefined ? undefined : html`<span class="soft">, ${printed(role)}</span>`}
      </li>`;
    })}
    <li class="open">${blank('somebody else')}</li>
  </ul>`;
}
