import type { Span } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Analysis } from '../../workspace/analysis.ts';
import { eventsIn } from './events.ts';
import { numbersIn } from './numbers.ts';
import { peopleIn } from './people.ts';
import { statementsIn } from './statements.ts';
import { templatesIn } from './templates.ts';
import type { Mention, Thing } from './thing.ts';

const known = new WeakMap<Analysis, Map<Plan, readonly Thing[]>>();

/** Everything that one plan names: people, events, numbers of goals and needs and their words. Worked out once for each version. */
export function thingsOf(analysis: Analysis, plan: Plan): readonly Thing[] {
  let plans = known.get(analysis);
  if (plans === undefined) known.set(analysis, (plans = new Map<Plan, readonly Thing[]>()));
  let things = plans.get(plan);
  if (things === undefined) plans.set(plan, (things = thingsIn(analysis, plan, plan.block)));
  return things;
}

/** What is named in a stretch of a plan. Places outside of it may be left out, so that a long plan is quickly told. */
export function thingsNear(analysis: Analysis, plan: Plan, stretch: Span): readonly Thing[] {
  const all = stretch.start <= plan.block.start && stretch.end >= plan.block.end;
  return all
    ? thingsOf(analysis, plan)
    : (known.get(analysis)?.get(plan) ?? thingsIn(analysis, plan, stretch));
}

const thingsIn = ({ text }: Analysis, plan: Plan, stretch: Span): readonly Thing[] => [
  ...peopleIn(plan, text, stretch),
  ...eventsIn(plan, stretch),
  ...numbersIn(plan),
  ...statementsIn(plan),
];

/** A thing, the place that names it, and the plan that it belongs to; a template belongs to none. */
export interface Meant {
  readonly thing: Thing;
  readonly at: Mention;
  readonly plan: Plan | undefined;
}

/** What the words at an offset name, with every place that names it; undefined where they name nothing. */
export const meantAt = (analysis: Analysis, offset: number): Meant | undefined =>
  find(analysis, offset, (plan) => thingsOf(analysis, plan));

/** Characters before and behind an offset in which its words begin and end. */
const NEAR = 300;

/** The same for who only wants to know what is meant: the other places are not looked for. */
export const meantHere = (analysis: Analysis, offset: number): Meant | undefined =>
  find(analysis, offset, (plan) =>
    thingsNear(analysis, plan, {
      start: Math.max(plan.block.start, offset - NEAR),
      end: Math.min(plan.block.end, offset + NEAR),
    }),
  );

function find(
  { review }: Analysis,
  offset: number,
  things: (plan: Plan) => Iterable<Thing>,
): Meant | undefined {
  const at = (among: Iterable<Thing>, plan: Plan | undefined): Meant | undefined => {
    for (const thing of among) {
      const place = thing.mentions.find((each) => each.start <= offset && offset <= each.end);
      if (place !== undefined) return { thing, at: place, plan };
    }
    return undefined;
  };
  const plan = review.plans.findLast((each) => each.plan.block.start <= offset)?.plan;
  return (
    at(templatesIn(review.document).values(), undefined) ??
    (plan === undefined ? undefined : at(things(plan), plan))
  );
}
