/** The day on which the samples are judged, so that they read the same every year. */
export const SAMPLES_DAY = '2026-11-22';

/** The folder of the samples in the extension. */
export const SAMPLES = 'samples';

/** A plan as it often stands, and the same plan mended. */
export interface Pair {
  readonly label: string;
  readonly description: string;
  readonly before: string;
  readonly after: string;
}

export const PAIRS: readonly Pair[] = [
  {
    label: 'Child in need plan',
    description: 'goals about services and attitudes become goals that can be seen',
    before: 'before-and-after/child-in-need-before.smartplan',
    after: 'before-and-after/child-in-need-after.smartplan',
  },
  {
    label: 'Pathway plan',
    description: 'wishes about independence become steps with dates',
    before: 'before-and-after/pathway-plan-before.smartplan',
    after: 'before-and-after/pathway-plan-after.smartplan',
  },
];

/** A place in a sample that shows what a goal without one letter of SMART looks like, or one without steps. */
export interface Example {
  readonly sample: string;
  readonly words: string;
}

export const EXAMPLES: Readonly<Record<string, Example>> = {
  S: { sample: 'before-and-after/child-in-need-before.smartplan', words: 'confident' },
  M: {
    sample: 'before-and-after/child-in-need-before.smartplan',
    words: 'Ellis will not have to look after his mum and will have some time to be a child',
  },
  A: { sample: 'poor/care-plan-tyler.smartplan', words: 'always' },
  R: {
    sample: 'poor/personal-education-plan-marcus.smartplan',
    words: 'Goal: Marcus will improve in English',
  },
  T: { sample: 'before-and-after/child-in-need-before.smartplan', words: 'as soon as possible' },
  journey: {
    sample: 'before-and-after/pathway-plan-before.smartplan',
    words: 'Goal: Shanice will understand budgeting',
  },
};
