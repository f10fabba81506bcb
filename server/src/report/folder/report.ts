import type { PlanFacts } from '../../facts/facts.ts';

/** What a report on a folder of plans is made of. It is what is written as JSON, too. */
export interface FolderReport {
  readonly title: string;
  /** The day on which the plans were judged, `2026-11-22`. */
  readonly asOf: string;
  readonly withNames: boolean;
  readonly files: number;
  /** What could not be read, each in a sentence. */
  readonly unread: readonly string[];
  /** In the order they were read. Without names where `withNames` is false. */
  readonly plans: readonly PlanFacts[];
}

/** How a plan is called in a report: by its title where names are shown, by its reference or number where not. */
export function nameOf({ withNames, plans }: FolderReport, plan: PlanFacts): string {
  const number = `Plan ${plans.indexOf(plan) + 1}`;
  if (!withNames || plan.title === '') return plan.reference ?? number;
  return plan.reference === undefined ? plan.title : `${plan.title} (${plan.reference})`;
}

/** Plans that are still worked with: a plan that is closed counts for nothing that is to be done. */
export const openPlans = (plans: readonly PlanFacts[]): readonly PlanFacts[] =>
  plans.filter((plan) => !plan.closed);
