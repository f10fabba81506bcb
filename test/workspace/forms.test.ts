import assert from 'node:assert/strict';
import { reviewIn, saidIn } from './folder.ts';

const FORM = `Template: North plan
  For: child in need plan

Plan: [Name]'s plan
  Team: [team]
  Person: [name] (reviewing officer)
  Section: Health
    Guidance: What keeps the child well.
    Goal: [Name] sees [his / her / their] dentist
      Area: health
      Help now: [level]
  What is working well:
  Check: Passport applied for
`;

const PLAN = "Plan: Ida's plan\n  Based on: North plan\n";

const said = (rule: string, plan: string): Promise<string[]> =>
  saidIn(rule, { '/plans/ida.smartplan': plan, '/plans/north.smartplan': FORM }, '/plans/ida.smartplan');

/** The plan after the first fix of each finding of a rule. */
async function mended(rule: string, plan: string): Promise<string> {
  const { findings } = await reviewIn(
    { '/plans/ida.smartplan': plan, '/plans/north.smartplan': FORM },
    '/plans/ida.smartplan',
  );
  const edits = findings.filter((each) => each.rule === rule).flatMap((each) => each.fixes[0]?.edits ?? []);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), plan);
}

describe('a plan held against the form of its template', () => {
  it('is told of each section and heading that it lacks, and gets it without the advice to its writer', async () => {
    assert.deepEqual(await said('template/section-missing', PLAN), [
      'This plan has no section ‘Health’; North plan has it.',
      'This plan has no heading ‘What is working well’; North plan has it.',
    ]);
    const now = await mended('template/section-missing', PLAN);
    assert.ok(
      now.includes(
        '\n  Section: Health\n    Goal: [Name] sees [his / her / their] dentist\n      Area: health',
      ),
      now,
    );
    assert.ok(!now.includes('Guidance'), now);
    assert.deepEqual(await said('template/section-missing', now), []);
  });

  it('is told of each line that it lacks', async () => {
    assert.deepEqual(await said('template/field-missing', PLAN), [
      'This plan has no line ‘Team’; North plan has it.',
    ]);
    assert.equal(await mended('template/field-missing', PLAN), `${PLAN.trimEnd()}\n  Team: [team]\n`);
  });

  it('is told of people and checks that it lacks', async () => {
    assert.deepEqual(await said('template/part-missing', PLAN), [
      'This plan has nothing like ‘Person: [name] (reviewing officer)’; North plan has it.',
      'This plan has nothing like ‘Check: Passport applied for’; North plan has it.',
    ]);
    const plan = `${PLAN}  Person: Jo Lane (independent reviewing officer)\n  Check: passport applied for, and paid\n`;
    assert.deepEqual(await said('template/part-missing', plan), []);
  });

  it('is told of the lines of a goal that is like one of the form, by its words or its area', async () => {
    const goal = (words: string): string => `${PLAN}  Section: Health\n    Goal: ${words}\n`;
    const asked = [
      '‘Ida sees her dentist’ has no line ‘Area’; North plan has it.',
      '‘Ida sees her dentist’ has no line ‘Help now’; North plan has it.',
    ];
    const of = async (plan: string): Promise<string[]> =>
      (await said('template/field-missing', plan)).filter((each) => !each.includes('Team'));
    assert.deepEqual(await of(goal('Ida sees her dentist')), asked.slice(1));
    assert.deepEqual(await of(goal('Ida cleans her teeth\n      Area: health')), [
      '‘Ida cleans her teeth’ has no line ‘Help now’; North plan has it.',
    ]);
  });

  it('lacks no goal where it says that nothing is planned', async () => {
    const section = (words: string): string => `${PLAN}  Section: Health\n${words}`;
    const like = (found: string[]): string[] => found.filter((each) => each.includes('dentist'));
    assert.equal(like(await said('template/part-missing', section(''))).length, 1);
    const nothing = section('    Nothing planned: Ida was seen in May\n');
    assert.deepEqual(like(await said('template/part-missing', nothing)), []);
  });

  it('is told once of what a standard of the template asks for too', async () => {
    const texts = (plan: string): Record<string, string> => ({
      '/plans/ida.smartplan': `Plan: Ida's plan\n  Based on: South plan\n${plan}`,
      '/plans/south.smartplan':
        "Template: South plan\n  Must: at least 1 contingency\n  Must: signed by social worker\n  Must: a reviewing officer is named\n\nPlan: [Name]'s plan\n  Person: [name] (reviewing officer)\n  Person: [name] (social worker)\n  If: [what might go wrong]\n  Signed: [name] (social worker)\n",
    });
    const of = (plan: string): Promise<string[]> =>
      saidIn('template/part-missing', texts(plan), '/plans/ida.smartplan');
    const worker = 'This plan has nothing like ‘Person: [name] (social worker)’; South plan has it.';
    assert.deepEqual(await of(''), [worker]);
    // A draft is not asked for signatures; its form has a place for them.
    assert.deepEqual(await of('  Status: draft\n'), [
      worker,
      'This plan has nothing like ‘Signed: [name] (social worker)’; South plan has it.',
    ]);
    assert.equal((await saidIn('timescale/not-met', texts(''), '/plans/ida.smartplan')).length, 3);
  });

  it('is asked for nothing more in a goal that is met, and does not lack it either', async () => {
    const met = '    Goal: Ida sees her dentist\n      Status: met on 4 May 2026\n';
    for (const goals of [met, met + met]) {
      const plan = `${PLAN}  Section: Health\n${goals}`;
      assert.deepEqual(
        [
          ...(await said('template/field-missing', plan)),
          ...(await said('template/part-missing', plan)),
        ].filter((each) => /dentist/.test(each)),
        [],
      );
    }
  });

  it('is left alone once it is closed', async () => {
    assert.deepEqual(await said('template/field-missing', `${PLAN}  Status: closed on 4 May 2026\n`), []);
  });
});

const IDA = '/plans/ida.smartplan';

describe('a line ‘Based on’', () => {
  const unknown = (texts: Record<string, string | undefined>): Promise<string[]> =>
    saidIn('template/based-on-unknown', texts, IDA);

  it('that leads nowhere is told, with the title that was probably meant and where it stands', async () => {
    const renamed = FORM.replace('North plan', 'North plan, April 2026');
    assert.deepEqual(await unknown({ [IDA]: PLAN, '/plans/forms/north.smartplan': renamed }), [
      'There is no template called ‘North plan’ in this file, in the folder or in the folders that the settings name, so that nothing is checked by it. Did you mean ‘North plan, April 2026’ (north.smartplan)?',
    ]);
  });

  it('that leads nowhere lists the templates that there are, or says where to put them', async () => {
    assert.match(
      (await unknown({ [IDA]: PLAN, '/plans/x.smartplan': 'Template: Placement form\n' }))[0] ?? '',
      /The templates here are ‘Placement form’\.$/,
    );
    assert.match((await unknown({ [IDA]: PLAN }))[0] ?? '', /Add the file with the template to the folder/);
  });

  it('is left alone while it is a blank, and where it names a kind of plan', async () => {
    assert.deepEqual(await unknown({ [IDA]: PLAN.replace('North plan', '[template]') }), []);
    assert.deepEqual(await unknown({ [IDA]: PLAN.replace('North plan', 'care plan') }), []);
  });

  it('that fits two templates names all their places, and so does each of the templates', async () => {
    const texts = { [IDA]: PLAN, '/plans/new/north.smartplan': FORM, '/plans/old/north.smartplan': FORM };
    assert.deepEqual(await saidIn('template/found-twice', texts, IDA), [
      'There are 2 templates called ‘North plan’: in new/north.smartplan and old/north.smartplan. The first is taken. Give each its own title, or take the old one away.',
    ]);
    assert.deepEqual(await saidIn('template/found-twice', texts, '/plans/old/north.smartplan'), [
      'Another template is called ‘North plan’ too: in north.smartplan. Give each its own title, or take the old one away.',
    ]);
  });

  it('that goes in a circle over three files is told in each, and the plan is judged all the same', async () => {
    const template = (title: string, base: string, field: string): string =>
      `Template: ${title}\n  Based on: ${base}\n  Must: every goal has ${field}\n`;
    const texts = {
      [IDA]: "Plan: Ida's plan\n  Based on: A\n  Goal: Ida cycles to school\n",
      '/plans/a.smartplan': template('A', 'B', 'So that'),
      '/plans/b.smartplan': template('B', 'C', 'Measure'),
      '/plans/c.smartplan': template('C', 'A', 'Target'),
    };
    assert.deepEqual(await saidIn('template/based-on-itself', texts, '/plans/a.smartplan'), [
      '‘A’ is based on itself by way of ‘B’ (b.smartplan) and ‘C’ (c.smartplan). Take one of the lines ‘Based on’ out.',
    ]);
    assert.equal((await saidIn('template/based-on-itself', texts, '/plans/c.smartplan')).length, 1);
    assert.deepEqual(
      (await saidIn('timescale/not-met', texts, IDA)).map((each) => each.replace(/\..*/, '')),
      ['So that', 'Measure', 'Target'].map((field) => `‘Ida cycles to school’ has no ${field}`),
    );
  });

  it('brings what a half-typed sentence does not stop', async () => {
    const half =
      'Template: North plan\n  Must: every goal has\n  Must: every goal has So that\n  Should: at mo\n';
    const plan = `${PLAN}  Goal: Ida cycles to school\n`;
    assert.equal(
      (await saidIn('timescale/not-met', { [IDA]: plan, '/plans/n.smartplan': half }, IDA)).length,
      1,
    );
  });
});

describe('a template checked on its own', () => {
  it('is told of a sentence that contradicts one which it takes over from another file', async () => {
    const texts = {
      '/plans/region.smartplan': 'Template: Region\n  Must: at most 2 goals\n',
      '/plans/north.smartplan': 'Template: North plan\n  Based on: Region\n  Should: at least 3 goals\n',
    };
    assert.deepEqual(await saidIn('template/standards-clash', texts, '/plans/north.smartplan'), [
      'No plan can do this and ‘at most 2 goals’ of ‘Region’ as well. Change one of the two.',
    ]);
  });

  it('is told of what its standards ask and its form has no place for', async () => {
    const text = FORM.replace(
      'For:',
      'Must: every goal has Measure\n  Must: sections Health and Money\n  For:',
    );
    assert.deepEqual(
      await saidIn('template/form-lacks', { '/plans/n.smartplan': text }, '/plans/n.smartplan'),
      [
        'The form below has no place for this: ‘[Name] sees [his / her / their] dentist’ has no Measure. Add it to the form, so that whoever fills it in sees what is asked for.',
        'The form below has no place for this: the plan has no section Money. Add it to the form, so that whoever fills it in sees what is asked for.',
      ],
    );
  });
});
