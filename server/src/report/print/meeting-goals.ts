import type { Day } from '../../calendar/day.ts';
import { findTimes } from '../../language/values/find-times.ts';
import type { Block } from '../../language/tree.ts';
import type { Goal, Item, Plan } from '../../plan/plan.ts';
import { childName } from '../../rules/about.ts';
import { html, type Markup } from '../markup.ts';
import { tellsOfChildAlone } from './seen-alone.ts';
import { isSettled, standing, whenOf, whoOf } from './steps.ts';
import { sayBy } from './times.ts';
import { blank, lineOf, oneLine, numbered, sayPeople, valuesIn } from './words.ts';

/** How it is known where the goal stands, in the order of the plan: it may have several measures. */
const FIGURES: Readonly<Record<string, string>> = {
  measure: 'How we will know',
  now: 'When we began',
  target: 'What we want to see',
};

/**
 * A goal as a meeting goes through it: what it answers, who, by when, where it began and what there is of progress,
 * its open steps and actions, and room to write.
 *
 * @param last the day of the last review; progress is told from then on
 */
export function goalTable(plan: Plan, goal: Goal, number: string, last: Day | undefined): Markup {
  const need = oneLine(goal.need?.block.value.text ?? '');
  const progress = progressSince(plan, goal, last);
  return html`<article class="goal">
    <h3>${number}. ${lineOf(goal.text)}</h3>
    <dl>
      ${need === '' ? undefined : row('Why', lineOf({ text: need }))}
      ${row('Who', goal.who.length === 0 ? blank('name') : sayPeople(goal.who))}
      ${row('By', sayBy(goal) ?? blank('date'))}
      ${goal.block.content.map((each) => {
        const name = each.type === 'field' ? FIGURES[each.spec.id] : undefined;
        return name === undefined || each.type !== 'field' || oneLine(each.value.text) === ''
          ? undefined
          : row(name, lineOf(each.value));
      })}
      ${row(
        last === undefined ? 'Progress so far' : 'Progress since the last review',
        progress.length === 0
          ? html`Nothing is written.`
          : html`${progress.map((line) => html`<p>${line}</p>`)}`,
      )}
    </dl>
    ${itemsTable(
      'Steps and actions',
      [...goal.milestones, ...goal.actions].filter((item) => !isSettled(item)),
    )}
    <div class="whole-room">
      <p class="soft">What has changed for ${childName(plan)}? What do we do next, who, by when?</p>
      <div class="room"></div>
    </div>
  </article>`;
}

const row = (name: string, words: Markup): Markup =>
  html`<div>
    <dt>${name}</dt>
    <dd>${words}</dd>
  </div>`;

/** Steps and actions with room to write how each went. */
export const itemsTable = (caption: string, items: readonly Item[]): Markup | undefined =>
  items.length === 0
    ? undefined
    : html`<table class="stacks">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" class="who">Who</th>
            <th scope="col" class="when">When</th>
            <th scope="col" class="write">Done? What happened?</th>
          </tr>
        </thead>
        <tbody>
          ${items.map(
            (item) =>
              html`<tr>
                <th scope="row">${numbered(item.block)}</th>
                <td data-label="Who">${sayPeople(whoOf(item))}</td>
                <td data-label="When">${whenOf(item)}</td>
                <td data-label="Done? What happened?" class="write"></td>
              </tr>`,
          )}
        </tbody>
      </table>`;

/** How the goal stands and every line of progress since a day; a line without a day counts. */
function progressSince(plan: Plan, goal: Goal, last: Day | undefined): Markup[] {
  const lines = goal.block.content
    .filter((each): each is Block => each.type === 'block' && each.kind === 'progress')
    .filter(({ value }) => last === undefined || (dayIn(plan, value.text) ?? Infinity) > last)
    .filter(({ value }) => !tellsOfChildAlone(value.text))
    .map(({ value }) => lineOf(value));
  const found = [...valuesIn(goal.block, 'outcomeAtReview').map(lineOf), ...lines];
  const stands = standing(goal);
  return stands === undefined ? found : [stands, ...found];
}

function dayIn(plan: Plan, text: string): Day | undefined {
  const [mention] = findTimes(text).filter((each) => each.type === 'deadline');
  return mention?.type === 'deadline' ? plan.worksOut(mention.deadline, 'past').day : undefined;
}
