import { html, type Markup } from '../markup.ts';
import type { Step } from './steps.ts';
import { blank, sayPeople } from './words.ts';

/** Things that will happen, as a table: when, what, who. A line to write the day on stands where it is to be agreed. */
export const stepsTable = (
  caption: string,
  steps: readonly Step[],
  { first = 'When', toAgree = false } = {},
): Markup | undefined =>
  steps.length === 0
    ? undefined
    : html`<table class="steps">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="when">${first}</th>
            <th scope="col">What</th>
            <th scope="col" class="who">Who</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            ({ when, what, who }) =>
              html`<tr>
                <td>${when ?? (toAgree ? blank('date') : '')}</td>
                <th scope="row">${what}</th>
                <td>${who.length === 0 ? '' : sayPeople(who)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
