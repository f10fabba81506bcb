import assert from 'node:assert/strict';
import { fieldLabels, headingKey } from '../../server/src/language/labels.ts';
import { outline } from '../../server/src/language/outline.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { BLOCKS } from '../../server/src/language/vocabulary.ts';
import { findingsOf } from '../rules/check.ts';

/* Headings that councils' forms have for the lines of a goal, an action or a plan, and what each is read as. */

const below = (block: string, line: string): string =>
  outline(readDocument(`Plan: P\n  ${block}: Jo cooks\n    ${line}\n`))
    .split('\n')
    .slice(2)
    .join('\n')
    .trim();

const OF_A_GOAL: Readonly<Record<string, readonly string[]>> = {
  '.done | 4 May 2027': [
    'Done: 4 May 2027',
    'Completed?: 4 May 2027',
    'Date completed: 4 May 2027',
    'Date achieved (dd/mm/yy): 4 May 2027',
  ],
  '.by | 4 May 2027': [
    'When: 4 May 2027',
    'When?: 4 May 2027',
    'By when?: 4 May 2027',
    'By when??: 4 May 2027',
    'BY WHEN (date): 4 May 2027',
    'Timescale: 4 May 2027',
    'Timescales: 4 May 2027',
    'Time-scale: 4 May 2027',
    'Timeframe: 4 May 2027',
    'Completion date: 4 May 2027',
    'Target date (dd/mm/yyyy): 4 May 2027',
    'Due date: 4 May 2027',
    'To be completed by: 4 May 2027',
    'Timescale for completion: 4 May 2027',
    'Time-bound: 4 May 2027',
    'Deadline/target date: 4 May 2027',
  ],
  '.measure | meals in the diary': [
    'Success criteria: meals in the diary',
    'Measure of success: meals in the diary',
    'Success measure: meals in the diary',
    'How will we know?: meals in the diary',
    'How will we know it has worked?: meals in the diary',
    'How will we know when it is achieved?: meals in the diary',
    'What will success look like?: meals in the diary',
    'Measure (how will we know?): meals in the diary',
    'Outcome measure: meals in the diary',
    "How will we know it's working: meals in the diary",
    "How will I know it's working?: meals in the diary",
    'How will we know it’s worked?: meals in the diary',
    'What we want to see: meals in the diary',
    'What do we want to see?: meals in the diary',
    'Indicators: meals in the diary',
  ],
  '.who | Tina': [
    'Responsible person: Tina',
    'Person(s) responsible: Tina',
    'Person/agency responsible: Tina',
    'Who will do it: Tina',
    'Who will do this?: Tina',
    "Who's responsible?: Tina",
    'Lead professional: Tina',
    'By whom?: Tina',
    'Responsibility: Tina',
    'Action by: Tina',
  ],
  '.helpedBy | Gary': [
    'Who will help me: Gary',
    'Who will help me?: Gary',
    'Who can help us: Gary',
    'Who is going to help: Gary',
  ],
  '.now | 2 meals': ['Current position: 2 meals', 'Where are we now?: 2 meals', 'Starting level: 2 meals'],
  '.shownBy | the diary': ['Evidence of progress: the diary', 'How will this be monitored?: the diary'],
  '.soThat | he can move out': ['Why this matters: he can move out', 'Impact on the child: he can move out'],
  '.because | he lives on toast': ['Why?: he lives on toast', 'Rationale: he lives on toast'],
  '.outcomeAtReview | reached': ['Actual outcome: reached'],
  'meeting review | 4 May 2027': [
    'Date of review: 4 May 2027',
    'Date to be reviewed: 4 May 2027',
    'Next PEP: 4 May 2027',
  ],
  'progress | 2 of 4': ['Progress update: 2 of 4', 'Progress so far: 2 of 4'],
  'action | ring Gran': [
    'What needs to happen?: ring Gran',
    'Action required: ring Gran',
    'Next step: ring Gran',
  ],
  'goal | Jo shops': ['Long-term goal: Jo shops', 'SMART target: Jo shops', 'Goal/Outcome: Jo shops'],
  'goal 2 | Jo shops': [
    'Goal no. 2: Jo shops',
    'Goal #2: Jo shops',
    'Goal 2.: Jo shops',
    'Goal 2): Jo shops',
  ],
  'goal 1.2 | Jo shops': ['Outcome 1.2: Jo shops'],
};

describe('A heading of a form below a goal', () => {
  for (const [expected, lines] of Object.entries(OF_A_GOAL))
    for (const line of lines) it(`is read: ${line}`, () => assert.equal(below('Goal', line), expected));

  it('says how often or by when, as what stands after it says', () => {
    assert.equal(below('Action', 'Timescale: weekly'), '.howOften | weekly');
    assert.equal(below('Action', 'When: every Tuesday'), '.howOften | every Tuesday');
    assert.equal(below('Action', 'When: 4 May 2027'), '.by | 4 May 2027');
    assert.equal(below('Action', 'Timescale: ongoing'), '.by | ongoing');
    assert.equal(below('Goal', 'When: every Tuesday'), '.by | every Tuesday');
  });

  it('is another thing where its bracket tells it apart', () => {
    assert.equal(below('Goal', 'Helmet (blue): hers'), '“Helmet (blue)” | hers');
  });

  it('may be a question of more than seven words', () => {
    assert.equal(
      below('Goal', 'What does Jo want to see on his plate in a year?: greens'),
      '“What does Jo want to see on his plate in a year?” | greens',
    );
  });

  it('names one thing only in each block', () => {
    for (const { kind, fields } of BLOCKS)
      for (const field of fields)
        for (const label of [...field.labels, ...field.headings])
          assert.ok(fieldLabels(kind).has(headingKey(label)), `${kind}: ${label}`);
  });
});

describe('A heading of a form in a plan', () => {
  const inPlan = (line: string): string =>
    outline(readDocument(`Plan: P\n  ${line}\n`))
      .split('\n')
      .slice(1)
      .join('\n')
      .trim();

  it('is read', () => {
    assert.equal(inPlan('Home visits: every 2 weeks'), '.visits | every 2 weeks');
    assert.equal(inPlan('Frequency of visits: every 2 weeks'), '.visits | every 2 weeks');
    assert.equal(inPlan('Core group meetings: every 6 weeks'), '.coreGroups | every 6 weeks');
    assert.equal(inPlan('D.O.B.: 4 May 2015'), '.born | 4 May 2015');
    assert.equal(inPlan('Name of child: Jo'), 'child | Jo');
    assert.equal(inPlan("What's the concern?: toast"), 'need | toast');
  });

  const DATED: Readonly<Record<string, readonly string[]>> = {
    '.started': [
      'Date plan began',
      'Start date of plan',
      'Plan date',
      'Commencement date',
      'Date plan starts',
      'Date the plan started',
    ],
    '.ends': ['Plan end date', 'Date plan ends', 'Date the plan ends'],
    '.placementBegan': ['Date placement began', 'Placement start date'],
    '.becameLookedAfter': [
      'Date became looked after',
      'Date of becoming looked after',
      'Date the child became looked after',
      'Looked after since',
    ],
    '.referred': ['Date of referral'],
    '.strategyDiscussion': ['Date of strategy discussion'],
    '.orderMade': ['Date of order'],
    'meeting review': [
      'First review',
      '1st review',
      'FIRST REVIEW',
      'Initial review',
      'Second review',
      '2nd LAC review',
      'Next review',
      'Last review',
      'Previous review',
      'First LAC review',
      'First LAC review meeting',
      'Initial LAC review',
      'First CLA review',
      'Date of first review',
      'Date of the first review',
      'Date of next review',
      'Second review date',
      'First looked after review',
      'Looked after review',
      'Children looked after review',
      'Child in care review',
      'CiC review',
      'Statutory review',
      'First review conference',
    ],
    'meeting core group': ['First core group', 'First core group meeting', 'Initial core group'],
    'meeting conference': ['Initial conference', 'Initial child protection conference', 'First conference'],
    'meeting visit': ['First visit', 'Last statutory visit', '3rd home visit'],
  };
  for (const [expected, labels] of Object.entries(DATED))
    for (const label of labels)
      it(`is read with its day: ${label}`, () => {
        assert.equal(inPlan(`${label}: 5 October 2026`), `${expected} | 5 October 2026`);
      });

  it('is the writer’s own where a word of order stands before what is no meeting', () => {
    for (const label of ['First day', 'First name', 'Last contact', 'Next day', 'Second language'])
      assert.equal(inPlan(`${label}: Monday`), `“${label}” | Monday`);
    assert.equal(inPlan('1st of May: Jo moves'), '');
  });
});

describe('A heading that no field answers', () => {
  const advice = (line: string): string | undefined =>
    findingsOf('plan/heading-not-read', `Plan: P\n  Goal: Jo cooks\n    ${line}\n`)[0]?.replace(
      /^\S+ \S+ /,
      '',
    );

  const TOLD: readonly (readonly [line: string, write: string])[] = [
    ['RAG rating: amber', '‘Status:’'],
    ['Date closed: 4 May 2026', '‘Status:’'],
    ['Who and by when: Tina, 4 May 2027', '‘Who:’ with the name, and ‘By:’'],
    ['How will we all know that Jo eats well enough?: greens', '‘Measure:’'],
    ['Timescale for this goal: May 2027', '‘By:’'],
    ['Who leads on it: Tina', '‘Who:’'],
    ['Who at home helps with it: Gary', '‘Helped by:’'],
    ['How: Tina cooks with him', '‘Action:’'],
    ['Reason for choosing this goal: toast', '‘So that:’'],
    ['Frequency: weekly', 'below an ‘Action:’'],
    ['Specific: Jo cooks eggs', 'after ‘Goal:’ itself'],
    ['Achievable: Tina shows him', '‘Helped by:’'],
    ['Resources: a pan', '‘Cost:’'],
    ['Date: 4 May 2027', '‘By:’'],
    ['Reviewed on: 4 May 2026', '‘Outcome at review:’'],
  ];
  for (const [line, write] of TOLD) {
    it(`is told what to write: ${line}`, () => {
      assert.ok(advice(line)?.includes(write), advice(line));
    });
  }

  it('is left alone where it asks for nothing that is judged', () => {
    for (const line of ['Favourite dish: eggs', 'Kitchen: the big one', 'Religion: none', 'Family: Gran'])
      assert.equal(advice(line), undefined);
  });
});
