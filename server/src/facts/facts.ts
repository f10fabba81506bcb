import type { Letter } from '../language/vocabulary.ts';
import type { LetterResult } from '../review/score.ts';
import type { Severity } from '../rules/rule.ts';

/**
 * What a manager asks of one plan, as plain values that can be kept, sent and written as JSON. Days are written
 * `2026-11-22`, lines count from 1, stretches of time are in days.
 */
export interface PlanFacts {
  /** The file as it was given. */
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly reference?: string;
  /** A kind that the product knows, or the plan's own words for it. */
  readonly kind?: string;
  readonly team?: string;
  readonly worker?: WorkerFacts;
  readonly children: readonly ChildFacts[];
  /** As in `Status`: draft, agreed, closed … */
  readonly status?: string;
  readonly closed: boolean;
  readonly started?: string;
  readonly ends?: string;
  readonly open?: OpenFacts;
  readonly smart: SmartFacts;
  readonly goals: readonly GoalFacts[];
  readonly reviews: ReviewFacts;
  readonly timescales: readonly TimescaleFacts[];
  readonly overdue: readonly OverdueFacts[];
  /** Young people of 14 and over whose plan shows no journey to independence. */
  readonly withoutJourney: readonly JourneyFacts[];
  readonly setAside: readonly SetAsideFacts[];
  readonly findings: readonly FindingFacts[];
}

/** Who leads the plan, by the role that leads plans of its kind. */
export interface WorkerFacts {
  readonly name: string;
  readonly role: string;
}

export interface ChildFacts {
  readonly name: string;
  readonly age?: number;
  /** 0 is Reception. */
  readonly yearGroup?: number;
}

/** How long a plan has been open. A plan that is closed has none. */
export interface OpenFacts {
  readonly days: number;
  /** The last day on which it is expected to be open, and who says so. */
  readonly until?: string;
  readonly because?: string;
  /** Days past that; 0 while there is time. */
  readonly over: number;
}

export interface SmartFacts {
  readonly goals: number;
  readonly smart: number;
  /** Open goals that have the letter not, or only partly. */
  readonly missing: Readonly<Record<Letter, number>>;
}

/** One goal. Goals that are met or stopped have no letters. */
export interface GoalFacts {
  readonly line: number;
  readonly text: string;
  readonly by?: string;
  readonly status?: string;
  readonly letters?: Readonly<Record<Letter, LetterResult>>;
  readonly isSmart: boolean;
  readonly milestones: number;
}

export interface ReviewFacts {
  /** The last review that was held, and the next one that is planned. */
  readonly last?: string;
  readonly next?: string;
  /** The last day for the next review, by law, guidance or the council's own standards. */
  readonly dueBy?: string;
  readonly dueBecause?: string;
  /** The review that is planned, or has to be held, in the four weeks from today. */
  readonly soon?: string;
  /** How often, where the plan says it without dates. */
  readonly rhythm?: string;
}

/** One limit and how it was kept. */
export interface TimescaleFacts {
  /** "first review", "next visit", "Plan finalised". */
  readonly what: string;
  readonly result: 'kept' | 'planned in time' | 'missed';
  /** The day it was or is, where there is one. */
  readonly on?: string;
  readonly limit?: string;
  /** Days after the limit; counted to today where it is still to be held. */
  readonly late: number;
  readonly strength: 'must' | 'should' | 'may';
  /** How the limit is counted and who says so. */
  readonly because: string;
}

/** Work past its day of which nothing says how it went. */
export interface OverdueFacts {
  readonly line: number;
  readonly what: 'goal' | 'milestone' | 'action';
  readonly text: string;
  readonly who: readonly string[];
  readonly due: string;
  readonly days: number;
}

export interface JourneyFacts {
  readonly child: string;
  readonly age: number;
  readonly lacks: 'goals' | 'steps';
}

export interface SetAsideFacts {
  readonly rule: string;
  readonly reason: string;
  readonly line: number;
}

export interface FindingFacts {
  readonly rule: string;
  readonly severity: Severity;
  readonly letter?: Letter;
  readonly line: number;
  readonly message: string;
  /** The words of the goal, step or action that it is about; empty for the plan as a whole. */
  readonly about: string;
}
