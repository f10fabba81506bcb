import type { FindingFacts, PlanFacts } from '../../facts/facts.ts';

/** Of so many plans a finding is kept with its message, so that an example can be chosen from them. */
export const CANDIDATES = 8;

/**
 * What is kept of each plan until the page is written: all that its sections count and name, about half a dozen
 * kilobytes. The words of goals and most messages are two thirds of what is known of a plan. Only its audit sheet
 * shows them, and that reads the plan once more.
 */
export class Kept {
  private readonly examples = new Map<string, number>();
  private readonly words = new Map<string, string>();

  /** One plan without what only its sheet shows. */
  of(plan: PlanFacts): PlanFacts {
    const wanted = new Set<string>();
    const kept = copyOf({
      ...plan,
      goals: [],
      findings: plan.findings.map((finding) =>
        this.isExample(plan, finding, wanted) ? finding : { ...finding, message: '' },
      ),
    });
    return {
      ...kept,
      timescales: kept.timescales.map((each) => ({ ...each, because: this.once(each.because) })),
      findings: this.findings(kept.findings),
    };
  }

  /** Whether a finding may be shown as an example: the first of its kind in one of the first open plans with it. */
  private isExample(plan: PlanFacts, { rule, severity }: FindingFacts, wanted: Set<string>): boolean {
    const count = this.examples.get(rule) ?? 0;
    if (plan.closed || severity === 'hint' || count === CANDIDATES || wanted.has(rule)) return false;
    wanted.add(rule);
    this.examples.set(rule, count + 1);
    return true;
  }

  /** Findings of one plan speak of the same few goals: their words are kept once for all of them. */
  private findings(all: readonly FindingFacts[]): FindingFacts[] {
    const words = new Map<string, string>();
    return all.map((finding) => {
      const about = words.get(finding.about) ?? finding.about;
      words.set(about, about);
      return { ...finding, rule: this.once(finding.rule), about };
    });
  }

  /** Words that many plans share, such as a limit of law, are kept once. */
  private once(words: string): string {
    const known = this.words.get(words);
    if (known === undefined) this.words.set(words, words);
    return known ?? words;
  }
}

/** Words cut out of a document keep all of it in memory for as long as they are kept themselves; a copy does not. */
const copyOf = (facts: PlanFacts): PlanFacts => JSON.parse(JSON.stringify(facts)) as PlanFacts;
