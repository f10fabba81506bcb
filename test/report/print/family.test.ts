import assert from 'node:assert/strict';
import { parseIsoDay } from '../../../server/src/calendar/day.ts';
import { wordsOf } from '../validity.ts';
import { IDA, page, words } from './page.ts';

describe('a plan for the family', () => {
  it('says what will happen in the order of the days, and leaves out what is for professionals', () => {
    assert.deepEqual(words(IDA, 'family'), [
      "Ida's plan",
      'A copy for the family',
      'This plan began on 7 September 2026. We look at it together again on 4 December 2026.',
      'In your own words',
      'I want to ride with my mates.',
      'Ida',
      'She is scared of the road.',
      'Kit',
      'What we want to change',
      'What is hard now Ida cannot get to her friends',
      'What already works she can ride in the park',
      'Ida cycles to school on at least 4 days out of 5',
      'With my bell.',
      'Ida',
      'So that',
      'she is with her friends',
      'How we will know',
      'days a week',
      'Now',
      '1 out of 5',
      'What we want to see',
      '4 out of 5',
      'Who',
      'Ida',
      'With help from',
      'Kit (dad)',
      'By',
      '26 March 2027',
      'Progress: 2 out of 5 on 6 November 2026',
      'What will happen, day by day',
      'In the order of the days',
      'When What Who',
      '27 November 2026 Mend the bike Sam Lee (social worker)',
      '1 December 2026 Visit',
      '4 December 2026 Review: 4pm, at home',
      '18 December 2026 Ida rides to the corner shop Ida',
      'What happens again and again',
      'How often each thing happens',
      'How often What Who',
      'every 4 weeks Visits',
      'every Saturday Ride beside Ida Kit (dad)',
      'What has no day yet',
      'We still have to agree a day',
      'When What Who',
      'To be filled in: date Review',
      'To be filled in: date Buy a lamp To be filled in: name',
      'What is done already',
      'Done so far',
      'How it went What Who',
      'met on 1 October 2026 Ida rides round the park Ida',
      'What if things go wrong',
      'If the bike is stolen',
      'lend Ida one – Sam Lee (social worker), within 2 working days',
      'What else the plan says',
      'Kind: child in need plan',
      'Who is who',
      'Sam Lee, social worker, 01632 960 001',
      'Kit, dad',
      'We have talked about this plan',
      'Name',
      'Date',
      'Name',
      'Date',
    ]);
  });
  it('says once how an action went', () => {
    const text =
      "Plan: Bo's plan\n  Goal: Bo swims\n    Action: Buy trunks | Who: Gran | By: 4 May 2026 | Outcome: done 12 May 2026\n";
    assert.equal(
      words(text, 'family')
        .join('\n')
        .match(/done 12 May 2026/g)?.length,
      1,
    );
  });
  it('prints the words of a deadline that is no date', () => {
    const text = "Plan: Bo's plan\n  Goal: Bo swims\n    By: when the pool is mended\n    Who: Gran\n";
    const found = words(text, 'family');
    assert.equal(found[found.indexOf('By') + 1], 'when the pool is mended');
  });
  it('prints what the sections of the form say', () => {
    const text = "Plan: Bo's plan\n  Section: Routines\n    Tea: 5:30pm\n    The light stays on.\n";
    const found = words(text, 'family');
    const at = found.indexOf('Routines');
    assert.deepEqual(found.slice(at, at + 3), ['Routines', 'Tea: 5:30pm', 'The light stays on.']);
  });
  it('prints how often, from when and until when in the words of the plan', () => {
    assert.deepEqual(
      table(
        `  Action: Ring Bo | Who: Gran | How often: every night | Until: 26 March 2027
  Action: Swimming | Who: Gran | How often: once a week in term time | How long: 45 minutes | From: September 2026
  Action: Family group | Who: Gran | How often: weekly | By: 18 December 2026
  Action: Tea at Gran's | Who: Gran | How often: as needed | Until: Bo is 12
`,
        'What happens again and again',
      ),
      [
        'every night until 26 March 2027 Ring Bo Gran',
        'once a week in term time 45 minutes from September 2026 Swimming Gran',
        'weekly by 18 December 2026 Family group Gran',
        "as needed until Bo is 12 Tea at Gran's Gran",
      ],
    );
  });
  it('keeps what is there all the time apart from what has no day yet', () => {
    const actions = `  Provision: A quiet room | Who: Mrs Doyle
  Provision: Picture timetable | From: 8 June 2026
  Action: Lee lives at his brother's | From: 1 June 2026 | Until: 27 August 2026
  Action: A lift home | By: ongoing
  Action: A bus pass | By: as soon as possible
  Action: A bike | Who: Gran
`;
    assert.deepEqual(table(actions, 'What is there all the time'), [
      'A quiet room Mrs Doyle',
      'from 8 June 2026 Picture timetable',
      "from 1 June 2026 until 27 August 2026 Lee lives at his brother's",
      'ongoing A lift home',
    ]);
    assert.deepEqual(table(actions, 'What has no day yet'), [
      'as soon as possible A bus pass',
      'To be filled in: date A bike Gran',
    ]);
  });
  it('prints the words for a day with the day that they come to', () => {
    const text =
      "Plan: Bo's plan\n  Started: 1 June 2026\n  Action: Ring | By: within 10 working days\n  Action: Write | By: Friday 4th September 2026\n";
    assert.deepEqual(rows(words(text, 'family'), 'What will happen, day by day'), [
      'within 10 working days (15 June 2026) Ring',
      '4 September 2026 Write',
    ]);
  });
  it('takes the review conference for a review, and not for the conference that began the plan', () => {
    const text =
      "Plan: Bo's plan\n  Conference: 1 June 2026\n  Review: 27 August 2026\n  Action: Ring | By: review conference\n";
    for (const asOf of ['2026-05-01', '2026-06-15', '2026-11-22'])
      assert.match(
        wordsOf(page(text, 'family', parseIsoDay(asOf))),
        /^review conference \(27 August 2026\) Ring$/m,
      );
  });
  it('asks for a day where the plan gives one that does not exist', () => {
    const text =
      "Plan: Bo's plan\n  Review: 31 November 2026\n  Goal: Bo swims\n    By: 31 June 2027\n    Milestone: Bo floats | By: 30 February 2027\n";
    for (const reader of ['family', 'child', 'meeting'] as const)
      assert.doesNotMatch(
        words(text, reader).join('\n').replaceAll('(there is no 3', ''),
        /31 November|31 June|30 February|1 July|1 March/,
      );
    assert.ok(words(text, 'family').includes('To be filled in: date (there is no 31 June 2027)'));
  });
  it('prints needs and goals under the headings of the form', () => {
    const text = `Plan: Bo's plan
  What dad thinks: he is proud of Bo
  Section: B Needs
    Need: Bo is afraid of water
      Lee does not agree: "He is not."
      No action planned: Bo is too young
  Section: E Outcomes
    Outcome: Bo swims
      How the school helps: a ring to hold
  Section: J Payment
    Outcome: Outcome 3
      Amount: £20 a week
`;
    const found = words(text, 'family');
    const at = found.indexOf('What we want to change');
    assert.deepEqual(found.slice(at, at + 11), [
      'What we want to change',
      'B Needs',
      'What is hard now Bo is afraid of water',
      'Lee does not agree: "He is not."',
      'No action planned: Bo is too young',
      'E Outcomes',
      'Bo swims',
      'How the school helps: a ring to hold',
      'J Payment',
      'Outcome: Outcome 3',
      'Amount: £20 a week',
    ]);
    assert.ok(found.includes('What dad thinks: he is proud of Bo'));
  });
  it('says what happens if things go wrong without saying if twice, and how soon', () => {
    const text = `Plan: Bo's plan
  If: Bo is not home
    Then: ring Gran | Who: Gran | By: straight away
    What to tell them: what he is wearing
  Contingency: If the placement breaks down
    Then: Bo goes to Gran | By: the same day
  Contingency: Gran is ill
  If: When it snows
`;
    const found = words(text, 'family');
    const at = found.indexOf('What if things go wrong');
    assert.deepEqual(found.slice(at + 1, at + 8), [
      'If Bo is not home',
      'ring Gran – Gran, straight away',
      'What to tell them: what he is wearing',
      'If the placement breaks down',
      'Bo goes to Gran, the same day',
      'Gran is ill',
      'When it snows',
    ]);
  });
  it('prints people as the plan names them', () => {
    const text = `Plan: Bo's plan
  Person: Dee and Paul Harris (foster carers)
  Worker: Femi Ade
  Person: Femi Ade (social worker) | Contact: 01632 960 002
  Person: Mrs Doyle (SENCO)
  Core group: Mrs Doyle, Dee and Paul Harris
  Action: Ring | Who: Dee | By: 1 June 2027
  Action: Ring again | Who: Mrs Doyle and the SENCO | By: 2 June 2027
`;
    const found = words(text, 'family');
    assert.deepEqual(rows(found, 'What will happen, day by day'), [
      '1 June 2027 Ring Dee',
      '2 June 2027 Ring again Mrs Doyle (SENCO)',
    ]);
    assert.deepEqual(found.slice(found.indexOf('Who is who') + 1, found.indexOf('Who is who') + 5), [
      'Dee and Paul Harris, foster carers',
      'Femi Ade, social worker, 01632 960 002',
      'Mrs Doyle, SENCO',
      'Core group: Mrs Doyle, Dee and Paul Harris',
    ]);
  });
});

/** The lines of a copy under one of its headings, up to the next. */
const under = (text: string, heading: string, next: string): string[] => {
  const found = words(text, 'family');
  return found.slice(found.indexOf(heading) + 1, found.indexOf(next));
};

describe('a plan for the family keeps what the form says', () => {
  it('numbers needs, goals, steps, sections and meetings as the plan does', () => {
    const text = `Plan: Bo's plan
  Core group 2: 1 December 2026
  Section B: Needs
    Need B1: Bo is afraid of water
    Danger statement 2: Bo may drown
  Section E: Outcomes
    Outcome E1: Bo swims
      Step 1: Bo floats | By: 4 May 2027
  Section F: Provision
    Provision F1: Swimming | How often: weekly
  Section G:
    Nothing planned: no health need
`;
    const found = words(text, 'family');
    const at = found.indexOf('What we want to change');
    assert.deepEqual(found.slice(at + 1, at + 6), [
      'B. Needs',
      'Need B1: what is hard now Bo is afraid of water',
      'Danger statement 2: what we are worried about Bo may drown',
      'E. Outcomes',
      'Outcome E1 Bo swims',
    ]);
    for (const line of [
      '1 December 2026 Core group 2',
      '4 May 2027 1. Bo floats',
      'F. Provision',
      'weekly F1. Swimming',
      'Section G',
    ])
      assert.ok(found.includes(line), line);
  });
  it('numbers by their place what the plan itself calls so, and nothing else', () => {
    const text = `Plan: Bo's plan
  Section: B Needs
    Need: Bo is afraid of water
    Need: Bo is tired
  Section: E Outcomes
    Outcome: Bo swims
      Meets: B2
    Outcome: Bo sleeps
  Section: J Payment
    Outcome: Outcome 2
`;
    const found = words(text, 'family');
    for (const line of [
      'What is hard now Bo is afraid of water',
      'Need B2: what is hard now Bo is tired',
      'Bo swims',
      'Outcome 2 Bo sleeps',
    ])
      assert.ok(found.includes(line), line);
  });
  it('prints the lines of the header in the words of the plan, without codes and dates of birth', () => {
    const text = `Plan: Bo's placement plan
  Kind: placement plan
  Reference: LAC-3302
  Child: Bo Brown | Born: 4 May 2015 | Year group: Year 6
  Legal status: section 20
  Placement began: 12th June 2026
  Looked after since: [date]
  School: Hill Street
  Ends: 18th birthday
  Team: North
  Status: agreed on 18 June 2026
  Visits: every 6 weeks
  Ladder: lots, some, none
  Event: Police interview | On: 3 June 2026
  Placement: with Gran
  Started: as soon as we can
`;
    assert.deepEqual(under(text, 'What else the plan says', 'We have talked about this plan'), [
      'Child: Bo Brown. Year group: Year 6',
      'Legal status: section 20',
      'Placement began: 12th June 2026',
      'Looked after since: To be filled in: date',
      'School: Hill Street',
      'Ends: 18th birthday (4 May 2033)',
      'Team: North',
      'Status: agreed on 18 June 2026',
      'Event: Police interview. On: 3 June 2026',
      'Placement: with Gran',
      'Started: as soon as we can',
    ]);
  });
  it('prints who agreed and who signed when, and leaves lines for those who have not', () => {
    const text = `Plan: Bo's plan
  Person: Gary (dad) | Agrees: no, he wants Bo with his sister
  Signed: Dee Harris | On: 18 June 2026
  Signed by: Gran
  Signed: Claire | On:
  Signed: [social worker] | On: [date]
`;
    const found = words(text, 'family');
    assert.deepEqual(found.slice(found.indexOf('We have talked about this plan') + 1), [
      'Gary. Agrees: no, he wants Bo with his sister',
      'Signed: Dee Harris, 18 June 2026',
      'Signed by: Gran',
      'Claire',
      'Date',
      'To be filled in: social worker',
      'Date',
    ]);
  });
  it('keeps the heading of a section whose lines stand elsewhere, and says where', () => {
    const text = `Plan: Bo's plan
  Section: Next steps
    Action: Ring Gran | By: 4 May 2027
  Section: Done
    Action: Ring Mum | Status: done on 4 May 2026
    Action: Ring Dad | By: 4 May 2027
  Section: Family time
    Family time: Gran
  Section: Our network
    Person: Gran (grandmother)
  Section: Empty
    Guidance: Leave this out.
`;
    const found = words(text, 'family');
    const below = (heading: string): string | undefined => found[found.indexOf(heading) + 1];
    assert.equal(below('Next steps'), 'You find this under “What will happen, day by day”.');
    assert.equal(
      below('Done'),
      'You find this under “What is done already” and “What will happen, day by day”.',
    );
    assert.equal(below('Our network'), 'You find this under “Who is who”.');
    assert.equal(below('Family time'), 'Gran');
    assert.ok(!found.includes('Empty'));
  });
  it('prints what is provided in its section, whatever its pace, and steps that stand beside goals', () => {
    const text = `Plan: Bo's plan
  Section: F Provision
    Provision: Training for staff | By: 4 May 2027
    Provision: Swimming | How often: weekly
  Section: E Outcomes
    Action: Tea at Gran's | How often: every Sunday
    Milestone: Bo floats
    Outcome: Bo swims
`;
    const found = words(text, 'family');
    const at = found.indexOf('F Provision');
    assert.deepEqual(found.slice(at + 3, at + 5), ['by 4 May 2027 Training for staff', 'weekly Swimming']);
    assert.ok(found.includes("every Sunday Tea at Gran's"));
    assert.ok(found.includes('Bo floats'));
  });
  it('tells of meetings and visits that were, with who came and what was decided', () => {
    const text = `Plan: Bo's plan
  Visit: 4 June 2026 | Seen alone: Bo
  Meeting: Core group 1 | Date: 10 June 2026 | Present: Gran and Bo
    Outcome: Gran has Bo on Sundays
  Review: 4 December 2026, 4pm | Where: at home | Chair: Mike Stone
`;
    assert.deepEqual(under(text, 'Meetings and visits so far', 'We have talked about this plan').slice(2), [
      '4 June 2026 Visit',
      '10 June 2026 Meeting: Core group 1',
      'Present: Gran and Bo',
      'Outcome: Gran has Bo on Sundays',
    ]);
    const found = words(text, 'family');
    const at = found.indexOf('4 December 2026 Review: 4pm');
    assert.deepEqual(found.slice(at + 1, at + 3), ['Where: at home', 'Chair: Mike Stone']);
  });
  it('prints who may decide as a table', () => {
    const text = `Plan: Bo's plan
  Section: Everyday
    Delegated authority: Haircuts | Who decides: Dee | Tell first: Mum
    Delegated authority: Passport | Who decides: Mum
      Because: the court said so
    Tea: at six
`;
    assert.deepEqual(under(text, 'Everyday', 'We have talked about this plan'), [
      'Delegated authority',
      'What Who decides Tell first',
      'Haircuts Dee Mum',
      'Passport',
      'Because: the court said so',
      'Mum',
      'Tea: at six',
    ]);
  });
  it('prints lists as lists, and what is no person behind those who help as it stands', () => {
    const text = `Plan: Bo's plan
  Team: North
  - Gran, 4 May 2026
  - Mum
  Section: Advice
    - School
    - Health
    1. First
  Action: Swim | Who: Gran and Mum | Helped by: Gran, 1 hour each week | How often: weekly
`;
    const html = page(text, 'family').replace(/\n/g, '');
    assert.match(html, /<ul><li>Gran, 4 May 2026<\/li><li>Mum<\/li><\/ul>/);
    assert.match(html, /<ul><li>School<\/li><li>Health<\/li><\/ul><p>1\. First<\/p>/);
    assert.ok(words(text, 'family').includes('With help from: Gran, 1 hour each week'));
  });
  it('leaves out where people live, how they are reached and their numbers, and no rule of the house', () => {
    const text = `Plan: Bo's plan
  Home address: 1 Elm Road
  Placement address and postcode: 2 Oak Lane
  Mother's mobile: 07700 900 123
  Email: kim@example.org
  NHS number: 943 476 5919
  Contact details of parents: 01632 960 001
  Phone: downstairs at 21:30
  Mobile: charged in the kitchen
  Duty team phone: 01632 960 002
  Contact with the press: nobody
  National Insurance number: to be sent for
`;
    assert.deepEqual(under(text, 'What else the plan says', 'We have talked about this plan'), [
      'Phone: downstairs at 21:30',
      'Mobile: charged in the kitchen',
      'Duty team phone: 01632 960 002',
      'Contact with the press: nobody',
      'National Insurance number: to be sent for',
    ]);
  });
  it('says how to reach those who work with the family, and not those a child lives with', () => {
    const text = `Plan: Bo's plan
  Person: Sam Lee (family support worker) | Contact: 01632 960 001
  Person: Duty Team | Contact: 01632 960 002
  Person: Dee and Paul Harris (foster carers) | Contact: 01632 960 003
  Person: Kim (mum, parental responsibility) | Contact: 01632 960 004
  Person: Ann (Bo's friend) | Contact: 01632 960 005
  Person: Somebody Else | Contact: 01632 960 006
  Person: Ms Rowe (SENCO) | Agency: Hill Street
  Class teacher: Ms Rowe
`;
    assert.deepEqual(under(text, 'Who is who', 'We have talked about this plan'), [
      'Sam Lee, family support worker, 01632 960 001',
      'Duty Team, 01632 960 002',
      'Dee and Paul Harris, foster carers',
      'Kim, mum, parental responsibility',
      "Ann, Bo's friend",
      'Somebody Else',
      'Ms Rowe, class teacher, SENCO, Hill Street',
    ]);
  });
});

/** The rows of the table under a heading. */
const rows = (found: readonly string[], heading: string): string[] => {
  const from = found.indexOf(heading) + 3;
  const to = found.findIndex((line, at) => at >= from && /^(?:What|Who is who|We have)\b/.test(line));
  return found.slice(from, to);
};

/** The rows of that table for a plan with these actions. */
const table = (actions: string, heading: string): string[] =>
  rows(words(`Plan: Bo's plan\n${actions}`, 'family'), heading);
