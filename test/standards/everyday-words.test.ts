import assert from 'node:assert/strict';
import { readStandard } from '../../server/src/standards/read.ts';
import { sayStandard } from '../../server/src/standards/say.ts';

/* Standards as people write them, and the usual words for them. */

const MEANT: readonly (readonly [written: string, usual: string])[] = [
  ['the first review within 6 weeks of Started', 'first review within 6 weeks of Started'],
  [
    'The first review must be held no later than 6 weeks after the plan started.',
    'first review within 6 weeks of Started',
  ],
  [
    'the first review should take place within six weeks of the start of the plan',
    'first review within 6 weeks of Started',
  ],
  ['First review must be within 6 weeks from Started', 'first review within 6 weeks of Started'],
  [
    'the first review no more than 20 working days after becoming looked after',
    'first review within 20 working days of Became looked after',
  ],
  [
    'the second review must be within 3 months of the first review',
    'second review within 3 months of the first',
  ],
  [
    'later reviews must be within 6 months of the last review',
    'every later review within 6 months of the one before',
  ],
  [
    'all subsequent reviews within 6 months of the previous one',
    'every later review within 6 months of the one before',
  ],
  ['the plan must be reviewed every six months', 'review at least every 6 months'],
  ['every plan has a review at least every 6 months', 'review at least every 6 months'],
  ['the child must be seen at least every 4 weeks', 'visit at least every 4 weeks'],
  ['visits must take place at least once every 6 weeks', 'visit at least every 6 weeks'],
  ['visits at least once a month', 'visit at least every month'],
  ['the core group meets every 6 weeks', 'core group at least every 6 weeks'],
  ['after every review a visit within 2 weeks', 'after each review, visit within 2 weeks'],
  ['after each review, a visit must be made within 2 weeks', 'after each review, visit within 2 weeks'],
  ['each goal must have a Measure, a Now and a Target', 'every goal has Measure, Now and Target'],
  ['goals must have a measure', 'every goal has Measure'],
  ['every goal needs a measure of success', 'every goal has Measure'],
  ['every goal must say how we will know', 'every goal has Measure'],
  ['each action must say who and by when', 'every action has Who and By'],
  ['every action has a named person and a date', 'every action has Who and By'],
  ['every goal must have a milestone', 'every goal has at least 1 milestone'],
  ['each goal has two or more actions', 'every goal has at least 2 actions'],
  ['every need has a goal', 'every need has at least 1 goal'],
  ['there must be at least 2 goals', 'at least 2 goals'],
  ['there should be no more than 6 goals in the plan', 'at most 6 goals'],
  ['a maximum of 6 goals', 'at most 6 goals'],
  ['every goal should have no more than three actions', 'at most 3 actions per goal'],
  ['each goal should not have more than 3 actions', 'at most 3 actions per goal'],
  ['no goal should have more than three actions', 'at most 3 actions per goal'],
  ['goals should have three actions at most', 'at most 3 actions per goal'],
  ['every goal has up to 2 milestones', 'at most 2 milestones per goal'],
  ['There must be a review within 12 weeks of the plan starting', 'first review within 12 weeks of Started'],
  [
    'There should be a visit within 5 working days of the placement starting',
    'first visit within 5 working days of Placement began',
  ],
  ['there must be a visit within 2 weeks of each review', 'after each review, visit within 2 weeks'],
  [
    'The minutes must be shared within 15 working days of the conference',
    'after each conference, minutes shared within 15 working days',
  ],
  [
    'Record updated within 2 working days of the visit',
    'after each visit, Record updated within 2 working days',
  ],
  [
    'Minutes sent within 5 working days of each meeting',
    'after each meeting, Minutes sent within 5 working days',
  ],
  [
    'Minutes sent within 5 working days of the first review',
    'Minutes sent within 5 working days of the first review',
  ],
  ['Report sent 5 working days before the review', 'Report sent at least 5 working days before the review'],
  ['an agenda must be sent 3 days before each meeting', 'agenda sent at least 3 days before each meeting'],
  ['The child must be seen on the same day as the referral', 'visit on the same day as the referral'],
  ['the child must be visited before the next review', 'visit before the next review'],
  ['Consent signed on the day of the review', 'Consent signed on the same day as the review'],
  ['there must be a review every 6 months', 'review at least every 6 months'],
  ['if the child is under 5, a goal in health', 'under age 5, a goal in health'],
  ['under 5, a goal in health', 'under age 5, a goal in health'],
  ['from the age of seventeen and a half, a goal in money', 'from age 17½, a goal in money'],
  ['if the young person is 17½ or over, a goal in money', 'from age 17½, a goal in money'],
  ['from age sixteen, a goal in money', 'from age 16, a goal in money'],
  ['if she is aged under five, a goal in health', 'under age 5, a goal in health'],
  ['if the young person is 16 or over, a goal in money', 'from age 16, a goal in money'],
  ['if the child is at least 16 years old, a goal in money', 'from age 16, a goal in money'],
  ['when the young person turns 16, the plan must have a goal in money', 'from age 16, a goal in money'],
  ['from the age of 16, a personal adviser must be named', 'from age 16, a personal adviser is named'],
  ['a goal about money', 'a goal in money'],
  ['a minimum of 2 goals', 'at least 2 goals'],
  ['the plan must contain a contingency', 'at least 1 contingency'],
  ['there must be a goal in health', 'a goal in health'],
  ['at least 1 goal in health', 'a goal in health'],
  ['no goal may be later than 31 March 2027', 'no goal later than 31 March 2027'],
  ['every milestone must be by 31 March 2027', 'no milestone later than 31 March 2027'],
  ['Plan finalised no later than 31 March 2027', 'Plan finalised by 31 March 2027'],
  ['must be signed by the parent and the social worker', 'signed by the parent and the social worker'],
  ['the plan must be signed by parent or carer', 'signed by parent or carer'],
  ['the parent must sign the plan', 'signed by parent'],
  ['the lead professional must be named', 'a lead professional is named'],
  ['the plan names a personal adviser', 'a personal adviser is named'],
  ['from age 16, the plan must have a personal adviser', 'from age 16, a personal adviser is named'],
  ['Legal status must be recorded', 'Legal status required'],
  ['the plan must have sections A, B and C', 'sections A, B and C'],
  ['the plan must cover health and education', 'covers health and education'],
  [
    'if Legal status is care order, the child must be visited at least every 6 weeks',
    'if Legal status is care order, visit at least every 6 weeks',
  ],
];

/** What no check can tell: it is said to be so, and nothing else is read into it. */
const NOT_MEANT: readonly (readonly [written: string, like: string])[] = [
  ['goals have to be good', 'every goal has Measure, Who and By'],
  ['every goal must be SMART', 'every goal has Measure, Who and By'],
  ['the goals are written in plain words', 'every goal has Measure, Who and By'],
  ['the plan has clear aims', 'every aim has Measure, Who and By'],
  ['the plan must be written in plain English', 'every goal has Measure, Who and By'],
  ['the family must be happy with the plan', 'every goal has Measure, Who and By'],
  ['the first review in May', 'first review within 6 weeks of Started'],
  ['the child must be seen alone', 'visit at least every 6 months'],
  ['every goal should have no more than three nice actions', 'at most three actions per goal'],
  ['A goal about school', 'a goal in each of accommodation, health and money'],
  ['review soon', 'review at least every 6 months'],
  ['must have a Measure', 'every goal has Measure'],
  ['at least 2 birthdays', 'at least 2 goals'],
  ['from age 16, the young person has to like it', 'from age 16, every goal has Measure, Who and By'],
];

describe('standards in everyday words', () => {
  for (const [written, usual] of MEANT) {
    it(written, () => {
      const { value } = readStandard(written);
      assert.ok(value !== undefined, readStandard(written).slip?.message);
      assert.equal(sayStandard(value), usual);
    });
  }
});

describe('a standard that is not understood', () => {
  for (const [written, like] of NOT_MEANT) {
    it(`is answered with an example: ${written}`, () => {
      const { value, slip } = readStandard(written);
      assert.equal(value, undefined);
      assert.ok(slip?.message.endsWith(`Write it like this: ‘${like}’.`), slip?.message);
      assert.ok(readStandard(like).value !== undefined);
    });
  }

  it('is not said to stop early where it is whole', () => {
    for (const written of ['A goal about school', 'a goal about being kind', 'a goal which is nice'])
      assert.doesNotMatch(readStandard(written).slip?.message ?? '', /stops before/, written);
  });
});
