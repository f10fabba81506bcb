import { sayDay, sayDayNear, type Day } from '../calendar/day.ts';
import { sayDuration } from '../language/values/say.ts';
import type { Duration } from '../language/values/time.ts';
import type { Span } from '../language/tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { Unmet } from './asked.ts';
import { at } from './contents.ts';
import { latestDay, limitDay, sayGap } from './count.ts';
import { datesOf, occasions, type Occasion } from './occasions.ts';
import { meetingNamed } from './names.ts';
import { sayDated } from './say.ts';
import type { Dated, Demand } from './standard.ts';

type Of<Type extends Demand['type']> = Extract<Demand, { readonly type: Type }>;

/**
 * `after each review, visit within 2 weeks`. What is still to come by the limit cannot be late.
 *
 * @param local a council asks for it; what law and guidance ask may be recorded elsewhere than in the plan
 */
export function* afterEach(
  plan: Plan,
  demand: Of<'afterEach'>,
  today: Day,
  local: boolean,
): Generator<Unmet> {
  const { what, event, within } = demand;
  const dates = datesOf(plan, what);
  const eachMeeting = meetingNamed(event).value !== undefined;
  if (!local && dates.length === 0 && (eachMeeting || what.type === 'meeting')) return;
  for (const each of stillToldOf(occasions(plan, event), what, dates, plan)) {
    // Of two meetings on one day neither is after the other.
    const first = eachMeeting && what.type === 'meeting' ? each.day + 1 : each.day;
    const after = dates.filter(({ day }) => day >= first);
    if (within === undefined) {
      if (after.length === 0) yield tells(each, `No ${named(what)} is planned after ${each.said}`);
    } else yield* inTime(each, what, within, after, today);
  }
}

/** A heading keeps one day, the latest: what it said of earlier meetings is written over. */
function stillToldOf(
  all: readonly Occasion[],
  what: Dated,
  dates: readonly Occasion[],
  plan: Plan,
): readonly Occasion[] {
  const [only] = dates;
  if (what.type !== 'field' || only === undefined || dates.length > 1 || only.block !== plan.block)
    return all;
  const last = all.findLast(({ day }) => day <= only.day);
  return all.filter((each) => each === last || each.day > only.day);
}

function* inTime(
  { day, block, place, said }: Occasion,
  what: Dated,
  within: Duration,
  after: readonly Occasion[],
  today: Day,
): Generator<Unmet> {
  const last = limitDay(day, within);
  const [next] = after;
  if (last === undefined || (next === undefined ? last >= today : next.day <= last)) return;
  const limit = `the limit of ${sayDay(last)}: ${sayDuration(within)} after ${said}`;
  if (next === undefined) yield tells({ block }, `No ${named(what)} is planned before ${limit}`, place);
  else
    yield tells(
      next,
      `${what.type === 'meeting' ? `The next ${sayDated(what)}` : `‘${sayDated(what)}’`} is on ${sayDayNear(next.day, last)}, ${sayGap(last, next.day, within)} after ${limit}`,
      place,
    );
}

/** `review before Placement ended`: something happens only after something else. */
export function* before(plan: Plan, demand: Of<'before'>, local: boolean): Generator<Unmet> {
  const dates = datesOf(plan, demand.what);
  if (dates.length === 0 && !local) return;
  for (const each of occasions(plan, demand.event)) {
    if (dates.some(({ day }) => day <= each.day)) continue;
    yield tells(each, `No ${named(demand.what)} is planned before ${each.said}`);
  }
}

/** `visit on the same day as Placement began`. A day that is still to come may yet be planned. */
export function* sameDay(plan: Plan, demand: Of<'sameDay'>, today: Day, local: boolean): Generator<Unmet> {
  const dates = datesOf(plan, demand.what);
  if (dates.length === 0 && !local) return;
  for (const each of stillToldOf(occasions(plan, demand.event), demand.what, dates, plan)) {
    if (each.day >= today || dates.some(({ day }) => day === each.day)) continue;
    yield tells(each, `No ${named(demand.what)} is on the same day as ${each.said}`);
  }
}

/** `Comments due at least 15 days after Draft sent`, `Papers sent at least 2 weeks before annual review`. */
export function* apart(plan: Plan, demand: Of<'apart'>): Generator<Unmet> {
  const { field, least, side, event, counting } = demand;
  const events = occasions(plan, event);
  const length = `${sayDuration(least)} ${side}`;
  for (const each of datesOf(plan, { type: 'field', field })) {
    const other =
      side === 'after'
        ? events.findLast(({ day }) => day <= each.day)
        : events.find(({ day }) => day >= each.day);
    if (other === undefined) continue;
    const bound = side === 'after' ? limitDay(other.day, least, counting) : latestDay(other.day, least);
    if (bound === undefined || (side === 'after' ? each.day >= bound : each.day <= bound)) continue;
    const gap = side === 'after' ? sayGap(each.day, bound, least) : sayGap(bound, each.day, least);
    const bounded =
      side === 'after'
        ? `${gap} before the first day that it may be, ${sayDay(bound)}`
        : `${gap} after the limit of ${sayDay(bound)}`;
    yield tells(
      each,
      `‘${field.label}’ is on ${sayDayNear(each.day, bound)}, ${bounded}: ${length} ${other.said}${counting ? ', counting that day' : ''}`,
      other.place,
    );
  }
}

const named = (what: Dated): string => (what.type === 'meeting' ? sayDated(what) : `‘${sayDated(what)}’`);

/** These messages tell the limit themselves. */
const tells = (
  { block, place }: Pick<Occasion, 'block'> & Partial<Occasion>,
  what: string,
  from?: Span,
): Unmet => ({ ...at(block, what, place), tellsLimit: true, from });
