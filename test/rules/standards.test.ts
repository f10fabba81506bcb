import assert from 'node:assert/strict';
import { check, findingsOf } from './check.ts';

/** What a plan that is based on a template with one sentence is told: severity and message, without the source. */
function told(sentence: string, ...lines: string[]): string[] {
  const text = [
    'Template: Ours',
    `  ${sentence}`,
    '',
    "Plan: Ida's plan",
    '  Based on: Ours',
    '  Child: Ida',
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n');
  return [
    'timescale/not-met',
    'timescale/visit-late',
    'timescale/meeting-late',
    'timescale/review-late',
    'timescale/cannot-tell',
  ]
    .flatMap((rule) => findingsOf(rule, text))
    .map((said) =>
      said
        .replace(/^\S+ /, '')
        .replace(/ Asked for: .*$/, '')
        .replace(/ \(Ours\)\.?/, '.'),
    );
}

describe('a sentence of a template', () => {
  const rows: readonly (readonly [sentence: string, plan: readonly string[], expected: readonly string[]])[] =
    [
      [
        "Should: every goal has the child's own words",
        ['Goal: Ida cycles to school', '  Ida says: "I want to ride."', 'Goal: Ida swims'],
        ['warning: ‘Ida swims’ has no words of the child’s own.'],
      ],
      [
        'Must: every goal has Measure, So that and By',
        ['Goal: Ida cycles to school by 4 May 2027'],
        ['error: ‘Ida cycles to school by 4 May 2027’ has no So that.'],
      ],
      [
        'Must: every goal has Measure, So that and By',
        ['Goal: Ida cycles to school by 4 May 2027', '  Measure: days', '  So that: she sees her friends'],
        [],
      ],
      ['Must: every goal has Measure', ['Goal: Ida cycles to school', '  Status: met on 4 May 2026'], []],
      ['Must: every goal has Measure', [], []],
      [
        'Should: every action has Who',
        ['Action: Ring the school', 'Action: Sam Lee rings the nurse'],
        ['warning: ‘Ring the school’ has no Who.'],
      ],
      [
        'Should: every goal in health has Help now',
        ['Goal: Ida cycles', '  Area: health', 'Goal: Ida cooks', '  Area: money'],
        ['warning: ‘Ida cycles’ has no Help now.'],
      ],
      [
        'Should: every action owned by social worker has By',
        [
          'Person: Sam Lee (social worker)',
          'Action: Ring the school | Who: Sam Lee',
          'Action: Mend the bike | Who: Ida',
        ],
        ['warning: ‘Ring the school’ has no By.'],
      ],
      [
        'May: every goal longer than 12 weeks has at least 2 milestones',
        [
          'Started: 4 May 2026',
          'Goal: Ida cycles',
          '  By: 4 October 2026',
          '  Milestone: She rides in the park',
        ],
        ['hint: ‘Ida cycles’ has only 1 milestone.'],
      ],
      [
        'May: every goal longer than 12 weeks has at least 2 milestones',
        ['Started: 4 May 2026', 'Goal: Ida cycles', '  By: 27 July 2026'],
        [],
      ],
      [
        'May: every goal longer than 12 weeks has at least 2 milestones',
        ['Goal: Ida cycles', '  By: 27 July 2026', 'Goal: Ida cooks', '  By: 4 May 2027'],
        [
          'hint: The plan does not say when the plan started, so nobody can tell whether a goal is longer than 12 weeks. Add ‘Started:’ with the date.',
        ],
      ],
      ['Must: at most 1 goal', ['Goal: Ida cycles', 'Goal: Ida cooks'], ['error: The plan has 2 goals.']],
      [
        'Must: at most 1 action per goal',
        [
          'Goal: Ida cycles',
          '  Action: Mend the bike',
          '  Action: Buy a lamp',
          'Goal: Ida cooks',
          '  Action: Buy a pan',
        ],
        ['error: ‘Ida cycles’ has 2 actions.'],
      ],
      ['Must: at least 2 contingencies', ['If: Ida is missing'], ['error: The plan has only 1 contingency.']],
      [
        'Must: a goal in each of health, money and education, training and employment',
        ['Goal: Ida cycles', '  Area: health'],
        ['error: No goal is in ‘money’ or ‘education, training and employment’.'],
      ],
      ['Must: a goal in one of health and money', ['Goal: Ida cycles', '  Area: health'], []],
      ['Must: a goal in money', ['Section: Money', '  Goal: Ida saves £5 a week'], []],
      [
        'Must: sections A, B and Next of kin',
        ['Section A: Views', 'Next of kin: Aunt Bea'],
        ['error: The plan has no section B.'],
      ],
      ['Must: Legal status required', [], ['error: The plan has no Legal status.']],
      ['Must: Religion required', ['Religion: none'], []],
      ['Must: a personal adviser is named', ['Person: Sam Lee (personal adviser)'], []],
      [
        'Must: a personal adviser is named',
        ['Person: Sam Lee (social worker)'],
        ['error: No personal adviser is named.'],
      ],
      [
        'Must: signed by young person and social worker',
        ['Social worker: Sam Lee', 'Signed: Ida', 'Signed: Sam Lee'],
        [],
      ],
      [
        'Must: signed by young person and social worker',
        ['Signed: Ida'],
        ['error: The social worker has not signed.'],
      ],
      ['Must: signed by social worker', ['Status: draft'], []],
      ['Must: signed by parent', ['Person: Dawn Hart (mother)', 'Signed: Dawn Hart, 4 May 2026'], []],
      ['Must: signed by parent', ['Person: Paul Hart (dad)', 'Signed by: Paul Hart'], []],
      ['Must: signed by parent', ['Signed: mum'], []],
      ['Must: signed by parent', ['Signed: Jo Bell (step-dad)'], []],
      [
        'Must: signed by parent',
        ['Person: Eve Lund (foster mother)', 'Signed: Eve Lund'],
        ['error: The parent has not signed.'],
      ],
      [
        'Must: the plan must be signed by both parents',
        ['Person: Dawn Hart (mother)', 'Signed: Dawn Hart'],
        ['error: Both parents have not signed.'],
      ],
      ['Must: signed by the parents', [], ['error: The parents have not signed.']],
      [
        'Must: signed by both parents',
        [
          'Person: Dawn Hart (mother)',
          'Person: Paul Hart (father)',
          'Signed: Dawn Hart',
          'Signed: Paul Hart',
        ],
        [],
      ],
      ['Must: signed by parent or carer', ['Person: Eve Lund (foster mother)', 'Signed: Eve Lund'], []],
      ['Must: an independent reviewing officer is named', ['Person: Bea Okoro (IRO)'], []],
      [
        'Must: the first review must be held no later than 6 weeks after the plan started',
        ['Started: 2 November 2026', 'Review: 1 February 2027'],
        [
          'error: The first review is on 1 February 2027, 49 days after the limit of 14 December 2026: 6 weeks after the plan started.',
        ],
      ],
      ['Must: signed by social worker', ['Status: [draft / agreed on date]'], []],
      ['Must: signed by social worker', ['Started: 22 November 2026'], []],
      [
        'Must: signed by social worker',
        ['Started: 20 November 2026'],
        ['error: The social worker has not signed.'],
      ],
      ['Must: a social worker is named', ['Person: [name] (social worker)'], []],
      ['Must: a social worker is named', ['Social worker: [name]'], []],
      [
        'Must: no milestone later than 31 March 2027',
        ['Goal: Ida cycles', '  Milestone: She rides in the park', '    By: 1 April 2027'],
        ['error: ‘She rides in the park’ is due on 1 April, 1 day after the limit of 31 March 2027.'],
      ],
      [
        'Must: Plan finalised by 20 weeks after Assessment requested',
        ['Assessment requested: 5 January 2026', 'Plan finalised: 26 May 2026'],
        [
          'error: ‘Plan finalised’ is on 26 May, 1 day after the limit of 25 May 2026: 20 weeks after Assessment requested.',
        ],
      ],
      [
        'Must: Plan finalised within 20 weeks of Assessment requested',
        ['Assessment requested: 5 January 2026'],
        [
          'error: ‘Plan finalised’ is missing. It was due by 25 May 2026: 20 weeks after the assessment was asked for.',
        ],
      ],
      [
        'Must: visit at least every 4 weeks',
        ['Started: 2 November 2026', 'Visit: 30 November 2026', 'Visit: 29 December 2026'],
        [
          'error: The next visit is on 29 December, 1 day after the limit of 28 December 2026: 4 weeks after the visit on 30 November 2026.',
        ],
      ],
      [
        'Must: visit at least every 4 weeks',
        ['Visits: every month'],
        ['error: Visits are planned every month; they may be at most 4 weeks apart.'],
      ],
      [
        'Must: visit at least every 4 weeks',
        [],
        [
          'hint: The plan does not say when Ida is visited, so nobody can tell whether the plan keeps to ‘visit at least every 4 weeks’. Add ‘Visits:’ with how often, or ‘Visit:’ with the date.',
        ],
      ],
      [
        'Must: visit at least every 4 weeks',
        ['Child: Bo'],
        [
          'hint: The plan does not say when the children are visited, so nobody can tell whether the plan keeps to ‘visit at least every 4 weeks’. Add ‘Visits:’ with how often, or ‘Visit:’ with the date.',
        ],
      ],
      [
        'Should: first visit within 5 working days of Moved in',
        ['Event: Moved in | On: 21 December 2026', 'Visit: 4 January 2027'],
        [
          'warning: The first visit is on 4 January 2027, 2 working days after the limit of 30 December 2026: 5 working days after ‘Moved in’.',
        ],
      ],
      [
        'Should: first visit within 5 working days of Moved in',
        ['Visit: 4 January 2027'],
        [
          'hint: The plan does not say when ‘Moved in’ was, so nobody can tell whether the first visit is in time. Add ‘Event: Moved in | On:’ with the date.',
        ],
      ],
      [
        'Should: after each review, visit within 2 weeks',
        ['Review: 2 November 2026', 'Visit: 17 November 2026'],
        [
          'warning: The next visit is on 17 November, 1 day after the limit of 16 November 2026: 2 weeks after the review on 2 November 2026.',
        ],
      ],
      [
        'Should: after each review, visit within 2 weeks',
        ['Review: 2 November 2026', 'Visit: 16 November 2026', 'Review: 20 November 2026'],
        [],
      ],
      [
        'Should: after each Missing, meeting within 3 days',
        ['Event: Missing overnight | On: 2 November 2026'],
        [
          'warning: No meeting is planned before the limit of 5 November 2026: 3 days after ‘Missing overnight’ on 2 November 2026.',
        ],
      ],
      [
        'Must: visit on the same day as Referred',
        ['Referred: 2 November 2026', 'Visit: 3 November 2026'],
        ['error: No visit is on the same day as the referral.'],
      ],
      [
        'Must: visit on the same day as Referred',
        ['Referred: 2 November 2026', 'Visit: 2 November 2026'],
        [],
      ],
      ['Must: visit on the same day as Placement began', ['Placement began: 30 November 2026'], []],
      [
        'Must: Chronology updated before the next review',
        ['Review: 2 November 2026', 'Review: 2 December 2026', 'Chronology updated: 3 December 2026'],
        ['error: No ‘Chronology updated’ is planned before the next review on 2 December 2026.'],
      ],
      [
        'Must: Chronology updated before the next review',
        ['Review: 2 November 2026', 'Review: 2 December 2026', 'Chronology updated: 30 November 2026'],
        [],
      ],
      [
        'Must: Minutes sent within 5 working days of the meeting',
        ['Meeting: 6 November 2026', 'Minutes sent: 14 November 2026'],
        [
          'error: ‘Minutes sent’ is on 14 November, 1 day after the limit of 13 November 2026: 5 working days after the meeting on 6 November 2026.',
        ],
      ],
      [
        'Must: Minutes sent within 5 working days of the meeting',
        ['Meeting: 2 October 2026', 'Meeting: 2 November 2026', 'Minutes sent: 10 November 2026'],
        [
          'error: ‘Minutes sent’ is on 10 November, 1 working day after the limit of 9 November 2026: 5 working days after the meeting on 2 November 2026.',
        ],
      ],
      [
        'Must: from age 15, a goal in independent living',
        ['Born: 22 November 2011'],
        ['error: No goal is in independent living.'],
      ],
      ['Must: from age 15, a goal in independent living', ['Born: 23 November 2011'], []],
      ['Must: from age 15 and a half, a goal in independent living', ['Born: 23 May 2011'], []],
      ['Must: under age 15, at least 1 goal', ['Born: 23 November 2011'], ['error: The plan has no goals.']],
      ['Must: from Year 9, at least 1 goal', ['Year group: Year 9'], ['error: The plan has no goals.']],
      [
        'Must: from Year 9, at least 1 goal',
        [],
        [
          'hint: The plan does not say which school year Ida is in, so nobody can tell whether a standard applies. Add ‘Year group:’ or ‘Born:’.',
        ],
      ],
      [
        'Must: if Legal status is care order, at least 1 goal',
        ['Legal status: interim care order'],
        ['error: The plan has no goals.'],
      ],
      ['Must: if Legal status is care order, at least 1 goal', ['Legal status: accommodated'], []],
      [
        'Must: from Placement began, at least 1 goal',
        ['Placement began: 22 November 2026'],
        ['error: The plan has no goals.'],
      ],
      ['Must: from Placement began, at least 1 goal', ['Placement began: 23 November 2026'], []],
      [
        'Must: before Placement began, at least 1 goal',
        ['Placement began: 23 November 2026'],
        ['error: The plan has no goals.'],
      ],
      ['Must: before Placement began, at least 1 goal', ['Placement began: 22 November 2026'], []],
      [
        'Must: if Placement is with parents or with mum, at least 1 goal',
        ['Placement: at home, with mum'],
        ['error: The plan has no goals.'],
      ],
      ['Must: if Placement is with parents, at least 1 goal', ['Placement: with grandparents'], []],
      [
        'Must: if Placement is with parents, at least 1 goal',
        [],
        [
          'hint: The plan does not say what the ‘Placement’ is, so nobody can tell whether a standard applies. Add ‘Placement:’.',
        ],
      ],
      ['Must: if Placement is with parents, at least 1 goal', ['Goal: Ida cooks'], []],
      [
        'Must: if Legal status is not care order, at least 1 goal',
        ['Legal status: section 20'],
        ['error: The plan has no goals.'],
      ],
      ['Must: if Legal status is not care order, at least 1 goal', ['Legal status: care order'], []],
      ['Must: if Placement began is not given, at least 1 goal', [], ['error: The plan has no goals.']],
      ['Must: if Placement began is given, at least 1 goal', [], []],
      [
        'Should: covers health, identity and money',
        ['Identity: speaks Welsh', 'Need: Ida worries about money', 'Section: Health and feelings'],
        [],
      ],
      [
        'Should: covers health and identity',
        ['Goal: Ida cycles', '  Area: health'],
        ['warning: The plan says nothing about identity.'],
      ],
      ['Should: covers health', ['Need: Ida is unhealthy'], ['warning: The plan says nothing about health.']],
      ['Must: review before Moved in', ['Moved in: 4 May 2027', 'Review: 4 May 2027'], []],
      [
        'Must: review before Moved in',
        ['Moved in: 4 May 2027', 'Review: 5 May 2027'],
        ['error: No review is planned before ‘Moved in’ on 4 May 2027.'],
      ],
      [
        'Must: Letter sent at least 3 working days before meeting',
        ['Letter sent: 30 April 2027', 'Meeting: 5 May 2027'],
        [
          'error: ‘Letter sent’ is on 30 April, 1 working day after the limit of 29 April 2027: 3 working days before the meeting on 5 May 2027.',
        ],
      ],
      [
        'Must: Letter answered within 3 working days of Letter came, counting that day',
        ['Letter came: 30 April 2027', 'Letter answered: 6 May 2027'],
        [
          'error: ‘Letter answered’ is on 6 May, 1 working day after the limit of 5 May 2027: 3 working days after ‘Letter came’, counting that day.',
        ],
      ],
      [
        'Must: Letter answered within 1 month of Letter came, counting that day',
        ['Letter came: 1 March 2027', 'Letter answered: 31 March 2027'],
        [],
      ],
      [
        'Must: Letter answered within 2 weeks of Letter came',
        ['Letter came: 1 November 2026'],
        ['error: ‘Letter answered’ is missing. It was due by 15 November 2026: 2 weeks after ‘Letter came’.'],
      ],
      [
        'Must: Letter answered within 2 weeks of the later of Letter came and Moved in',
        ['Letter came: 1 November 2027', 'Moved in: 8 November 2027', 'Letter answered: 23 November 2027'],
        [
          'error: ‘Letter answered’ is on 23 November, 1 day after the limit of 22 November 2027: 2 weeks after ‘Moved in’.',
        ],
      ],
      [
        'Must: visit weekly until Moved in, then every 4 weeks',
        [
          'Moved in: 15 January 2027',
          'Visit: 4 January 2027',
          'Visit: 11 January 2027',
          'Visit: 9 February 2027',
        ],
        [
          'error: The next visit is on 9 February, 1 day after the limit of 8 February 2027: 4 weeks after the visit on 11 January 2027.',
        ],
      ],
      [
        'Must: visit weekly until Moved in, then every 4 weeks',
        ['Moved in: 2 November 2026', 'Visits: every 6 weeks'],
        ['error: Visits are planned every 6 weeks; they may be at most 4 weeks apart.'],
      ],
      [
        'Must: review every school term',
        ['Reviews: once a year'],
        ['error: Reviews are planned every year; they may be at most a school term apart.'],
      ],
      ['Must: review every school term', ['Reviews: every term'], []],
      [
        'Must: after each Change, review',
        ['Change: 1 February 2027', 'Review: 31 January 2027'],
        ['error: No review is planned after ‘Change’ on 1 February 2027.'],
      ],
      [
        'Must: after each Missing, Interview within 72 hours',
        ['Missing: 1 February 2027', 'Interview: 5 February 2027'],
        [
          'error: ‘Interview’ is on 5 February, 1 day after the limit of 4 February 2027: 72 hours after ‘Missing’ on 1 February 2027.',
        ],
      ],
    ];
  for (const [sentence, plan, expected] of rows) {
    it(`${sentence} — ${plan.join(' / ') || 'nothing planned'}`, () => {
      assert.deepEqual(told(sentence, ...plan), expected);
    });
  }
});

describe('a template', () => {
  it('stands beside what the law asks; the stricter of two limits is told', () => {
    check(
      'timescale/review-late',
      `
Template: Ours
  Must: every later review within 4 months of the one before
    Source: Our procedure, section 2

Plan: Ida's plan
  Kind: pathway plan
  Based on: Ours
  Started: 1 June 2026
  Review: 1 December 2026
  Review: 2 April 2027
#         ^^^^^^^^^^^^ error: The second review is on 2 April, 1 day after the limit of 1 April 2027: 4 months after the first review (Our procedure, section 2).`,
    );
  });

  it('tells the gravest of the distances that a rhythm is too wide for', () => {
    check(
      'timescale/visit-late',
      `
Template: Ours
  Must: visit at least every 6 weeks

Plan: Ida's plan
  Kind: pathway plan
  Based on: Ours
  Visits: every 10 weeks
#         ^^^^^^^^^^^^^^ error: Visits are planned every 10 weeks; they may be at most 6 weeks apart (Ours).`,
    );
  });

  it('hands on the standards of the template and of the kind it is based on', () => {
    const text = `
Template: North
  Based on: EHC plan
  Must: at least 1 contingency

Template: North East
  Based on: north
  Must: at least 1 goal

Plan: Ida's plan
  Based on: North East
`;
    assert.deepEqual(
      findingsOf('timescale/not-met', text).map((said) => said.replace(/^\S+ (.*?)\. Asked.*$/, '$1')),
      [
        'error: The plan has no sections A, B, C, D, E, F, G, H1, H2, I, J or K',
        'error: The plan has no goals',
        'error: The plan has no contingencies',
      ],
    );
  });

  it('holds for its plans only, and not for its own skeleton', () => {
    const text = `
Template: Ours
  Must: at least 1 goal

Plan: [Name]'s plan
  Based on: Ours

Plan: Bo's plan
  Based on: Theirs
`;
    assert.deepEqual(findingsOf('timescale/not-met', text), []);
  });

  it('keeps its other sentences where one is not understood', () => {
    const text = `
Template: Ours
  Must: be good
  Must: at least 1 goal

Plan: Ida's plan
  Based on: Ours
`;
    assert.deepEqual(findingsOf('timescale/not-met', text), [
      '5:0-4 error: The plan has no goals. Asked for: at least 1 goal (Ours).',
    ]);
    assert.equal(findingsOf('plan/standard-not-understood', text).length, 1);
  });

  it('is told where it goes in a circle', () => {
    check(
      'template/based-on-itself',
      `
Template: North
  Based on: South
#           ^^^^^ error: ‘North’ is based on itself by way of ‘South’. Take one of the lines ‘Based on’ out.

Template: South
  Based on: North
#           ^^^^^ error: ‘South’ is based on itself by way of ‘North’. Take one of the lines ‘Based on’ out.`,
    );
  });

  it('is told where two of its sentences contradict each other, or one can never hold', () => {
    check(
      'template/standards-clash',
      `
Template: Ours
  Must: at most 2 actions per goal
  Must: every goal has at least 3 actions
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: No plan can do this and ‘at most 2 actions per goal’ as well. Change one of the two.
  Should: from age 16, under age 16, at least 1 goal
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Nobody is 16 or older and under 16, so that this never holds. Change one of the ages.
  Must: at most 4 goals
  Must: at least 4 goals
  Should: from age 16, at least 6 goals`,
    );
  });

  it('shows where a word is misspelt', () => {
    check(
      'plan/standard-not-understood',
      `
Template: Ours
  Must: every gaol has Who
#             ^^^^ warning: No plan is judged by this sentence yet, because it is not understood. ‘gaol’ looks like ‘goal’ with a slip of the fingers. Write ‘goal’.
  Must:
# ^^^^ warning: No plan is judged by this sentence yet, because it is not understood. The sentence is still to be written. Write it like this: ‘every goal has Measure, Who and By’.`,
    );
  });
});

describe('template/sentence-not-checked', () => {
  it('tells a plan once what it was not checked for', () => {
    check(
      'template/sentence-not-checked',
      `
Template: Ours
  Must: goals have to be good
  Must: every goal has Who
  Should: the plan is shared with everybody who had a part in it, in words that they understand
  May:

Plan: [Name]'s plan

Plan: Ida's plan
  Based on: Ours
#           ^^^^ hint: This plan was not checked for ‘Must: goals have to be good’, which ‘Ours’ asks for: the sentence is not understood. Nor was it checked for one more sentence. Check it by eye, and ask whoever looks after the template to write it another way.
  Goal: Ida cycles to school`,
    );
  });
});

describe('timescale/cannot-tell', () => {
  it('names a missing date once', () => {
    check(
      'timescale/cannot-tell',
      `
Plan: Ida's plan
^^^^ hint: The plan does not say when Ida became looked after, so nobody can tell whether the first review is in time. Add ‘Became looked after:’ with the date.
  Kind: care plan
  Child: Ida
  Review: 30 November 2026`,
    );
  });
  it('asks for nothing where earlier reviews are said, and nothing where the date is a blank', () => {
    check(
      'timescale/cannot-tell',
      "\nPlan: Ida's plan\n  Kind: care plan\n  Earlier reviews: 3\n  Review: 30 November 2026",
    );
    check(
      'timescale/cannot-tell',
      "\nPlan: Ida's plan\n  Kind: care plan\n  Became looked after: [date]\n  Review: 30 November 2026",
    );
  });
});
