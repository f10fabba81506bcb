import { html, type Markup, type Part } from '../markup.ts';
import { MOST_LATE } from './kept.ts';
import { shortDay } from './words.ts';

/** One column: its heading, and whether it holds figures. */
export interface Column {
  readonly name: string;
  readonly figures?: true;
}

/**
 * A table that says what it is: caption, headings with their scope, and the first cell of each row as its heading.
 * On a narrow screen it is moved sideways by itself, by keyboard too.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Part[])[],
): Markup {
  const cell = (part: Part, at: number): Markup =>
    at === 0
      ? html`<th scope="row">${part}</th>`
      : html`<td${columns[at]?.figures === true ? html` class="figure"` : undefined}>${part}</td>`;
  return html`<div class="table" role="group" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ name, figures }) => html`<th scope="col" ${figures === true ? html` class="figure"` : undefined}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** What is late, the longest first: as many rows as somebody reads, and how many there are in all. */
export const longestOf = <T>(all: readonly T[], tableOf: (shown: readonly T[]) => Markup): Markup =>
  html`${tableOf(all.slice(0, MOST_LATE))}
  ${
    all.length <= MOST_LATE
      ? undefined
      : html`<p class="soft">The longest ${MOST_LATE} of ${all.length.toLocaleString('en-GB')} are shown.</p>`
  }`;

/** A day in a cell; nothing where there is none. */
export const dayCell = (iso: string | undefined, nothing = '–'): Part =>
  iso === undefined ? nothing : html`<time datetime="${iso}">${shortDay(iso)}</time>`;
