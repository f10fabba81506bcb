import type { NextReview, PlanSummary } from '../../server/src/service/plan-summaries.ts';

export type { PlanSummary };

/** The ways in which plans are put together. */
export const GROUPINGS = ['team', 'worker', 'kind'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** Plans that belong together. */
export interface PlanGroup {
  readonly name: string;
  readonly plans: readonly PlanSummary[];
}

const NOBODY: Readonly<Record<Grouping, string>> = {
  team: 'No team named',
  worker: 'No worker named',
  kind: 'No kind named',
};

/** The plans of a folder by team, worker or kind; those that name none come last, and closed plans in each group. */
export function groupPlans(plans: readonly PlanSummary[], by: Grouping): PlanGroup[] {
  const groups = new Map<string, PlanSummary[]>();
  for (const plan of plans) {
    const name = plan[by] ?? NOBODY[by];
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [plan]);
    else group.push(plan);
  }
  const last = (name: string): number => (name === NOBODY[by] ? 1 : 0);
  return [...groups]
    .sort(([one], [other]) => last(one) - last(other) || one.localeCompare(other, 'en-GB', { numeric: true }))
    .map(([name, each]) => ({ name: capital(name), plans: each.sort(inOrder) }));
}

const inOrder = (one: PlanSummary, other: PlanSummary): number =>
  Number(one.closed) - Number(other.closed) ||
  one.title.localeCompare(other.title, 'en-GB', { numeric: true });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands beside the title of a plan: `SMART 3 of 5 · 2 overdue · review 4 Dec 2026`. */
export const aboutPlan = (plan: PlanSummary): string => parts(plan).join(' · ');

/** What stands beside the name of a group: `2 plans · SMART 3 of 8 · 2 overdue`. */
export function aboutGroup({ plans }: PlanGroup): string {
  const open = plans.filter((plan) => !plan.closed);
  const sum = (of: (plan: PlanSummary) => number): number => open.reduce((all, plan) => all + of(plan), 0);
  const [goals, smart, overdue] = [sum((plan) => plan.goals), sum((plan) => plan.smartGoals), sum(overdueIn)];
  return [
    counted(plans.length, 'plan'),
    ...(goals === 0 ? [] : [`SMART ${smart} of ${goals}`]),
    ...(overdue === 0 ? [] : [`${overdue} overdue`]),
  ].join(' · ');
}

const overdueIn = ({ overdue }: PlanSummary): number => overdue;

function parts({ goals, smartGoals, overdue, daysOpen, review, closed }: PlanSummary): string[] {
  const smart = goals === 0 ? 'no goals' : `SMART ${smartGoals} of ${goals}`;
  if (closed) return ['closed', smart];
  return [
    smart,
    ...(overdue === 0 ? [] : [`${overdue} overdue`]),
    ...(review === undefined ? [] : [sayReview(review)]),
    ...(daysOpen === undefined ? [] : [`open ${counted(daysOpen, 'day')}`]),
  ];
}

const sayReview = ({ on, planned, late }: NextReview): string =>
  late ? `review late since ${shortDay(on)}` : `review ${planned ? '' : 'due by '}${shortDay(on)}`;

/** A plan as a screen reader says it. */
export const spokenPlan = (plan: PlanSummary): string =>
  [plan.title, ...parts(plan), ...(needsSomebody(plan) ? ['needs somebody to look at it'] : [])].join(', ');

/** Whether work is overdue in a plan or its review is late. */
export const needsSomebody = ({ closed, overdue, review }: PlanSummary): boolean =>
  !closed && (overdue > 0 || review?.late === true);

/** Everything known of a plan, one fact for each line, for the tooltip. */
export const factsOfPlan = (plan: PlanSummary): readonly (readonly [string, string])[] => [
  ['Kind', plan.kind === undefined ? 'not named' : capital(plan.kind)],
  ['Team', plan.team ?? 'not named'],
  ['Lead worker', plan.worker ?? 'not named'],
  ['Goals', plan.goals === 0 ? 'none' : `${plan.smartGoals} of ${plan.goals} SMART`],
  ['Overdue', plan.overdue === 0 ? 'nothing' : String(plan.overdue)],
  [
    'Review',
    plan.review === undefined ? 'none planned' : capital(sayReview(plan.review)).slice('Review '.length),
  ],
  ...(plan.daysOpen === undefined ? [] : [['Open', counted(plan.daysOpen, 'day')] as const]),
];

/** `4 Dec 2026` */
export const shortDay = (iso: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** `1 plan`, `1,204 days` */
export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString('en-GB')} ${thing}${count === 1 ? '' : 's'}`;
