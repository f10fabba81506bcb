import { labelKey } from './labels.ts';

/** The kinds of plan that the product knows. */
export type PlanKind =
  | 'early help plan'
  | 'child in need plan'
  | 'child protection plan'
  | 'care plan'
  | 'placement plan'
  | 'personal education plan'
  | 'health plan'
  | 'pathway plan'
  | 'EHC plan'
  | 'adoption plan'
  | 'permanence plan'
  | 'special guardianship support plan'
  | 'transition plan';

/** Every kind with the words people use for it. */
const SPELLINGS: Readonly<Record<PlanKind, readonly string[]>> = {
  'early help plan': [
    'early help',
    'early help assessment and plan',
    'early help family plan',
    'family support plan',
    'family plan',
  ],
  'child in need plan': ['child in need', 'cin plan', 'cin', 'children in need plan'],
  'child protection plan': ['child protection', 'cp plan', 'cpp', 'child protection family plan'],
  'care plan': ['care', 'looked after child care plan', 'lac care plan', 'cla care plan', 'my care plan'],
  'placement plan': ['placement', 'placement information record', 'foster placement plan'],
  'personal education plan': ['pep', 'my pep', 'education plan'],
  'health plan': ['health', 'health care plan', 'healthcare plan'],
  'pathway plan': ['pathway', 'my pathway plan'],
  'EHC plan': ['ehc', 'ehcp', 'education health and care plan', 'education, health and care plan'],
  'adoption plan': ['adoption', 'adoption support plan', 'adoption placement plan'],
  'permanence plan': ['permanence', 'plan for permanence'],
  'special guardianship support plan': [
    'special guardianship plan',
    'sgo support plan',
    'sgo plan',
    'special guardianship',
    'special guardianship order support plan',
  ],
  'transition plan': [
    'transition',
    'transition to adulthood plan',
    'transition to adulthood',
    'preparing for adulthood plan',
    'moving on plan',
  ],
};

export const PLAN_KINDS = Object.keys(SPELLINGS) as readonly PlanKind[];

const byWords = new Map<string, PlanKind>();
for (const kind of PLAN_KINDS)
  for (const words of [kind, ...SPELLINGS[kind]]) byWords.set(labelKey(words), kind);

/** The kind that words name, or undefined for a kind of the council's own. */
export function kindOf(words: string): PlanKind | undefined {
  return byWords.get(labelKey(words.replace(/\.$/, '')));
}
