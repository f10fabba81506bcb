import { toIso } from '../calendar/day.ts';
import type { PlanFacts } from '../facts/facts.ts';
import { factsOf } from '../facts/plan-facts.ts';
import type { Analysis } from '../workspace/analysis.ts';

/** One plan of a folder as an editor lists it. Days are written `2026-11-22`. */
export interface PlanSummary {
  readonly uri: string;
  /** Line on which the plan begins, from 0. */
  readonly line: number;
  readonly title: string;
  readonly kind?: string;
  readonly team?: string;
  readonly worker?: string;
  readonly goals: number;
  readonly smartGoals: number;
  readonly daysOpen?: number;
  /** Goals, steps and actions past their day. */
  readonly overdue: number;
  readonly review?: NextReview;
  readonly closed: boolean;
}

/** The next review, or the last day for it where none is planned or the planned one is too late. */
export interface NextReview {
  readonly on: string;
  readonly planned: boolean;
  readonly late: boolean;
}

/** The plans of a document for a list; templates are left out. */
export function getPlanSummaries({ uri, review, today }: Analysis): PlanSummary[] {
  return factsOf(review, uri, review.judged).map((plan) => ({
    uri,
    line: plan.line - 1,
    title: plan.title,
    ...given('kind', plan.kind),
    ...given('team', plan.team),
    ...given('worker', plan.worker?.name),
    goals: plan.smart.goals,
    smartGoals: plan.smart.smart,
    ...given('daysOpen', plan.open?.days),
    overdue: plan.overdue.length,
    ...given('review', nextReview(plan, toIso(today))),
    closed: plan.closed,
  }));
}

function nextReview({ reviews: { next, dueBy } }: PlanFacts, today: string): NextReview | undefined {
  if (dueBy !== undefined && dueBy < today) return { on: dueBy, planned: false, late: true };
  const on = next ?? dueBy;
  return on === undefined ? undefined : { on, planned: next !== undefined, late: on < today };
}

const given = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [K in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [K in Name]?: Value };
