import { labelKey } from '../language/labels.ts';
import { midSentence } from '../language/mid-sentence.ts';
import type { PlanKind } from '../language/kinds.ts';
import type { Person, Plan } from '../plan/plan.ts';
import type { WorkerFacts } from './facts.ts';

const LOOKED_AFTER = ['lead social worker', 'social worker'] as const;

/** The roles that lead each kind of plan, the likeliest first, as forms and guidance have them. */
const LEADS: Readonly<Record<PlanKind, readonly string[]>> = {
  'early help plan': [
    'lead practitioner',
    'lead professional',
    'family support worker',
    'family worker',
    'key worker',
  ],
  'child in need plan': ['lead social worker', 'lead practitioner', 'social worker'],
  'child protection plan': ['lead social worker', 'lead practitioner', 'social worker'],
  'care plan': LOOKED_AFTER,
  'placement plan': LOOKED_AFTER,
  'personal education plan': ['designated teacher', 'pep lead', 'lead social worker', 'social worker'],
  'health plan': [
    'lead nurse',
    'nurse for children in care',
    'looked after children nurse',
    'nurse',
    'health visitor',
    'social worker',
  ],
  'pathway plan': ['personal adviser', 'personal advisor', 'lead social worker', 'social worker'],
  'EHC plan': [
    'ehc coordinator',
    'ehc co-ordinator',
    'plan coordinator',
    'plan co-ordinator',
    'case officer',
    'coordinator',
    'co-ordinator',
    'senco',
    'sendco',
  ],
  'adoption plan': LOOKED_AFTER,
  'permanence plan': LOOKED_AFTER,
  'special guardianship support plan': [
    'support social worker',
    'sgo worker',
    'support worker',
    'social worker',
  ],
  'transition plan': [
    'transition worker',
    'transitions worker',
    'transition coordinator',
    'personal adviser',
    'lead professional',
    'social worker',
  ],
};

/** Who leads a plan of no known kind, or where nobody has the role of its kind. */
const ANY_LEAD = [
  'lead professional',
  'lead practitioner',
  'lead social worker',
  'lead worker',
  'personal adviser',
  'social worker',
  'key worker',
  'keyworker',
  'support worker',
  'worker',
  'coordinator',
  'co-ordinator',
];

/**
 * The worker who leads a plan: the first of the roles that lead its kind that somebody in the plan has. A role
 * written as a label (`Lead social worker: …`) goes before a `Person` line. Undefined where nobody is named.
 */
export function leadWorker(plan: Plan): WorkerFacts | undefined {
  const people = plan.people
    .filter((person) => person.role !== undefined && person.name !== '')
    .sort((a, b) => Number(b.block.type === 'heading') - Number(a.block.type === 'heading'));
  for (const lead of [...(plan.kind === undefined ? [] : LEADS[plan.kind]), ...ANY_LEAD]) {
    const found = people.find((person) => hasRole(person, lead));
    if (found !== undefined) return { name: found.name, role: midSentence(found.role ?? lead) };
  }
  return undefined;
}

/** "senior social worker" is a social worker; "contact supervisor, social worker" is one too. */
const hasRole = ({ role = '' }: Person, lead: string): boolean =>
  role
    .split(/[,;/]| and /)
    .map((each) => labelKey(each.trim()).replace(/’/g, "'"))
    .some((each) => each === lead || (each.endsWith(` ${lead}`) && !each.startsWith('supervising')));
