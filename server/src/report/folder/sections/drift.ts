import { html } from '../../markup.ts';
import { openPlans } from '../report.ts';
import { planLink, type Page, type Section } from '../section.ts';
import { dayCell, longestOf, table } from '../table.ts';
import { capital } from '../words.ts';

/** Plans that are open past their own end or past what the council expects. */
export function openLonger(page: Page): Section {
  const over = openPlans(page.report.plans)
    .flatMap((plan) => (plan.open !== undefined && plan.open.over > 0 ? [{ plan, open: plan.open }] : []))
    .sort((a, b) => b.open.over - a.open.over);
  return {
    id: 'open',
    heading: 'Plans open longer than expected',
    body:
      over.length === 0
        ? html`<p>No plan is open longer than expected.</p>`
        : table(
            'Plans open longer than expected, the longest first',
            [
              { name: 'Plan' },
              { name: 'Days open', figures: true },
              { name: 'Expected until' },
              { name: 'Days over', figures: true },
              { name: 'Team' },
              { name: 'Why expected' },
            ],
            over.map(({ plan, open }) => [
              planLink(page, plan),
              open.days,
              dayCell(open.until),
              open.over,
              plan.team ?? '–',
              html`<span class="small">${capital(open.because ?? '')}${setAside(plan.setAside)}</span>`,
            ]),
          ),
  };
}

const setAside = (all: Page['report']['plans'][number]['setAside']): string => {
  const found = all.find(({ rule }) => rule === 'drift/open-longer-than-expected');
  return found === undefined ? '' : `. Set aside: ${found.reason}`;
};

/** Goals, steps and actions past their day of which nothing says how they went. */
export function overdueWork(page: Page): Section {
  const all = openPlans(page.report.plans)
    .flatMap((plan) => plan.overdue.map((overdue) => ({ plan, overdue })))
    .sort((a, b) => b.overdue.days - a.overdue.days);
  return {
    id: 'overdue',
    heading: 'Overdue goals, steps and actions',
    body:
      all.length === 0
        ? html`<p>Nothing is overdue.</p>`
        : longestOf(all, (shown) =>
            table(
              'Overdue, and nothing says how it went; the longest first',
              [
                { name: 'Plan' },
                { name: 'What' },
                { name: 'Who' },
                { name: 'Due' },
                { name: 'Days', figures: true },
              ],
              shown.map(({ plan, overdue: { what, text, who, due, days } }) => [
                planLink(page, plan),
                html`${capital(what === 'milestone' ? 'step' : what)}: ${text}`,
                who.length === 0 ? 'Nobody named' : who.join(', '),
                dayCell(due),
                days,
              ]),
            ),
          ),
  };
}

/** Young people of 14 and over whose plan shows no journey to independence. */
export function withoutJourney(page: Page): Section {
  const found = openPlans(page.report.plans).flatMap((plan) =>
    plan.withoutJourney.map((each) => ({ plan, each })),
  );
  return {
    id: 'independence',
    heading: 'Young people of 14 and over without a journey to independence',
    body:
      found.length === 0
        ? html`<p>Every plan of a young person of 14 or over has goals and steps towards independence.</p>`
        : table(
            'Plans without a journey to independence, the oldest first',
            [
              { name: 'Plan' },
              { name: 'Kind' },
              { name: 'Age', figures: true },
              { name: 'What is missing' },
              { name: 'Team' },
              { name: 'Worker' },
            ],
            [...found]
              .sort((a, b) => b.each.age - a.each.age)
              .map(({ plan, each }) => [
                planLink(page, plan),
                plan.kind === undefined ? '–' : capital(plan.kind),
                each.age,
                each.lacks === 'goals'
                  ? 'A goal that prepares for independence'
                  : 'Steps (milestones) on the way to the goals',
                plan.team ?? '–',
                plan.worker?.name ?? '–',
              ]),
          ),
  };
}
