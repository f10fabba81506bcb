import type { Vocabulary } from '../language/own-words.ts';
import type { PlanKind } from '../language/kinds.ts';
import type { Order } from '../language/vocabulary/word-order.ts';
import type { Block, Field, Heading, Problem, Span, Value, Voice } from '../language/tree.ts';
import type { Amount as AmountValue } from '../language/values/amount.ts';
import type { Deadline, Duration, Recurrence } from '../language/values/time.ts';
import type { Evidence } from '../wording/evidence.ts';
import type { Heard } from './standing.ts';
import type { Reach } from './templates.ts';
import type { Day } from '../calendar/day.ts';
import type { Tense } from './year-meant.ts';

/** A typed value where it stands. */
export interface Typed<T> extends Span {
  readonly field: Field;
  readonly value: T;
}

/** A time worked out: the day that counts, or why it stays open. */
export interface Due extends Span {
  readonly deadline: Deadline;
  /** The last day (for `By`), or the first (for `From`); undefined while it stays open. */
  readonly day: Day | undefined;
  /** How the day was found, in words: "10 working days after the placement began on 12 June 2026". */
  readonly how: string | undefined;
  /** The missing fact, in words: "the plan does not say when it started". */
  readonly open: string | undefined;
  /** Where it stands: a field, or words of the statement. */
  readonly field: Field | undefined;
}

/** Something that the plan dates, so that deadlines can be counted from it. */
export interface DatedEvent extends Due {
  /** What the plan calls it, letter for letter: "EHC plan requested". */
  readonly label: string;
}

export interface Person {
  readonly name: string;
  readonly role: string | undefined;
  /** Where it is introduced. */
  readonly block: Block | Heading;
}

/** Somebody named in `Who` or `Helped by`. */
export interface Named extends Span {
  readonly text: string;
  /** `person` known in the plan, `role` a single job title, `blank`, `open` "to be named by …", `agency` a service or team and nobody there, `unnamed` nobody in particular. */
  readonly type: 'person' | 'role' | 'blank' | 'open' | 'agency' | 'unnamed' | 'unknown';
  readonly person: Person | undefined;
}

/** Place on the ladder, counted from most help (0). */
export interface Rung extends Span {
  readonly rung: number;
  readonly name: string;
}

export interface Child {
  readonly name: string;
  readonly block: Block;
  readonly born: Day | undefined;
  /** School year from the plan, 0 Reception; worked out from the date of birth where it is not said. */
  readonly yearGroup: number | undefined;
}

/** A goal, a milestone or an action: a statement with its fields. */
export interface Item {
  readonly block: Block;
  /** The statement: what stands after the label. */
  readonly text: Value;
  /** What the words of the statement say. Worked out when first asked for. */
  readonly evidence: Evidence;
  readonly who: readonly Named[];
  readonly helpedBy: readonly Named[];
  readonly from: Due | undefined;
  /** The field `By`, or else the deadline in the statement. */
  readonly by: Due | undefined;
  /** By `Status`, or else by a line such as `Completed: Yes`. */
  readonly status: Typed<Status> | undefined;
  /** Its lines of progress. */
  readonly heard: readonly Heard[];
  /** All fields of the block, by id. */
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  /** The lines `Measure` that say what is counted or seen; "he will be happier" does not. */
  readonly measuring: readonly Field[];
  /** The statement only points at a goal elsewhere: `Outcome: Outcome 3`. */
  readonly pointer: boolean;
}

export interface Goal extends Item {
  readonly safety: boolean;
  readonly need: Need | undefined;
  readonly measures: readonly Field[];
  readonly now: readonly Typed<AmountValue>[];
  /** The days that `Now` lines give. */
  readonly measured: readonly Day[];
  readonly targets: readonly Typed<AmountValue>[];
  readonly forHowLong: Typed<Duration> | undefined;
  readonly areas: readonly Area[];
  readonly voices: readonly Voice[];
  readonly helpNow: Rung | undefined;
  readonly helpAim: Rung | undefined;
  readonly milestones: readonly Milestone[];
  readonly actions: readonly Action[];
  /** Open goals count for the score: not met, not stopped. */
  readonly open: boolean;
}

export interface Milestone extends Item {
  readonly goal: Goal | undefined;
  readonly help: Rung | undefined;
}

export interface Action extends Item {
  readonly goal: Goal | undefined;
  readonly provision: boolean;
  readonly howOften: Typed<Recurrence> | undefined;
  readonly until: Due | undefined;
}

export interface Need {
  readonly block: Block;
  readonly variant: string | undefined;
  readonly areas: readonly Area[];
  readonly goals: readonly Goal[];
}

/** An area of life as the plan's kind knows it. */
export interface Area extends Span {
  readonly name: string;
}

/** A review, visit or other meeting. */
export interface Meeting {
  readonly block: Block;
  readonly kind: 'review' | 'visit' | 'meeting' | 'core group' | 'conference';
  readonly on: Due | undefined;
  /** Which of its kind it says it is: `Second review`, `Next core group`, `Review 2`. */
  readonly order: Order | undefined;
  /** `every 6 months`, where the line gives a rhythm and no date. */
  readonly rhythm: Recurrence | undefined;
}

export interface Status {
  /** As in the block's own list: `agreed`, `in progress`, `met` … */
  readonly state: string;
  readonly on: Day | undefined;
  readonly because: string | undefined;
}

export type { PlanKind };

/**
 * Some of a plan's blocks and statements, with what the plan around them says. A plan is its own largest part. Nothing
 * here leads from one goal to another: what a part says about a goal stays true whatever stands in the other goals.
 */
export interface Part {
  /** The blocks of this part, each before those that stand in it. */
  readonly blocks: readonly Block[];
  readonly goals: readonly Goal[];
  readonly milestones: readonly Milestone[];
  /** Every action, under a goal or not. */
  readonly actions: readonly Action[];
  /** Blanks are expected: the skeleton of a template. */
  readonly isTemplate: boolean;
  readonly kind: PlanKind | undefined;
  readonly children: readonly Child[];
  readonly people: readonly Person[];
  readonly started: Due | undefined;
  readonly ends: Due | undefined;
  readonly status: Typed<Status> | undefined;
  readonly ladder: readonly string[];
  readonly meetings: readonly Meeting[];
  /** The council's own words. */
  readonly vocabulary: Vocabulary;
  /** The person that words name: by name, first name, or role. */
  readonly identify: (words: string) => Person | undefined;
  /** What a time field of any block comes to; `trigger` inside an `If`. */
  readonly due: (field: Field, edge: 'start' | 'end', trigger?: boolean) => Due | undefined;
}

/** One plan or template with every value typed and every deadline resolved. */
export interface Plan extends Part {
  readonly block: Block;
  readonly title: string;
  /** The templates that it can be based on. */
  readonly templates: Reach;
  readonly kindField: Field | undefined;
  /** Dated events by the plain name under which they are looked up: "placement began". */
  readonly events: ReadonlyMap<string, DatedEvent>;
  readonly needs: readonly Need[];
  readonly voices: readonly Voice[];
  readonly headings: readonly Heading[];
  /** Blocks by kind, in order: contingencies, checks, family time … */
  readonly blocksOf: (kind: Block['kind']) => readonly Block[];
  /** Plan-level fields by id. */
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  /** What was wrong with the writing of this plan's labels and lines. */
  readonly problems: readonly Problem[];
  /** What a deadline that stands in no field of its own comes to: in a standard, in a line of progress. */
  readonly worksOut: (deadline: Deadline, tense?: Tense) => Pick<Due, 'day' | 'how' | 'open'>;
  /** Who is meant by a `Who` of any block. */
  readonly named: (field: Field) => readonly Named[];
}
