import { COMMON, WHO, HELPED_BY, BY, FROM, COST, STATUS, FOR, AREA, EVIDENCE } from './shared-fields.ts';
import * as HEADINGS from './form-headings.ts';
import { field, headings, labels, type BlockSpec, type FieldSpec } from './spec.ts';

const GOAL_FIELDS: readonly FieldSpec[] = [
  AREA,
  field(
    'soThat',
    ['So that', HEADINGS.SO_THAT_HEADINGS],
    'text',
    '[what it makes possible for the child]',
    'What the change makes possible for the child: why it matters.',
    { letter: 'R' },
  ),
  field(
    'because',
    ['Because', HEADINGS.BECAUSE_HEADINGS],
    'text',
    '[reason]',
    'The cause: what makes the goal needed.',
    { letter: 'R' },
  ),
  FOR,
  field(
    'measure',
    [
      'Measure, How we will know, Success looks like, How will we know, Measured by',
      HEADINGS.MEASURE_HEADINGS,
    ],
    'text',
    '[what you will count or see]',
    'What is counted or seen, so that two people would agree whether it was reached.',
    { letter: 'M', many: true },
  ),
  field(
    'now',
    ['Now, Baseline, Starting point', HEADINGS.NOW_HEADINGS],
    'amount',
    '[figure today] on [date]',
    'Where it stands today, on the same measure.',
    { letter: 'M', many: true },
  ),
  field(
    'target',
    ['Target', HEADINGS.TARGET_HEADINGS],
    'amount',
    '[figure to reach]',
    'How much, on the same measure.',
    {
      letter: 'M',
      many: true,
    },
  ),
  field(
    'shownBy',
    ['Shown by, Evidence', HEADINGS.SHOWN_BY_HEADINGS],
    'text',
    '[who records it, and where]',
    'Where the evidence comes from: a chart, a diary, a register.',
    { letter: 'M' },
  ),
  field(
    'forHowLong',
    ['For how long, How long', HEADINGS.FOR_HOW_LONG_HEADINGS],
    'duration',
    '[weeks or months]',
    'How long the change must be seen before it counts.',
    { letter: 'M' },
  ),
  WHO,
  HELPED_BY,
  COST,
  FROM,
  BY,
  field('until', 'Until', 'deadline', '[date]', 'The last day.', { letter: 'T' }),
  field(
    'helpNow',
    'Help now, Level now, Support now',
    'level',
    '[rung of the ladder]',
    'How much help the child needs today, on the ladder.',
  ),
  field(
    'helpAim',
    'Help aim, Level aim, Support aim',
    'level',
    '[rung of the ladder]',
    'How much help the child should need when the goal is reached.',
  ),
  field(
    'help',
    'Help, Level',
    'level',
    '[rung of the ladder]',
    'How much help the child needs on this step.',
  ),
  STATUS,
  field(
    'done',
    ['Done', HEADINGS.DONE_HEADINGS],
    'done',
    '[yes / no / date]',
    'Whether it is done: yes, no, or the day. ‘Status’ says the same in its own words.',
    { keep: true },
  ),
  field(
    'outcomeAtReview',
    ['Outcome at review, Progress at review', HEADINGS.AT_REVIEW_HEADINGS],
    'text',
    '[what was reached]',
    'What the review found.',
    { keep: true },
  ),
];

const EACH_TIME = field(
  'eachTime',
  ['Each time, How long, Length', HEADINGS.EACH_TIME_HEADINGS],
  'duration',
  '[minutes or hours]',
  'How long each time lasts.',
  { keep: true },
);

/** In the row of a step or an action; in their own column `Outcome` is the next goal. */
const OUTCOME = field('outcome', 'Outcome, Result', 'text', '[how it went]', 'How it went.', { keep: true });

const ACTION_FIELDS: readonly FieldSpec[] = [
  EACH_TIME,
  ...GOAL_FIELDS,
  field(
    'howOften',
    ['How often, Frequency', HEADINGS.HOW_OFTEN_HEADINGS],
    'recurrence',
    '[every …]',
    'How often: "every Tuesday", "twice a week for 6 weeks".',
    { letter: 'T' },
  ),
  field('where', 'Where', 'text', '[place]', 'Where it happens.'),
  field(
    'qualification',
    'Qualification',
    'text',
    '[qualification]',
    'What the person who gives it must be trained in.',
  ),
  field('agreedBy', 'Agreed by', 'line', '[name] on [date]', 'Who agreed to provide it.', { letter: 'A' }),
  field(
    'part',
    'Part',
    'line',
    '[F, G, H1 or H2]',
    'The part of the education, health and care plan it belongs to.',
  ),
  field('reviewed', 'Reviewed', 'line', '[when and by whom]', 'When and by whom it is looked at again.'),
  OUTCOME,
];

/** Needs, goals, and the steps to them. */
export const GOAL_BLOCKS: readonly BlockSpec[] = [
  {
    kind: 'need',
    level: 2,
    labels: [
      ...labels("Need, Worry = worry, Issue, Danger statement = danger, Carer's need = carer"),
      ...headings(HEADINGS.NEED_HEADINGS),
      ...headings(HEADINGS.DANGER_HEADINGS, 'danger'),
    ],
    value: 'text',
    prompt: '[what is hard now]',
    help: 'What is hard now, or what people are worried about, in plain words.',
    fields: [
      ...COMMON,
      AREA,
      field(
        'strength',
        ['Strength, Strengths', HEADINGS.STRENGTH_HEADINGS],
        'text',
        '[what works now]',
        'What works well already.',
        {
          many: true,
          keep: true,
        },
      ),
      EVIDENCE,
      field(
        'whatHappened',
        'What happened',
        'text',
        '[what happened, when]',
        'What happened, as facts and in plain words.',
      ),
      FOR,
      field('category', 'Category', 'line', '[category]', 'The category of harm.'),
      field('whatWorks', 'What works', 'text', '[what works]', 'What keeps the child safe already.', {
        many: true,
      }),
      field(
        'supportNeedsOfChild',
        'Support needs of child',
        'text',
        '[what the child needs]',
        'What the child needs.',
      ),
      field(
        'supportNeedsOfCarers',
        "Support needs of carers, Support needs of carer, Carer's needs, Carers' needs",
        'text',
        '[what the carers need]',
        'What the carers need.',
        { keep: true },
      ),
    ],
  },
  {
    kind: 'goal',
    level: 3,
    labels: [
      ...labels(
        'Goal, Outcome, Target outcome, Aim, Safety goal = safety, Desired outcome, Objective, Long term goal, Short term goal',
      ),
      ...headings(HEADINGS.GOAL_HEADINGS),
    ],
    value: 'statement',
    prompt: '[who does what differently, how much and by when]',
    help: 'A change that the child or the family wants to see: who does what, how much, by when.',
    fields: [...COMMON, ...GOAL_FIELDS],
  },
  {
    kind: 'milestone',
    level: 4,
    labels: labels('Milestone, Step'),
    value: 'statement',
    prompt: '[the first thing that will be seen]',
    help: 'A step on the way to the goal, with its own date.',
    fields: [...COMMON, ...GOAL_FIELDS, OUTCOME],
  },
  {
    kind: 'action',
    level: 4,
    labels: [
      ...labels('Action, Task, Provision = provision, Service = provision'),
      ...headings(HEADINGS.ACTION_HEADINGS),
      ...headings(HEADINGS.PROVISION_HEADINGS, 'provision'),
    ],
    value: 'statement',
    prompt: '[who does what]',
    help: 'Something that a person or a service does so that the goal is reached.',
    fields: [...COMMON, ...ACTION_FIELDS],
  },
];
