import assert from 'node:assert/strict';
import { getDefinition, getHighlights, getReferences } from '../../server/src/service/references.ts';
import { getRename, prepareRename } from '../../server/src/service/rename.ts';
import { changed, marked, pointed, URI } from './marked.ts';

/** Every place that is lit up with the cursor where the mark stands. */
const lit = (text: string): string[] => {
  const { analysis, offset } = marked(text);
  return pointed(
    analysis.text,
    getHighlights(analysis, offset).map(({ range }) => range),
  );
};

/** Where the editor goes from the mark. */
const goes = (text: string): string[] => {
  const { analysis, offset } = marked(text);
  return pointed(
    analysis.text,
    getDefinition(analysis, offset).map(({ range }) => range),
  );
};

/** The lines that a renaming changes, or why nothing is renamed. */
const renamed = (text: string, name: string): string | string[] => {
  const { analysis, offset } = marked(text);
  const before = prepareRename(analysis, offset);
  if ('refused' in before) return before.refused;
  const edit = getRename(analysis, offset, name);
  if ('refused' in edit) return edit.refused;
  const lines = analysis.text.split('\n');
  return changed(analysis.text, edit.changes?.[URI] ?? [])
    .split('\n')
    .filter((line, at) => line !== lines[at])
    .map((line) => line.trim());
};

const PLAN = `Plan: Ida's plan
  Child: Ida | Born: 4 May 2015
  Person: Sam Lee (social worker)
  Person: Ms Okafor (tutor)
  Event: Police interview | On: 3 June 2026
  # Sam asks for the reports
  Ida says: "I want Sam to come with me."
  Need 1: Ida walks alone
    Goal 2: Ida walks to school with Sam 4 days a week by 4 May 2027
      Who: Sam Lee and Okafor
      Helped by: social worker
      Action: Sam’s team and Ms Okafor meet | Who: Samira | By: within 3 days of Police interview
      Action: Ring Sam Brown | For: need 1 and goal 2
`;

const at = (words: string, text = PLAN): string => text.replace(words, `<|>${words}`);

describe('what a plan names', () => {
  it('finds a person by the whole name, the first name and the role, and nobody else', () => {
    assert.deepEqual(lit(at('Sam Lee (social')), [
      'Person: <<Sam Lee>> (social worker)',
      '# <<Sam>> asks for the reports',
      'Ida says: "I want <<Sam>> to come with me."',
      'Goal 2: Ida walks to school with <<Sam>> 4 days a week by 4 May 2027',
      'Who: <<Sam Lee>> and Okafor',
      'Helped by: <<social worker>>',
      'Action: <<Sam>>’s team and Ms Okafor meet | Who: Samira | By: within 3 days of Police interview',
    ]);
  });

  it('finds the child in the title, the sentences and before their own words', () => {
    assert.deepEqual(lit(at('Ida | Born')), [
      "Plan: <<Ida>>'s plan",
      'Child: <<Ida>> | Born: 4 May 2015',
      '<<Ida>> says: "I want Sam to come with me."',
      'Need 1: <<Ida>> walks alone',
      'Goal 2: <<Ida>> walks to school with Sam 4 days a week by 4 May 2027',
    ]);
  });

  it('goes to the need or the goal that a line names by where it stands', () => {
    const plan = `Plan: Ida's plan
  Section: B Needs
    Need: Ida walks alone
    Need: Ida is late
  Section: E Outcomes
    Outcome: Ida walks with Sam
      Meets: B1 and B2
  Section: F Provision
    Provision: Sam comes | For: outcome 1
`;
    assert.deepEqual(goes(at('B1', plan)), ['<<Need>>: Ida walks alone']);
    assert.deepEqual(goes(at('B2', plan)), ['<<Need>>: Ida is late']);
    assert.deepEqual(goes(at('1\n', plan)), ['<<Outcome>>: Ida walks with Sam']);
    assert.match(String(renamed(at('B2', plan), 'B3')), /Give it a number of its own/);
  });

  it('goes to where a person, an event or a number is introduced', () => {
    assert.deepEqual(goes(at('Okafor\n')), ['Person: <<Ms Okafor>> (tutor)']);
    assert.deepEqual(goes(at('social worker\n')), ['Person: <<Sam Lee>> (social worker)']);
    assert.deepEqual(goes(at('Police interview\n')), ['Event: <<Police interview>> | On: 3 June 2026']);
    assert.deepEqual(goes(at('1 and goal')), ['Need <<1>>: Ida walks alone']);
    assert.deepEqual(goes(at('2\n')), [
      'Goal <<2>>: Ida walks to school with Sam 4 days a week by 4 May 2027',
    ]);
  });

  it('goes from a deadline to the dated field that it counts from', () => {
    const text =
      'Plan: Ida\n  Placement began: 12 June 2026\n  Action: Ring Gran | By: within 10 working days of Placement <|>began\n';
    assert.deepEqual(goes(text), ['<<Placement began>>: 12 June 2026']);
  });

  it('leaves a first name that two people share alone', () => {
    const text =
      'Plan: Ida\n  Person: Sam Lee (social worker)\n  Person: Sam Moss (nurse)\n  Goal: Ida rings <|>Sam 2 times\n    Who: Sam\n';
    assert.deepEqual(lit(text), []);
    assert.deepEqual(lit(text.replace('<|>', '').replace('Sam Lee', 'Sam <|>Lee')), [
      'Person: <<Sam Lee>> (social worker)',
    ]);
  });

  it('tells May the month and Will the verb from people of these names', () => {
    const text = `Plan: May's plan
  Child: <|>May
  Person: Will Hart (father)
  Goal: May walks to school by 4 May 2027
    By: end of May
    Action: Will attend each meeting | Who: Will
    Action: Will brings May to school in May
`;
    assert.deepEqual(lit(text), [
      "Plan: <<May>>'s plan",
      'Child: <<May>>',
      'Goal: <<May>> walks to school by 4 May 2027',
      'Action: Will brings <<May>> to school in May',
    ]);
    assert.deepEqual(lit(text.replace('<|>', '').replace('Will Hart', '<|>Will Hart')), [
      'Person: <<Will Hart>> (father)',
      'Action: Will attend each meeting | Who: <<Will>>',
      'Action: <<Will>> brings May to school in May',
    ]);
  });

  it('gives references with the place of introduction only where it is asked for', () => {
    const { analysis, offset } = marked(at('Police interview\n'));
    assert.equal(getReferences(analysis, offset, true).length, 2);
    assert.equal(getReferences(analysis, offset, false).length, 1);
  });

  it('finds nothing between names', () => {
    assert.deepEqual(lit(at('walks alone')), []);
  });
});

describe('renaming', () => {
  it('changes whole names to the new one and first names to its first word', () => {
    assert.deepEqual(renamed(at('Sam Lee (social'), 'Kit Moss'), [
      'Person: Kit Moss (social worker)',
      '# Kit asks for the reports',
      'Ida says: "I want Kit to come with me."',
      'Goal 2: Ida walks to school with Kit 4 days a week by 4 May 2027',
      'Who: Kit Moss and Okafor',
      'Action: Kit’s team and Ms Okafor meet | Who: Samira | By: within 3 days of Police interview',
    ]);
  });

  it('starts from the whole name wherever the cursor stands', () => {
    const { analysis, offset } = marked(at('Sam asks'));
    const before = prepareRename(analysis, offset);
    assert.ok('placeholder' in before);
    assert.equal(before.placeholder, 'Sam Lee');
    assert.deepEqual(pointed(analysis.text, [before.range]), ['# <<Sam>> asks for the reports']);
  });

  it('keeps a title, and writes the whole name where the first would mean two people', () => {
    assert.deepEqual(renamed(at('Okafor (tutor)'), 'Mrs Obi'), [
      'Person: Mrs Obi (tutor)',
      'Who: Sam Lee and Obi',
      'Action: Sam’s team and Mrs Obi meet | Who: Samira | By: within 3 days of Police interview',
    ]);
    const two = 'Plan: Ida\n  Person: <|>Sam Lee (nurse)\n  Person: Kit Hart (father)\n  Action: Ring Sam\n';
    assert.deepEqual(renamed(two, 'Kit Moss'), ['Person: Kit Moss (nurse)', 'Action: Ring Kit Moss']);
  });

  it('gives a name its own apostrophe', () => {
    const text = "Plan: James' plan\n  Child: <|>James\n";
    assert.deepEqual(renamed(text, 'Ida'), ["Plan: Ida's plan", 'Child: Ida']);
    assert.deepEqual(renamed(text, 'Agnes'), ["Plan: Agnes' plan", 'Child: Agnes']);
  });

  it('changes an event with the deadlines that count from it, and a number with the lines that name it', () => {
    assert.deepEqual(renamed(at('Police interview |'), 'Interview at school'), [
      'Event: Interview at school | On: 3 June 2026',
      'Action: Sam’s team and Ms Okafor meet | Who: Samira | By: within 3 days of Interview at school',
    ]);
    assert.deepEqual(renamed(at('2: Ida'), 'E3'), [
      'Goal E3: Ida walks to school with Sam 4 days a week by 4 May 2027',
      'Action: Ring Sam Brown | For: need 1 and goal E3',
    ]);
  });

  it('changes the title of a template with the plans that are based on it', () => {
    const text = `Template: Home <|>plan
  Must: every goal has By
Template: Home plan for babies
  Based on: home plan
Plan: Ida
  Based on: Home plan
`;
    assert.deepEqual(renamed(text, 'North plan'), [
      'Template: North plan',
      'Based on: North plan',
      'Based on: North plan',
    ]);
    assert.equal(
      renamed(text, 'home plan for babies'),
      'There is already a template called ‘home plan for babies’. Choose a title that tells the two apart.',
    );
  });

  const refusals: readonly (readonly [string, string, string, string])[] = [
    ['an empty name', 'Sam Lee (social', '  ', 'Write the new name; without one nothing is changed.'],
    [
      'the name of somebody else',
      'Sam Lee (social',
      'ms okafor',
      'There is already a person called ‘Ms Okafor’ in this plan. Choose a name that tells the two apart.',
    ],
    ['two lines', 'Sam Lee (social', 'Sam\nLee', 'A name stands on one line. Take the line break out.'],
    [
      'a role beside the name',
      'Sam Lee (social',
      'Sam (nurse)',
      'A person’s name is written in letters. Write the name alone; the role stands in brackets behind it already.',
    ],
    [
      'two names for one person',
      'Sam Lee (social',
      'Sam and Kit',
      'This would make two people of one. Write one name.',
    ],
    ['words for a number', '2: Ida', 'two', 'Write a number or a letter, such as 3, E2 or B.'],
    [
      'a bar in an event',
      'Police interview |',
      'Interview | school',
      'The name cannot hold a bar, a colon, brackets or quotation marks: in a plan they begin something else.',
    ],
    [
      'words that name nothing',
      'walks alone',
      'runs',
      'Only names can be changed everywhere at once: of people, of the plan’s own events, numbers of goals and needs, and titles of templates.',
    ],
  ];
  for (const [what, words, name, why] of refusals)
    it(`refuses ${what}`, () => assert.equal(renamed(at(words), name), why));

  it('refuses a number that another goal has, a label, and two people in one line', () => {
    const text = 'Plan: Ida\n  Goal <|>1: Ida reads\n  Goal 2: Ida runs\n';
    assert.equal(
      renamed(text, '2'),
      'There is already a goal with the number 2 in this plan. Choose another one.',
    );
    assert.equal(
      renamed('Plan: Ida\n  Placement <|>began: 4 May 2026\n', 'Moved'),
      '‘Placement began’ is a label that every plan shares, so it keeps its name.',
    );
    assert.equal(
      renamed('Plan: Ida\n  Person: Dee and <|>Paul Harris (carers)\n', 'Dee Harris'),
      '‘Dee and Paul Harris’ are two people in one line. Give each of them a line ‘Person: name (role)’, then each can be renamed.',
    );
  });
});

describe('a goal that is named by its words', () => {
  const BO = `Plan: Bo's plan
  Child: Bo
  Need: Bo wakes every night
  Goal: Bo sleeps in his own bed by 4 May 2027
  Goal: Bo sleeps over at Gran's once a month
  Action: Buy a night light | For: Bo sleeps in his own bed
  Action: Read with Bo at seven | For: bo sleeps in his own  bed
  Action: Ring Gran | For: Bo sleeps
  Action: Ask the doctor | For: Bo wakes every night
`;

  it('is found with the lines that mean it, by the beginning of its statement too', () => {
    const lines = [
      'Goal: <<Bo sleeps in his own bed>> by 4 May 2027',
      'Action: Buy a night light | For: <<Bo sleeps in his own bed>>',
      'Action: Read with Bo at seven | For: <<bo sleeps in his own  bed>>',
    ];
    assert.deepEqual(lit(at('sleeps in his own bed by', BO)), lines);
    assert.deepEqual(lit(at('sleeps in his own bed\n', BO)), lines);
    assert.deepEqual(goes(at('sleeps in his own bed\n', BO)), lines.slice(0, 1));
    assert.deepEqual(goes(at('wakes every night\n', BO)), ['Need: <<Bo wakes every night>>']);
  });

  it('is not found where two begin alike', () => {
    assert.deepEqual(lit(at('sleeps\n', BO)), []);
    const alike = BO.replace("over at Gran's once a month", 'in his own bed at Gran’s');
    assert.deepEqual(goes(at('sleeps in his own bed\n', alike)), []);
  });

  it('gets new words in all of them, and no others', () => {
    assert.deepEqual(renamed(at('sleeps in his own bed\n', BO), 'Bo stays in his own bed all night'), [
      'Goal: Bo stays in his own bed all night by 4 May 2027',
      'Action: Buy a night light | For: Bo stays in his own bed all night',
      'Action: Read with Bo at seven | For: Bo stays in his own bed all night',
    ]);
    assert.match(String(renamed(at('wakes every night\n', BO), 'Bo | wakes')), /cannot hold a bar/);
  });

  it('keeps its words where the lines name it by more and by fewer of them', () => {
    const more = BO.replace('own  bed', 'own bed by 4 May 2027');
    assert.match(String(renamed(at('sleeps in his own bed\n', more), 'Bo sleeps')), /by more and by fewer/);
  });
});
