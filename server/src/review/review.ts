import type { Day } from '../calendar/day.ts';
import { activeRules, DEFAULTS, type ActiveRule, type Configuration } from '../config/configuration.ts';
import { readDocument } from '../language/read.ts';
import type { Document } from '../language/tree.ts';
import { resolvePlans } from '../plan/build.ts';
import type { Plan } from '../plan/plan.ts';
import { RULES } from '../rules/index.ts';
import type { Setting, Theme } from '../rules/rule.ts';
import { byPlace, type Finding } from './finding.ts';
import { scorePlan, type PlanScore } from './score.ts';
import { suppress } from './suppress.ts';

/** A document read, judged and scored: what every caller shows. */
export interface Review {
  readonly document: Document;
  readonly plans: readonly PlanScore[];
  /** In the order they stand; findings that are set aside carry their reason. */
  readonly findings: readonly Finding[];
}

export interface ReviewOptions {
  /** The day on which the plans are judged. */
  readonly today: Day;
  readonly configuration?: Configuration;
  /** Asked between plans and rules: true stops the work and the review comes back undefined. */
  readonly cancelled?: () => boolean;
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));

/** Reads and judges a document. The same text, day and configuration give the same review, wherever it is asked for. */
export function review(text: string, options: ReviewOptions): Review {
  const done = reviewDocument(readDocument(text), options);
  if (done === undefined) throw new Error('a review that nobody may cancel was cancelled');
  return done;
}

/** Judges a document that has been read; undefined when it was cancelled on the way. */
export function reviewDocument(
  document: Document,
  { today, configuration = DEFAULTS, cancelled = () => false }: ReviewOptions,
): Review | undefined {
  const plans = resolvePlans(document, today, configuration.vocabulary);
  const rules = activeRules(configuration, RULES);
  const found: Finding[] = [];
  for (const plan of plans) {
    for (const rule of rules) {
      if (cancelled()) return undefined;
      run(rule, plan, { today, plans }, found);
    }
  }
  const findings = suppress(document, plans, found, rules, RULE_IDS).sort(byPlace);
  return {
    document,
    plans: plans.filter((plan) => plan.block.kind === 'plan').map((plan) => scorePlan(plan, findings)),
    findings,
  };
}

function run(
  { rule, severity, options }: ActiveRule,
  plan: Plan,
  around: Pick<Setting, 'today' | 'plans'>,
  findings: Finding[],
): void {
  const theme = rule.id.slice(0, rule.id.indexOf('/')) as Theme;
  for (const found of rule.check(plan, { ...around, options })) {
    findings.push({
      rule: rule.id,
      theme,
      letter: found.letter ?? rule.letter,
      // A case that is milder or graver than the rule keeps its difference unless the rule was re-graded.
      severity: severity === rule.severity ? (found.severity ?? severity) : severity,
      message: found.message,
      start: found.start,
      end: found.end,
      related: found.related ?? [],
      fixes: found.fixes ?? [],
      subject: found.subject,
      suppressed: undefined,
    });
  }
}
