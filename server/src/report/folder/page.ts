import { html, type Markup } from '../markup.ts';
import { compare } from './compare.ts';
import type { FolderReport } from './report.ts';
import type { PlanFacts } from '../../facts/facts.ts';
import { PAGE_STYLE } from './style.ts';
import { REPORT_STYLE } from './report-style.ts';
import { sectionMarkup, type Page, type Section } from './section.ts';
import { actFirst } from './sections/act-first.ts';
import { changes, trends } from './sections/changes.ts';
import { openLonger, overdueWork, withoutJourney } from './sections/drift.ts';
import { faults, setAside } from './sections/faults.ts';
import { howSmart, missingLetters } from './sections/how-smart.ts';
import { reviewsDue, timescales } from './sections/timescales.ts';
import { sheet } from './sheet.ts';
import { sentences } from './summary-sentences.ts';
import { wholePage } from '../whole-page.ts';
import { longDay, number } from './words.ts';

/** A plan with an audit sheet, and the picture of its journey as SVG. */
export interface Sheet {
  readonly plan: PlanFacts;
  readonly picture: string | undefined;
}

/**
 * The report on a folder as one page that needs nothing else: no script, no font, no picture from anywhere.
 *
 * @param sheets the plans of `report` that get an audit sheet, in the order in which they are shown
 * @param earlier reports to compare with, in any order; the latest of them is compared plan by plan
 */
export function reportPage(
  report: FolderReport,
  sheets: readonly Sheet[],
  earlier: readonly FolderReport[] = [],
): string {
  const before = [...earlier].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const last = before.at(-1);
  const change = last === undefined ? undefined : compare(last, report);
  const page: Page = { report, withSheet: new Set(sheets.map(({ plan }) => plan)) };
  const sections = [
    actFirst(page),
    ...(last === undefined || change === undefined
      ? []
      : [changes(page, last, change), trends([...before, report])]),
    howSmart(report),
    missingLetters(report),
    timescales(page),
    reviewsDue(page),
    openLonger(page),
    overdueWork(page),
    withoutJourney(page),
    faults(page),
    setAside(page),
    ...auditSheets(page, sheets),
  ];
  return wholePage(
    report.title,
    `${PAGE_STYLE}${REPORT_STYLE}`,
    html`<div class="page">
      <header>
        <h1>${report.title}</h1>
        <p class="soft">
          ${number(report.plans.length, 'plan')} in ${number(report.files, 'file')}, as they stood on
          ${longDay(report.asOf)}.${report.withNames ? '' : ' Names are left out: plans are shown by their reference.'}
        </p>
      </header>
      <main id="main">
        <div class="short">${sentences(report, change).map((sentence) => html`<p>${sentence}</p>`)}</div>
        ${unread(report)} ${contents(sections)} ${sections.map(sectionMarkup)}
      </main>
    </div>`,
  );
}

function unread({ unread: all }: FolderReport): Markup | undefined {
  if (all.length === 0) return undefined;
  return html`<p>
      <strong
        >${number(all.length, 'file')} could not be read and ${all.length === 1 ? 'is' : 'are'} not
        counted:</strong
      >
    </p>
    <ul>
      ${all.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
}

const contents = (sections: readonly Section[]): Markup =>
  html`<nav aria-label="On this page">
    <ol>
      ${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
    </ol>
  </nav>`;

function auditSheets(page: Page, sheets: readonly Sheet[]): Section[] {
  if (sheets.length === 0) return [];
  const { plans } = page.report;
  const left = plans.length - sheets.length;
  return [
    {
      id: 'sheets',
      heading: 'Audit sheets, plan by plan',
      body: html`${
        left === 0
          ? undefined
          : html`<p>
              ${number(left, 'plan has', 'plans have')} no sheet here. The ${number(sheets.length, 'plan')}
              that need somebody most are shown; --sheets all shows every plan.
            </p>`
      }
      ${sheets.map(({ plan, picture }) => sheet(page, plan, picture))}`,
    },
  ];
}
