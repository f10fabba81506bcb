import type { WordGroup } from './group.ts';

/** Words that bind nobody to give what stands beside them, whatever the figure. */
export const PROVISION_HEDGES: readonly WordGroup[] = [
  {
    words:
      'would benefit, may benefit, might benefit, could benefit, may need, might need, may require, might require, may be offered, may be given, may be provided, could be offered, could be given, could be provided, could include, may include, will be considered, should be considered, to be considered, consideration will be given, consideration should be given, ideally, where available, when available, subject to availability, subject to funding, subject to review, subject to staffing, depending on need, according to need, based on need',
    why: 'It may be given, and it may not.',
  },
  {
    words:
      'as directed, as determined, as advised, as recommended, as deemed necessary, as deemed appropriate, as determined by, at the discretion of, to be determined, to be decided, to be agreed, or as determined, as the school sees fit',
    why: 'Somebody else will say later how much it is.',
  },
];

/** Words after which something else will do as well. */
export const OTHER_HELP: readonly WordGroup[] = [
  {
    words: 'or equivalent, or similar, the equivalent of, etc, and so on, and so forth',
    why: 'Something else will do as well, and nobody says what.',
  },
];

/** Before a figure these take its edge off. */
export const ABOUT_FIGURES: readonly WordGroup[] = [
  {
    words:
      'around, about, approximately, approx, roughly, circa, typically, usually, normally, generally, in the region of, somewhere between, an average of, on average',
    why: 'The figure is only about right: nobody can say how much less is still enough.',
  },
];
