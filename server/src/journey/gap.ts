import type { Day } from '../calendar/day.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Span } from '../language/tree.ts';
import type { Goal, Plan } from '../plan/plan.ts';
import { rule } from '../rules/independence/gap-too-long.ts';
import { journeyGoals } from '../rules/independence/journey.ts';
import { LONGEST_GAP, sayGap, stretchesWithoutStep } from '../rules/independence/steps.ts';

/** A stretch of days in which something should be and is not. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
  /** Between reviews, visits or other meetings; or between the steps of a goal on the way to independence. */
  readonly kind: 'meetings' | 'steps';
  /** One or two whole sentences. */
  readonly words: string;
  readonly place: Span | undefined;
  readonly goal: Goal | undefined;
}

/** Weeks that may lie between two steps by the settings; a council that switched the check off is told of no gap. */
export function mostWeeks({ rules }: Configuration): number {
  const setting = rules[rule.id];
  return setting?.severity === 'off' ? Infinity : (setting?.options?.['weeks'] ?? LONGEST_GAP);
}

/** Stretches longer than so many weeks in which nothing is due on a goal of the journey to independence. */
export function* stepGaps(plan: Plan, today: Day, weeks: number): Generator<Gap> {
  for (const goal of journeyGoals(plan, today))
    for (const gap of stretchesWithoutStep(plan, goal, today, weeks)) {
      const { start, end } = gap.by;
      yield {
        from: gap.from,
        to: gap.to,
        kind: 'steps',
        words: sayGap(gap, goal),
        place: { start, end },
        goal,
      };
    }
}
