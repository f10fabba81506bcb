import { standing, type FileReport } from './file-report.ts';

/** What a run over files comes to. Findings that are set aside or in the baseline are counted apart. */
export interface Summary {
  readonly files: number;
  /** Without templates. */
  readonly plans: number;
  readonly goals: number;
  readonly smartGoals: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly suppressed: number;
  readonly baselined: number;
}

/** What one file comes to. */
export function summarise({ plans, findings }: FileReport): Summary {
  const goals = plans.flatMap((plan) => plan.goals);
  const counted = standing(findings);
  const of = (severity: string): number => counted.filter((each) => each.severity === severity).length;
  return {
    files: 1,
    plans: plans.length,
    goals: goals.length,
    smartGoals: goals.filter((goal) => goal.isSmart).length,
    errors: of('error'),
    warnings: of('warning'),
    hints: of('hint'),
    suppressed: findings.filter((each) => each.suppressed !== null).length,
    baselined: findings.filter((each) => each.suppressed === null && each.baselined).length,
  };
}

/** Two runs as one. */
export const addUp = (a: Summary, b: Summary): Summary => each((name) => a[name] + b[name]);

/** A run without a part of it. */
export const without = (all: Summary, part: Summary): Summary => each((name) => all[name] - part[name]);

const each = (figure: (name: keyof Summary) => number): Summary => ({
  files: figure('files'),
  plans: figure('plans'),
  goals: figure('goals'),
  smartGoals: figure('smartGoals'),
  errors: figure('errors'),
  warnings: figure('warnings'),
  hints: figure('hints'),
  suppressed: figure('suppressed'),
  baselined: figure('baselined'),
});

export const NOTHING: Summary = each(() => 0);
