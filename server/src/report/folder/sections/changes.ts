import type { PlanFacts } from '../../../facts/facts.ts';
import { ruleById } from '../../../rules/index.ts';
import { html, type Markup } from '../../markup.ts';
import { trend } from '../charts.ts';
import type { Change, Comparison } from '../compare.ts';
import { nameOf, openPlans, type FolderReport } from '../report.ts';
import { figure, planLink, type Page, type Section } from '../section.ts';
import { table } from '../table.ts';
import { smartTotals, sum } from '../totals.ts';
import { sayMended } from '../summary-sentences.ts';
import { capital, longDay, number, percent, shortDay } from '../words.ts';

/** What changed since an earlier report: mended, new, and plan by plan. */
export function changes(page: Page, earlier: FolderReport, change: Comparison): Section {
  const moved = change.changed
    .filter(({ mended, fresh, now }) => mended.length + fresh.length > 0 && !now.closed)
    .sort((a, b) => b.fresh.length - a.fresh.length || b.mended.length - a.mended.length);
  return {
    id: 'changes',
    heading: `What changed since ${longDay(change.since)}`,
    body: html`<ul>
        <li>${planned(change.added, page.report, 'plan is', 'plans are', 'new')}</li>
        <li>${planned(change.closed, page.report, 'plan was', 'plans were', 'closed')}</li>
        <li>
          ${change.gone.length === 0 ? 'Every plan of the earlier report is in this one.' : planned(change.gone, earlier, 'plan is', 'plans are', 'not in this report any more')}
        </li>
        <li>
          ${capital(sayMended(change.mended))};
          ${change.fresh === 0 ? 'none is' : change.fresh === 1 ? '1 is' : `${change.fresh} are`} new.
        </li>
      </ul>
      ${moved.length === 0 ? undefined : plansTable(page, moved)}
      ${
        change.rules.length === 0
          ? undefined
          : table(
              'Faults mended and new, by kind',
              [{ name: 'Fault' }, { name: 'Mended', figures: true }, { name: 'New', figures: true }],
              change.rules.map(({ rule, mended, fresh }) => [ruleById(rule)?.title ?? rule, mended, fresh]),
            )
      }`,
  };
}

const MOST_NAMED = 12;

function planned(
  plans: readonly PlanFacts[],
  report: FolderReport,
  one: string,
  many: string,
  so: string,
): string {
  if (plans.length === 0) return `No ${one} ${so}.`;
  const names = plans.slice(0, MOST_NAMED).map((plan) => nameOf(report, plan));
  const more = plans.length > names.length ? ` and ${plans.length - names.length} more` : '';
  return `${number(plans.length, one, many)} ${so}: ${names.join(', ')}${more}.`;
}

const plansTable = (page: Page, moved: readonly Change[]): Markup =>
  table(
    'Plans that changed, those with new faults first',
    [
      { name: 'Plan' },
      { name: 'SMART then', figures: true },
      { name: 'SMART now', figures: true },
      { name: 'Overdue then', figures: true },
      { name: 'Overdue now', figures: true },
      { name: 'Mended', figures: true },
      { name: 'New', figures: true },
    ],
    moved.map(({ before, now, mended, fresh }) => [
      planLink(page, now),
      `${before.smart.smart}/${before.smart.goals}`,
      `${now.smart.smart}/${now.smart.goals}`,
      before.overdue.length,
      now.overdue.length,
      mended.length,
      fresh.length,
    ]),
  );

/** How the figures went over several reports, the oldest first. */
export function trends(reports: readonly FolderReport[]): Section {
  const rows = reports.map((report) => {
    const plans = openPlans(report.plans);
    return { report, plans, totals: smartTotals(plans) };
  });
  const points = rows.map(({ report, totals: { share } }) => ({
    label: shortDay(report.asOf),
    value: share,
    note: share === undefined ? '' : percent(share),
  }));
  return {
    id: 'trends',
    heading: 'How it went over time',
    body: figure(
      trend(points, 'The share of open goals that are SMART, report by report. The table says the same.'),
      table(
        'Figures of each report',
        [
          { name: 'Report of' },
          { name: 'Open plans', figures: true },
          { name: 'Goals', figures: true },
          { name: 'SMART', figures: true },
          { name: 'Overdue', figures: true },
          { name: 'Timescales missed', figures: true },
        ],
        rows.map(({ report, plans, totals: { goals, share } }) => [
          shortDay(report.asOf),
          plans.length,
          goals,
          share === undefined ? '–' : percent(share),
          sum(plans, ({ overdue }) => overdue.length),
          sum(plans, ({ timescales }) => timescales.filter(({ result }) => result === 'missed').length),
        ]),
      ),
    ),
  };
}
