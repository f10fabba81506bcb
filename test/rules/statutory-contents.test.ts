import assert from 'node:assert/strict';
import { parseIsoDay, type Day } from '../../server/src/calendar/day.ts';
import { review } from '../../server/src/review/review.ts';
import { bundledStandards, bundledTemplates } from '../../server/src/standards/built-in.ts';
import { instrumentIn } from '../../server/src/standards/instruments.ts';
import { sayStandard } from '../../server/src/standards/say.ts';

const TODAY = parseIsoDay('2026-11-22') as Day;

/** What law and guidance miss in a plan that says anything at all: severity and what is so. */
function missed(...lines: readonly string[]): string[] {
  const text = ["Plan: Ida's plan", ...lines.map((line) => `  ${line}`)].join('\n');
  return review(text, { today: TODAY })
    .findings.filter((each) => each.message.includes('Asked for: '))
    .map((each) => `${each.severity}: ${each.message.replace(/ Asked for: .*$/, '')}`);
}

describe('what law and guidance ask to stand in a plan', () => {
  it('has a placement plan signed by the carer, unless the child lives with parents or in a children’s home', () => {
    const plan = ['Kind: placement plan', 'Child: Ida', 'Person: Lee Ward (foster carer)'];
    const unsigned = ['error: The carer has not signed.'];
    assert.deepEqual(missed(...plan), unsigned);
    assert.deepEqual(missed(...plan, 'Placement: with foster carers, short-term'), unsigned);
    assert.deepEqual(missed(...plan, 'Placement: with parents'), []);
    assert.deepEqual(missed(...plan, "Placement: in a children's home"), []);
    assert.deepEqual(missed(...plan, 'Status: draft'), []);
    assert.deepEqual(missed(...plan, 'Signed: Lee Ward | On: 4 May 2026'), []);
  });

  it('has health and education in a care plan', () => {
    const plan = ['Kind: care plan', 'Child: Ida', 'Section: Identity'];
    assert.deepEqual(missed(...plan), ['error: The plan says nothing about health or education.']);
    assert.deepEqual(missed(...plan, 'Section: Health', 'Section: Education'), []);
  });

  it('has the plan for permanence in a care plan from the second review on', () => {
    const plan = ['Kind: care plan', 'Child: Ida', 'Section: Health', 'Section: Education'];
    const reviews = ['Review: 4 May 2026', 'Review: 3 August 2026', 'Review: 1 February 2027'];
    assert.deepEqual(missed(...plan, 'Review: 4 May 2026'), []);
    assert.deepEqual(missed(...plan, ...reviews), ['warning: The plan says nothing about permanence.']);
    assert.deepEqual(missed(...plan, 'Section: Plan for permanence', ...reviews), []);
  });

  it('has every section of an EHC plan', () => {
    const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'];
    const sections = letters.map((letter) => `Section ${letter}: As the form has it`);
    const plan = ['Kind: EHC plan', 'Child: Ida'];
    assert.deepEqual(missed(...plan, ...sections), []);
    assert.deepEqual(missed(...plan, ...sections.slice(1, -1)), ['error: The plan has no sections A or K.']);
  });

  it('looks to adulthood from Year 9', () => {
    const plan = ['Kind: EHC plan', 'Goal: Ida reads to Gran each Sunday', '  Area: social care'];
    const asked = (year: string): string[] =>
      missed(`Child: Ida | Year group: ${year}`, ...plan).filter((each) => !each.includes('section'));
    assert.deepEqual(asked('Year 8'), []);
    assert.deepEqual(asked('Year 9'), [
      'warning: No goal is in ‘employment’, ‘independent living’, ‘friends, relationships and community’ or ‘good health’.',
    ]);
  });

  it('hints at a needs assessment for adult care until the 18th birthday', () => {
    const plan = ['Kind: transition plan', 'Goal: Ida cooks on Sundays', '  Area: independent living'];
    assert.deepEqual(missed(...plan, 'Child: Ida | Born: 23 November 2008'), [
      'hint: The plan says nothing about assessment.',
    ]);
    assert.deepEqual(missed(...plan, 'Child: Ida | Born: 22 November 2008'), []);
  });
});

describe('every bundled sentence', () => {
  const all = [...new Set(bundledTemplates().flatMap(bundledStandards))];
  const source = (strength: string): string[] =>
    all
      .filter((each) => each.strength === strength)
      .map((each) => `${sayStandard(each.standard)} (${each.source})`);

  it('names a source other than the template it stands in', () => {
    assert.deepEqual(
      all.filter((each) => each.source === each.template.title).map((each) => sayStandard(each.standard)),
      [],
    );
  });

  it('names a law or guidance that a hover on it explains', () => {
    assert.deepEqual(
      all.filter((each) => instrumentIn(each.source) === undefined).map((each) => each.source),
      [],
    );
  });

  it('says in its note, and not in the source that a finding quotes, how sure the figure is', () => {
    assert.deepEqual(
      all.filter((each) => /\b(?:checked|read|sure)\b/.test(each.source)).map((each) => each.source),
      [],
    );
    assert.deepEqual(
      all.flatMap(({ note }) => (note === undefined || /not read in/.test(note) ? [] : [note])),
      [],
    );
  });

  it('that says Must rests on an Act or on regulations', () => {
    assert.deepEqual(
      source('must').filter(
        (each) =>
          !/\((?:[A-Z][^;()]* )?(?:Act|Regulations|\(England\) Regulations) \d{4}, (?:regulations?|section) \d/.test(
            each,
          ),
      ),
      [],
    );
  });

  it('that says Must has a figure that was read', () => {
    assert.deepEqual(
      all.filter(
        ({ strength, source, note }) =>
          strength === 'must' &&
          (note !== undefined || /guidance|Handbook|Code of Practice|Working Together/.test(source)),
      ),
      [],
    );
  });
});
