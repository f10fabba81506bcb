import { html, Markup } from '../markup.ts';
import type { Step } from './steps.ts';
import { blank, sayPeople } from './words.ts';

/**
 * Things that happen, as a table: when, what, who, where anybody is named. A line to write the day on stands where it
 * is to be agreed.
 */
export function stepsTable(
  caption: string,
  steps: readonly Step[],
  { first = 'When', toAgree = false } = {},
): Markup | undefined {
  if (steps.length === 0) return undefined;
  const named = steps.some(({ who }) => who.length > 0);
  return html`<table class="stacks">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="when">${first}</th>
        <th scope="col">What</th>
        ${named ? new Markup('<th scope="col" class="who">Who</th>') : undefined}
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        ({ when, what, who }) =>
          html`<tr>
            <td class="when">${when ?? (toAgree ? blank('date') : '')}</td>
            <th scope="row">${what}</th>
            ${named ? html`<td data-label="Who">${who.length === 0 ? '' : sayPeople(who)}</td>` : undefined}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
