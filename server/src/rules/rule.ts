import type { Block, Edit, Span } from '../language/tree.ts';
import type { Letter } from '../language/vocabulary.ts';
import type { Plan } from '../plan/plan.ts';
import type { Day } from '../calendar/day.ts';

export type Severity = 'error' | 'warning' | 'hint';

export type Theme =
  | 'specific'
  | 'measurable'
  | 'achievable'
  | 'relevant'
  | 'time-bound'
  | 'timescale'
  | 'independence'
  | 'safety'
  | 'drift'
  | 'language'
  | 'privacy'
  | 'template'
  | 'plan'
  | 'allow';

/** A change offered to mend a finding. */
export interface Fix {
  /** What it does, as a menu would say it: "Add Measure". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Safe to apply unseen: it invents nothing and changes no meaning. */
  readonly safe?: true;
}

export interface Related extends Span {
  readonly message: string;
}

/** What a rule says about one place of a plan. */
export interface Found extends Span {
  /** A plain sentence: what is wrong and what to write instead. */
  readonly message: string;
  /** The block the finding is about; a suppression before that block covers it. */
  readonly subject: Block;
  /** The letter this case costs, where the rule as a whole has none. */
  readonly letter?: Letter;
  /** Graver or milder than the rule's own severity, where the case is. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A whole number that a council may set for a rule. */
export interface Figure {
  /** Holds where nothing is set. */
  readonly usual: number;
  readonly least: number;
  /** What it does, as a sentence. */
  readonly help: string;
}

/** What a rule may know besides the plan. */
export interface Setting {
  readonly today: Day;
  readonly options: Readonly<Record<string, number>>;
  /** A statement is judged by itself: every letter has to answer, also where another finding covers it in a plan. */
  readonly alone?: true;
  /** All plans of the file, the one that is judged among them. */
  readonly plans?: readonly Plan[];
}

/** One rule: everything about it stands in one file. */
export interface Rule {
  /** `theme/what-is-wrong`. */
  readonly id: string;
  readonly title: string;
  /** The letter that a finding costs; word rules without one never touch the score. */
  readonly letter?: Letter;
  readonly severity: Severity;
  /** Why it matters, in a sentence or two a practitioner would say. */
  readonly why: string;
  /** Where the reason is written down. */
  readonly source?: string;
  /** How to mend it. */
  readonly mend: string;
  /** What a council may set, by name. */
  readonly options?: Readonly<Record<string, Figure>>;
  /** Applies to a statement judged alone, without the rest of its plan. */
  readonly alone?: true;
  readonly check: (plan: Plan, setting: Setting) => Iterable<Found>;
  /** Plans as text that the rule must find fault with, and must leave alone. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** A rule with options: its check gets them by name. */
export function withOptions<Name extends string>(
  rule: Omit<Rule, 'check' | 'options'> & {
    readonly options: Readonly<Record<Name, Figure>>;
    readonly check: (
      plan: Plan,
      setting: Omit<Setting, 'options'> & { readonly options: Readonly<Record<Name, number>> },
    ) => Iterable<Found>;
  },
): Rule {
  return rule;
}
