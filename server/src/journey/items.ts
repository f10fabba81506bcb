import { sayDay, type Day } from '../calendar/day.ts';
import { ANSWERED } from '../language/statuses.ts';
import type { Block, Label, Span, Value } from '../language/tree.ts';
import { sayRecurrence } from '../language/values/times.ts';
import { howItWent } from '../plan/how-it-went.ts';
import type { Action, Goal, Item, Milestone, Plan } from '../plan/plan.ts';
import { measuredOn } from '../plan/standing.ts';
import type { Tense } from '../plan/year-meant.ts';
import { count } from '../rules/about.ts';
import { sayWent } from '../rules/drift/overdue.ts';
import { ahead, type Entry, type EntryKind, type EntryState } from './entry.ts';

const DONE = new Set(['met', 'done']);
const MISSED = new Set(['not met', 'not done', 'partly met']);

/** How a goal, a milestone or an action stands; without a day, by its status alone. */
export function stateOf(item: Item, plan: Plan, today: Day): EntryState {
  const state = item.status?.value.state;
  if (state !== undefined && DONE.has(state)) return 'done';
  if (state !== undefined && MISSED.has(state)) return 'missed';
  if ((state !== undefined && ANSWERED.has(state)) || plan.status?.value.state === 'closed') return 'stopped';
  const day = item.by?.day;
  if (day === undefined) return 'planned';
  if (day >= today) return ahead(day, today);
  if (repeats(item)) return 'done';
  return howItWent(item, day).type === 'told' ? 'due' : 'overdue';
}

/** Every goal, milestone and action that has a day, and every word on where a goal stood on a day. */
export function* itemEntries(plan: Plan, today: Day): Generator<Entry> {
  for (const goal of plan.goals) {
    yield* dated(goal, goal, 'goal', plan, today);
    for (const { field } of goal.now) yield* stood(field.label, field.value, 'before', goal, plan, today);
  }
  for (const step of plan.milestones) yield* dated(step, step.goal, 'milestone', plan, today);
  for (const action of plan.actions) yield* dated(action, action.goal, 'action', plan, today);
  for (const { label, value, parent } of [...plan.blocksOf('progress'), ...plan.blocksOf('scale')]) {
    const goal = plan.goals.find(({ block }) => block === parent);
    if (label !== undefined) yield* stood(label, value, 'past', goal, plan, today);
  }
}

/** Work that is under way in a rhythm, and whatever has no day: what a line of days cannot show. */
export interface WithoutDay {
  readonly words: string;
  /** "every Wednesday until 12 March 2027"; "no day is given". */
  readonly note: string;
  readonly place: Span;
}

/** Goals, milestones and actions that nobody can place on a line of days. */
export function* undated(plan: Plan): Generator<WithoutDay> {
  const items = [
    ...plan.goals.map((item) => ({ item, kind: 'goal' as const })),
    ...plan.milestones.map((item) => ({ item, kind: 'milestone' as const })),
    ...plan.actions.map((item) => ({ item, kind: 'action' as const })),
  ];
  for (const { item, kind } of items.sort((a, b) => a.item.block.start - b.item.block.start)) {
    const answered = ANSWERED.has(item.status?.value.state ?? '');
    if (answered || dayOf(item) !== undefined || repeats(item)) continue;
    if (kind === 'goal' && item.pointer) continue;
    yield {
      words: named(kind, item),
      note: item.by?.open ?? 'no day is given',
      place: blockPlace(item.block),
    };
  }
}

/** Actions that are done again and again. */
export function* repeated(plan: Plan): Generator<WithoutDay> {
  for (const action of plan.actions)
    if (action.howOften !== undefined)
      yield {
        words: named('action', action),
        note: sayRecurrence(action.howOften.value),
        place: blockPlace(action.block),
      };
}

function* dated(
  item: Goal | Milestone | Action,
  goal: Goal | undefined,
  kind: 'goal' | 'milestone' | 'action',
  plan: Plan,
  today: Day,
): Generator<Entry> {
  const day = dayOf(item);
  if (day === undefined) return;
  const state = stateOf(item, plan, today);
  const note =
    state === 'overdue'
      ? `${count(today - day, 'day')} ago, and ${sayWent(howItWent(item, day))}`
      : say(item);
  const place = blockPlace(item.block);
  yield { day, kind, state, words: named(kind, item), short: capital(kind), note, place, goal };
}

const dayOf = (item: Item): Day | undefined => item.by?.day ?? item.status?.value.on;

const repeats = (item: Item): boolean => item.fields.has('howOften') && !item.fields.has('by');

/** "met on 27 September 2026"; "10 working days after the placement began on 12 June 2026". */
function say({ status, by }: Item): string | undefined {
  if (status === undefined) return by?.how;
  const { state, on } = status.value;
  return on === undefined ? state : `${state} on ${sayDay(on)}`;
}

/** "Now: 0 on 7 April 2026", "Progress: 3 of 8 journeys on 1 July 2026". */
function* stood(
  label: Label,
  value: Value,
  tense: Tense,
  goal: Goal | undefined,
  plan: Plan,
  today: Day,
): Generator<Entry> {
  const deadline = measuredOn(value.text);
  const day = deadline === undefined ? undefined : plan.worksOut(deadline, tense).day;
  if (day === undefined) return;
  yield {
    day,
    kind: 'progress',
    state: day <= today ? 'done' : 'planned',
    words: `${label.text}: ${oneLine(value.text)}`,
    short: label.text,
    note: undefined,
    place: { start: label.start, end: value.end },
    goal,
  };
}

const named = (kind: EntryKind, item: Item): string => {
  const label = item.block.label?.text ?? kind;
  const words = oneLine(item.text.text);
  return words === '' ? label : `${label}: ${words}`;
};

/** Where to point for a block: its label and what stands after it. */
export const blockPlace = (block: Block): Span =>
  block.label === undefined
    ? { start: block.value.start, end: block.value.end }
    : { start: block.label.start, end: Math.max(block.value.end, block.label.end) };

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words of several lines as one. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
