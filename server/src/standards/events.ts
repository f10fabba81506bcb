import type { Day } from '../calendar/day.ts';
import { readDeadline, sayDeadline } from '../language/values/times.ts';
import { eventKey } from '../plan/due.ts';
import type { Span } from '../language/tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { Events } from './standard.ts';

/** An event of a plan: its day, or what is missing. */
export interface EventOf {
  readonly day: Day | undefined;
  /** Where the day stands; undefined where no line of the plan gives it. */
  readonly place: Span | undefined;
  /** "the placement began", "Ida became looked after". */
  readonly said: string;
  /** The plan has a line for it, with or without a day that can be used. */
  readonly written: boolean;
  /** The line that would give it: "‘Placement began:’ with the date". */
  readonly line: string;
}

/** Other words for the events that plans date. */
const SAME: Readonly<Record<string, string>> = {
  referral: 'referred',
  placement: 'placement began',
  'start of placement': 'placement began',
  'start of the placement': 'placement began',
  'becoming looked after': 'became looked after',
  request: 'assessment requested',
  order: 'order made',
  'placement starting': 'placement began',
  'placement starts': 'placement began',
  'placement started': 'placement began',
  'placement begins': 'placement began',
  'coming into care': 'became looked after',
  start: 'started',
  'plan started': 'started',
  'plan starts': 'started',
  'plan starting': 'started',
  'plan began': 'started',
  'start of the plan': 'started',
  'beginning of the plan': 'started',
  birth: 'born',
  'child protection conference': 'conference',
  'initial child protection conference': 'conference',
};

const SAID: Readonly<Record<string, string>> = {
  'placement began': 'the placement began',
  'plan finalised': 'the plan was made final',
  'order made': 'the order was made',
  'assessment requested': 'the assessment was asked for',
  'strategy discussion': 'the strategy discussion',
  referred: 'the referral',
  conference: 'the conference',
  started: 'the plan started',
};

/** What the plan says of an event that a standard names: one of its fields, an `Event`, the conference, a birthday. */
export function eventOf(plan: Plan, words: string): EventOf {
  const key = SAME[eventKey(words)] ?? eventKey(words);
  const label = key.charAt(0).toUpperCase() + key.slice(1);
  const line = `‘${label}:’ with the date`;
  if (key === 'became looked after')
    return { ...dayOf(plan, key), said: `${childOf(plan)} became looked after`, line };
  if (key === 'born')
    return {
      ...born(plan),
      said: `${childOf(plan)} ${agreeing(plan, 'was', 'were')} born`,
      line: '‘Born:’ with the date of birth',
    };
  const said = SAID[key];
  if (said !== undefined) return { ...dayOf(plan, key), said, line };
  if (plan.events.has(key)) return { ...dayOf(plan, key), said: `‘${words}’`, line };
  return inOtherWords(plan, words);
}

/** The event that a limit counts from, where the plan dates it; else the one that it would have to date. */
export interface CountedFrom {
  readonly dated: (EventOf & { readonly day: Day }) | undefined;
  /** The event whose line is missing; undefined where a line stands there without a day that can be used. */
  readonly wanted: EventOf | undefined;
}

/** What a plan says of the events of a sentence. */
export function countedFrom(plan: Plan, { names, pick }: Events): CountedFrom {
  const found = names.map((name) => eventOf(plan, name));
  const dated = found.filter((event): event is EventOf & { readonly day: Day } => event.day !== undefined);
  const latest = Math.max(...dated.map(({ day }) => day));
  return {
    dated: pick === 'later' ? dated.find(({ day }) => day === latest) : dated[0],
    wanted: found.some((event) => event.written) ? undefined : found[0],
  };
}

/** "the placement began" is a clause; "the conference" needs a verb. */
export const asClause = (said: string): string =>
  /\b(?:began|started|became|was|is)\b/.test(said) ? said : `${said} was`;

/** `the 16th birthday`, `the second review`: times that a plan works out. */
function inOtherWords(plan: Plan, words: string): EventOf {
  const deadline = readDeadline(words).value;
  const type = deadline?.point.type;
  if (deadline === undefined || type === 'event' || type === undefined)
    return {
      day: undefined,
      place: undefined,
      said: `‘${words}’`,
      written: false,
      line: `‘Event: ${words} | On:’ with the date`,
    };
  const { day } = plan.worksOut(deadline);
  const line = type === 'meeting' ? 'a line with its date' : '‘Born:’ with the date of birth';
  const said = sayDeadline({ ...deadline, preposition: undefined });
  return { day, place: undefined, said, written: day !== undefined, line };
}

type Stands = Pick<EventOf, 'day' | 'place' | 'written'>;

function dayOf(plan: Plan, key: string): Stands {
  const due = key === 'started' ? plan.started : plan.events.get(key);
  if (due !== undefined) return { day: due.day, place: due, written: true };
  const conference =
    key === 'conference' ? plan.meetings.find((each) => each.kind === 'conference') : undefined;
  const { on } = conference ?? {};
  return { day: on?.day, place: on, written: conference !== undefined || isWritten(plan, key) };
}

/** A field that stands there without a date that can be read is reported as such. */
const isWritten = (plan: Plan, key: string): boolean =>
  [...plan.fields.values()].some(([field]) => eventKey(field?.spec.labels[0] ?? '') === key);

function born(plan: Plan): Stands {
  const child = plan.children.find((each) => each.born !== undefined);
  return { day: child?.born, place: child?.block.value, written: child !== undefined };
}

/** The verb after `childOf`: "Bo is", "the children are". */
export const agreeing = (plan: Plan, one: string, several: string): string =>
  childOf(plan) === CHILDREN ? several : one;

const CHILDREN = 'the children';

/** The child's name where there is one child. */
export function childOf(plan: Plan): string {
  const [child] = plan.children;
  if (child === undefined || child.name === '') return 'the child';
  return plan.children.length === 1 ? child.name : CHILDREN;
}
