import type { Block, Edit, Span } from '../language/tree.ts';
import type { Letter } from '../language/vocabulary.ts';
import type { Part, Plan } from '../plan/plan.ts';
import type { TemplateFile } from '../plan/templates.ts';
import type { Day } from '../calendar/day.ts';
import type { Lacks } from '../standards/asked.ts';

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

/** A place that belongs to a finding. */
export interface Related extends Span {
  readonly message: string;
  /** The file it stands in; undefined for the file of the finding itself. */
  readonly file?: TemplateFile;
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
  /** What is said once in a plan: of findings of the rule with the same words here, the first that stands is told. */
  readonly once?: string;
  /** Lines that are missing, where these are all that is told. */
  readonly lacks?: Lacks;
  /** The standard that asks for it, by its id, so that it can be set aside alone. */
  readonly sentence?: string;
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

/** What a rule may know besides the part of a plan that it judges. */
export interface Setting {
  readonly today: Day;
  readonly options: Readonly<Record<string, number>>;
  /** A statement is judged by itself: every letter has to answer, also where another finding covers it in a plan. */
  readonly alone?: true;
}

/** What a rule may know that judges plans as a whole. */
export interface FileSetting extends Setting {
  /** All plans of the file, the one that is judged among them. */
  readonly plans?: readonly Plan[];
}

/** What a rule says about itself. */
interface About {
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
  /** Plans as text that the rule must find fault with, and must leave alone. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/**
 * Judges each goal by what stands in it and by what the plan around it says, never by other goals. While somebody
 * types, such a rule looks at the part of the plan that has changed; its subjects are blocks of that part.
 */
export interface PartRule extends About {
  readonly inParts: true;
  readonly check: (part: Part, setting: Setting) => Iterable<Found>;
}

/** Holds one part of a plan, or of its file, against the others. */
interface PlanRule extends About {
  readonly inParts?: never;
  readonly check: (plan: Plan, setting: FileSetting) => Iterable<Found>;
}

/** One rule: everything about it stands in one file. */
export type Rule = PartRule | PlanRule;

type WithOptions<R extends Rule, Name extends string> = R extends Rule
  ? Omit<R, 'check' | 'options'> & {
      readonly options: Readonly<Record<Name, Figure>>;
      readonly check: (
        plan: Parameters<R['check']>[0],
        setting: Omit<Parameters<R['check']>[1], 'options'> & {
          readonly options: Readonly<Record<Name, number>>;
        },
      ) => Iterable<Found>;
    }
  : never;

/** A rule with options: its check gets them by name. */
export function withOptions<Name extends string>(rule: WithOptions<Rule, Name>): Rule {
  return rule;
}
