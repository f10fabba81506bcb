import type { Day } from '../calendar/day.ts';
import { readDate } from '../language/values/times.ts';
import type { Block, Field, Span } from '../language/tree.ts';
import type { Due, Plan } from '../plan/plan.ts';
import { fieldsOf } from '../plan/items.ts';
import { ahead, byCalendar, type Entry, type EntryKind, type EntryState } from './entry.ts';
import { blockPlace, capital, oneLine } from './items.ts';

/** The start and the end of the plan and every event that it dates. */
export function* planEntries(plan: Plan, today: Day): Generator<Entry> {
  const started = plan.started?.day;
  yield* one(
    plan.started,
    'plan',
    started !== undefined && started > today ? 'The plan starts' : 'The plan started',
    today,
  );
  yield* one(plan.ends, 'plan', 'The plan ends', today);
  const status = plan.status?.value;
  if (status?.on !== undefined && plan.status !== undefined)
    yield entry(
      status.on,
      'plan',
      byCalendar(status.on, today),
      `Status of the plan: ${status.state}`,
      plan.status,
    );
  for (const event of plan.events.values()) {
    if (event.field?.spec.id === 'started') continue;
    // A heading of the form's own, like an event, may hold anybody's name.
    const isOwn = event.field === undefined || event.field.parent.kind === 'event';
    yield* one(event, 'event', isOwn ? `Event: ${capital(event.label)}` : capital(event.label), today);
  }
}

/** Checks, signatures, arrangements for family time and what is done if things go wrong, where they have a day. */
export function* otherEntries(plan: Plan, today: Day): Generator<Entry> {
  for (const block of plan.blocksOf('check')) yield* check(plan, block, today);
  for (const block of plan.blocksOf('signature'))
    yield* field(plan, block, 'on', 'event', `Signed: ${oneLine(block.value.text)}`, today);
  for (const block of plan.blocksOf('familyTime'))
    yield* field(
      plan,
      block,
      'review',
      'event',
      `${block.label?.text ?? 'Family time'}: looked at again`,
      today,
    );
  for (const block of plan.blocksOf('then'))
    yield* field(plan, block, 'by', 'action', `If things go wrong: ${oneLine(block.value.text)}`, today);
}

function* check(plan: Plan, block: Block, today: Day): Generator<Entry> {
  const fields = fieldsOf(block);
  const words = `Check: ${oneLine(block.value.text)}`;
  const done = fields.get('done')?.[0];
  const on = done === undefined ? undefined : dayIn(plan, done);
  if (on !== undefined) {
    yield entry(on, 'check', 'done', words, blockPlace(block));
    return;
  }
  const by = fields.get('by')?.[0];
  const day = by === undefined ? undefined : plan.due(by, 'end')?.day;
  if (day === undefined) return;
  const answered = /^(?:yes|not needed|n\/a)\b/i.test(done?.value.text ?? '');
  const state = answered ? 'done' : day < today ? 'overdue' : ahead(day, today);
  yield entry(day, 'check', state, words, blockPlace(block));
}

/** The day in `Done: 13 July 2026`. */
function dayIn(plan: Plan, { value }: Field): Day | undefined {
  const date = readDate(value.text);
  return date.value === undefined || date.slips.length > 0
    ? undefined
    : plan.worksOut(date.value, 'past').day;
}

function* field(
  plan: Plan,
  block: Block,
  id: string,
  kind: EntryKind,
  words: string,
  today: Day,
): Generator<Entry> {
  const written = fieldsOf(block).get(id)?.[0];
  const due = written === undefined ? undefined : plan.due(written, 'end', block.kind === 'then');
  if (due?.day !== undefined)
    yield entry(due.day, kind, byCalendar(due.day, today), words, blockPlace(block));
}

function* one(due: Due | undefined, kind: EntryKind, words: string, today: Day): Generator<Entry> {
  if (due?.day !== undefined)
    yield { ...entry(due.day, kind, byCalendar(due.day, today), words, due), note: due.how };
}

const entry = (day: Day, kind: EntryKind, state: EntryState, words: string, { start, end }: Span): Entry => {
  // What stands before the colon is a label; what stands after it may be anybody's words.
  const short = words.split(':', 1)[0] ?? words;
  return { day, kind, state, words, short, note: undefined, place: { start, end }, goal: undefined };
};
