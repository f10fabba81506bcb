import type { PlanFacts } from '../../facts/facts.ts';
import type { Letter } from '../../language/vocabulary.ts';
import { LETTERS } from '../../review/score.ts';

/** How SMART some plans are together. */
export interface SmartTotals {
  readonly plans: number;
  /** Plans with goals of which every one, or none, is SMART. */
  readonly allSmart: number;
  readonly noneSmart: number;
  readonly goals: number;
  readonly smart: number;
  /** Open goals that lack each letter, in whole or in part. */
  readonly missing: Readonly<Record<Letter, number>>;
  /** Share of the open goals that are SMART, 0 to 1; undefined without open goals. */
  readonly share: number | undefined;
}

/** Adds up how SMART plans are. */
export function smartTotals(plans: readonly PlanFacts[]): SmartTotals {
  const withGoals = plans.filter(({ smart }) => smart.goals > 0);
  const goals = sum(plans, ({ smart }) => smart.goals);
  const smart = sum(plans, (plan) => plan.smart.smart);
  const missing = { S: 0, M: 0, A: 0, R: 0, T: 0 };
  for (const plan of plans) for (const letter of LETTERS) missing[letter] += plan.smart.missing[letter];
  return {
    plans: plans.length,
    allSmart: withGoals.filter((plan) => plan.smart.smart === plan.smart.goals).length,
    noneSmart: withGoals.filter((plan) => plan.smart.smart === 0).length,
    goals,
    smart,
    missing,
    share: goals === 0 ? undefined : smart / goals,
  };
}

/** One team, worker or kind with its plans. */
export interface Group {
  readonly name: string;
  readonly plans: readonly PlanFacts[];
  readonly totals: SmartTotals;
}

/**
 * Plans by what `nameOf` says of them; those of which it says nothing come last under `nobody`. The group whose
 * goals are least often SMART comes first, then the larger one.
 */
export function groups(
  plans: readonly PlanFacts[],
  nameOf: (plan: PlanFacts) => string | undefined,
  nobody: string,
): Group[] {
  const found = new Map<string, PlanFacts[]>();
  for (const plan of plans) {
    const name = nameOf(plan) ?? nobody;
    const same = found.get(name);
    if (same === undefined) found.set(name, [plan]);
    else same.push(plan);
  }
  return [...found]
    .map(([name, members]) => ({ name, plans: members, totals: smartTotals(members) }))
    .sort(
      (a, b) =>
        Number(a.name === nobody) - Number(b.name === nobody) ||
        (a.totals.share ?? 2) - (b.totals.share ?? 2) ||
        b.totals.goals - a.totals.goals ||
        (a.name < b.name ? -1 : 1),
    );
}

export const sum = <T>(all: readonly T[], of: (each: T) => number): number =>
  all.reduce((total, each) => total + of(each), 0);
