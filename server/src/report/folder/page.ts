import { html, type Markup } from '../markup.ts';
import { compare, type Comparison } from './compare.ts';
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
import { halves, wholePage } from '../whole-page.ts';
import { longDay, number } from './words.ts';

/** A plan with an audit sheet. */
export interface Sheet {
  /** The plan as the report holds it. */
  readonly plan: PlanFacts;
  /** All that is known of it; undefined where its file could not be read once more. */
  readonly whole: PlanFacts | undefined;
  /** The picture of its journey as SVG. */
  readonly picture: string | undefined;
}

/** The audit sheets of a page: which plans get one, and the sheets in that order. */
export interface Sheets {
  readonly plans: readonly PlanFacts[];
  readonly sheets: AsyncIterable<Sheet>;
}

/**
 * The report on a folder as one page that needs nothing else: no script, no font, no picture from anywhere. It comes
 * in pieces, so that thousands of sheets need not be held at once.
 *
 * @param earlier reports to compare with, in any order; the latest of them is compared plan by plan
 */
export async function* reportPage(
  report: FolderReport,
  { plans, sheets }: Sheets,
  earlier: readonly FolderReport[] = [],
): AsyncGenerator<string> {
  const sorted = [...earlier].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const last = sorted.at(-1);
  const change = last === undefined ? undefined : compare(last, report);
  const page: Page = { report, withSheet: new Set(plans) };
  const sections = [
    actFirst(page),
    ...(last === undefined || change === undefined
      ? []
      : [changes(page, last, change), trends([...sorted, report])]),
    howSmart(report),
    missingLetters(report),
    timescales(page),
    reviewsDue(page),
    openLonger(page),
    overdueWork(page),
    withoutJourney(page),
    faults(page),
    setAside(page),
  ];
  const parts: Pick<Section, 'id' | 'heading'>[] = plans.length === 0 ? sections : [...sections, SHEETS];
  const [before, after] = halves((middle) => around(report, change, parts, middle));
  yield before;
  for (const section of sections) yield sectionMarkup(section).html;
  if (plans.length > 0) {
    const [opening, closing] = halves(
      (middle) =>
        sectionMarkup({ ...SHEETS, body: [withoutSheet(report.plans.length, plans.length), middle] }).html,
    );
    yield opening;
    for await (const each of sheets) yield sheet(page, each).html;
    yield closing;
  }
  yield after;
}

const around = (
  report: FolderReport,
  change: Comparison | undefined,
  parts: readonly Pick<Section, 'id' | 'heading'>[],
  sections: Markup,
): string =>
  wholePage(
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
        ${unread(report)} ${contents(parts)} ${sections}
      </main>
    </div>`,
  );

const SHEETS = { id: 'sheets', heading: 'Audit sheets, plan by plan' };

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

const contents = (sections: readonly Pick<Section, 'id' | 'heading'>[]): Markup =>
  html`<nav aria-label="On this page">
    <ol>
      ${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
    </ol>
  </nav>`;

function withoutSheet(all: number, shown: number): Markup | undefined {
  const left = all - shown;
  if (left === 0) return undefined;
  return html`<p>
    ${number(left, 'plan has', 'plans have')} no sheet here. The ${number(shown, 'plan')} that need somebody
    most are shown; --sheets all shows every plan.
  </p>`;
}
