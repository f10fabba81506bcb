import { sayDay, type Day } from '../calendar/day.ts';
import { placeName } from '../language/values/say.ts';
import type { Duration } from '../language/values/time.ts';
import { isKnownLabel } from '../language/labels.ts';
import type { Span } from '../language/tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { Missing } from './conditions.ts';
import { limitDay } from './count.ts';
import { asClause, countedFrom, eventOf } from './events.ts';
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

type Timed = Extract<
  Demand,
  { readonly meeting: unknown; readonly type: 'first' | 'second' | 'later' | 'rhythm' }
>;

const TYPES: ReadonlySet<string> = new Set(['first', 'second', 'later', 'rhythm']);

/** What a standard asks of the days between meetings; undefined where it speaks of something else. */
export const timed = ({ standard: { demand } }: InForce): Timed | undefined =>
  TYPES.has(demand.type) ? (demand as Timed) : undefined;

/** Stands for the place of a meeting where nobody can tell how many were before it. */
const MANY = Infinity;

/** The limit of a first meeting with the day it counts from. */
export interface First {
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
export class Counter {
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

  /**
   * The limits of the meeting after one.
   *
   * @param at its place in the order, undefined where nobody can tell
   * @param listed its place among those that the plan lists
   */
  after({ day: before, place }: Begun, at: number | undefined, listed: number): Expected[] {
    const isReview = this.kind === 'review';
    return this.standards.flatMap((each) => {
      const held = at === listed ? this.held(each, before, listed) : (at ?? MANY);
      const limit = this.limitAfter(each, held, before);
      if (limit === undefined) return [];
      const named = isReview ? placeName(held) : undefined;
      const event =
        named === undefined ? `the ${this.word} on ${sayDay(before)}` : `the ${named} ${this.word}`;
      const name = (isReview ? placeName(held + 1) : undefined) ?? 'next';
      return this.expect(each, name, event, { day: before, place }, limit.within, limit.until);
    });
  }

  /** The limits that a meeting is past even if the one before it, which the plan does not date, was held today. */
  atTheLatest(day: Day, today: Day): Expected[] {
    const event = `today, ${sayDay(today)}, even if one is held today`;
    return this.standards.flatMap((each) => {
      const limit = this.limitAfter(each, MANY, today);
      if (limit === undefined) return [];
      return this.expect(
        each,
        'next',
        event,
        { day: today, place: undefined },
        limit.within,
        limit.until,
      ).filter(({ last }) => day > last);
    });
  }

  /**
   * What a plan leaves open where it does not date the meeting before one.
   *
   * @param at its place in the order, undefined where nobody can tell
   * @param least the place that it has where none is missing
   */
  unlisted(day: Day, at: number | undefined, least = 1): Missing[] {
    const isLimited = (each: InForce): boolean =>
      at === undefined ? timed(each)?.type !== 'second' : this.limitAfter(each, at - 1, day) !== undefined;
    if (at === 1 || !this.standards.some(isLimited)) return [];
    const before = at === undefined ? 'last' : (placeName(at - 1) ?? 'last');
    const known = isKnownLabel(`${before} ${this.word}`) ? this.word : this.kind;
    const itself = `‘${capital(placeName(least) ?? 'next')} ${known}:’`;
    const orItself =
      at === undefined ? `, or write ${itself} if there was none ${least === 1 ? 'before' : 'between'}` : '';
    return [
      {
        fact: `${before} ${known}`,
        what: `when the ${before} ${this.word} was`,
        so: `the one on ${sayDay(day)} is in time`,
        line: `‘${capital(before)} ${known}:’ with the date${orItself}`,
      },
    ];
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

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
