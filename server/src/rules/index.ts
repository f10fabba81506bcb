import { rule as specificNoDeed } from './specific/no-deed.ts';
import { rule as specificOnlyAnAbsence } from './specific/only-an-absence.ts';
import { rule as specificServiceNotOutcome } from './specific/service-not-outcome.ts';
import { rule as specificSeveralInOne } from './specific/several-in-one.ts';
import { rule as specificTooThin } from './specific/too-thin.ts';
import { rule as specificUnnamedDoer } from './specific/unnamed-doer.ts';
import { rule as specificUnobservable } from './specific/unobservable.ts';
import { rule as specificVagueChange } from './specific/vague-change.ts';
import { rule as specificWish } from './specific/wish.ts';
import { rule as measurableFieldsDisagree } from './measurable/fields-disagree.ts';
import { rule as measurableHedgedAmount } from './measurable/hedged-amount.ts';
import { rule as measurableHelpLeftOpen } from './measurable/help-left-open.ts';
import { rule as measurableNoBaseline } from './measurable/no-baseline.ts';
import { rule as measurableNoEvidence } from './measurable/no-evidence.ts';
import { rule as measurableNoMeasure } from './measurable/no-measure.ts';
import { rule as measurableNoTarget } from './measurable/no-target.ts';
import { rule as measurableTargetEqualsBaseline } from './measurable/target-equals-baseline.ts';
import { rule as measurableUnitDiffers } from './measurable/unit-differs.ts';
import { rule as achievableAbsolute } from './achievable/absolute.ts';
import { rule as achievableBigLeap } from './achievable/big-leap.ts';
import { rule as achievableFamilyTaskWithoutSupport } from './achievable/family-task-without-support.ts';
import { rule as achievableLeap } from './achievable/leap.ts';
import { rule as achievableNegativeSlope } from './achievable/negative-slope.ts';
import { rule as achievableNoOwner } from './achievable/no-owner.ts';
import { rule as achievableOutOfReach } from './achievable/out-of-reach.ts';
import { rule as achievableOverloadedOwner } from './achievable/overloaded-owner.ts';
import { rule as achievableTooManyActions } from './achievable/too-many-actions.ts';
import { rule as achievableTooManyGoals } from './achievable/too-many-goals.ts';
import { rule as achievableTooYoung } from './achievable/too-young.ts';
import { rule as relevantAlreadyThere } from './relevant/already-there.ts';
import { rule as relevantCopied } from './relevant/copied.ts';
import { rule as relevantGoalWithoutAction } from './relevant/goal-without-action.ts';
import { rule as relevantNeedWithoutGoal } from './relevant/need-without-goal.ts';
import { rule as relevantNoNeed } from './relevant/no-need.ts';
import { rule as relevantNoReason } from './relevant/no-reason.ts';
import { rule as relevantProfessionalTask } from './relevant/professional-task.ts';
import { rule as relevantServesTheService } from './relevant/serves-the-service.ts';
import { rule as relevantVoiceMissing } from './relevant/voice-missing.ts';
import { rule as relevantVoiceUnlinked } from './relevant/voice-unlinked.ts';
import { rule as timeBoundActionAfterGoal } from './time-bound/action-after-goal.ts';
import { rule as timeBoundAfterNextReview } from './time-bound/after-next-review.ts';
import { rule as timeBoundAfterPlanEnds } from './time-bound/after-plan-ends.ts';
import { rule as timeBoundFieldsDisagree } from './time-bound/fields-disagree.ts';
import { rule as timeBoundInThePast } from './time-bound/in-the-past.ts';
import { rule as timeBoundMilestoneAfterGoal } from './time-bound/milestone-after-goal.ts';
import { rule as timeBoundNoDeadline } from './time-bound/no-deadline.ts';
import { rule as timeBoundNonDate } from './time-bound/non-date.ts';
import { rule as timeBoundOnANonWorkingDay } from './time-bound/on-a-non-working-day.ts';
import { rule as timescaleReviewLate } from './timescale/review-late.ts';
import { rule as timescaleReviewMissing } from './timescale/review-missing.ts';
import { rule as timescaleVisitLate } from './timescale/visit-late.ts';
import { rule as timescaleMeetingLate } from './timescale/meeting-late.ts';
import { rule as timescaleMeetingOverdue } from './timescale/meeting-overdue.ts';
import { rule as timescaleNotMet } from './timescale/not-met.ts';
import { rule as timeBoundWhichDay } from './time-bound/which-day.ts';
import { rule as timescaleCannotTell } from './timescale/cannot-tell.ts';
import { rule as independenceAfter18 } from './independence/after-18.ts';
import { rule as independenceAreaMissing } from './independence/area-missing.ts';
import { rule as independenceGapTooLong } from './independence/gap-too-long.ts';
import { rule as independenceNoGoalByAge } from './independence/no-goal-by-age.ts';
import { rule as independenceNoHelpLevel } from './independence/no-help-level.ts';
import { rule as independenceNoMilestones } from './independence/no-milestones.ts';
import { rule as independenceNoProgression } from './independence/no-progression.ts';
import { rule as safetyDangerWithoutGoal } from './safety/danger-without-goal.ts';
import { rule as safetyNoContingency } from './safety/no-contingency.ts';
import { rule as safetySafetyGoalWithoutDuration } from './safety/safety-goal-without-duration.ts';
import { rule as driftNoProgressSince } from './drift/no-progress-since.ts';
import { rule as driftOpenLongerThanExpected } from './drift/open-longer-than-expected.ts';
import { rule as driftOverdue } from './drift/overdue.ts';
import { rule as driftRepeatedGoal } from './drift/repeated-goal.ts';
import { rule as driftStatusWithoutDate } from './drift/status-without-date.ts';
import { rule as languageAcronym } from './language/acronym.ts';
import { rule as languageBlame } from './language/blame.ts';
import { rule as languageLongSentence } from './language/long-sentence.ts';
import { rule as languageWordsThatWound } from './language/words-that-wound.ts';
import { rule as privacyAnotherName } from './privacy/another-name.ts';
import { rule as privacyBirthDateInTemplate } from './privacy/birth-date-in-template.ts';
import { rule as privacyPersonalDetails } from './privacy/personal-details.ts';
import { rule as templateBlankLeft } from './template/blank-left.ts';
import { rule as templateBasedOnItself } from './template/based-on-itself.ts';
import { rule as templateBasedOnUnknown } from './template/based-on-unknown.ts';
import { rule as templateBlankWithoutPrompt } from './template/blank-without-prompt.ts';
import { rule as templateFieldMissing } from './template/field-missing.ts';
import { rule as templateFormLacks } from './template/form-lacks.ts';
import { rule as templateFoundTwice } from './template/found-twice.ts';
import { rule as templatePartMissing } from './template/part-missing.ts';
import { rule as templateSectionMissing } from './template/section-missing.ts';
import { rule as templateSentenceNotChecked } from './template/sentence-not-checked.ts';
import { rule as templateStandardsClash } from './template/standards-clash.ts';
import { rule as planAnotherDocument } from './plan/another-document.ts';
import { rule as planAmbiguousDate } from './plan/ambiguous-date.ts';
import { rule as planDuplicateField } from './plan/duplicate-field.ts';
import { rule as planEmptyValue } from './plan/empty-value.ts';
import { rule as planHeadingNotRead } from './plan/heading-not-read.ts';
import { rule as planImpossibleDate } from './plan/impossible-date.ts';
import { rule as planIndentationDisagrees } from './plan/indentation-disagrees.ts';
import { rule as planMisspeltLabel } from './plan/misspelt-label.ts';
import { rule as planNoColon } from './plan/no-colon.ts';
import { rule as planNoGoals } from './plan/no-goals.ts';
import { rule as planNoLabels } from './plan/no-labels.ts';
import { rule as planNoKind } from './plan/no-kind.ts';
import { rule as planNotRead } from './plan/not-read.ts';
import { rule as planOutOfPlace } from './plan/out-of-place.ts';
import { rule as planStandardNotUnderstood } from './plan/standard-not-understood.ts';
import { rule as planUnknownPerson } from './plan/unknown-person.ts';
import { rule as planUnknownValue } from './plan/unknown-value.ts';
import { rule as planShortYear } from './plan/short-year.ts';
import { rule as planUnlikelyYear } from './plan/unlikely-year.ts';
import { rule as planUnreadableLetters } from './plan/unreadable-letters.ts';
import { rule as planWeekdayDiffers } from './plan/weekday-differs.ts';
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
  measurableFieldsDisagree,
  measurableHedgedAmount,
  measurableHelpLeftOpen,
  measurableNoBaseline,
  measurableNoEvidence,
  measurableNoMeasure,
  measurableNoTarget,
  measurableTargetEqualsBaseline,
  measurableUnitDiffers,
  achievableAbsolute,
  achievableBigLeap,
  achievableFamilyTaskWithoutSupport,
  achievableLeap,
  achievableNegativeSlope,
  achievableNoOwner,
  achievableOutOfReach,
  achievableOverloadedOwner,
  achievableTooManyActions,
  achievableTooManyGoals,
  achievableTooYoung,
  relevantAlreadyThere,
  relevantCopied,
  relevantGoalWithoutAction,
  relevantNeedWithoutGoal,
  relevantNoNeed,
  relevantNoReason,
  relevantProfessionalTask,
  relevantServesTheService,
  relevantVoiceMissing,
  relevantVoiceUnlinked,
  timeBoundActionAfterGoal,
  timeBoundAfterNextReview,
  timeBoundAfterPlanEnds,
  timeBoundFieldsDisagree,
  timeBoundInThePast,
  timeBoundMilestoneAfterGoal,
  timeBoundNoDeadline,
  timeBoundNonDate,
  timeBoundOnANonWorkingDay,
  timeBoundWhichDay,
  timescaleReviewLate,
  timescaleReviewMissing,
  timescaleVisitLate,
  timescaleMeetingLate,
  timescaleMeetingOverdue,
  timescaleNotMet,
  timescaleCannotTell,
  independenceAfter18,
  independenceAreaMissing,
  independenceGapTooLong,
  independenceNoGoalByAge,
  independenceNoHelpLevel,
  independenceNoMilestones,
  independenceNoProgression,
  safetyDangerWithoutGoal,
  safetyNoContingency,
  safetySafetyGoalWithoutDuration,
  driftNoProgressSince,
  driftOpenLongerThanExpected,
  driftOverdue,
  driftRepeatedGoal,
  driftStatusWithoutDate,
  languageAcronym,
  languageBlame,
  languageLongSentence,
  languageWordsThatWound,
  privacyAnotherName,
  privacyBirthDateInTemplate,
  privacyPersonalDetails,
  templateBlankLeft,
  templateBasedOnItself,
  templateBasedOnUnknown,
  templateFoundTwice,
  templateSectionMissing,
  templateFieldMissing,
  templatePartMissing,
  templateSentenceNotChecked,
  templateBlankWithoutPrompt,
  templateFormLacks,
  templateStandardsClash,
  planAnotherDocument,
  planAmbiguousDate,
  planDuplicateField,
  planEmptyValue,
  planHeadingNotRead,
  planImpossibleDate,
  planIndentationDisagrees,
  planMisspeltLabel,
  planNoColon,
  planNoGoals,
  planNoLabels,
  planNoKind,
  planNotRead,
  planOutOfPlace,
  planStandardNotUnderstood,
  planUnknownPerson,
  planUnknownValue,
  planShortYear,
  planUnlikelyYear,
  planUnreadableLetters,
  planWeekdayDiffers,
  allowUnknownRule,
  allowUnused,
  allowWithoutReason,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with an id. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);
