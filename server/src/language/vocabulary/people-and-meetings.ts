import { COMMON, WHO, BY, STATUS } from './shared-fields.ts';
import * as HEADINGS from './form-headings.ts';
import { field, headings, labels, type BlockSpec, type FieldSpec } from './spec.ts';

const MEETING_FIELDS: readonly FieldSpec[] = [
  field('date', 'Date, On, When, Date and time, Date of meeting', 'when', '[date]', 'The day.'),
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

/** Who the plan is about and with, and when they meet. */
export const PEOPLE_AND_MEETINGS: readonly BlockSpec[] = [
  {
    kind: 'child',
    level: 'aside',
    labels: [...labels('Child, Young person'), ...headings(HEADINGS.CHILD_HEADINGS)],
    value: 'line',
    prompt: '[Name]',
    help: 'The child or young person the plan is for.',
    fields: [
      field(
        'born',
        ['Born, Date of birth, DOB', HEADINGS.BORN_HEADINGS],
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
      field(
        'role',
        'Role, Relationship, Relationship to child, Job title',
        'line',
        '[role]',
        'What the person is to the child.',
      ),
      field('agency', 'Agency, Organisation', 'line', '[agency]', 'Where the person works.'),
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
    labels: [
      ...labels(
        'Review = review, Meeting = meeting, Visit = visit, Core group = core group, Conference = conference, Review date = review, Next review = review, Next review date = review, Date of next review = review, LAC review = review, CLA review = review, Annual review = review, Review conference = review, RCPC = review, ICPC = conference, Initial conference = conference, Initial child protection conference = conference, Review child protection conference = review, Home visit = visit',
      ),
      ...headings(HEADINGS.REVIEW_HEADINGS, 'review'),
      ...headings(HEADINGS.MEETING_HEADINGS, 'meeting'),
      ...headings(HEADINGS.CORE_GROUP_HEADINGS, 'core group'),
      ...headings(HEADINGS.VISIT_HEADINGS, 'visit'),
      ...headings(HEADINGS.CONFERENCE_HEADINGS, 'conference'),
    ],
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
];
