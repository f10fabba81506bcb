import type { FindingFacts, GoalFacts, PlanFacts } from '../../facts/facts.ts';
import { LETTERS, type LetterResult } from '../../review/score.ts';
import { withBlanksTogether } from '../blanks.ts';
import { html, Markup, type Part } from '../markup.ts';
import { LETTER_NAMES } from './letters.ts';
import { nameOf } from './report.ts';
import type { Sheet } from './page.ts';
import { sheetId, type Page } from './section.ts';
import { dayCell, table } from './table.ts';
import { capital, longDay, number } from './words.ts';

/**
 * The audit sheet of one plan: what it is, its goals letter by letter, its timescales, what is overdue, what the
 * checks found and what was set aside, with room for the reviewer's own judgement on paper.
 */
export function sheet(page: Page, { plan, whole, picture }: Sheet): Markup {
  const id = sheetId(page, plan);
  return html`<article class="sheet" id="${id}" aria-labelledby="${id}-heading">
    <h3 id="${id}-heading">${nameOf(page.report, plan)}</h3>
    <dl>
      ${factsOf(plan).map(
        ([name, words]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
    ${picture === undefined ? undefined : html`<div class="journey" role="group" tabindex="0" aria-label="Journey of ${nameOf(page.report, plan)}">${pictureOf(picture)}</div>`}
    ${whole === undefined ? html`<p>${GONE}</p>` : goalsTable(whole.goals)} ${timescalesTable(whole ?? plan)}
    ${whole === undefined ? undefined : [overdueTable(whole), findingsTable(whole.findings)]}
    ${setAsideList(plan)}
    <div class="by-hand" aria-hidden="true">
      <p>What is good about this plan</p>
      <p>What has to change, who changes it, by when</p>
      <p>Grade, reviewer, date</p>
    </div>
  </article>`;
}

const GONE =
  'The file could not be read a second time, so its goals, what is overdue, what the checks found and its journey are not shown. Make the report again.';

/** The picture is drawn by this program from escaped words, so that it may stand in the page as it is. */
const pictureOf = (svg: string): Markup => new Markup(svg);

function factsOf(plan: PlanFacts): (readonly [string, Part])[] {
  const { kind, team, worker, status, children, started, ends, open, reviews, smart, file, line } = plan;
  const age = children.flatMap((child) => (child.age === undefined ? [] : [String(child.age)]));
  const facts: (readonly [string, Part] | undefined)[] = [
    ['SMART', smart.goals === 0 ? 'no open goals' : `${smart.smart} of ${number(smart.goals, 'goal')}`],
    kind === undefined ? undefined : ['Kind', capital(kind)],
    team === undefined ? undefined : ['Team', team],
    worker === undefined ? undefined : [capital(worker.role), worker.name],
    age.length === 0 ? undefined : ['Age', age.join(' and ')],
    status === undefined ? undefined : ['Status', capital(status)],
    started === undefined ? undefined : ['Started', longDay(started)],
    ends === undefined ? undefined : ['Ends', longDay(ends)],
    open === undefined
      ? undefined
      : [
          'Open for',
          `${number(open.days, 'day')}${open.over === 0 ? '' : `, ${number(open.over, 'day')} longer than expected`}`,
        ],
    ['Next review', nextReview(reviews)],
    ['Where', `${file}, line ${line}`],
  ];
  return facts.filter((each) => each !== undefined);
}

function nextReview({ next, rhythm, dueBy }: PlanFacts['reviews']): string {
  if (next !== undefined) return longDay(next);
  if (rhythm !== undefined) return rhythm;
  return dueBy === undefined ? 'not planned' : `not planned; due by ${longDay(dueBy)}`;
}

const MARKS: Readonly<Record<LetterResult, (letter: string) => string>> = {
  met: (letter) => letter,
  partly: (letter) => letter.toLowerCase(),
  'not met': () => '–',
};

function goalsTable(goals: readonly GoalFacts[]): Markup {
  if (goals.length === 0) return html`<p>The plan has no goals.</p>`;
  return table(
    'Goals and their letters. A capital is met, a small letter is met in part, a dash is not met yet.',
    [
      { name: 'Goal' },
      ...LETTERS.map((letter) => ({ name: LETTER_NAMES[letter].slice(0, 1) })),
      { name: 'By' },
      { name: 'Status' },
      { name: 'Steps', figures: true as const },
    ],
    goals.map(({ text, letters, by, status, milestones }) => [
      text === '' ? 'A goal without words' : text,
      ...LETTERS.map((letter) => letterMark(LETTER_NAMES[letter], letters?.[letter])),
      dayCell(by),
      status === undefined ? '–' : capital(status),
      milestones,
    ]),
  );
}

function letterMark(name: string, result: LetterResult | undefined): Markup {
  if (result === undefined)
    return html`<span class="letter">&#8203;</span><span class="hidden">not counted</span>`;
  return html`<span class="letter ${result.replace(' ', '-')}" aria-hidden="true"
      >${MARKS[result](name.slice(0, 1))}</span
    ><span class="hidden">${name}: ${result}</span>`;
}

function timescalesTable({ timescales }: PlanFacts): Markup | undefined {
  if (timescales.length === 0) return undefined;
  return table(
    'Timescales',
    [
      { name: 'What' },
      { name: 'Result' },
      { name: 'Limit' },
      { name: 'Held or planned' },
      { name: 'Counted' },
    ],
    timescales.map(({ what, result, limit, on, late, because }) => [
      capital(what),
      result === 'missed'
        ? html`<strong class="bad-words">Missed by ${number(late, 'day')}</strong>`
        : capital(result),
      dayCell(limit),
      dayCell(on, 'Nothing planned'),
      html`<span class="small">${because}</span>`,
    ]),
  );
}

function overdueTable({ overdue }: PlanFacts): Markup | undefined {
  if (overdue.length === 0) return undefined;
  return table(
    'Overdue, and nothing says how it went',
    [{ name: 'What' }, { name: 'Who' }, { name: 'Due' }, { name: 'Days', figures: true }],
    overdue.map(({ text, who, due, days }) => [
      text,
      who.length === 0 ? 'Nobody named' : who.join(', '),
      dayCell(due),
      days,
    ]),
  );
}

const GRAVITY = { error: 'To mend', warning: 'To look at', hint: 'Hint' } as const;

const ofPlan = (finding: FindingFacts): FindingFacts => ({ ...finding, about: '' });

function findingsTable(findings: readonly FindingFacts[]): Markup {
  if (findings.length === 0) return html`<p>The checks find nothing to mend.</p>`;
  return table(
    'What the checks found',
    [{ name: 'Line' }, { name: 'How grave' }, { name: 'What to write instead' }],
    withBlanksTogether(findings, ({ line }) => ({ line, plan: '' }), ofPlan).map(
      ({ line, severity, message }) => [line, html`<span class="grave">${GRAVITY[severity]}</span>`, message],
    ),
  );
}

function setAsideList({ setAside }: PlanFacts): Markup | undefined {
  if (setAside.length === 0) return undefined;
  return table(
    'Set aside by the writer',
    [{ name: 'Check' }, { name: 'Reason' }],
    setAside.map(({ rule, reason, line }) => [`${rule}, line ${line}`, reason]),
  );
}
