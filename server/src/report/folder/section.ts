import { html, type Markup, type Part } from '../markup.ts';
import type { PlanFacts } from '../../facts/facts.ts';
import { nameOf, type FolderReport } from './report.ts';

/** One part of the page with its place in the list of contents. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: Part;
}

export const sectionMarkup = ({ id, heading, body }: Section): Markup =>
  html`<section id="${id}" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${heading}</h2>
    ${body}
  </section>`;

/** A picture with its table beside it. */
export const figure = (picture: Markup, words: Markup): Markup =>
  html`<div class="figure">
    <div class="picture">${picture}</div>
    ${words}
  </div>`;

/** What the sections know of the page around them. */
export interface Page {
  readonly report: FolderReport;
  /** Plans that have an audit sheet on the page. */
  readonly withSheet: ReadonlySet<PlanFacts>;
}

export const sheetId = ({ report }: Page, plan: PlanFacts): string =>
  `sheet-${report.plans.indexOf(plan) + 1}`;

/** A plan's name, as a link to its audit sheet where there is one. */
export function planLink(page: Page, plan: PlanFacts): Markup {
  const words = nameOf(page.report, plan);
  // A reference stays on one line.
  const name = words.includes(' ') ? html`${words}` : html`<span class="whole">${words}</span>`;
  return page.withSheet.has(plan) ? html`<a href="#${sheetId(page, plan)}">${name}</a>` : name;
}
