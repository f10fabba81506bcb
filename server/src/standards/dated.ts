import { dayOf, partsOf, sayDay, sayDayNear, type Day } from '../calendar/day.ts';
import { sayDuration } from '../language/values/say.ts';
import type { Duration } from '../language/values/time.ts';
import type { Span } from '../language/tree.ts';
import type { Plan } from '../plan/plan.ts';
import { blocksNamed, itemOf, type Unmet } from './asked.ts';
import type { Missing } from './conditions.ts';
import { at as placeAt, quoted } from './contents.ts';
import { limitDay, sayGap } from './count.ts';
import { asClause, countedFrom, eventOf } from './events.ts';
import { datedMeetings, datesOf } from './occasions.ts';
import { earlierOf } from './places-known.ts';
import type { Demand, FieldName } from './standard.ts';

/** These messages tell the limit themselves. */
const at = (...place: Parameters<typeof placeAt>): Unmet => ({ ...placeAt(...place), tellsLimit: true });

type Of<Type extends Demand['type']> = Extract<Demand, { readonly type: Type }>;

/** On which day something is judged, and who asks. */
export interface Asking {
  readonly today: Day;
  /** A council asks for it; what law and guidance ask may be recorded elsewhere than in the plan. */
  readonly local: boolean;
}

/** The last day for something that happens once, and how it was counted. */
export interface DateLimit {
  readonly field: FieldName;
  readonly last: Day;
  readonly how: string;
  /** The line that it counts from; undefined where none gives the day. */
  readonly from: Span | undefined;
  /** The length of time, where there is one: gaps are told in its unit. */
  readonly length: Duration | undefined;
}

type Once = Of<'fieldWithin'> | Of<'fieldBy'>;

/** The limit that a sentence sets in a plan; undefined where the plan does not date what it counts from. */
export function dateLimit(plan: Plan, demand: Once): DateLimit | undefined {
  const { field } = demand;
  if (demand.type === 'fieldBy') {
    const { point } = demand.deadline;
    const { yearOf } = demand;
    const last = yearOf === undefined ? plan.worksOut(demand.deadline).day : inYearOf(plan, demand, yearOf);
    const length = point.type === 'offset' ? point.duration : undefined;
    return last === undefined ? undefined : { field, last, how: demand.words, from: undefined, length };
  }
  // The start of a plan that follows reviews is no first start.
  if (field.id === 'started' && isLaterPlan(plan)) return undefined;
  const { dated } = countedFrom(plan, demand.events);
  const last = dated === undefined ? undefined : limitDay(dated.day, demand.within, demand.counting);
  if (dated === undefined || last === undefined) return undefined;
  const how = `${sayDuration(demand.within)} after ${dated.said}${demand.counting ? ', counting that day' : ''}`;
  return { field, last, how, from: dated.place, length: demand.within };
}

function inYearOf(plan: Plan, { deadline: { point } }: Of<'fieldBy'>, event: string): Day | undefined {
  const { day } = eventOf(plan, event);
  return day === undefined || point.type !== 'date'
    ? undefined
    : dayOf(partsOf(day).year, point.month, point.day);
}

/** Whether reviews were held before the plan began. */
function isLaterPlan(plan: Plan): boolean {
  const started = plan.started?.day ?? -Infinity;
  return earlierOf(plan, 'review') > 0 || datedMeetings(plan, 'review').some(({ day }) => day < started);
}

/** Whether a plan that does not say when something happened is asked for it once the limit has passed. */
export function isAskedFor(plan: Plan, field: FieldName, local: boolean): boolean {
  // A plan may have begun on the day it was agreed, whatever line says so.
  return !isWritten(plan, field) && (local || field.id !== undefined) && field.id !== 'started';
}

/** `Started within 5 working days of Placement began`, `Amended plan by 31 March of the year of Phase transfer`. */
export function* once(
  plan: Plan,
  demand: Once,
  missing: Missing[],
  { today, local }: Asking,
): Generator<Unmet> {
  const limit = dateLimit(plan, demand);
  if (limit === undefined) {
    if (demand.type === 'fieldWithin' && isWritten(plan, demand.field)) noteMissing(plan, demand, missing);
    return;
  }
  const { field, last, how, from, length } = limit;
  const limited = how === sayDay(last) ? '' : `: ${how}`;
  if (last < today && isAskedFor(plan, field, local))
    yield {
      ...at(plan.block, `‘${field.label}’ is missing. It was due by ${sayDay(last)}${limited}`),
      from,
    };
  const [first] = datesOf(plan, { type: 'field', field });
  if (first === undefined || first.day <= last) return;
  const late = `‘${field.label}’ is on ${sayDayNear(first.day, last)}, ${sayGap(last, first.day, length)} after the limit of ${sayDay(last)}${limited}`;
  yield { ...at(first.block, late, first.place), from };
}

function noteMissing(plan: Plan, { field, events }: Of<'fieldWithin'>, missing: Missing[]): void {
  const { dated, wanted } = countedFrom(plan, events);
  if (dated !== undefined || wanted === undefined) return;
  missing.push({
    fact: wanted.line,
    what: `when ${asClause(wanted.said)}`,
    so: `‘${field.label}’ is in time`,
    line: wanted.line,
  });
}

/** A line that stands there without a day that can be read is reported as such. */
const isWritten = (plan: Plan, field: FieldName): boolean =>
  field.id === undefined
    ? datesOf(plan, { type: 'field', field }).length > 0 || eventOf(plan, field.label).written
    : plan.fields.has(field.id);

/** `no milestone later than 31 March 2027`. */
export function* notLater(plan: Plan, demand: Of<'notLater'>): Generator<Unmet> {
  const { day: last } = plan.worksOut(demand.deadline);
  if (last === undefined) return;
  for (const block of blocksNamed(plan, demand.block)) {
    const by = itemOf(plan, block)?.by;
    if (by?.day === undefined || by.day <= last) continue;
    const what = `${quoted(block)} is due on ${sayDayNear(by.day, last)}, ${sayGap(last, by.day, undefined)} after the limit of ${sayDay(last)}`;
    yield at(block, what, by);
  }
}
