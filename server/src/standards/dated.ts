import { sayDay, sayDayNear, type Day } from '../calendar/day.ts';
import { sayDuration } from '../language/values/say.ts';
import type { Block, Field } from '../language/tree.ts';
import type { Duration } from '../language/values/time.ts';
import { eventKey } from '../plan/due.ts';
import { fieldsOf } from '../plan/items.ts';
import type { Plan } from '../plan/plan.ts';
import { blocksNamed, itemOf, type Unmet } from './asked.ts';
import type { Missing } from './conditions.ts';
import { at as placeAt, quoted } from './contents.ts';
import { limitDay, sayGap } from './count.ts';
import { eventOf } from './events.ts';
import { asClause, datedMeetings, earlierReviews } from './series.ts';
import type { Demand } from './standard.ts';

/** These messages tell the limit themselves. */
const at = (...place: Parameters<typeof placeAt>): Unmet => ({ ...placeAt(...place), tellsLimit: true });

type Of<Type extends Demand['type']> = Extract<Demand, { readonly type: Type }>;

/** `Started within 5 working days of Placement began`. The start of a plan that follows reviews is no first start. */
export function* fieldWithin(
  plan: Plan,
  demand: Of<'fieldWithin'>,
  missing: Missing[],
  today: Day,
): Generator<Unmet> {
  const { field, within, events } = demand;
  if (field.id === 'started' && earlierReviews(plan) > 0) return;
  const found = events.map((event) => eventOf(plan, event));
  const dated = found.find((event) => event.day !== undefined);
  const written = plan.fields.get(field.id ?? '')?.[0];
  const [wanted] = found;
  if (dated?.day === undefined) {
    if (written !== undefined && wanted !== undefined && !found.some((event) => event.written))
      missing.push({
        fact: wanted.line,
        what: `when ${asClause(wanted.said)}`,
        so: `‘${field.label}’ is in time`,
        line: wanted.line,
      });
    return;
  }
  const last = limitDay(dated.day, within);
  if (last !== undefined)
    yield* lateField(
      plan,
      written,
      field.label,
      last,
      `${sayDuration(within)} after ${dated.said}`,
      within,
      today,
    );
}

/** `Plan finalised by 31 March 2027`. */
export function* fieldBy(plan: Plan, demand: Of<'fieldBy'>, today: Day): Generator<Unmet> {
  const written = plan.fields.get(demand.field.id ?? '')?.[0];
  const { point } = demand.deadline;
  const { day } = plan.worksOut(demand.deadline);
  const limit = point.type === 'offset' ? point.duration : undefined;
  if (day !== undefined) yield* lateField(plan, written, demand.field.label, day, demand.words, limit, today);
}

function* lateField(
  plan: Plan,
  written: Field | undefined,
  label: string,
  last: Day,
  how: string,
  limit: Duration | undefined,
  today: Day,
): Generator<Unmet> {
  const limited = how === sayDay(last) ? '' : `: ${how}`;
  const due = written === undefined ? undefined : plan.due(written, 'end');
  // A plan may have begun on the day it was agreed, whatever line says so.
  if (written === undefined && last < today && label !== 'Started')
    yield at(plan.block, `‘${label}’ is missing. It was due by ${sayDay(last)}${limited}`);
  if (due?.day !== undefined && due.day > last)
    yield at(
      plan.block,
      `‘${label}’ is on ${sayDayNear(due.day, last)}, ${sayGap(last, due.day, limit)} after the limit of ${sayDay(last)}${limited}`,
      due,
    );
}

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

/** `after each review, visit within 2 weeks`. What is still to come by the limit cannot be late. */
export function* afterEach(plan: Plan, demand: Of<'afterEach'>, today: Day): Generator<Unmet> {
  const meetings = datedMeetings(plan, demand.meeting.kind);
  for (const { day, block, said } of occasions(plan, demand.event)) {
    const last = limitDay(day, demand.within);
    if (last === undefined || meetings.some((each) => each.day > day && each.day <= last)) continue;
    const next = meetings.find((each) => each.day > last);
    if (next === undefined && last >= today) continue;
    const limit = `the limit of ${sayDay(last)}: ${sayDuration(demand.within)} after ${said}`;
    const on = next?.meeting.on;
    if (next === undefined || on === undefined)
      yield at(block, `No ${demand.meeting.word} is planned before ${limit}`);
    else
      yield at(
        next.meeting.block,
        `The next ${demand.meeting.word} is on ${sayDayNear(next.day, last)}, ${sayGap(last, next.day, demand.within)} after ${limit}`,
        on,
      );
  }
}

/** Every time that something happened: each such meeting, or each `Event` that begins with these words. */
export function* occasions(plan: Plan, event: string): Generator<{ day: Day; block: Block; said: string }> {
  const key = eventKey(event);
  for (const { day, meeting } of plan.meetings.flatMap((each) =>
    each.kind === key && each.on?.day !== undefined ? [{ day: each.on.day, meeting: each }] : [],
  ))
    yield { day, block: meeting.block, said: `the ${key} on ${sayDay(day)}` };
  for (const block of plan.blocksOf('event')) {
    const field = fieldsOf(block).get('on')?.[0];
    const day = field === undefined ? undefined : plan.due(field, 'start')?.day;
    if (day !== undefined && eventKey(block.value.text).startsWith(key))
      yield { day, block, said: `‘${block.value.text}’ on ${sayDay(day)}` };
  }
  const single = plan.events.has(key) ? eventOf(plan, event) : undefined;
  if (single?.day !== undefined && !plan.blocksOf('event').some((each) => eventKey(each.value.text) === key))
    yield { day: single.day, block: plan.block, said: single.said };
}
