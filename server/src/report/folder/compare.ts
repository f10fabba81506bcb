import type { FindingFacts, PlanFacts } from '../../facts/facts.ts';
import { openPlans, type FolderReport } from './report.ts';
import { smartTotals, sum, type SmartTotals } from './totals.ts';

/** What changed from an earlier report to this one. Faults are counted in plans that both reports hold. */
export interface Comparison {
  /** The day of the earlier report. */
  readonly since: string;
  readonly before: SmartTotals;
  readonly now: SmartTotals;
  readonly added: readonly PlanFacts[];
  readonly gone: readonly PlanFacts[];
  readonly closed: readonly PlanFacts[];
  readonly changed: readonly Change[];
  readonly rules: readonly RuleChange[];
  readonly mended: number;
  readonly fresh: number;
}

/** One plan then and now. */
export interface Change {
  readonly before: PlanFacts;
  readonly now: PlanFacts;
  readonly mended: readonly FindingFacts[];
  readonly fresh: readonly FindingFacts[];
}

/** One kind of fault: how many were mended and how many are new. */
export interface RuleChange {
  readonly rule: string;
  readonly mended: number;
  readonly fresh: number;
}

/** Compares a report with an earlier one, plan by plan. */
export function compare(earlier: FolderReport, report: FolderReport): Comparison {
  const then = byIdentity(earlier.plans);
  const now = byIdentity(report.plans);
  const changed: Change[] = [];
  for (const [identity, plan] of now) {
    const before = then.get(identity);
    if (before !== undefined && !before.closed) changed.push(changeOf(before, plan));
  }
  return {
    since: earlier.asOf,
    before: smartTotals(openPlans(earlier.plans)),
    now: smartTotals(openPlans(report.plans)),
    added: [...now].filter(([identity]) => !then.has(identity)).map(([, plan]) => plan),
    gone: [...then].filter(([identity]) => !now.has(identity)).map(([, plan]) => plan),
    closed: changed.filter(({ now: plan }) => plan.closed).map(({ now: plan }) => plan),
    changed,
    rules: rulesOf(changed),
    mended: sum(changed, ({ mended }) => mended.length),
    fresh: sum(changed, ({ fresh }) => fresh.length),
  };
}

/**
 * Plans by what makes them the same plan in two reports: the reference and the kind; without a reference the file
 * and the day it started. The second of two that are alike is told apart by its place.
 */
function byIdentity(plans: readonly PlanFacts[]): Map<string, PlanFacts> {
  const found = new Map<string, PlanFacts>();
  for (const plan of plans) {
    const same =
      plan.reference === undefined
        ? `file ${plan.file} ${plan.started ?? ''} ${plan.kind ?? ''}`
        : `reference ${plan.reference} ${plan.kind ?? ''}`;
    let identity = same;
    for (let place = 2; found.has(identity); place++) identity = `${same} ${place}`;
    found.set(identity, plan);
  }
  return found;
}

function changeOf(before: PlanFacts, now: PlanFacts): Change {
  // A plan that was closed has left its faults behind without mending them.
  if (now.closed) return { before, now, mended: [], fresh: [] };
  return {
    before,
    now,
    mended: without(before.findings, now.findings),
    fresh: without(now.findings, before.findings),
  };
}

/** The findings of the first list that have no like in the second: the same check on the same words. */
function without(findings: readonly FindingFacts[], others: readonly FindingFacts[]): FindingFacts[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(likeness(other), (left.get(likeness(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(likeness(finding)) ?? 0;
    left.set(likeness(finding), count - 1);
    return count <= 0;
  });
}

const likeness = ({ rule, about }: FindingFacts): string => `${rule} ${about}`;

function rulesOf(changed: readonly Change[]): RuleChange[] {
  const rules = new Map<string, { mended: number; fresh: number }>();
  const count = (rule: string, what: 'mended' | 'fresh'): void => {
    const known = rules.get(rule) ?? { mended: 0, fresh: 0 };
    known[what] += 1;
    rules.set(rule, known);
  };
  for (const { mended, fresh } of changed) {
    for (const { rule } of mended) count(rule, 'mended');
    for (const { rule } of fresh) count(rule, 'fresh');
  }
  return [...rules]
    .map(([rule, counts]) => ({ rule, ...counts }))
    .sort((a, b) => b.mended + b.fresh - a.mended - a.fresh || (a.rule < b.rule ? -1 : 1));
}
