import assert from 'node:assert/strict';
import { parseIsoDay, type Day } from '../../server/src/calendar/day.ts';
import { PLAN_KINDS } from '../../server/src/language/kinds.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { chooseTemplate, templatesToBeginFrom } from '../../server/src/making/choose.ts';
import { newPlan, type Answers } from '../../server/src/making/new-plan.ts';
import { snippetOf } from '../../server/src/making/snippet.ts';
import { templatesIn, type Template } from '../../server/src/plan/templates.ts';
import { review } from '../../server/src/review/review.ts';
import { TEMPLATES } from '../../server/src/standards/templates.ts';
import { samples } from '../report/samples.ts';

const TODAY = parseIsoDay('2026-11-22') as Day;
const day = (iso: string): Day => parseIsoDay(iso) as Day;

const templates = (text: string): Template[] =>
  templatesIn(readDocument(text), 'folder', { path: 'ours.smartplan', text });

/** A plan begun from a template text or a kind of plan. */
function begun(from: string, answers: Answers = {}): ReturnType<typeof newPlan> {
  const local = from.includes('\n') ? templates(from) : [];
  const choice = chooseTemplate(local[0]?.title ?? from, local);
  assert.ok('template' in choice, from);
  return newPlan(choice.template, answers, TODAY, local);
}

const OURS = `Template: Our plan
  For: child in need plan
  Must: first review within 6 weeks of Started

Plan: [Name]'s plan
  Child: [Name] | Born: [date of birth]
  Started: [date the plan began]
  Review: [date, within 6 weeks]
  [Name] says: "[what the child wants]"
  Goal: [Name] tidies [his / her / their] room
    Who: [name]
    By: [date]
`;

describe('the templates to begin from', () => {
  it('name a bundled one once, also where a folder holds a copy of it word for word', () => {
    const [copy, ...others] = templates(`${TEMPLATES['pathway-plan'] ?? ''}\n`);
    assert.ok(copy !== undefined && others.length === 0);
    const titles = (local: readonly Template[]): number =>
      templatesToBeginFrom(local).filter(({ title }) => title === copy.title).length;
    assert.equal(titles([copy]), 1);
    const changed = templates((TEMPLATES['pathway-plan'] ?? '').replace('Goal:', 'Aim:'));
    assert.equal(titles(changed), 2);
  });
});

describe('a plan that is begun', () => {
  it('is told nothing but its blanks and hints: it is a draft, and nobody is late to agree or sign it', () => {
    const own = samples.filter(({ path }) => /templates\/(?:child|pathway)/.test(path));
    const councils = own.flatMap(({ path, text }) =>
      templatesIn(readDocument(text), 'folder', { path, text }),
    );
    for (const template of templatesToBeginFrom(councils)) {
      const { text } = newPlan(template, { child: 'Ida', start: TODAY }, TODAY, councils);
      const told = review(text, { today: TODAY, templates: councils }).findings.filter(
        ({ rule, severity }) => rule !== 'template/blank-left' && severity !== 'hint',
      );
      assert.deepEqual(
        told.map(({ message }) => message),
        [],
        template.title,
      );
    }
  });

  it('has what is known filled in wherever it is asked for, names its template, and tells the last day for a review', () => {
    const { text } = begun(OURS, { child: 'Ida', born: day('2015-03-04'), start: day('2026-12-01') });
    assert.equal(
      text,
      `Plan: Ida's plan
  Kind: child in need plan
  Based on: Our plan
  Child: Ida | Born: 4 March 2015
  Started: 1 December 2026
  # First review by 12 January 2027: 6 weeks after the plan started (Our plan)
  Review: [date, within 6 weeks]
  Ida says: "[what the child wants]"
  Goal: Ida tidies [his / her / their] room
    Who: [name]
    By: [date]
`,
    );
  });

  it('leaves other people and other days alone where their blanks have the same words', () => {
    const form = `Template: Our plan

Plan: [name]'s plan
  Child: [name] | Born: [date]
  Started: [date]
  Review: [date]
  Person: [name] (social worker)
  Goal: [what will change]
    Who: [name]
    By: [date]
`;
    const { text } = begun(form, { child: 'Leo', born: day('2018-05-03'), start: day('2026-11-30') });
    assert.equal(
      text,
      `Plan: Leo's plan
  Based on: Our plan
  Child: Leo | Born: 3 May 2018
  Started: 30 November 2026
  Review: [date]
  Person: [name] (social worker)
  Goal: [what will change]
    Who: [name]
    By: [date]
`,
    );
  });

  it('keeps every blank that nothing is known for', () => {
    assert.equal(
      begun(OURS).text.replace(/\n {2}(?:Kind|Based on): .*/g, ''),
      OURS.slice(OURS.indexOf('Plan: [')),
    );
  });

  it('numbers blanks that ask for the same alike, and each [date] or [name] by itself', () => {
    assert.deepEqual(
      begun(OURS).tabStops.map(({ number, prompt }) => `${number} ${prompt}`),
      [
        '1 Name',
        '1 Name',
        '2 date of birth',
        '3 date the plan began',
        '4 date, within 6 weeks',
        '1 Name',
        '5 what the child wants',
        '1 Name',
        '6 his / her / their',
        '7 name',
        '8 date',
      ],
    );
  });

  it('becomes a snippet with choices, in which nothing of the form is taken for a sign of the editor', () => {
    const form =
      "Template: T\n\nPlan: [Name]'s plan\n  Note: costs $5 {or} \\ more\n  Goal: [his / her / their] room\n";
    assert.equal(
      snippetOf(begun(form)),
      "Plan: ${1:[Name]}'s plan\n  Based on: T\n  Note: costs \\$5 {or\\} \\\\ more\n  Goal: ${2|[his / her / their],his,her,their|} room\n$0",
    );
  });

  it('takes other lines by their label, and says which it has no blank for', () => {
    const lines = new Map([
      ['became looked after', '14 September 2026'],
      ['Social worker', 'Sam Lee'],
      ['Colour', 'red'],
    ]);
    const { text, unused } = begun('care plan', { lines });
    assert.match(text, /\n {2}Became looked after: 14 September 2026\n/);
    assert.match(text, /\n {2}Social worker: Sam Lee\n/);
    assert.match(text, /\n {2}Person: Sam Lee \(social worker\)\n/);
    assert.match(
      text,
      /\n {2}# First review by 12 October 2026: 20 working days after \[Name\] became looked after \(Care Planning/,
    );
    assert.deepEqual(unused, ['Colour']);
  });

  it('is there for every kind of plan: it reads as that kind, is in its usual shape and judged only for its blanks', () => {
    for (const kind of PLAN_KINDS) {
      const { text, tabStops } = begun(kind, {
        child: 'Ida',
        born: day('2011-03-04'),
        start: day('2026-12-01'),
      });
      assert.ok(tabStops.length > 15, kind);
      const { findings, plans } = review(text, { today: TODAY });
      assert.equal(plans[0]?.plan.kind, kind);
      assert.deepEqual(
        findings
          .filter((each) => /^plan\/(?!unknown-person|no-goals)/.test(each.rule))
          .map((each) => each.message),
        [],
        kind,
      );
      assert.ok(
        findings.some((each) => each.rule === 'template/blank-left'),
        kind,
      );
    }
  });

  it('takes the form of its kind where the template has none of its own', () => {
    const { text } = begun('Template: North pathway\n  For: pathway plan\n  Must: at most 4 goals\n');
    assert.match(
      text,
      /^Plan: \[Name\]'s pathway plan\n {2}Kind: pathway plan\n {2}Based on: North pathway\n {2}Young person:/,
    );
  });

  it('is short where neither the template nor its kind has a form', () => {
    assert.equal(
      begun('Template: Ours\n  For: summer plan\n').text,
      "Plan: [Name]'s plan\n  Kind: summer plan\n  Based on: Ours\n  Child: [Name] | Born: [date of birth]\n",
    );
  });
});

describe('a template to begin from', () => {
  const local = [
    ...templates('Template: North\n  For: pathway plan\n'),
    ...templates('Template: South\n  For: care plan\n\nTemplate: West\n  For: care plan\n'),
  ];
  const chosen = (words: string): string => {
    const choice = chooseTemplate(words, local);
    if ('template' in choice) return choice.template.title;
    return 'several' in choice
      ? choice.several.map((each) => each.title).join(' or ')
      : `near: ${choice.near ?? ''}`;
  };

  for (const [words, expected] of [
    ['north', 'North'],
    ['pathway plan', 'North'],
    ['pathway plan (england)', 'Pathway plan (England)'],
    ['PEP', 'Personal education plan (England)'],
    ['care plan', 'South or West'],
    ['helath plan', 'near: health plan'],
    ['shopping list', 'near: '],
    ['', 'near: '],
  ] as const)
    it(`‘${words}’ means ${expected}`, () => assert.equal(chosen(words), expected));

  it("comes from the council's folders first, then from those with a form that come with the product", () => {
    const all = templatesToBeginFrom(local).map((each) => each.title);
    assert.deepEqual(all.slice(0, 3), ['North', 'South', 'West']);
    assert.equal(all.length, 3 + PLAN_KINDS.length + 1);
  });
});
