import { areasOf } from '../language/areas.ts';
import { specOf } from '../language/labels.ts';
import type { PlanKind } from '../language/kinds.ts';
import { pluralOf } from './say.ts';
import type { Slot, SlotKind } from './slot.ts';

/** What a council's template and settings bring to its sentences. */
export interface CouncilWords {
  readonly kind: PlanKind | undefined;
  readonly areas: readonly string[];
  readonly roles: readonly string[];
  /** Headings of its form that hold a day. */
  readonly events: readonly string[];
}

type Names = readonly (readonly [name: string, detail: string])[];

const BLOCKS = [
  'goal',
  'milestone',
  'action',
  'need',
  'safety goal',
  'provision',
  'contingency',
  'check',
  'section',
  'person',
];
const MEETINGS = [
  'review',
  'visit',
  'core group',
  'conference',
  'meeting',
  'annual review',
  'review conference',
];
const LENGTHS = [
  '5 working days',
  '10 working days',
  '20 working days',
  '1 week',
  '4 weeks',
  '6 weeks',
  '12 weeks',
  '3 months',
  '6 months',
  '12 months',
];
const PERIODS = ['week', '2 weeks', '4 weeks', '6 weeks', 'school term', '3 months', '6 months', '12 months'];
const TIMES = [
  'Conference',
  'the first review',
  '16th birthday',
  '18th birthday',
  '1 year after Placement began',
];
const DEADLINES = [
  '18th birthday',
  'end of Year 11',
  '31 March of the year of Phase transfer',
  '20 weeks after Started',
];
const ROLES = [
  'social worker',
  'personal adviser',
  'independent reviewing officer',
  'carer',
  'parent',
  'child',
  'young person',
  'lead practitioner',
  'designated teacher',
  'health visitor',
  'special guardian',
];
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'legal status': ['care order', 'interim care order', 'section 20', 'placement order', 'given'],
  placement: ['with parents', 'with parents before assessment', 'temporary approval', 'short-term', 'given'],
};

/** The names that fit a place of a sentence, each with what it is. */
export function namesFor({ kind, block, field }: Slot, council: CouncilWords): Names {
  switch (kind) {
    case 'block':
      return all(BLOCKS, 'a part of a plan');
    case 'blocks':
      return all(BLOCKS.map(pluralOf), 'parts of a plan');
    case 'block or role':
      return [...all(BLOCKS, 'a part of a plan'), ...roles(council)];
    case 'field':
      return block === undefined ? [] : all(labelsOf(block.kind), `a field of ${block.word}`);
    case 'value':
      return all(VALUES[field?.label.toLowerCase() ?? ''] ?? ['given'], 'what may stand there');
    case 'area':
    case 'matters':
      return all([...council.areas, ...areasOf(council.kind)], 'an area of life');
    case 'role':
      return roles(council);
    default:
      return namesOfTimes(kind, council);
  }
}

function namesOfTimes(kind: SlotKind, council: CouncilWords): Names {
  const events = [...all(council.events, 'a line of the form'), ...all(days(), 'a field of the plan')];
  switch (kind) {
    case 'meeting':
      return all(MEETINGS, 'a meeting');
    case 'meeting or event':
      return [...all(MEETINGS, 'a meeting'), ...events];
    case 'subject':
      return [...all(MEETINGS, 'a meeting'), ...events, ...all(labelsOf('plan'), 'a field of the plan')];
    case 'plan field':
      return all(['Placement', ...labelsOf('plan')], 'a field of the plan');
    case 'event':
      return [...events, ...all(TIMES, 'a time that a plan works out')];
    case 'duration':
      return all(LENGTHS, 'a length of time');
    case 'period':
      return all(PERIODS, 'a length of time');
    case 'deadline':
      return all(DEADLINES, 'a time that comes to a day');
    default:
      return [];
  }
}

const roles = (council: CouncilWords): Names => all([...council.roles, ...ROLES], 'a role');

const labelsOf = (kind: Parameters<typeof specOf>[0]): string[] =>
  specOf(kind)
    .fields.filter((field) => field.id !== 'guidance' && field.id !== 'note')
    .map((field) => field.labels[0] ?? '');

/** The fields of a plan that hold a day. */
const days = (): string[] =>
  specOf('plan')
    .fields.filter((field) => field.value === 'when' && field.id !== 'born')
    .map((field) => field.labels[0] ?? '');

const all = (words: readonly string[], detail: string): Names =>
  [...new Set(words)].map((each) => [each, detail] as const);
