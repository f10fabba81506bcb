import type { Plan } from '../../plan/plan.ts';
import type { Analysis } from '../../workspace/analysis.ts';
import { eventsIn } from './events.ts';
import { numbersIn } from './numbers.ts';
import { peopleIn } from './people.ts';
import { templatesIn } from './templates.ts';
import type { Mention, Thing } from './thing.ts';

const known = new WeakMap<Analysis, Map<Plan, readonly Thing[]>>();

/** Everything that one plan names: people, events, numbers of goals and needs. Worked out once for each version. */
export function thingsOf(analysis: Analysis, plan: Plan): readonly Thing[] {
  let plans = known.get(analysis);
  if (plans === undefined) known.set(analysis, (plans = new Map<Plan, readonly Thing[]>()));
  let things = plans.get(plan);
  if (things === undefined)
    plans.set(plan, (things = [...peopleIn(plan, analysis.text), ...eventsIn(plan), ...numbersIn(plan)]));
  return things;
}

/** A thing, the place that names it, and the plan that it belongs to; a template belongs to none. */
export interface Meant {
  readonly thing: Thing;
  readonly at: Mention;
  readonly plan: Plan | undefined;
}

/** What the words at an offset name; undefined where they name nothing. */
export function meantAt(analysis: Analysis, offset: number): Meant | undefined {
  const { review } = analysis;
  const plan = review.plans.findLast((each) => each.plan.block.start <= offset)?.plan;
  const find = (things: Iterable<Thing>, of: Plan | undefined): Meant | undefined => {
    for (const thing of things) {
      const at = thing.mentions.find((each) => each.start <= offset && offset <= each.end);
      if (at !== undefined) return { thing, at, plan: of };
    }
    return undefined;
  };
  return (
    find(templatesIn(review.document).values(), undefined) ??
    (plan === undefined ? undefined : find(thingsOf(analysis, plan), plan))
  );
}
