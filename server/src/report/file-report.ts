import type { Position } from '../language/lines.ts';
import { Lines } from '../language/lines.ts';
import type { Letter } from '../language/vocabulary.ts';
import { linesOf } from '../plan/templates.ts';
import type { Finding } from '../review/finding.ts';
import { placesIn, titleOf, type Place } from '../review/place.ts';
import type { Review } from '../review/review.ts';
import type { GoalScore, LetterResult, PlanScore } from '../review/score.ts';
import type { Related, Severity } from '../rules/rule.ts';
import { rulePage } from '../rules/page.ts';
import { withBlanksTogether } from './blanks.ts';

/**
 * What is reported of one file, as plain data: what docs/json.md describes, what caches and workers hand on, and
 * what every formatter writes from.
 */
export interface FileReport {
  /** As it was given, with forward slashes; `-` for standard input. */
  readonly path: string;
  readonly plans: readonly PlanReport[];
  /** The titles of the templates in it. */
  readonly templates: readonly string[];
  readonly findings: readonly FindingReport[];
}

export interface PlanReport {
  readonly title: string;
  readonly kind: string | null;
  /** The share of open goals that are SMART, 0 to 1. */
  readonly smartRate: number | null;
  readonly goals: readonly GoalReport[];
}

export interface GoalReport {
  readonly title: string;
  /** From 0. */
  readonly line: number;
  readonly smart: Readonly<Record<Letter, LetterResult>>;
  readonly isSmart: boolean;
}

export interface FindingReport {
  readonly rule: string;
  /** The standard that asks for it, by its id; left out where none does. */
  readonly sentence?: string | undefined;
  readonly severity: Severity;
  readonly theme: string;
  readonly letter: Letter | null;
  readonly message: string;
  /** Lines and UTF-16 units from 0. */
  readonly range: { readonly start: Position; readonly end: Position };
  readonly plan: string | null;
  readonly goal: string | null;
  /** Whether `--fix` mends it. */
  readonly fixable: boolean;
  readonly help: string;
  readonly suppressed: string | null;
  readonly baselined: boolean;
  /** Other places that belong to it. */
  readonly related?: readonly RelatedReport[] | undefined;
}

export interface RelatedReport {
  readonly path: string;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
}

/** Tells what a review found in a file. */
export function reportFile(path: string, text: string, review: Review): FileReport {
  const lines = new Lines(text);
  const place = placesIn(review.plans.map(({ plan }) => plan));
  return {
    path,
    plans: review.plans.filter(({ plan }) => !plan.isTemplate).map((score) => planReport(score, lines)),
    templates: review.plans.filter(({ plan }) => plan.isTemplate).map(({ plan }) => plan.title),
    findings: review.findings.map((finding) => ({
      ...findingReport(finding, lines, place(finding.subject)),
      ...(finding.related.length === 0
        ? {}
        : { related: finding.related.map((each) => relatedReport(each, path, lines)) }),
    })),
  };
}

function planReport({ plan, goals, smartRate }: PlanScore, lines: Lines): PlanReport {
  return {
    title: plan.title,
    kind: plan.kind ?? plan.kindField?.value.text ?? null,
    smartRate: smartRate === undefined ? null : Math.round(smartRate * 1000) / 1000,
    goals: goals.map((score) => goalReport(score, lines)),
  };
}

function goalReport({ goal, letters, isSmart }: GoalScore, lines: Lines): GoalReport {
  return { title: titleOf(goal), line: lines.at(goal.block.start).line, smart: letters, isSmart };
}

function findingReport(finding: Finding, lines: Lines, { plan, goal }: Place): FindingReport {
  return {
    rule: finding.rule,
    ...(finding.sentence === undefined ? {} : { sentence: finding.sentence }),
    severity: finding.severity,
    theme: finding.theme,
    letter: finding.letter ?? null,
    message: finding.message,
    range: lines.range(finding),
    plan: plan?.title ?? null,
    goal: goal === undefined ? null : titleOf(goal),
    fixable: finding.fixes.some((fix) => fix.safe === true),
    help: rulePage(finding.rule),
    suppressed: finding.suppressed ?? null,
    baselined: finding.baselined,
  };
}

function relatedReport({ start, end, message, file }: Related, path: string, lines: Lines): RelatedReport {
  const range = (file === undefined ? lines : linesOf(file)).range({ start, end });
  return { path: file?.path ?? path, range, message };
}

/** What is said, with the goal that it is said of where the words do not quote it. */
export function inContext({ message, goal }: Pick<FindingReport, 'message' | 'goal'>): string {
  const isNamed = goal === null || goal === '' || message.includes(goal.slice(0, FIRST_WORDS));
  return isNamed ? message : `${message} It stands in the goal ‘${goal}’.`;
}

/** Messages quote as much of a goal, at least, before they cut it. */
const FIRST_WORDS = 20;

/** Findings that count: nobody has set them aside, and the baseline does not hold them. */
export const standing = (findings: readonly FindingReport[]): readonly FindingReport[] =>
  findings.filter((finding) => finding.suppressed === null && !finding.baselined);

/** The findings that count as a person reads them: the blanks of a plan are one thing to know. */
export const forPeople = (findings: readonly FindingReport[]): readonly FindingReport[] =>
  withBlanksTogether(
    standing(findings),
    ({ range, plan }) => ({ line: range.start.line + 1, plan: plan ?? '' }),
    (finding) => ({ ...finding, goal: null }),
  );
