import { sayDay, type Day } from '../calendar/day.ts';
import type { Duration } from '../language/values/time.ts';
import type { Span } from '../language/tree.ts';
import { saysLast } from '../language/vocabulary/word-order.ts';
import { earlierMeetings } from '../plan/meetings.ts';
import type { Meeting, Plan } from '../plan/plan.ts';
import { holds, type Missing } from './conditions.ts';
import { limitDay } from './count.ts';
import { asClause, countedFrom, eventOf } from './events.ts';
import { standardsOf } from './in-force.ts';
import { datedMeetings } from './occasions.ts';
import type { Demand, Events, InForce, MeetingKind, Strength } from './standard.ts';

/** One meeting that a plan should have: the last day for it and how that was counted. */
export interface Expected {
  /** "first", "second", "next". */
  readonly name: string;
  readonly meeting: string;
  readonly limit: Duration;
  /** "the placement began", "the first review". */
  readonly event: string;
  /** The line that it counts from; undefined where none gives the day. */
  readonly from: Span | undefined;
  readonly last: Day;
  readonly source: string;
  readonly strength: Strength;
  readonly standard: InForce;
}

/** A planned meeting with all that is expected of its day. */
export interface Planned {
  readonly meeting: Meeting;
  readonly day: Day;
  readonly expected: readonly Expected[];
}

/** The dated meetings of one kind in order, each with its limits, and the meeting that would come after them. */
export interface Series {
  readonly planned: readonly Planned[];
  /** All that is expected of the meeting after the last. */
  readonly following: readonly Expected[];
  /** The limit that comes first of these, one that is a hint only where there is no other; undefined where there is none. */
  readonly next: Expected | undefined;
  /** What the standards call the meeting. */
  readonly word: string;
  readonly standards: readonly InForce[];
  readonly missing: readonly Missing[];
}

type Timed = Extract<
  Demand,
  { readonly meeting: unknown; readonly type: 'first' | 'second' | 'later' | 'rhythm' }
>;

const NAMES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const TYPES: ReadonlySet<string> = new Set(['first', 'second', 'later', 'rhythm']);

const known = new WeakMap<Plan, Map<string, Series>>();

/** How a kind of meeting is planned and how it should be, by the standards that hold on a day. */
export function seriesOf(plan: Plan, kind: MeetingKind, today: Day): Series {
  const key = `${kind} ${today}`;
  let ofPlan = known.get(plan);
  if (ofPlan === undefined) known.set(plan, (ofPlan = new Map<string, Series>()));
  let series = ofPlan.get(key);
  if (series === undefined) ofPlan.set(key, (series = count(plan, kind, today)));
  return series;
}

function count(plan: Plan, kind: MeetingKind, today: Day): Series {
  return follow(
    plan,
    kind,
    standardsOf(plan).filter(
      (each) => timed(each)?.meeting.kind === kind && holds(plan, each, today) === true,
    ),
  );
}

/** Follows the meetings of a plan from the first to the last, each with the limits that some standards set. */
function follow(plan: Plan, kind: MeetingKind, standards: readonly InForce[]): Series {
  const [first] = standards;
  const word = (first === undefined ? undefined : timed(first)?.meeting.word) ?? kind;
  const counter = new Counter(plan, kind, word, standards);
  const dated = datedMeetings(plan, kind);
  let earlier = earlierOf(plan, kind);
  let firsts = earlier === 0 ? counter.firsts() : [];
  if (isOneOfMany(dated[0], firsts)) {
    earlier = NAMES.length;
    firsts = [];
  }
  let expected = firsts.map((each) => each.expected);
  const planned: Planned[] = [];
  dated.forEach(({ meeting, day }, index) => {
    planned.push({ meeting, day, expected });
    expected = [
      ...counter.after({ day, place: meeting.on }, earlier, index + 1),
      // What was before the event is not the first after it.
      ...firsts.filter((each) => each.from > day).map((each) => each.expected),
    ];
  });
  const missing = planned.length > 0 ? counter.missing : [];
  return { planned, following: expected, next: soonest(expected), word, standards, missing };
}

/** A `Last review` after the limit of the first need not be the first: nobody can say how many were before it. */
function isOneOfMany(
  begin: { readonly meeting: Meeting; readonly day: Day } | undefined,
  firsts: readonly First[],
): boolean {
  if (begin === undefined || !saysLast(begin.meeting.block.label?.text ?? '')) return false;
  return passed({ day: begin.day, expected: firsts.map(({ expected }) => expected) }) !== undefined;
}

/** Whether a meeting of the plan would be late by a standard, if it held. */
export function wouldBeLate(plan: Plan, standard: InForce, today: Day): boolean {
  const kind = timed(standard)?.meeting.kind;
  if (kind === undefined) return false;
  const { planned, next } = follow(plan, kind, [standard]);
  return (
    planned.some((each) => passed(each) !== undefined) ||
    (planned.length > 0 && next !== undefined && next.last < today)
  );
}

/** The limit that a day is past and that weighs most; the earliest among equals. */
export function passed({ day, expected }: Pick<Planned, 'day' | 'expected'>): Expected | undefined {
  const late = expected.filter((each) => day > each.last);
  return (['must', 'should', 'may'] as const)
    .map((strength) => earliest(late.filter((each) => each.strength === strength)))
    .find((each) => each !== undefined);
}

export const timed = ({ standard: { demand } }: InForce): Timed | undefined =>
  TYPES.has(demand.type) ? (demand as Timed) : undefined;

/** How many meetings of a kind there were before those that the plan dates. */
export const earlierOf = (plan: Plan, kind: MeetingKind): number =>
  earlierMeetings(
    plan.fields,
    datedMeetings(plan, kind).map(({ meeting }) => meeting),
    kind,
  );

const earliest = (expected: readonly Expected[]): Expected | undefined =>
  expected.reduce<Expected | undefined>(
    (found, each) => (found === undefined || each.last < found.last ? each : found),
    undefined,
  );

const soonest = (expected: readonly Expected[]): Expected | undefined =>
  earliest(expected.filter(({ strength }) => strength !== 'may')) ?? earliest(expected);

/** The limit of a first meeting with the day it counts from. */
interface First {
  readonly expected: Expected;
  readonly from: Day;
}

/** Meetings of which a plan names the first, however late it began. */
const KNOWN_FIRSTS = new Set<MeetingKind>(['review', 'conference']);

const STARTED: Events = { names: ['Started'], pick: 'first' };

/** What a limit counts from: its day, and where that stands. */
interface Begun {
  readonly day: Day;
  readonly place: Span | undefined;
}

/** Counts the limits of one series of meetings. */
class Counter {
  readonly missing: Missing[] = [];
  private readonly plan: Plan;
  private readonly kind: MeetingKind;
  private readonly word: string;
  private readonly standards: readonly InForce[];

  constructor(plan: Plan, kind: MeetingKind, word: string, standards: readonly InForce[]) {
    this.plan = plan;
    this.kind = kind;
    this.word = word;
    this.standards = standards;
  }

  /** The limits of the first meeting, counted from the event that each standard names. */
  firsts(): First[] {
    return this.standards.flatMap((each) => {
      const demand = timed(each);
      if (demand?.type === 'rhythm' && !this.has(each, 'first'))
        return this.from(each, STARTED, demand.every, demand.until, false);
      return demand?.type === 'first' ? this.from(each, demand.events, demand.within, undefined, true) : [];
    });
  }

  /** The limits of the meeting after one, which is the `listed`-th that the plan lists. */
  after({ day: before, place }: Begun, earlier: number, listed: number): Expected[] {
    const isReview = this.kind === 'review';
    return this.standards.flatMap((each) => {
      const held = earlier > 0 ? earlier + listed : this.held(each, before, listed);
      const limit = this.limitAfter(each, held, before);
      if (limit === undefined) return [];
      const event = isReview
        ? `the ${NAMES[held - 1] ?? 'last'} ${this.word}`
        : `the ${this.word} on ${sayDay(before)}`;
      const name = isReview ? (NAMES[held] ?? 'next') : 'next';
      return this.expect(each, name, event, { day: before, place }, limit.within, limit.until);
    });
  }

  /** How many meetings there were up to one, from the event on that the first of them counts from. */
  private held({ template }: InForce, upTo: Day, listed: number): number {
    const first = this.standards
      .filter((each) => each.template === template)
      .map(timed)
      .find((demand) => demand?.type === 'first');
    const from = first?.type === 'first' ? countedFrom(this.plan, first.events).dated?.day : undefined;
    if (from === undefined) return listed;
    if (upTo < from) return 0;
    return listed - datedMeetings(this.plan, this.kind).filter(({ day }) => day < from).length;
  }

  private limitAfter(
    each: InForce,
    held: number,
    before: Day,
  ): { within: Duration; until?: string | undefined } | undefined {
    const demand = timed(each);
    // What was before the event is in no series that begins with it, nor in a stretch that ends some time after it.
    if (held === 0 && (demand?.type !== 'rhythm' || demand.until !== undefined)) return undefined;
    // What holds "later" begins after the second where the same template has a limit for the second.
    const later = held > 1 || !this.has(each, 'second');
    switch (demand?.type) {
      case 'second':
        if (held === 1) return { within: demand.within };
        return demand.then === undefined ? undefined : { within: demand.then };
      case 'first':
        return later && demand.then !== undefined ? { within: demand.then } : undefined;
      case 'later':
        return later ? { within: demand.within } : undefined;
      case 'rhythm': {
        const { every, until, then } = demand;
        const end = until === undefined || then === undefined ? undefined : eventOf(this.plan, until).day;
        const soon = limitDay(before, every);
        // The last distance before `until` may reach over it.
        return then !== undefined && end !== undefined && soon !== undefined && soon > end
          ? { within: then }
          : { within: every, until };
      }
      default:
        return undefined;
    }
  }

  private from(
    each: InForce,
    events: Events,
    limit: Duration,
    until: string | undefined,
    needed: boolean,
  ): First[] {
    const { dated, wanted } = countedFrom(this.plan, events);
    if (dated === undefined) {
      if (needed && wanted !== undefined)
        this.missing.push({
          fact: wanted.line,
          what: `when ${asClause(wanted.said)}`,
          so: `the first ${this.word} is in time`,
          line: wanted.line,
        });
      return [];
    }
    const expected = this.expect(each, 'first', dated.said, dated, limit, until);
    const begun = this.plan.started?.day;
    // A plan that began after the limit tells nothing of the first visit. Its first review it should know, and the
    // conference at which it began.
    return expected
      .filter(({ last }) => KNOWN_FIRSTS.has(this.kind) || begun === undefined || begun <= last)
      .map((one) => ({ expected: one, from: dated.day }));
  }

  private expect(
    each: InForce,
    name: string,
    event: string,
    { day: from, place }: Begun,
    limit: Duration,
    until?: string,
  ): Expected[] {
    const last = limitDay(from, limit);
    if (last === undefined) return [];
    const end = until === undefined ? undefined : eventOf(this.plan, until).day;
    if (until !== undefined && (end === undefined || last > end)) return [];
    const { source, strength } = each;
    return [
      {
        name,
        meeting: timed(each)?.meeting.word ?? this.word,
        limit,
        event,
        from: place,
        last,
        source,
        strength,
        standard: each,
      },
    ];
  }

  private has({ template }: InForce, type: Timed['type']): boolean {
    return this.standards.some((each) => each.template === template && timed(each)?.type === type);
  }
}
