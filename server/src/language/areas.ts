import type { PlanKind } from './kinds.ts';

/*
 * Areas of life by kind of plan, as councils' forms name them. A council may use others: an area that is not
 * here is kept as written. Names and numbers of licensed outcome tools are used, never their texts.
 */

/** The three sides of the assessment framework: the child, the parents, family and surroundings. */
const CHILD = [
  'health',
  'education',
  'emotional and behavioural development',
  'identity',
  'family and social relationships',
  'social presentation',
  'self-care skills',
];
const PARENTS = [
  'basic care',
  'ensuring safety',
  'emotional warmth',
  'stimulation',
  'guidance and boundaries',
  'stability',
];
const SURROUNDINGS = [
  'family history and functioning',
  'wider family',
  'housing',
  'employment',
  'income',
  "family's social integration",
  'community resources',
];

/** The ten areas of the Family Star Plus. */
const FAMILY = [
  'physical health',
  'your well-being',
  'meeting emotional needs',
  'keeping your children safe',
  'social networks',
  'education and learning',
  'boundaries and behaviour',
  'family routine',
  'home and money',
  'progress to work',
];

/** The four areas of preparing for adulthood (SEND Code of Practice, chapter 8). */
export const ADULTHOOD = [
  'employment',
  'independent living',
  'friends, relationships and community',
  'good health',
];

/** The four broad areas of need (SEND Code of Practice, chapter 6), with self-care as forms add it. */
const SPECIAL_NEEDS = [
  'communication and interaction',
  'cognition and learning',
  'social, emotional and mental health',
  'sensory and physical',
  'self-care and independence',
];

/**
 * Matters of a pathway plan: the Schedule to the Children (Leaving Care) (England) Regulations 2001, whose headings the
 * regulations of 2010 keep, and councils' forms.
 */
const PATHWAY = [
  'accommodation',
  'education training and employment',
  'education, training and employment',
  'health',
  'family and friends',
  'family and social relationships',
  'identity',
  'money',
  'independent living',
  'practical skills',
  'hobbies',
  'parenthood',
  'safety',
  'emotions',
  'support',
];

const SOCIAL_CARE = [
  ...CHILD,
  ...PARENTS,
  ...SURROUNDINGS,
  'safety',
  'money',
  'permanence',
  'placement',
  'legal',
  'independent living',
];

const BY_KIND: Readonly<Record<PlanKind, readonly string[]>> = {
  'early help plan': [...FAMILY, ...SOCIAL_CARE],
  'child in need plan': SOCIAL_CARE,
  'child protection plan': SOCIAL_CARE,
  'care plan': SOCIAL_CARE,
  'placement plan': SOCIAL_CARE,
  'personal education plan': ['english', 'maths', 'attendance', 'wider learning', ...CHILD, ...SPECIAL_NEEDS],
  'health plan': [
    'physical health',
    'emotional health',
    'dental health',
    'eyesight',
    'immunisations',
    'growth and diet',
    ...CHILD,
  ],
  'pathway plan': [...PATHWAY, ...ADULTHOOD],
  'EHC plan': [...SPECIAL_NEEDS, ...ADULTHOOD, 'health', 'social care'],
  'adoption plan': SOCIAL_CARE,
  'permanence plan': SOCIAL_CARE,
  'special guardianship support plan': [...CHILD, 'money', 'legal', 'family time', 'safety'],
  'transition plan': [...ADULTHOOD, ...PATHWAY],
};

const UNIQUE = new Map(Object.entries(BY_KIND).map(([kind, areas]) => [kind, [...new Set(areas)]]));
const EVERY = [...new Set(Object.values(BY_KIND).flat())];

/** The areas a kind of plan knows; all of them where the kind is not said. */
export const areasOf = (kind: PlanKind | undefined): readonly string[] => UNIQUE.get(kind ?? '') ?? EVERY;
