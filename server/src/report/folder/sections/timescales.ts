import { addDays, parseIsoDay, sayDay } from '../../../calendar/day.ts';
import type { PlanFacts, TimescaleFacts } from '../../../facts/facts.ts';
import { html } from '../../markup.ts';
import { bars, type Bar } from '../charts.ts';
import { openPlans } from '../report.ts';
import { figure, planLink, type Page, type Section } from '../section.ts';
import { dayCell, longestOf, table } from '../table.ts';
import { capital, number } from '../words.ts';

/** Which timescales of law, guidance and local standards were kept and which were missed. */
export function timescales(page: Page): Section {
  const found = openPlans(page.report.plans).flatMap((plan) =>
    plan.timescales.map((timescale) => ({ plan, timescale })),
  );
  const missed = found
    .filter(({ timescale }) => timescale.result === 'missed')
    .sort((a, b) => b.timescale.late - a.timescale.late);
  return {
    id: 'timescales',
    heading: 'Timescales kept and missed',
    body:
      found.length === 0
        ? html`<p>No plan gives the dates from which a timescale could be counted.</p>`
        : html`${keptAndMissed(found.map(({ timescale }) => timescale))}
            <h3>Missed timescales</h3>
            ${
              missed.length === 0
                ? html`<p>None was missed.</p>`
                : longestOf(missed, (shown) =>
                    table(
                      'Missed timescales, the longest first',
                      [
                        { name: 'Plan' },
                        { name: 'What' },
                        { name: 'Limit' },
                        { name: 'Held or planned' },
                        { name: 'Days late', figures: true },
                        { name: 'Counted' },
                      ],
                      shown.map(({ plan, timescale }) => missedRow(page, plan, timescale)),
                    ),
                  )
            }`,
  };
}

const missedRow = (page: Page, plan: PlanFacts, { what, limit, on, late, because }: TimescaleFacts) => [
  planLink(page, plan),
  capital(what),
  dayCell(limit, ''),
  dayCell(on, 'Nothing planned'),
  late,
  html`<span class="small">${because}</span>`,
];

const GROUPS = ['review', 'visit', 'core group', 'conference', 'meeting'];

/** Reviews, visits and so on: "second review conference" is a review. */
function groupOf({ what }: TimescaleFacts): string {
  const words = what.toLowerCase();
  const found = GROUPS.find((group) => words.includes(group));
  return found === undefined ? 'Dates of the plan' : `${capital(found)}s`;
}

function keptAndMissed(all: readonly TimescaleFacts[]) {
  const names = [...new Set(all.map(groupOf))];
  const rows = names.map((name) => {
    const own = all.filter((each) => groupOf(each) === name);
    const of = (result: TimescaleFacts['result']): number =>
      own.filter((each) => each.result === result).length;
    return { name, all: own.length, kept: of('kept'), planned: of('planned in time'), missed: of('missed') };
  });
  const chart = rows.map(({ name, kept, planned, missed }): Bar => ({
    label: name,
    parts: [
      { name: 'kept', count: kept, style: 'good' },
      { name: 'planned in time', count: planned, style: 'calm' },
      { name: 'missed', count: missed, style: 'bad' },
    ],
    note: `${missed} missed`,
  }));
  return figure(
    html`${bars(chart, Math.max(...rows.map((row) => row.all)), 'Timescales kept, planned in time and missed. The table says the same.', 'timescales')}
      <p class="key">
        <span class="swatch good"></span> kept <span class="swatch calm"></span> planned in time
        <span class="swatch bad"></span> missed
      </p>`,
    table(
      'Timescales kept and missed',
      [
        { name: 'What' },
        { name: 'Kept', figures: true },
        { name: 'Planned in time', figures: true },
        { name: 'Missed', figures: true },
      ],
      rows.map(({ name, kept, planned, missed }) => [name, kept, planned, missed]),
    ),
  );
}

/** Reviews of the next four weeks, the soonest first. */
export function reviewsDue(page: Page): Section {
  const today = parseIsoDay(page.report.asOf);
  const due = openPlans(page.report.plans)
    .filter(({ reviews }) => reviews.soon !== undefined)
    .sort((a, b) => ((a.reviews.soon ?? '') < (b.reviews.soon ?? '') ? -1 : 1));
  return {
    id: 'reviews',
    heading: 'Reviews due in the next four weeks',
    body:
      due.length === 0
        ? html`<p>No review is due${today === undefined ? '' : ` up to ${sayDay(addDays(today, 28))}`}.</p>`
        : table(
            `${number(due.length, 'review')} due in the next four weeks`,
            [
              { name: 'Plan' },
              { name: 'Due' },
              { name: 'Planned' },
              { name: 'Last day' },
              { name: 'Team' },
              { name: 'Worker' },
            ],
            due.map((plan) => [
              planLink(page, plan),
              dayCell(plan.reviews.soon),
              dayCell(plan.reviews.next, 'Not planned yet'),
              dayCell(plan.reviews.dueBy),
              plan.team ?? '–',
              plan.worker?.name ?? '–',
            ]),
          ),
  };
}
