import type { FindingFacts, OverdueFacts, PlanFacts } from '../../facts/facts.ts';
import { ownCopy } from '../../language/own-copy.ts';

/** Of so many plans a finding is kept with its message, so that an example can be chosen from them. */
export const CANDIDATES = 8;

/** More late rows than this are for a spreadsheet; of what is not shown only the days are kept. */
export const MOST_LATE = 100;

/**
 * What is kept of each plan until the page is written: all that its sections count and name, three or four kilobytes.
 * Most of what is known of a plan is shown on its audit sheet alone, and that reads the plan once more.
 */
export class Kept {
  private readonly examples = new Map<string, number>();
  private readonly words = new Map<string, string>();
  private readonly counted = new Map<string, FindingFacts>();
  private readonly days = new Map<number, OverdueFacts>();
  private readonly overdue = new Longest();
  private readonly missed = new Longest();
  private readonly toCompare: boolean;

  /** @param toCompare whether an earlier report is held against this one: that takes the words of every finding */
  constructor(toCompare: boolean) {
    this.toCompare = toCompare;
  }

  /** One plan without what only its sheet shows. */
  of(plan: PlanFacts): PlanFacts {
    const wanted = new Set<string>();
    const kept = ownCopy({
      ...plan,
      goals: [],
      overdue: plan.overdue.map((each) =>
        !plan.closed && this.overdue.has(each.days) ? each : { ...each, text: '' },
      ),
      timescales: plan.timescales.map((each) =>
        !plan.closed && each.result === 'missed' && this.missed.has(each.late)
          ? each
          : { ...each, because: '' },
      ),
      findings: plan.findings.map((finding) =>
        this.isExample(plan, finding, wanted) ? finding : { ...finding, message: '' },
      ),
    });
    return {
      ...kept,
      overdue: kept.overdue.map((each) => this.late(each)),
      timescales: kept.timescales.map((each) => ({ ...each, what: this.once(each.what) })),
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

  /** Overdue work of which only the days are counted is the same for all plans. */
  private late(overdue: OverdueFacts): OverdueFacts {
    if (overdue.text !== '') return overdue;
    const { days } = overdue;
    let late = this.days.get(days);
    if (late === undefined) this.days.set(days, (late = { ...overdue, line: 0, who: [], due: '' }));
    return late;
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

/** The days of what is latest so far, the longest first: what stands among them may come to be shown. */
class Longest {
  private readonly days: number[] = [];

  /** Takes one more; whether it is among the longest of those seen so far. */
  has(days: number): boolean {
    const place = this.days.findIndex((shown) => shown < days);
    if (place < 0 && this.days.length === MOST_LATE) return false;
    this.days.splice(place < 0 ? this.days.length : place, 0, days);
    this.days.length = Math.min(this.days.length, MOST_LATE);
    return true;
  }
}
