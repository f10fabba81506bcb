import type { PlanFacts } from '../../../facts/facts.ts';
import { LETTERS } from '../../../review/score.ts';
import { html, type Markup } from '../../markup.ts';
import { bars, type Bar } from '../charts.ts';
import { LETTER_MEANINGS, LETTER_NAMES } from '../letters.ts';
import { openPlans, type FolderReport } from '../report.ts';
import { figure, type Section } from '../section.ts';
import { table } from '../table.ts';
import { groups, smartTotals, sum, type Group } from '../totals.ts';
import { capital, number, percent } from '../words.ts';

/** How SMART the plans are by team, by worker and by kind. */
export function howSmart({ plans, withNames }: FolderReport): Section {
  const open = openPlans(plans);
  const by = (
    heading: string,
    id: string,
    nameOf: (plan: PlanFacts) => string | undefined,
    nobody: string,
    hint?: string,
  ): Markup =>
    html`<h3>${heading}</h3>
      ${hint === undefined ? undefined : html`<p class="soft">${hint}</p>`}
      ${groupFigure(groups(open, nameOf, nobody), heading, id)}`;
  return {
    id: 'smart',
    heading: 'How SMART the plans are',
    body: html`${by('By team', 'team', (plan) => plan.team, 'No team written')}
    ${by(
      'By worker',
      'worker',
      (plan) => plan.worker?.name,
      'No lead worker named',
      `The worker is whoever leads a plan of that kind: social worker, personal adviser, lead practitioner and so on.${withNames ? '' : ' Workers are shown by their initials.'}`,
    )}
    ${by(
      'By kind of plan',
      'kind',
      (plan) => (plan.kind === undefined ? undefined : capital(plan.kind)),
      'No kind written',
    )}`,
  };
}

function groupFigure(found: readonly Group[], heading: string, id: string): Markup {
  const rows = found.map(({ name, totals }): Bar => {
    const { smart, goals, share } = totals;
    const parts = [
      { name: 'SMART', count: share ?? 0, style: 'good' as const },
      { name: 'not SMART', count: share === undefined ? 0 : 1 - share, style: 'rest' as const },
    ];
    return { label: name, parts, note: share === undefined ? 'no goals' : `${smart}/${goals}` };
  });
  return figure(
    bars(rows, 1, `${heading}: the share of open goals that are SMART. The table says the same.`, id),
    table(
      `SMART goals ${heading.toLowerCase()}`,
      [
        { name: heading.replace(/^By /, '').replace(/^./, (letter) => letter.toUpperCase()) },
        { name: 'Plans', figures: true },
        { name: 'Open goals', figures: true },
        { name: 'SMART', figures: true },
        { name: 'Share', figures: true },
        { name: 'Overdue', figures: true },
      ],
      found.map(({ name, plans, totals: { goals, smart, share } }) => [
        name,
        plans.length,
        goals,
        smart,
        share === undefined ? '–' : percent(share),
        sum(plans, ({ overdue }) => overdue.length),
      ]),
    ),
  );
}

/** Which letters are missing most often. */
export function missingLetters({ plans }: FolderReport): Section {
  const { goals, missing } = smartTotals(openPlans(plans));
  const order = [...LETTERS].sort((a, b) => missing[b] - missing[a]);
  const rows = order.map((letter): Bar => ({
    label: LETTER_NAMES[letter],
    parts: [{ name: 'missing', count: missing[letter], style: 'bad' }],
    note: String(missing[letter]),
  }));
  return {
    id: 'letters',
    heading: 'Letters that are missing most often',
    body:
      goals === 0
        ? html`<p>There are no open goals.</p>`
        : figure(
            bars(
              rows,
              goals,
              `Open goals that lack each letter, out of ${number(goals, 'open goal')}.`,
              'letters',
            ),
            table(
              'Open goals that lack a letter, in whole or in part',
              [
                { name: 'Letter' },
                { name: 'Goals', figures: true },
                { name: 'Share', figures: true },
                { name: 'What that means' },
              ],
              order.map((letter) => [
                LETTER_NAMES[letter],
                missing[letter],
                percent(missing[letter] / goals),
                capital(LETTER_MEANINGS[letter]),
              ]),
            ),
          ),
  };
}
