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
      'measurable/no-target': 'error',
      'measurable/fields-disagree': 'error',
      'measurable/no-evidence': 'warning',
      'relevant/need-without-goal': 'error',
      'relevant/goal-without-action': 'warning',
      'time-bound/action-after-goal': 'error',
      'time-bound/fields-disagree': 'error',
      'time-bound/after-next-review': 'warning',
      'safety/danger-without-goal': 'error',
      'safety/no-contingency': 'error',
      'safety/safety-goal-without-duration': 'error',
      'privacy/personal-details': 'warning',
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
      'achievable/big-leap': 'off',
      'achievable/family-task-without-support': 'off',
      'achievable/overloaded-owner': 'off',
      'drift/no-progress-since': 'off',
      'drift/open-longer-than-expected': 'off',
      'independence/area-missing': 'off',
      'measurable/no-evidence': 'off',
      'relevant/goal-without-action': 'off',
      'relevant/need-without-goal': 'off',
      'relevant/no-need': 'off',
      'relevant/voice-unlinked': 'off',
      'safety/no-contingency': 'off',
      'time-bound/after-next-review': 'off',
      'time-bound/on-a-non-working-day': 'off',
    },
  },
};
