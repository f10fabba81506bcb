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
    'taf plan',
    'tac plan',
    'team around the family plan',
    'team around the child plan',
    'family support plan',
    'family plan',
  ],
  'child in need plan': [
    'child in need',
    'cin plan',
    'cin',
    'children in need plan',
    's17 plan',
    'section 17 plan',
  ],
  'child protection plan': ['child protection', 'cp plan', 'cpp', 's47 plan', 'child protection family plan'],
  'care plan': [
    'care',
    'looked after child care plan',
    'looked after child plan',
    'looked after children care plan',
    'child looked after care plan',
    'children looked after care plan',
    'child in care plan',
    'children in care plan',
    'lac plan',
    'lac care plan',
    'cla plan',
    'cla care plan',
    'cic plan',
    'cic care plan',
    'my care plan',
  ],
  'placement plan': ['placement', 'placement information record', 'foster placement plan'],
  'personal education plan': ['pep', 'my pep', 'education plan'],
  'health plan': ['health', 'health care plan', 'healthcare plan'],
  'pathway plan': ['pathway', 'leaving care plan', 'leaving care pathway plan', 'my pathway plan'],
  'EHC plan': [
    'ehc',
    'ehcp',
    'ehcp plan',
    'final ehc plan',
    'final ehcp',
    'education health and care plan',
    'education, health and care plan',
  ],
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

/** Short forms that stand for a plan only where its kind is asked for; elsewhere they mean a meeting or a status. */
const SHORT: Readonly<Record<string, PlanKind>> = {
  s17: 'child in need plan',
  'section 17': 'child in need plan',
  cp: 'child protection plan',
  lac: 'care plan',
  cla: 'care plan',
  'looked after child': 'care plan',
  'child looked after': 'care plan',
  taf: 'early help plan',
  tac: 'early help plan',
  eha: 'early help plan',
};

/** The kind that words name, or undefined for a kind of the council's own. */
export const kindOf = (words: string): PlanKind | undefined =>
  byWords.get(labelKey(words.replace(/\.$/, '')).replaceAll('&', 'and'));

/** `Child in need plan - step down`, `EHCP / annual review`: what stands behind says more of it. */
const MORE = / [-–—/|] |[,;:] /;

/**
 * The kind that words mean where a kind is asked for. A bracket that says more of it, or gives its short form, makes no
 * other kind: `Child in Need (s17)`, `Education, Health and Care Plan (EHCP)`.
 */
export function kindMeant(words: string): PlanKind | undefined {
  const [outside = '', inside = ''] = words.split(/[()]/);
  for (const part of [
    words,
    outside,
    outside.replaceAll('-', ' '),
    outside.split(MORE, 1)[0] ?? '',
    inside,
  ]) {
    const kind = kindOf(part) ?? SHORT[labelKey(part)];
    if (kind !== undefined) return kind;
  }
  return undefined;
}
