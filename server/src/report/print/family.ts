import { sayDay, type Day } from '../../calendar/day.ts';
import type { Goal, Need, Plan } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';
import {
  contingencies,
  familyTime,
  ownSections,
  part,
  people,
  signatures,
  stepsTable,
  voice,
} from './parts.ts';
import { meetingsToCome, stepsOf } from './steps.ts';
import { lineOf, sayBy, sayPeople, valuesIn } from './words.ts';

/** The plan for the family: what will happen, who does what by when, in the order of the days, and what if. */
export function familyCopy(plan: Plan, today: Day, picture: Markup | undefined): Markup {
  const steps = stepsOf(plan, today);
  const voices = plan.voices.filter(({ parent }) => parent === plan.block);
  const loose = plan.goals.filter((goal) => goal.need === undefined && !goal.pointer);
  const next = meetingsToCome(plan, today)[0];
  return html`<p class="lead">
      ${plan.started?.day === undefined ? undefined : html`This plan began on ${sayDay(plan.started.day)}.`}
      ${next?.on?.day === undefined ? undefined : html`We look at it together again on <strong>${sayDay(next.on.day)}</strong>.`}
    </p>
    ${part('In your own words', voices.length === 0 ? undefined : html`${voices.map(voice)}`)}
    ${part('What we want to change', goalsByNeed(plan.needs, loose))} ${part('The journey', picture)}
    ${part('What will happen, day by day', stepsTable('In the order of the days', steps.dated))}
    ${part('What happens again and again', stepsTable('Until we agree otherwise', steps.repeated, 'How often'))}
    ${part('What has no day yet', stepsTable('We still have to agree a day', steps.undated))}
    ${part('What is done already', stepsTable('Done so far', steps.done, 'How it went'))}
    ${part('What if things go wrong', contingencies(plan))} ${part('Family time', familyTime(plan))}
    ${ownSections(plan)} ${part('Who is who', people(plan))}
    ${part('We have talked about this plan', signatures(['Name', 'Name']))}`;
}

function goalsByNeed(needs: readonly Need[], loose: readonly Goal[]): Markup | undefined {
  const withGoals = needs.filter(({ goals, block }) => goals.length > 0 || block.value.text !== '');
  if (withGoals.length === 0 && loose.length === 0) return undefined;
  return html`${withGoals.map(needMarkup)} ${loose.map((goal) => goalMarkup(goal))}`;
}

function needMarkup({ block, goals }: Need): Markup {
  const strengths = [...valuesIn(block, 'strength'), ...valuesIn(block, 'whatWorks')];
  return html`<div class="need">
    <p><span class="soft">What is hard now</span><br />${lineOf(block.value)}</p>
    ${strengths.length === 0 ? undefined : html`<p><span class="soft">What already works</span><br />${strengths.map((value, at) => html`${at === 0 ? '' : '; '}${lineOf(value)}`)}</p>`}
    ${goals.filter((goal) => !goal.pointer).map(goalMarkup)}
  </div>`;
}

function goalMarkup(goal: Goal): Markup {
  const field = (id: string): Markup | undefined => {
    const [value] = valuesIn(goal.block, id);
    return value === undefined ? undefined : lineOf(value);
  };
  const rows: readonly (readonly [string, Markup | undefined])[] = [
    ['So that', field('soThat')],
    ['How we will know', field('measure')],
    ['Now', field('now')],
    ['What we want to see', field('target')],
    ['Who', goal.who.length === 0 ? undefined : sayPeople(goal.who)],
    ['With help from', goal.helpedBy.length === 0 ? undefined : sayPeople(goal.helpedBy)],
    ['By', sayBy(goal)],
    ['How it stands', field('status')],
  ];
  return html`<article class="goal">
    <h3>${lineOf(goal.text)}</h3>
    ${goal.voices.map(voice)}
    <dl>
      ${rows.map(([name, words]) =>
        words === undefined
          ? undefined
          : html`<div>
              <dt>${name}</dt>
              <dd>${words}</dd>
            </div>`,
      )}
    </dl>
  </article>`;
}
