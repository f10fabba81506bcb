/**
 * The one table of words: every label, its spellings, where it may stand and what its value is.
 *
 * Reader, completion, hover, formatter, the TextMate grammar and the documentation all read it.
 * A new label is a row here and nothing else.
 */

/** How a value is read. Each has a reader in `values/`. */
export type ValueType =
  | 'text'
  | 'statement'
  | 'amount'
  | 'areas'
  | 'date'
  | 'deadline'
  | 'done'
  | 'duration'
  | 'kind'
  | 'level'
  | 'line'
  | 'meeting'
  | 'people'
  | 'recurrence'
  | 'status'
  | 'when';

export type BlockKind =
  | 'plan'
  | 'template'
  | 'section'
  | 'need'
  | 'goal'
  | 'milestone'
  | 'action'
  | 'child'
  | 'person'
  | 'meeting'
  | 'familyTime'
  | 'contingency'
  | 'then'
  | 'check'
  | 'delegated'
  | 'scale'
  | 'progress'
  | 'event'
  | 'signature'
  | 'standard'
  | 'nothing';

/** The letter of SMART that a field serves. */
export type Letter = 'S' | 'M' | 'A' | 'R' | 'T';

/** One field: `labels[0]` is the spelling that the formatter settles on. */
export interface FieldSpec {
  readonly id: string;
  readonly labels: readonly string[];
  readonly value: ValueType;
  /** What to write, as the blank of a template and the text of a quick fix: `[date]`. */
  readonly prompt: string;
  readonly help: string;
  readonly letter?: Letter;
  /** May stand more than once in a block. */
  readonly many?: true;
  /** Each label keeps its own spelling, because it says something of its own. */
  readonly keep?: true;
}

/** One spelling of a block, and what it says beyond the block's kind. */
export interface BlockLabel {
  readonly text: string;
  readonly variant?: string;
}

export interface BlockSpec {
  readonly kind: BlockKind;
  /** 0 plan, 1 section, 2 need, 3 goal, 4 step; `aside` blocks never close a need or a goal. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 'aside';
  readonly labels: readonly BlockLabel[];
  readonly value: ValueType;
  readonly prompt: string;
  readonly help: string;
  readonly fields: readonly FieldSpec[];
  /** Blocks that an aside may stand in; elsewhere it goes up to the plan. */
  readonly within?: readonly BlockKind[];
}

const field = (
  id: string,
  labels: string,
  value: ValueType,
  prompt: string,
  help: string,
  more: { letter?: Letter; many?: true; keep?: true } = {},
): FieldSpec => ({ id, labels: labels.split(', '), value, prompt, help, ...more });

const labels = (text: string): BlockLabel[] =>
  text.split(', ').map((each) => {
    const [label = '', variant] = each.split(' = ');
    return variant === undefined ? { text: label } : { text: label, variant };
  });

/** Fields that any block takes. */
const COMMON: readonly FieldSpec[] = [
  field(
    'guidance',
    'Guidance',
    'text',
    '[what the writer should think of]',
    'Advice to whoever fills the template in. It never prints in a plan.',
    { many: true },
  ),
  field('note', 'Note, Notes', 'text', '[note]', 'A remark. It is kept and never checked.', {
    many: true,
    keep: true,
  }),
];

const WHO = field(
  'who',
  'Who, Owner, Responsible, Lead, By whom, Who will do this, Person responsible',
  'people',
  '[name]',
  'Who answers for it: one named person, or a role that only one person holds.',
  { letter: 'A' },
);
const HELPED_BY = field(
  'helpedBy',
  'Helped by, Support, Supported by, With help from',
  'people',
  '[name]',
  'Who helps, and so makes it possible.',
  { letter: 'A' },
);
const BY = field(
  'by',
  'By, By when, Deadline, Due, Target date, Complete by',
  'deadline',
  '[date]',
  'The day by which it is done. A date, or a time that comes to one: "within 6 weeks", "end of Year 11".',
  { letter: 'T' },
);
const FROM = field('from', 'From, Start, Starts', 'when', '[date]', 'The day it begins.', { letter: 'T' });
const COST = field('cost', 'Cost, Funding', 'line', '[£ and who pays]', 'What it costs and who pays.', {
  letter: 'A',
  many: true,
  keep: true,
});
const STATUS = field(
  'status',
  'Status',
  'status',
  '[how it stands, on date]',
  'How it stands, with the day: "in progress", "met on 4 May 2026".',
);
const FOR = field(
  'for',
  'For, Meets',
  'line',
  '[child, need or outcome]',
  'Which child, need or outcome it is for.',
  { many: true, keep: true },
);
const AREA = field('area', 'Area, Areas', 'areas', '[area of life]', 'The area of life it belongs to.', {
  letter: 'R',
});
const EVIDENCE = field(
  'evidence',
  'Evidence',
  'text',
  '[what shows it]',
  'What was seen, by whom and when.',
  { many: true },
);

const GOAL_FIELDS: readonly FieldSpec[] = [
  AREA,
  field(
    'soThat',
    'So that',
    'text',
    '[what it makes possible for the child]',
    'What the change makes possible for the child: why it matters.',
    { letter: 'R' },
  ),
  field('because', 'Because', 'text', '[reason]', 'The cause: what makes the goal needed.', { letter: 'R' }),
  FOR,
  field(
    'measure',
    'Measure, How we will know, Success looks like, How will we know, Measured by',
    'text',
    '[what you will count or see]',
    'What is counted or seen, so that two people would agree whether it was reached.',
    { letter: 'M', many: true },
  ),
  field(
    'now',
    'Now, Baseline, Starting point',
    'amount',
    '[figure today] on [date]',
    'Where it stands today, on the same measure.',
    { letter: 'M', many: true },
  ),
  field('target', 'Target', 'amount', '[figure to reach]', 'How much, on the same measure.', {
    letter: 'M',
    many: true,
  }),
  field(
    'shownBy',
    'Shown by, Evidence',
    'text',
    '[who records it, and where]',
    'Where the evidence comes from: a chart, a diary, a register.',
    { letter: 'M' },
  ),
  field(
    'forHowLong',
    'For how long, How long',
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
    'outcomeAtReview',
    'Outcome at review, Progress at review',
    'text',
    '[what was reached]',
    'What the review found.',
    { keep: true },
  ),
];

const EACH_TIME = field(
  'eachTime',
  'Each time, How long, Length',
  'duration',
  '[minutes or hours]',
  'How long each time lasts.',
  { keep: true },
);

const ACTION_FIELDS: readonly FieldSpec[] = [
  EACH_TIME,
  ...GOAL_FIELDS,
  field(
    'howOften',
    'How often, Frequency',
    'recurrence',
    '[every …]',
    'How often: "every Tuesday", "twice a week for 6 weeks".',
    { letter: 'T' },
  ),
  field('until', 'Until', 'deadline', '[date]', 'The last day.', { letter: 'T' }),
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
];

const MEETING_FIELDS: readonly FieldSpec[] = [
  field('date', 'Date, On', 'when', '[date]', 'The day.'),
  field('chair', 'Chair', 'people', '[name]', 'Who chairs.'),
  field('present', 'Present', 'line', '[names]', 'Who was there.'),
  field('seen', 'Seen', 'line', '[names]', 'Which children were seen.'),
  field('seenAlone', 'Seen alone', 'line', '[names]', 'Which children were seen alone.'),
  field('bedroomSeen', 'Bedroom seen', 'line', '[yes / no]', 'Whether the bedroom was seen.'),
  field('decision', 'Decision, Decisions, Outcome', 'text', '[what was decided]', 'What was decided.', {
    many: true,
    keep: true,
  }),
  field('where', 'Where', 'text', '[place]', 'Where.'),
  WHO,
  BY,
  STATUS,
];

export const BLOCKS: readonly BlockSpec[] = [
  {
    kind: 'plan',
    level: 0,
    labels: labels('Plan'),
    value: 'text',
    prompt: "[Name]'s plan",
    help: 'A plan. Everything below belongs to it, up to the next Plan that begins in the first column.',
    fields: [
      ...COMMON,
      field(
        'kind',
        'Kind, Kind of plan, Type, Plan type',
        'kind',
        '[kind of plan]',
        'Which kind of plan it is: child in need plan, pathway plan …',
      ),
      field('basedOn', 'Based on', 'line', '[template]', 'The template that the plan follows.'),
      field('children', 'Children', 'line', '[names]', 'The children, where one plan is for several.'),
      field(
        'born',
        'Born, Date of birth, DOB',
        'when',
        '[date of birth]',
        "The child's date of birth: ages and school years are worked out from it.",
      ),
      field('yearGroup', 'Year group, School year, Year', 'line', '[Year 5]', "The child's school year."),
      field(
        'reference',
        'Reference, Ref, Plan number',
        'line',
        '[reference]',
        "The council's own reference.",
      ),
      field('team', 'Team', 'line', '[team]', 'The team that holds the plan.'),
      field(
        'status',
        'Status',
        'status',
        '[draft / agreed on date]',
        'How the plan stands: draft, agreed on a date, closed …',
      ),
      field(
        'started',
        'Started, Start, Start date, Plan started, Plan start date, Date of plan',
        'when',
        '[date]',
        'The day the plan began.',
      ),
      field('ends', 'Ends, End date, Plan ends', 'deadline', '[date]', 'The day the plan ends.'),
      field(
        'ladder',
        'Ladder',
        'line',
        '[rungs, most help first]',
        "The council's own ladder of help, most help first, with commas between.",
      ),
      field(
        'earlierReviews',
        'Earlier reviews',
        'line',
        '[number]',
        'How many reviews there were before this plan.',
      ),
      field('visits', 'Visits', 'recurrence', '[every …]', 'How often the child is visited.'),
      field('coreGroups', 'Core groups', 'recurrence', '[every …]', 'How often the core group meets.'),
      field('reviews', 'Reviews', 'recurrence', '[every …]', 'How often the plan is reviewed.'),
      field('legalStatus', 'Legal status', 'line', '[order or section]', "The child's legal status."),
      field('category', 'Category', 'line', '[category]', 'The category of the child protection plan.'),
      field('school', 'School, College, Setting', 'line', '[name]', 'Where the child learns.', {
        keep: true,
      }),
      field(
        'area',
        'Area, Areas',
        'areas',
        '[area of life]',
        'The area of life that what follows belongs to.',
      ),
      field('referred', 'Referred, Referral', 'when', '[date]', 'The day of the referral.'),
      field(
        'strategyDiscussion',
        'Strategy discussion',
        'when',
        '[date]',
        'The day of the strategy discussion.',
      ),
      field(
        'becameLookedAfter',
        'Became looked after',
        'when',
        '[date]',
        'The day the child became looked after.',
      ),
      field('placementBegan', 'Placement began', 'when', '[date]', 'The day the placement began.'),
      field(
        'assessmentRequested',
        'Assessment requested',
        'when',
        '[date]',
        'The day an assessment was asked for.',
      ),
      field('planFinalised', 'Plan finalised', 'when', '[date]', 'The day the plan was made final.'),
      field('orderMade', 'Order made', 'when', '[date]', 'The day of the order.'),
    ],
  },
  {
    kind: 'template',
    level: 0,
    labels: labels('Template'),
    value: 'text',
    prompt: '[name of the template]',
    help: 'The settings and standards of a template. The Plan that follows is its skeleton.',
    fields: [
      ...COMMON,
      field('for', 'For', 'kind', '[kind of plan]', 'The kind of plan that the template is for.'),
      field('basedOn', 'Based on', 'line', '[template]', 'The template that this one adds to.'),
      field('version', 'Version', 'line', '[version, date]', 'The version of the template.'),
      field('owner', 'Owner', 'line', '[role]', 'Who looks after the template.'),
    ],
  },
  {
    kind: 'section',
    level: 1,
    labels: labels('Section, Part'),
    value: 'text',
    prompt: '[heading]',
    help: 'A part of the form. It holds anything, prose and headings of its own too.',
    fields: [...COMMON, AREA],
  },
  {
    kind: 'need',
    level: 2,
    labels: labels("Need, Worry = worry, Issue, Danger statement = danger, Carer's need = carer"),
    value: 'text',
    prompt: '[what is hard now]',
    help: 'What is hard now, or what people are worried about, in plain words.',
    fields: [
      ...COMMON,
      AREA,
      field('strength', 'Strength, Strengths', 'text', '[what works now]', 'What works well already.', {
        many: true,
        keep: true,
      }),
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
    labels: labels(
      'Goal, Outcome, Target outcome, Aim, Safety goal = safety, Desired outcome, Objective, Long term goal, Short term goal',
    ),
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
    fields: [...COMMON, ...GOAL_FIELDS],
  },
  {
    kind: 'action',
    level: 4,
    labels: labels('Action, Task, Provision = provision, Service = provision'),
    value: 'statement',
    prompt: '[who does what]',
    help: 'Something that a person or a service does so that the goal is reached.',
    fields: [...COMMON, ...ACTION_FIELDS],
  },
  {
    kind: 'child',
    level: 'aside',
    labels: labels('Child, Young person'),
    value: 'line',
    prompt: '[Name]',
    help: 'The child or young person the plan is for.',
    fields: [
      field(
        'born',
        'Born, Date of birth, DOB',
        'when',
        '[date of birth]',
        "The child's date of birth: ages and school years are worked out from it.",
      ),
      field('yearGroup', 'Year group, School year, Year', 'line', '[Year 5]', "The child's school year."),
    ],
    within: [],
  },
  {
    kind: 'person',
    level: 'aside',
    labels: labels('Person'),
    value: 'line',
    prompt: '[name] (role)',
    help: 'Someone named in the plan, with the role in brackets.',
    fields: [
      field('role', 'Role', 'line', '[role]', 'What the person is to the child.'),
      field('agency', 'Agency', 'line', '[agency]', 'Where the person works.'),
      field('contact', 'Contact, Phone, Email', 'line', '[how to reach them]', 'How to reach the person.', {
        keep: true,
      }),
      field('agrees', 'Agrees', 'line', '[yes / no, because]', 'Whether the person agrees with the plan.'),
      field('attended', 'Attended', 'line', '[yes / no]', 'Whether the person was there.'),
    ],
    within: [],
  },
  {
    kind: 'meeting',
    level: 'aside',
    labels: labels(
      'Review = review, Meeting = meeting, Visit = visit, Core group = core group, Conference = conference, Review date = review, Next review = review, Next review date = review, Date of next review = review, LAC review = review, CLA review = review, Annual review = review, Review conference = review, RCPC = review, ICPC = conference, Initial conference = conference, Initial child protection conference = conference, Review child protection conference = review, Home visit = visit',
    ),
    value: 'meeting',
    prompt: '[date]',
    help: 'A review, visit or meeting: the date first.',
    fields: [...COMMON, ...MEETING_FIELDS],
    within: ['goal', 'need', 'action'],
  },
  {
    kind: 'familyTime',
    level: 'aside',
    labels: labels('Family time, Contact'),
    value: 'text',
    prompt: '[with whom]',
    help: 'Time with family: with whom, how often, where and who takes the child.',
    fields: [
      ...COMMON,
      field('with', 'With', 'line', '[name]', 'With whom.'),
      field('allowed', 'Allowed, Not allowed', 'text', '[what is allowed]', 'What is allowed, or not.', {
        keep: true,
        many: true,
      }),
      field('howOften', 'How often, Frequency', 'recurrence', '[every …]', 'How often.'),
      field('where', 'Where', 'text', '[place]', 'Where.'),
      field(
        'transport',
        'Transport',
        'text',
        '[who takes and fetches]',
        'Who takes the child and brings them back.',
      ),
      field('supervisedBy', 'Supervised by', 'line', '[name]', 'Who is in the room.'),
      field('order', 'Order', 'line', '[court order]', 'The court order, if there is one.'),
      field('support', 'Support', 'line', '[service]', 'What helps it to happen.'),
      field('review', 'Review', 'when', '[date]', 'When the arrangement is looked at again.'),
    ],
    within: [],
  },
  {
    kind: 'contingency',
    level: 'aside',
    labels: labels('If, Contingency'),
    value: 'text',
    prompt: '[what might happen]',
    help: 'What happens if things go wrong: the trigger, then who does what.',
    fields: [...COMMON, AREA],
    within: ['goal', 'need'],
  },
  {
    kind: 'then',
    level: 'aside',
    labels: labels('Then'),
    value: 'text',
    prompt: '[what happens]',
    help: 'What is done when the trigger happens, by whom and how soon.',
    fields: [...COMMON, WHO, BY, field('helpedBy', 'Helped by', 'people', '[name]', 'Who helps.')],
    within: ['contingency'],
  },
  {
    kind: 'check',
    level: 'aside',
    labels: labels('Check'),
    value: 'text',
    prompt: '[what has to be true]',
    help: 'A thing that is done or not: yes, no, not needed, or the date.',
    fields: [
      ...COMMON,
      field('done', 'Done', 'done', '[yes / no / date]', 'Yes, no, not needed, or the date it was done.'),
      WHO,
      BY,
    ],
    within: ['goal', 'need'],
  },
  {
    kind: 'delegated',
    level: 'aside',
    labels: labels('Delegated authority'),
    value: 'text',
    prompt: '[decision]',
    help: 'Who may decide an everyday matter.',
    fields: [
      ...COMMON,
      field('whoDecides', 'Who decides', 'line', '[name]', 'Who decides.'),
      field('tellFirst', 'Tell first', 'line', '[name]', 'Who is told first.'),
    ],
    within: [],
  },
  {
    kind: 'scale',
    level: 'aside',
    labels: labels('Scale'),
    value: 'text',
    prompt: '[name and score] on [date]',
    help: 'A score from 0 to 10: who gave it and when.',
    fields: COMMON,
    within: ['goal', 'need'],
  },
  {
    kind: 'progress',
    level: 'aside',
    labels: labels('Progress'),
    value: 'text',
    prompt: '[where it stands] on [date]',
    help: 'Where the goal stands on a day, on its own measure.',
    fields: COMMON,
    within: ['goal', 'need', 'milestone', 'action'],
  },
  {
    kind: 'event',
    level: 'aside',
    labels: labels('Event'),
    value: 'line',
    prompt: '[what happened]',
    help: 'Something that happened on a day, so that deadlines can be counted from it.',
    fields: [...COMMON, field('on', 'On, Date', 'when', '[date]', 'The day.')],
    within: [],
  },
  {
    kind: 'signature',
    level: 'aside',
    labels: labels('Signed, Signed by'),
    value: 'line',
    prompt: '[name]',
    help: 'Who signed, and when.',
    fields: [field('on', 'On, Date', 'when', '[date]', 'The day.')],
    within: [],
  },
  {
    kind: 'standard',
    level: 'aside',
    labels: labels('Must = must, Should = should, May = may'),
    value: 'text',
    prompt: '[what every plan of this kind has]',
    help: 'A practice standard as a sentence. Must unmet is an error, Should a warning, May a hint.',
    fields: [
      ...COMMON,
      field(
        'source',
        'Source',
        'text',
        '[law, guidance or local standard]',
        'Where the standard comes from.',
      ),
    ],
    within: ['template'],
  },
  {
    kind: 'nothing',
    level: 'aside',
    labels: labels(
      'Nothing planned, No action planned, No support needed, No goal needed, No goal needed because',
    ),
    value: 'text',
    prompt: '[why]',
    help: 'Says outright that nothing is planned under this heading, and why.',
    fields: COMMON,
    within: ['section', 'need', 'goal'],
  },
];

/** Words after a name that make a line somebody's own words: `Jay says:`. */
export const VOICE_VERBS: readonly string[] = [
  'says',
  'say',
  'said',
  'shows us',
  'show us',
  'showed us',
  'told us',
  'tells us',
  'tell us',
];
