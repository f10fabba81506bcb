import type { Settings } from './schema.ts';

/** Settings that ship with the product, by the name that `extends` takes. */
export const PRESETS: Readonly<Record<string, Settings>> = {
  /** Every check as it comes. */
  recommended: {},
  /** For plans about to be signed: what is usually a warning stops them. */
  strict: {
    rules: {
      'achievable/no-owner': 'error',
      'achievable/too-many-goals': 'warning',
      'measurable/no-baseline': 'error',
      'relevant/no-reason': 'error',
      'relevant/voice-missing': 'error',
      'time-bound/after-plan-ends': 'error',
      'time-bound/milestone-after-goal': 'error',
      'timescale/review-missing': 'error',
      'independence/no-milestones': 'error',
      'independence/no-help-level': 'warning',
      'independence/no-progression': 'error',
      'drift/overdue': 'error',
      'plan/unknown-person': 'warning',
      'allow/without-reason': 'error',
    },
  },
  /** For showing what SMART means: only what costs a letter, on examples that are no whole plans. */
  training: {
    rules: {
      'achievable/too-many-goals': 'off',
      'relevant/voice-missing': 'off',
      'timescale/review-late': 'off',
      'timescale/review-missing': 'off',
      'drift/overdue': 'off',
      'plan/unknown-person': 'off',
      'time-bound/in-the-past': 'hint',
    },
  },
};
