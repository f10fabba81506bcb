import { sayDay, sayDayNear, type Day } from '../calendar/day.ts';
import { sayDuration } from '../language/values/say.ts';
import type { Span } from '../language/tree.ts';
import type { Plan } from '../plan/plan.ts';
import { holds } from '../standards/conditions.ts';
import { limitDay } from '../standards/count.ts';
import { occasions } from '../standards/dated.ts';
import { eventOf } from '../standards/events.ts';
import { standardsOf } from '../standards/in-force.ts';
import { datedMeetings, earlierReviews } from '../standards/series.ts';
import type { Demand, FieldName, InForce } from '../standards/standard.ts';
import type { Entry } from './entry.ts';

type Of<Type extends Demand['type']> = Extract<Demand, { readonly type: Type }>;

/** The last days that law, guidance and templates set for fields of a plan and for a meeting after each event. */
export function* fieldLimits(plan: Plan, today: Day): Generator<Entry> {
  if (plan.status?.value.state === 'closed') return;
  for (const each of standardsOf(plan)) {
    const { demand } = each.standard;
    if (!('type' in demand) || holds(plan, each, today) !== true) continue;
    if (demand.type === 'fieldWithin') yield* within(plan, demand, each, today);
    else if (demand.type === 'fieldBy') {
      const { day } = plan.worksOut(demand.deadline);
      const how = day !== undefined && demand.words === sayDay(day) ? undefined : demand.words;
      if (day !== undefined) yield ofField(plan, demand.field, day, how, each, today);
    } else if (demand.type === 'afterEach') yield* afterEach(plan, demand, each, today);
  }
}

function* within(
  plan: Plan,
  { field, within: limit, events }: Of<'fieldWithin'>,
  standard: InForce,
  today: Day,
): Generator<Entry> {
  // The start of a plan that follows reviews is no first start.
  if (field.id === 'started' && earlierReviews(plan) > 0) return;
  const event = events.map((each) => eventOf(plan, each)).find((each) => each.day !== undefined);
  const last = event?.day === undefined ? undefined : limitDay(event.day, limit);
  if (event === undefined || last === undefined) return;
  yield ofField(plan, field, last, `${sayDuration(limit)} after ${event.said}`, standard, today);
}

function ofField(
  plan: Plan,
  field: FieldName,
  last: Day,
  how: string | undefined,
  { source }: InForce,
  today: Day,
): Entry {
  const written = plan.fields.get(field.id ?? '')?.[0];
  const due = written === undefined ? undefined : plan.due(written, 'end');
  const kept = due?.day === undefined ? undefined : due.day <= last;
  const on =
    due?.day === undefined ? '' : `${kept === true ? 'kept, on' : 'it is on'} ${sayDayNear(due.day, last)}; `;
  return {
    day: last,
    kind: 'limit',
    state: kept === true ? 'done' : last < today ? 'missed' : 'expected',
    words: `Last day for ‘${field.label}’`,
    short: `last day for ‘${field.label}’`,
    note: `${on}${how === undefined ? '' : `${how} `}(${source})`,
    place: due,
    goal: undefined,
  };
}

function* afterEach(plan: Plan, demand: Of<'afterEach'>, { source }: InForce, today: Day): Generator<Entry> {
  const meetings = datedMeetings(plan, demand.meeting.kind);
  for (const { day, said } of occasions(plan, demand.event)) {
    const last = limitDay(day, demand.within);
    if (last === undefined) continue;
    const held = meetings.find((each) => each.day > day && each.day <= last);
    const place: Span | undefined = held?.meeting.on;
    yield {
      day: last,
      kind: 'limit',
      state: held !== undefined ? 'done' : last < today ? 'missed' : 'expected',
      words: `Last day for a ${demand.meeting.word}`,
      short: `last day for ${demand.meeting.word}`,
      note: `${held === undefined ? '' : `kept, on ${sayDayNear(held.day, last)}; `}${sayDuration(demand.within)} after ${said} (${source})`,
      place,
      goal: undefined,
    };
  }
}
