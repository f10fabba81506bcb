import type { Day } from '../calendar/day.ts';
import type { Plan } from '../plan/plan.ts';
import type { Unmet } from './asked.ts';
import { holds, type Missing } from './conditions.ts';
import * as contents from './contents.ts';
import * as dated from './dated.ts';
import * as order from './order.ts';
import { standardsOf } from './in-force.ts';
import { wouldBeLate } from './series.ts';
import { sayStandard } from './say.ts';
import type { Demand, FieldName, InForce, Strength } from './standard.ts';

/** A standard that a plan does not meet, at one place of the plan. */
export interface NotMet extends Unmet {
  readonly strength: Strength;
  /** What is so, what is asked for and who says so. */
  readonly message: string;
  /** The standard that asks for it. */
  readonly standard: InForce;
}

/** What the standards of a plan come to that do not count the days between meetings. */
export interface Verdict {
  readonly notMet: readonly NotMet[];
  /** Facts that the plan does not give and that would tell; each once. */
  readonly missing: readonly Missing[];
}

const known = new WeakMap<Plan, { readonly today: Day; readonly verdict: Verdict }>();

/** Judges a plan by every standard about what stands in it. The same plan and day give the same verdict. */
export function judge(plan: Plan, today: Day): Verdict {
  const before = known.get(plan);
  if (before?.today === today) return before.verdict;
  const verdict = judgeAnew(plan, today);
  known.set(plan, { today, verdict });
  return verdict;
}

function judgeAnew(plan: Plan, today: Day): Verdict {
  const notMet: NotMet[] = [];
  const missing: Missing[] = [];
  for (const each of standardsOf(plan)) {
    const so = holds(plan, each, today);
    if (so === false) continue;
    const unmets = unmetBy(plan, each, so === true ? missing : [], today);
    // A fact that is not given is asked for only where something hangs on it.
    if (so !== true) {
      if (wouldBeLate(plan, each, today) || unmets.next().done !== true) missing.push(so);
      continue;
    }
    for (const unmet of unmets)
      notMet.push({ ...unmet, strength: each.strength, message: sayUnmet(unmet, each), standard: each });
  }
  return { notMet, missing };
}

/** What a form lacks for a demand ever to be met by whoever fills it in; dates and signatures come later. */
export function lackedBy(form: Plan, demand: Demand): readonly Unmet[] {
  switch (demand.type) {
    case 'has':
      return [...contents.has(form, demand, [])];
    case 'holds':
      return [...contents.holdsInside(form, demand, [])];
    case 'count':
      return demand.bound === 'at least' ? [...contents.count(form, demand)] : [];
    case 'areas':
      return [...contents.areas(form, demand)];
    case 'sections':
      return [...contents.sections(form, demand)];
    case 'covers':
      return [...contents.covers(form, demand)];
    case 'required':
      return [...contents.required(form, demand)];
    default:
      return [];
  }
}

/** The same with some of the lines only that a block lacks. */
export const sayLacking = ({ lacks, standard, ...unmet }: NotMet, fields: readonly FieldName[]): string =>
  sayUnmet({ ...unmet, what: lacks?.say(fields) ?? unmet.what }, standard);

const sayUnmet = ({ what, tellsLimit }: Unmet, { standard, source }: InForce): string =>
  tellsLimit === true ? `${what} (${source}).` : `${what}. Asked for: ${sayStandard(standard)} (${source}).`;

function unmetBy(
  plan: Plan,
  { standard: { demand }, local }: InForce,
  missing: Missing[],
  today: Day,
): Iterator<Unmet> & Iterable<Unmet> {
  switch (demand.type) {
    case 'has':
      return contents.has(plan, demand, missing);
    case 'holds':
      return contents.holdsInside(plan, demand, missing);
    case 'count':
      return contents.count(plan, demand);
    case 'areas':
      return contents.areas(plan, demand);
    case 'sections':
      return contents.sections(plan, demand);
    case 'covers':
      return contents.covers(plan, demand);
    case 'required':
      return contents.required(plan, demand);
    case 'named':
      return contents.named(plan, demand);
    case 'signed':
      return contents.signed(plan, demand, today);
    case 'fieldBy':
    case 'fieldWithin':
      return dated.once(plan, demand, missing, { today, local });
    case 'notLater':
      return dated.notLater(plan, demand);
    case 'afterEach':
      return order.afterEach(plan, demand, today, local);
    case 'before':
      return order.before(plan, demand, local);
    case 'sameDay':
      return order.sameDay(plan, demand, today, local);
    case 'apart':
      return order.apart(plan, demand);
    case 'first':
    case 'second':
    case 'later':
    case 'rhythm':
      return [][Symbol.iterator]();
  }
}
