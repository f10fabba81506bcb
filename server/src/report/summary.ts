import type { Severity } from '../rules/rule.ts';
import type { Finding } from '../review/finding.ts';
import type { Review } from '../review/review.ts';

/** One file with what was found in it. */
export interface ReviewedFile {
  /** As it was given, with forward slashes; `-` for standard input. */
  readonly path: string;
  readonly text: string;
  readonly review: Review;
}

/** What a run over files comes to. Findings that are set aside are counted apart. */
export interface Summary {
  readonly files: number;
  readonly plans: number;
  readonly goals: number;
  readonly smartGoals: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly setAside: number;
}

/** Adds up a run. */
export function summarise(files: readonly ReviewedFile[]): Summary {
  const findings = files.flatMap((file) => file.review.findings);
  const plans = files.flatMap((file) => file.review.plans).filter((score) => !score.plan.isTemplate);
  const goals = plans.flatMap((score) => score.goals);
  const of = (severity: Severity): number =>
    standing(findings).filter((finding) => finding.severity === severity).length;
  return {
    files: files.length,
    plans: plans.length,
    goals: goals.length,
    smartGoals: goals.filter((goal) => goal.isSmart).length,
    errors: of('error'),
    warnings: of('warning'),
    hints: of('hint'),
    setAside: findings.length - standing(findings).length,
  };
}

/** Findings that nobody has set aside. */
export const standing = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.suppressed === undefined);
