import assert from 'node:assert/strict';
import { getCompletions, resolveCompletion } from '../../server/src/service/completion.ts';
import { changed, marked } from './marked.ts';

const PLAN = `Template: North plan
  Must: every goal has By

Plan: Ida's plan
  Kind: pathway plan
  Based on: North plan
  Child: Ida | Born: 4 May 2012
  Started: 7 September 2026
  Placement began: 12 November 2026
  Review: 4 December 2026
  Person: Sam Lee (social worker)
  Event: Police interview | On: 16 November 2026
  Need 2: Ida is alone in the evenings
  Goal A1: Ida reads to Gran
    Who: Ida
    By: 4 May 2027
    Action: Ring Gran | Who: Sam Lee | By: 1 December 2026
`;

/** What is offered at the mark, in the order that an editor shows. */
function offered(line: string, more: { snippets?: boolean } = {}): { label: string; detail: string }[] {
  const { analysis, offset } = marked(`${PLAN}${line}`);
  return getCompletions(analysis, offset, { snippets: false, ...more })
    .toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    .map(({ label, detail = '' }) => ({ label, detail }));
}

const words = (line: string, more?: { snippets?: boolean }): string[] =>
  offered(line, more).map(({ label }) => label);

/** The line after one of the offers is taken. */
function taken(line: string, label: string, snippets = false): string {
  const { analysis, offset } = marked(`${PLAN}${line}`);
  const chosen = getCompletions(analysis, offset, { snippets }).find((each) => each.label === label);
  assert.ok(chosen?.textEdit && 'range' in chosen.textEdit, words(line).join('\n'));
  return changed(analysis.text, [chosen.textEdit]).slice(PLAN.length);
}

/** What an editor shows beside an offer, once it asks. */
function said(line: string, label: string): unknown {
  const { analysis, offset } = marked(`${PLAN}${line}`);
  const chosen = getCompletions(analysis, offset, { snippets: false }).find((each) => each.label === label);
  assert.ok(chosen);
  assert.equal(chosen.documentation, undefined);
  const { documentation } = resolveCompletion(analysis, chosen);
  return typeof documentation === 'object' ? documentation.value : documentation;
}

describe('what may be written', () => {
  it('begins with the fields that give the goal a missing letter, and leaves out those that are there', () => {
    const labels = words('    <|>');
    assert.deepEqual(labels.slice(0, 4), ['Measure', 'Now', 'Target', 'Shown by']);
    assert.ok(labels.indexOf('Target') < labels.indexOf('So that'));
    assert.ok(!labels.includes('Who'));
  });

  it('gives the prompt as a stop only to an editor that knows stops', () => {
    assert.equal(taken('    Me<|>', 'Measure'), '    Measure: [what you will count or see]');
    assert.equal(taken('    Me<|>', 'Measure', true), '    Measure: ${1:[what you will count or see]}');
  });

  it('offers whole goals, milestones and actions, with people and rungs to choose from', () => {
    assert.equal(taken('  <|>', 'Goal towards independence', true).split('\n')[7], '    By: ${8:[date]}');
    assert.equal(
      taken('    <|>', 'Action with who and by when', true),
      '    Action: ${1:[who does what]} | Who: ${2|Ida,Sam Lee|} | By: ${3:[date]}',
    );
    assert.match(
      taken('    <|>', 'Milestone with its date', true),
      /\n {6}Help: \$\{3\|full help,hands-on help,shown how,prompts,someone nearby,no help\|\}$/,
    );
    assert.ok(!words('    <|>').includes('Milestone with its date'));
  });

  it('names people with their roles, wherever people are named', () => {
    const people = [
      { label: 'Ida', detail: '' },
      { label: 'Sam Lee', detail: 'social worker' },
    ];
    assert.deepEqual(offered('    Helped by: <|>'), people);
    assert.deepEqual(offered('    Helped by: Ida and <|>'), people);
    assert.deepEqual(offered('  Review: 4 May 2027\n    Present: <|>'), people);
    assert.equal(taken('    Helped by: Ida, S<|>', 'Sam Lee'), '    Helped by: Ida, Sam Lee');
  });

  it('says the date that each deadline comes to', () => {
    const line = '  Action: Visit | By: <|>';
    const dates = offered(line);
    assert.deepEqual(dates.slice(0, 2), [
      { label: '4 December 2026', detail: 'the day of the next review' },
      { label: '20 December 2026', detail: 'in 4 weeks' },
    ]);
    for (const each of [
      { label: 'within 10 working days of Police interview', detail: '30 November 2026' },
      { label: 'within 10 working days of Placement began', detail: '26 November 2026' },
      { label: 'end of Year 10', detail: '31 August 2027' },
    ])
      assert.ok(
        dates.some(({ label, detail }) => label === each.label && detail === each.detail),
        each.label,
      );
  });

  it('says what a stretch of time can count from, with the date of the whole', () => {
    const line = '  Action: Visit | By: within 5 working days of P<|>';
    assert.deepEqual(offered(line), [
      { label: 'Police interview', detail: '23 November 2026' },
      { label: 'Started', detail: '14 September 2026' },
      { label: 'Placement began', detail: '19 November 2026' },
      { label: 'the next review', detail: '11 December 2026' },
    ]);
    assert.equal(
      taken(line, 'Placement began'),
      '  Action: Visit | By: within 5 working days of Placement began',
    );
  });

  it('knows kinds, statuses, levels, areas, titles of templates and numbered goals', () => {
    assert.ok(words('Plan: Bo\n  Kind: <|>').includes('EHC plan'));
    assert.ok(words('    Status: <|>').includes('met on 22 November 2026'));
    assert.deepEqual(offered('    Help now: <|>').at(-1), { label: 'no help', detail: 'rung 6 of 6' });
    assert.ok(words('    Area: <|>').includes('independent living'));
    assert.deepEqual(words('Plan: Bo\n  Based on: <|>'), ['North plan']);
    assert.deepEqual(offered('    Action: Ring | For: <|>').slice(0, 2), [
      { label: 'need 2', detail: 'Ida is alone in the evenings' },
      { label: 'goal A1', detail: 'Ida reads to Gran' },
    ]);
  });

  it('names the checks behind an allow, those of the line below first', () => {
    const text = '  # allow <|>\n  Goal: Ida will improve\n';
    assert.ok(words(text).indexOf('specific/vague-change') < words(text).indexOf('achievable/absolute'));
    assert.equal(taken('  # allow drift/o<|>\n', 'drift/overdue'), '  # allow drift/overdue\n');
    assert.deepEqual(words('  # a remark <|>'), []);
    assert.deepEqual(words('  # allow drift/overdue: the <|>'), []);
  });

  it('says more about an offer when it is asked', () => {
    assert.equal(
      said('    Me<|>', 'Measure'),
      '**Measure**: What is counted or seen, so that two people would agree whether it was reached. It serves the letter M (Measurable).\n\nAlso written: How we will know, Success looks like, How will we know, Measured by.',
    );
    assert.equal(
      said('    Helped by: <|>', 'Sam Lee'),
      '**Sam Lee**, social worker\n\nAnswers for:\n\n- ‘Ring Gran’, by 1 December 2026',
    );
    assert.match(
      String(said('  Action: Visit | By: within 5 working days of P<|>', 'Police interview')),
      /^\*\*Monday 23 November 2026\*\*, in 1 day \(1 working day\)\. Ida is 14 then\.\n\nCounted: 5 working days after/,
    );
    assert.match(
      String(said('    Help now: <|>', 'prompts')),
      /The next rung with less help is ‘someone nearby’/,
    );
    assert.match(
      String(said('Plan: Bo\n  Kind: <|>', 'pathway plan')),
      /Care Leavers \(England\) Regulations 2010/,
    );
    assert.match(String(said('  # allow <|>', 'drift/overdue')), /^\*\*The day has passed/);
  });
});

describe('what the template advises on a label that is offered', () => {
  const FORM = `Template: Advised plan

Plan: [Name]'s plan
  Guidance: Write to the child, not about them.
  Goal: [what will be different]
    Guidance: One change in each goal.
    Measure: [what you will count]
      Guidance: Something that the family can count.
    So that: [why]

Plan: Ida's plan
  Based on: Advised plan
  Goal: Ida reads to Gran
    By: 4 May 2027
`;
  const beside = (line: string, label: string): string => {
    const { analysis, offset } = marked(`${FORM}${line}`);
    const chosen = getCompletions(analysis, offset, { snippets: false }).find((each) => each.label === label);
    assert.ok(chosen);
    const { documentation } = resolveCompletion(analysis, chosen);
    return typeof documentation === 'object' ? documentation.value : '';
  };

  it('is said beside a field', () => {
    const said = beside('    <|>', 'Measure');
    assert.ok(said.startsWith('**Measure**: '), said);
    assert.ok(said.endsWith('\n\n*Advised plan:* Something that the family can count.'), said);
  });

  it('is said beside a block', () => {
    assert.match(beside('  <|>', 'Goal'), /\*Advised plan:\* One change in each goal\.$/);
  });

  it('is not said of other labels', () => {
    assert.doesNotMatch(beside('    <|>', 'So that'), /Advised plan/);
  });
});
