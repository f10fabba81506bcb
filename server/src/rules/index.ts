import { rule as specificNoDeed } from './specific/no-deed.ts';
import { rule as specificOnlyAnAbsence } from './specific/only-an-absence.ts';
import { rule as specificServiceNotOutcome } from './specific/service-not-outcome.ts';
import { rule as specificSeveralInOne } from './specific/several-in-one.ts';
import { rule as specificTooThin } from './specific/too-thin.ts';
import { rule as specificUnnamedDoer } from './specific/unnamed-doer.ts';
import { rule as specificUnobservable } from './specific/unobservable.ts';
import { rule as specificVagueChange } from './specific/vague-change.ts';
import { rule as specificWish } from './specific/wish.ts';
import { rule as measurableHedgedAmount } from './measurable/hedged-amount.ts';
import { rule as measurableNoBaseline } from './measurable/no-baseline.ts';
import { rule as measurableNoMeasure } from './measurable/no-measure.ts';
import { rule as achievableAbsolute } from './achievable/absolute.ts';
import { rule as achievableLeap } from './achievable/leap.ts';
import { rule as achievableNoOwner } from './achievable/no-owner.ts';
import { rule as achievableTooManyGoals } from './achievable/too-many-goals.ts';
import { rule as relevantAlreadyThere } from './relevant/already-there.ts';
import { rule as relevantNoReason } from './relevant/no-reason.ts';
import { rule as relevantVoiceMissing } from './relevant/voice-missing.ts';
import { rule as timeBoundAfterPlanEnds } from './time-bound/after-plan-ends.ts';
import { rule as timeBoundInThePast } from './time-bound/in-the-past.ts';
import { rule as timeBoundMilestoneAfterGoal } from './time-bound/milestone-after-goal.ts';
import { rule as timeBoundNoDeadline } from './time-bound/no-deadline.ts';
import { rule as timeBoundNonDate } from './time-bound/non-date.ts';
import { rule as timescaleReviewLate } from './timescale/review-late.ts';
import { rule as timescaleReviewMissing } from './timescale/review-missing.ts';
import { rule as timescaleVisitLate } from './timescale/visit-late.ts';
import { rule as timescaleMeetingLate } from './timescale/meeting-late.ts';
import { rule as timescaleNotMet } from './timescale/not-met.ts';
import { rule as timescaleCannotTell } from './timescale/cannot-tell.ts';
import { rule as independenceNoGoalByAge } from './independence/no-goal-by-age.ts';
import { rule as independenceNoHelpLevel } from './independence/no-help-level.ts';
import { rule as independenceNoMilestones } from './independence/no-milestones.ts';
import { rule as independenceNoProgression } from './independence/no-progression.ts';
import { rule as driftOverdue } from './drift/overdue.ts';
import { rule as templateBlankLeft } from './template/blank-left.ts';
import { rule as templateBasedOnItself } from './template/based-on-itself.ts';
import { rule as templateStandardsClash } from './template/standards-clash.ts';
import { rule as planAmbiguousDate } from './plan/ambiguous-date.ts';
import { rule as planDuplicateField } from './plan/duplicate-field.ts';
import { rule as planEmptyValue } from './plan/empty-value.ts';
import { rule as planImpossibleDate } from './plan/impossible-date.ts';
import { rule as planIndentationDisagrees } from './plan/indentation-disagrees.ts';
import { rule as planMisspeltLabel } from './plan/misspelt-label.ts';
import { rule as planOutOfPlace } from './plan/out-of-place.ts';
import { rule as planStandardNotUnderstood } from './plan/standard-not-understood.ts';
import { rule as planUnknownPerson } from './plan/unknown-person.ts';
import { rule as planUnknownValue } from './plan/unknown-value.ts';
import { rule as planUnreadableLetters } from './plan/unreadable-letters.ts';
import { rule as allowUnknownRule } from './allow/unknown-rule.ts';
import { rule as allowUnused } from './allow/unused.ts';
import { rule as allowWithoutReason } from './allow/without-reason.ts';
import type { Rule } from './rule.ts';

/** Every rule, by theme. A new rule is a file and a line here. */
export const RULES: readonly Rule[] = [
  specificNoDeed,
  specificOnlyAnAbsence,
  specificServiceNotOutcome,
  specificSeveralInOne,
  specificTooThin,
  specificUnnamedDoer,
  specificUnobservable,
  specificVagueChange,
  specificWish,
  measurableHedgedAmount,
  measurableNoBaseline,
  measurableNoMeasure,
  achievableAbsolute,
  achievableLeap,
  achievableNoOwner,
  achievableTooManyGoals,
  relevantAlreadyThere,
  relevantNoReason,
  relevantVoiceMissing,
  timeBoundAfterPlanEnds,
  timeBoundInThePast,
  timeBoundMilestoneAfterGoal,
  timeBoundNoDeadline,
  timeBoundNonDate,
  timescaleReviewLate,
  timescaleReviewMissing,
  timescaleVisitLate,
  timescaleMeetingLate,
  timescaleNotMet,
  timescaleCannotTell,
  independenceNoGoalByAge,
  independenceNoHelpLevel,
  independenceNoMilestones,
  independenceNoProgression,
  driftOverdue,
  templateBlankLeft,
  templateBasedOnItself,
  templateStandardsClash,
  planAmbiguousDate,
  planDuplicateField,
  planEmptyValue,
  planImpossibleDate,
  planIndentationDisagrees,
  planMisspeltLabel,
  planOutOfPlace,
  planStandardNotUnderstood,
  planUnknownPerson,
  planUnknownValue,
  planUnreadableLetters,
  allowUnknownRule,
  allowUnused,
  allowWithoutReason,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with an id. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);
