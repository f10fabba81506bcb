import type { Plan } from '../plan/plan.ts';
import type { Finding } from './finding.ts';
import { placesIn, titleOf } from './place.ts';

/** The usual name of a baseline. */
export const BASELINE_FILE = 'smartplan.baseline.json';

/** What a baseline holds of one file: so many findings of a check about a goal, or about no goal. */
export interface KnownFinding {
  readonly rule: string;
  /** The goal's sentence on one line: lines move, and a goal that is written anew is judged anew. */
  readonly goal: string | null;
  readonly count: number;
}

const keyOf = (rule: string, goal: string | null): string => JSON.stringify([rule, goal]);

/**
 * Marks the findings that a baseline holds. Where more of a kind are found than it holds, the first ones are taken
 * for the known ones, so that as many stand as are new.
 *
 * @param findings in the order they stand
 */
export function applyBaseline(
  findings: readonly Finding[],
  plans: readonly Plan[],
  known: readonly KnownFinding[],
): readonly Finding[] {
  if (known.length === 0) return findings;
  const left = new Map(known.map(({ rule, goal, count }) => [keyOf(rule, goal), count]));
  const place = placesIn(plans);
  return findings.map((finding) => {
    if (finding.suppressed !== undefined) return finding;
    const { goal } = place(finding.subject);
    const key = keyOf(finding.rule, goal === undefined ? null : titleOf(goal));
    const count = left.get(key) ?? 0;
    if (count === 0) return finding;
    left.set(key, count - 1);
    return { ...finding, baselined: true };
  });
}

/** A finding as far as a baseline looks at it. */
interface Counted {
  readonly rule: string;
  readonly goal: string | null;
}

/** What a baseline would hold of findings, by check and then by goal. */
export function recordFindings(findings: readonly Counted[]): KnownFinding[] {
  const counts = new Map<string, KnownFinding>();
  for (const { rule, goal } of findings) {
    const key = keyOf(rule, goal);
    counts.set(key, { rule, goal, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, known]) => known);
}

/** What a baseline need not hold any more: findings of a file that were mended, as a number. */
export function mended(known: readonly KnownFinding[], findings: readonly Counted[]): number {
  return sum(known) - sum(stillFound(known, findings));
}

/** What is left of a baseline when everything that was mended is taken out. Nothing is added. */
export function stillFound(known: readonly KnownFinding[], findings: readonly Counted[]): KnownFinding[] {
  const found = new Map(recordFindings(findings).map(({ rule, goal, count }) => [keyOf(rule, goal), count]));
  return known
    .map((each) => ({ ...each, count: Math.min(each.count, found.get(keyOf(each.rule, each.goal)) ?? 0) }))
    .filter(({ count }) => count > 0);
}

const sum = (known: readonly KnownFinding[]): number => known.reduce((all, { count }) => all + count, 0);
