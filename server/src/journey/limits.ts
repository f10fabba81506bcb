import { sayDay, sayDayNear, type Day } from '../calendar/day.ts';
import { sayDuration } from '../language/values/say.ts';
import type { Plan } from '../plan/plan.ts';
import { holds } from '../standards/conditions.ts';
import { limitDay } from '../standards/count.ts';
import { dateLimit, isAskedFor, type DateLimit } from '../standards/dated.ts';
import { standardsOf } from '../standards/in-force.ts';
import { datesOf, occasions } from '../standards/occasions.ts';
import { sayDated } from '../standards/say.ts';
import type { Demand, InForce } from '../standards/standard.ts';
import type { Entry } from './entry.ts';

type Of<Type extends Demand['type']> = Extract<Demand, { readonly type: Type }>;

/** The last days that law, guidance and templates set for fields of a plan and for what follows on each event. */
export function* fieldLimits(plan: Plan, today: Day): Generator<Entry> {
  if (plan.status?.value.state === 'closed') return;
  for (const each of standardsOf(plan)) {
    const { demand } = each.standard;
    if (holds(plan, each, today) !== true) continue;
    if (demand.type === 'fieldWithin' || demand.type === 'fieldBy') {
      const limit = dateLimit(plan, demand);
      if (limit !== undefined) yield* ofField(plan, limit, each, today);
    } else if (demand.type === 'afterEach') yield* afterEach(plan, demand, each, today);
  }
}

function* ofField(
  plan: Plan,
  { field, last, how }: DateLimit,
  { source, local }: InForce,
  today: Day,
): Generator<Entry> {
  const [date] = datesOf(plan, { type: 'field', field });
  // What law and guidance ask may be recorded elsewhere than in the plan.
  if (date === undefined && last < today && !isAskedFor(plan, field, local)) return;
  const kept = date === undefined ? undefined : date.day <= last;
  const on =
    date === undefined ? '' : `${kept === true ? 'kept, on' : 'it is on'} ${sayDayNear(date.day, last)}; `;
  yield {
    day: last,
    kind: 'limit',
    state: kept === true ? 'done' : last < today ? 'missed' : 'expected',
    words: `Last day for ‘${field.label}’`,
    short: `last day for ‘${field.label}’`,
    note: `${on}${how === sayDay(last) ? '' : `${how} `}(${source})`,
    place: date?.place,
    goal: undefined,
  };
}

function* afterEach(
  plan: Plan,
  { what, event, within }: Of<'afterEach'>,
  { source, local }: InForce,
  today: Day,
): Generator<Entry> {
  if (within === undefined) return;
  const dates = datesOf(plan, what);
  const named = what.type === 'meeting' ? sayDated(what) : `‘${sayDated(what)}’`;
  for (const { day, said } of occasions(plan, event)) {
    const last = limitDay(day, within);
    if (last === undefined || (!local && dates.length === 0 && last < today)) continue;
    const held = dates.find((each) => each.day > day && each.day <= last);
    yield {
      day: last,
      kind: 'limit',
      state: held !== undefined ? 'done' : last < today ? 'missed' : 'expected',
      words: `Last day for ${what.type === 'meeting' ? 'a ' : ''}${named}`,
      short: `last day for ${named}`,
      note: `${held === undefined ? '' : `kept, on ${sayDayNear(held.day, last)}; `}${sayDuration(within)} after ${said} (${source})`,
      place: held?.place,
      goal: undefined,
    };
  }
}
