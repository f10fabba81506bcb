import type { FindingFacts, OverdueFacts, PlanFacts } from '../../facts/facts.ts';

/** Of so many plans a finding is kept with its message, so that an example can be chosen from them. */
export const CANDIDATES = 8;

/** More overdue work than this is for a spreadsheet; of what is not shown only the days are kept. */
export const MOST_OVERDUE = 100;

/**
 * What is kept of each plan until the page is written: all that its sections count and name, three or four kilobytes.
 * Most of what is known of a plan is shown on its audit sheet alone, and that reads the plan once more.
 */
export class Kept {
  private readonly examples = new Map<string, number>();
  private readonly words = new Map<string, string>();
  private readonly counted = new Map<string, FindingFacts>();
  /** The days of the overdue work that is shown so far, the longest first. */
  private readonly longest: number[] = [];
  private readonly toCompare: boolean;

  /** @param toCompare whether an earlier report is held against this one: that takes the words of every finding */
  constructor(toCompare: boolean) {
    this.toCompare = toCompare;
  }

  /** One plan without what only its sheet shows. */
  of(plan: PlanFacts): PlanFacts {
    const wanted = new Set<string>();
    const kept = copyOf({
      ...plan,
      goals: [],
      overdue: plan.overdue.map((each) =>
        !plan.closed && this.isShown(each) ? each : { ...each, text: '', who: [] },
      ),
      findings: plan.findings.map((finding) =>
        this.isExample(plan, finding, wanted) ? finding : { ...finding, message: '' },
      ),
    });
    return {
      ...kept,
      timescales: kept.timescales.map((each) => ({ ...each, because: this.once(each.because) })),
      findings: this.toCompare
        ? this.withWords(kept.findings)
        : kept.findings.map((each) => this.plain(each)),
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

  /** Whether overdue work is among the longest of those seen so far, which may come to be shown. */
  private isShown({ days }: OverdueFacts): boolean {
    const place = this.longest.findIndex((shown) => shown < days);
    if (place < 0 && this.longest.length === MOST_OVERDUE) return false;
    this.longest.splice(place < 0 ? this.longest.length : place, 0, days);
    this.longest.length = Math.min(this.longest.length, MOST_OVERDUE);
    return true;
  }

  /** A finding that is only counted is the same for all plans. */
  private plain(finding: FindingFacts): FindingFacts {
    if (finding.message !== '') return finding;
    const { rule, severity, letter } = finding;
    const key = `${rule} ${severity} ${letter ?? ''}`;
    let plain = this.counted.get(key);
    if (plain === undefined) this.counted.set(key, (plain = { ...finding, line: 0, about: '' }));
    return plain;
  }

  /** Findings of one plan speak of the same few goals: their words are kept once for all of them. */
  private withWords(all: readonly FindingFacts[]): FindingFacts[] {
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
