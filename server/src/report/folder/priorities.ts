import type { PlanFacts, TimescaleFacts } from '../../facts/facts.ts';
import { longDay, number } from './words.ts';

/** A plan with what has to be done about it, the gravest first. */
export interface Priority {
  readonly plan: PlanFacts;
  readonly reasons: readonly string[];
  /** What it is ranked by: the first number that differs decides, the higher goes first. */
  readonly rank: readonly number[];
}

/** What the ranking goes by, in the words of the report. */
export const RANKED_BY =
  'limits of law and guidance that can still be put right, dangers without a safety goal or a plan for when things go wrong, reviews that nobody planned, overdue work, plans open longer than expected, young people without a journey to independence, and goals that are not SMART';

/** The plans that need somebody to act, those that need it most first. Plans that are closed are left out. */
export function priorities(plans: readonly PlanFacts[], asOf: string): Priority[] {
  return plans
    .filter((plan) => !plan.closed)
    .map((plan) => priorityOf(plan, asOf))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => byRank(a.rank, b.rank));
}

function priorityOf(plan: PlanFacts, asOf: string): Priority {
  const limits = stillOpen(plan.timescales, asOf);
  const dangers = plan.findings.filter(({ rule }) => rule === 'safety/danger-without-goal').length;
  const noWayOut = plan.findings.some(({ rule }) => rule === 'safety/no-contingency');
  const noReview = plan.findings.some(({ rule }) => rule === 'timescale/review-missing');
  const unsaid = noReview && limits.every(({ on }) => on !== undefined);
  const over = plan.open?.over ?? 0;
  const notSmart = plan.smart.goals - plan.smart.smart;
  const reasons = [
    ...limits.map(sayLimit),
    dangers === 0 ? '' : `${number(dangers, 'danger')} without a safety goal`,
    noWayOut ? 'nothing says what happens if things go wrong' : '',
    unsaid ? sayNoReview(plan) : '',
    plan.overdue.length === 0 ? '' : sayOverdue(plan),
    over === 0 ? '' : `open ${number(over, 'day')} longer than expected`,
    ...plan.withoutJourney.map(
      ({ age, lacks }) =>
        `${age} years old and ${lacks === 'goals' ? 'no goal prepares for independence' : 'no steps lead to independence'}`,
    ),
    notSmart === 0 ? '' : saySmart(plan),
  ].filter((reason) => reason !== '');
  return {
    plan,
    reasons,
    rank: [
      limits.length,
      dangers + Number(noWayOut),
      Number(noReview),
      plan.overdue.length,
      over,
      plan.withoutJourney.length,
      notSmart,
    ],
  };
}

/** Limits that are missed and not yet history: nothing is planned, or what is planned can be brought forward. */
export const stillOpen = (timescales: readonly TimescaleFacts[], asOf: string): readonly TimescaleFacts[] =>
  timescales.filter(
    ({ result, on, strength }) =>
      result === 'missed' && strength !== 'may' && (on === undefined || on > asOf),
  );

const sayLimit = ({ what, on, limit = '', late }: TimescaleFacts): string =>
  on === undefined
    ? `${what} was due by ${longDay(limit)}, ${number(late, 'day')} ago`
    : `${what} is planned for ${longDay(on)}, ${number(late, 'day')} after the limit`;

const sayNoReview = ({ reviews: { dueBy } }: PlanFacts): string =>
  dueBy === undefined ? 'no review is planned' : `no review is planned; the next is due by ${longDay(dueBy)}`;

function sayOverdue({ overdue }: PlanFacts): string {
  const longest = Math.max(...overdue.map(({ days }) => days));
  return `${number(overdue.length, 'goal, step or action', 'goals, steps and actions')} overdue, the longest by ${number(longest, 'day')}`;
}

const saySmart = ({ smart: { goals, smart } }: PlanFacts): string =>
  smart === 0
    ? goals === 1
      ? 'its only goal is not SMART'
      : `none of ${number(goals, 'goal')} is SMART`
    : `${goals - smart} of ${number(goals, 'goal')} not SMART`;

function byRank(a: readonly number[], b: readonly number[]): number {
  for (const [at, figure] of a.entries()) {
    const other = b[at] ?? 0;
    if (figure !== other) return other - figure;
  }
  return 0;
}
