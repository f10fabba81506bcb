/**
 * Every form of a standard with an example of it: what a sentence that is not understood is compared with, and
 * what the documentation lists.
 */
export const FORMS = {
  has: {
    form: 'every BLOCK has FIELD, FIELD and FIELD',
    example: 'every goal has Measure, Now, Target, Who and By',
  },
  holds: {
    form: 'every BLOCK has at least N BLOCKS',
    example: 'every goal longer than 12 weeks has at least 2 milestones',
  },
  count: { form: 'at most N BLOCKS per BLOCK', example: 'at most 3 actions per goal' },
  areas: {
    form: 'a BLOCK in each of AREA, AREA and AREA',
    example: 'a goal in each of accommodation, health and money',
  },
  sections: { form: 'sections A, B and C', example: 'sections A, B, E and F' },
  covers: { form: 'covers MATTER, MATTER and MATTER', example: 'covers health, education and identity' },
  rhythm: { form: 'MEETING at least every DURATION', example: 'review at least every 6 months' },
  first: {
    form: 'first MEETING within DURATION of EVENT',
    example: 'first review within 20 working days of Became looked after',
  },
  second: {
    form: 'second MEETING within DURATION of the first',
    example: 'second review within 3 months of the first',
  },
  later: {
    form: 'every later MEETING within DURATION of the one before',
    example: 'every later review within 6 months of the one before',
  },
  afterEach: {
    form: 'after each EVENT, MEETING or EVENT within DURATION',
    example: 'after each review, visit within 2 weeks',
  },
  before: { form: 'MEETING or EVENT before EVENT', example: 'review before Placement ended' },
  sameDay: {
    form: 'MEETING or EVENT on the same day as EVENT',
    example: 'visit on the same day as Placement began',
  },
  apart: {
    form: 'EVENT at least DURATION after EVENT',
    example: 'Comments due at least 15 days after Draft sent',
  },
  fieldBy: { form: 'FIELD by DEADLINE', example: 'Plan finalised by 20 weeks after Assessment requested' },
  fieldWithin: {
    form: 'FIELD within DURATION of EVENT',
    example: 'Started within 5 working days of Placement began',
  },
  required: { form: 'FIELD required', example: 'Legal status required' },
  named: { form: 'a ROLE is named', example: 'a personal adviser is named' },
  signed: { form: 'signed by ROLE and ROLE', example: 'signed by young person and social worker' },
  condition: {
    form: 'if FIELD is VALUE, SENTENCE',
    example: 'if Legal status is care order, visit at least every 6 weeks',
  },
  notLater: { form: 'no BLOCK later than DEADLINE', example: 'no milestone later than 31 March 2027' },
} as const;

export type FormName = keyof typeof FORMS;
