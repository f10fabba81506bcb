import type { Day } from '../calendar/day.ts';
import type { Plan } from '../plan/plan.ts';
import { ageAt, isIndependence } from '../rules/independence/journey.ts';
import type { JourneyFacts } from './facts.ts';

/**
 * The age from which a plan should show the journey to independence. Source: SEND Code of Practice, chapter 8
 * (preparing for adulthood from Year 9, in which a child turns 14).
 */
const FROM_AGE = 14;

/**
 * The young people of a plan who are 14 or over and have no goal on the journey to independence, or goals without
 * a single step between now and then. A goal that was met counts: the journey is under way.
 */
export function withoutJourney(plan: Plan, today: Day): JourneyFacts[] {
  if (plan.status?.value.state === 'closed') return [];
  const goals = plan.goals.filter((goal) => !goal.pointer && isIndependence(goal));
  if (goals.some((goal) => goal.milestones.length > 0)) return [];
  return plan.children.flatMap((child) => {
    const age = ageAt(child, today);
    return age === undefined || age < FROM_AGE
      ? []
      : [{ child: child.name, age, lacks: goals.length === 0 ? ('goals' as const) : ('steps' as const) }];
  });
}
