import type { Day } from '../calendar/day.ts';
import { activeRules, DEFAULTS, type ActiveRule, type Configuration } from '../config/configuration.ts';
import { readDocument } from '../language/read.ts';
import type { Document } from '../language/tree.ts';
import { resolvePlans } from '../plan/build.ts';
import type { Part, Plan } from '../plan/plan.ts';
import type { Template } from '../plan/templates.ts';
import { RULES } from '../rules/index.ts';
import type { FileSetting, Theme } from '../rules/rule.ts';
import { applyBaseline, type KnownFinding } from './baseline.ts';
import { byPlace, told, type Finding } from './finding.ts';
import { scorePlan, type PlanScore } from './score.ts';
import { changesSince, type Since } from './since.ts';
import { suppress } from './suppress.ts';
import { withoutTwice } from './told-twice.ts';

/** A document read, judged and scored: what every caller shows. */
export interface Review {
  readonly document: Document;
  readonly plans: readonly PlanScore[];
  /** In the order they stand; findings that are set aside carry their reason. */
  readonly findings: readonly Finding[];
  /** What the next version of the document need not be judged anew for. */
  readonly judged: Judged;
}

/** The plans of a document as they were judged, each with what the rules that judge in parts have found. */
export interface Judged {
  readonly today: Day;
  readonly configuration: Configuration;
  readonly plans: readonly { readonly plan: Plan; readonly found: readonly Finding[] }[];
}

/** What findings depend on besides the text. */
export interface ReviewOptions {
  /** The day on which the plans are judged. */
  readonly today: Day;
  readonly configuration?: Configuration;
  /** The templates of other files that plans may be based on; left out where nobody has looked for them. */
  readonly templates?: readonly Template[];
  /** What the baseline holds of this file. */
  readonly baseline?: readonly KnownFinding[];
  /** Runs each rule's work, for whoever measures it; the clock is theirs. */
  readonly measure?: (rule: string, work: () => void) => void;
  /** Asked between plans and rules: true stops the work and the review comes back undefined. */
  readonly cancelled?: () => boolean;
  /** The review of an earlier version: what has not changed since is taken from it. */
  readonly earlier?: Review | undefined;
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
  {
    today,
    configuration = DEFAULTS,
    templates,
    baseline = [],
    measure,
    cancelled = () => false,
    earlier,
  }: ReviewOptions,
): Review | undefined {
  const plans = resolvePlans(document, today, configuration.vocabulary, templates);
  const rules = activeRules(configuration, RULES);
  const before =
    earlier?.judged.today === today && earlier.judged.configuration === configuration ? earlier : undefined;
  const judged: Judged['plans'][number][] = [];
  const found: Finding[] = [];
  for (const [at, plan] of plans.entries()) {
    const since = before === undefined ? undefined : sinceThen(before, at, document, plan);
    const part = since?.changed ?? plan;
    const ofParts: Finding[] = [...(since?.kept ?? [])];
    for (const rule of rules) {
      if (cancelled()) return undefined;
      const into = rule.rule.inParts === true ? ofParts : found;
      if (measure === undefined) run(rule, plan, part, today, plans, into);
      else measure(rule.rule.id, () => run(rule, plan, part, today, plans, into));
    }
    for (const finding of told(ofParts)) found.push(finding);
    judged.push({ plan, found: ofParts });
  }
  const findings = applyBaseline(
    withoutTwice(suppress(document, plans, found, rules, RULE_IDS).sort(byPlace)),
    plans,
    baseline,
  );
  return {
    document,
    plans: plans.filter((plan) => plan.block.kind === 'plan').map((plan) => scorePlan(plan, findings)),
    findings,
    judged: { today, configuration, plans: judged },
  };
}

/** What of a plan is as it was; undefined where the document did not hold that plan. */
function sinceThen({ document, judged }: Review, at: number, now: Document, plan: Plan): Since | undefined {
  const before = judged.plans[at];
  return before === undefined
    ? undefined
    : changesSince(before.plan, document.text, before.found, plan, now.text);
}

function run(
  { rule, severity, options }: ActiveRule,
  plan: Plan,
  part: Part,
  today: Day,
  plans: readonly Plan[],
  findings: Finding[],
): void {
  const theme = rule.id.slice(0, rule.id.indexOf('/')) as Theme;
  const setting: FileSetting = { today, plans, options };
  for (const found of rule.inParts === true ? rule.check(part, setting) : rule.check(plan, setting)) {
    findings.push({
      rule: rule.id,
      theme,
      letter: found.letter ?? rule.letter,
      // A case that is milder or graver than the rule keeps its difference unless the rule was re-graded.
      severity: severity === rule.severity ? (found.severity ?? severity) : severity,
      message: asSentence(found.message),
      start: found.start,
      end: found.end,
      related: found.related ?? [],
      fixes: found.fixes ?? [],
      subject: found.subject,
      ...(found.sentence === undefined ? {} : { sentence: found.sentence }),
      ...(found.lacks === undefined ? {} : { lacks: found.lacks }),
      ...(found.once === undefined ? {} : { once: found.once }),
      suppressed: undefined,
      baselined: false,
    });
  }
}

/** What has no name is "this goal", also where a sentence begins with it. */
const asSentence = (message: string): string =>
  message.startsWith('this ') ? `T${message.slice(1)}` : message;
