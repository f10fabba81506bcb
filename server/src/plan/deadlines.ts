import { addDays, birthday, sayDay } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { schoolYearOf, startOfSchoolYear, startOfYearGroup } from '../calendar/school-year.ts';
import { readDeadline } from '../language/values/date.ts';
import { findTimes } from '../language/values/find-times.ts';
import { sayDeadline, sayDuration, sayMeeting, sayPoint } from '../language/values/say.ts';
import type { Deadline, TimePoint } from '../language/values/time.ts';
import { meansTheChild, NO_CHILDS } from './births.ts';
import type { Births } from './births.ts';
import { moved } from './counting.ts';
import { dayOf, phrase, plainName } from './event-words.ts';
import { COUNTS_LATER } from './open-days.ts';
import { calendarSpan, day, FROM_WHICH_DAY, isOpen, open } from './spans.ts';
import type { Open, TimeSpan } from './spans.ts';
import { KINDS_OF_MEETING } from './meetings-meant.ts';
import { partOfSpan } from './part-of-span.ts';
import type { Reference, Tense } from './year-meant.ts';

/** What a plan knows that a deadline can hang on. */
export interface DeadlineContext {
  /** The first day of the plan. */
  readonly started?: Day;
  /** The day of birth of whom the words mean; without it no birth is known. */
  readonly born?: Births;
  /** A year group (0 Reception) that the child was in on a day, where no date of birth is known. */
  readonly yearGroup?: { readonly year: number; readonly on: Day };
  /** Days of events by their plain names in lower case: `placement began`. */
  readonly events: ReadonlyMap<string, Day>;
  /** The day of a meeting: `second`, `next`, or the only one that can be meant. */
  readonly meetings: (name: string, ordinal: number | 'next' | 'last' | undefined) => Day | undefined;
  /** First and last day of a term or half-term by its name, `autumn term`, where a calendar is configured. */
  readonly terms?: (
    name: string,
    year: number | undefined,
  ) => { readonly from: Day; readonly to: Day } | undefined;
  /** Inside `If`: what has no event of its own counts from what sets the contingency off. */
  readonly trigger: boolean;
  /** Which year is meant where none is written; that ahead where nothing is said. */
  readonly tense?: Tense;
  readonly today: Day;
}

/** A deadline worked out. `day` is the one that counts; while it is open, `open` says which fact is missing. */
export interface ResolvedDeadline {
  readonly day?: Day;
  readonly from?: Day;
  readonly to?: Day;
  /** How the day was found: "10 working days after the placement began on 12 June 2026: 26 June 2026". */
  readonly how?: string;
  readonly open?: string;
  /** No year was written: the one that the field means was taken. */
  readonly yearProposed?: true;
}

/** How far words may hang on other words: `2 weeks before 3 days after the review`. */
const DEEPEST = 4;

/**
 * Works out the day that a deadline comes to. `By` takes the end of a span of time, `From` its start, `before`
 * the day before it. A deadline that hangs on itself is for the caller to see.
 *
 * @param edgeDefault which end of a span of time the field means: `end` for `By`, `start` for `From`
 */
export function resolveDeadline(
  deadline: Deadline,
  context: DeadlineContext,
  edgeDefault: 'start' | 'end',
): ResolvedDeadline {
  return resolve(deadline, context, edgeDefault, 0);
}

function resolve(
  { point, edge, preposition }: Deadline,
  context: DeadlineContext,
  edgeDefault: 'start' | 'end',
  depth: number,
): ResolvedDeadline {
  const whole = spanOf(point, context, depth);
  if (isOpen(whole)) return whole;
  const isPart = edge === 'early' || edge === 'late';
  const span = isPart ? partOfSpan(whole, edge) : whole;
  const { from, to } = span;
  let counts: Day;
  if (edge === 'middle') counts = (from + Math.floor((to - from) / 2)) as Day;
  else if (edge !== 'whole' && !isPart) counts = edge === 'start' ? from : to;
  else if (preposition === 'before') counts = from;
  else if (preposition === 'until' || preposition === 'after') counts = to;
  else counts = edgeDefault === 'start' || (preposition === 'from' && point.type !== 'range') ? from : to;
  // "3 of 5 in November", said in November: it lies behind, so it goes as far as today.
  if (
    (context.tense === 'past' || context.tense === 'before') &&
    from <= context.today &&
    context.today < counts
  )
    counts = context.today;
  if (preposition === 'before') counts = addDays(counts, -1);
  if (preposition === 'after') counts = addDays(counts, 1);
  const beside = preposition === 'before' || preposition === 'after';
  const named = span.how === undefined || beside || edge !== 'whole';
  const said =
    from === to && span.how === undefined && !beside
      ? undefined
      : named
        ? sayDeadline({ point, edge, preposition: beside ? preposition : undefined })
        : span.how;
  return {
    day: counts,
    from,
    to,
    ...(said === undefined
      ? {}
      : { how: said.includes(': ') && counts === to ? said : `${said}: ${sayDay(counts)}` }),
    ...(span.yearProposed === true ? { yearProposed: true } : {}),
  };
}

function spanOf(point: TimePoint, context: DeadlineContext, depth: number): TimeSpan | Open {
  const { today, tense = 'ahead' } = context;
  const reference: Reference = {
    start: context.started ?? today,
    started: context.started !== undefined,
    today,
    tense,
  };
  switch (point.type) {
    case 'birthday':
      return birthdayOf(point, context);
    case 'yearGroup':
      return years(point.year, point.year, context, point.whose);
    case 'keyStage':
      return years(FIRST_YEAR[point.stage] ?? 0, LAST_YEAR[point.stage] ?? 0, context);
    case 'meeting':
      return meeting(point, context);
    case 'event':
      return event(point.event, context, depth);
    case 'offset':
      return offset(point, context, depth);
    case 'sameDay':
      return open(context.trigger ? COUNTS_LATER : 'it does not say which day');
    case 'blank':
      return open('it is still to be filled in');
    case 'term':
    case 'halfTerm':
    case 'schoolHoliday':
      return term(point, context);
    case 'quarter':
      return open('a quarter can be one of the calendar year or of the financial year');
    case 'relative':
      return context.trigger ? open(COUNTS_LATER) : calendarSpan(point, reference);
    case 'week': {
      const first = spanOf(point.of, context, depth);
      return isOpen(first) ? first : { ...first, to: addDays(first.from, 6) };
    }
    case 'range':
      return across(spanOf(point.from, context, depth), spanOf(point.to, context, depth));
    case 'list':
      return point.of
        .map((each) => spanOf(each, context, depth))
        .reduce((first, second) => across(first, second));
    default:
      return calendarSpan(point, reference);
  }
}

const FIRST_YEAR: readonly number[] = [0, 1, 3, 7, 10, 12];
const LAST_YEAR: readonly number[] = [0, 2, 6, 9, 11, 13];

const NOT_BORN = open('the plan does not give the date of birth');
/** No child's plan goes on for longer: a later birthday of which nobody is named is another's. */
const LAST_AGE = 25;

function birthdayOf(
  point: TimePoint & { readonly type: 'birthday' },
  { born: births }: DeadlineContext,
): TimeSpan | Open {
  if (point.age > LAST_AGE && meansTheChild(point.whose)) return open(NO_CHILDS);
  const born = births?.(point.whose) ?? NOT_BORN;
  return typeof born === 'number' ? day(birthday(born, point.age), sayPoint(point)) : born;
}

/** From the start of one year group to the end of another. */
function years(
  first: number,
  last: number,
  { born: births, yearGroup }: DeadlineContext,
  whose?: string,
): TimeSpan | Open {
  if (yearGroup !== undefined) {
    const now = schoolYearOf(yearGroup.on) - yearGroup.year;
    return { from: startOfSchoolYear(now + first), to: addDays(startOfSchoolYear(now + last + 1), -1) };
  }
  const born = births?.(whose) ?? NOT_BORN;
  if (typeof born !== 'number') return born;
  return { from: startOfYearGroup(born, first), to: addDays(startOfYearGroup(born, last + 1), -1) };
}

function across(first: TimeSpan | Open, last: TimeSpan | Open): TimeSpan | Open {
  if (isOpen(first)) return first;
  if (isOpen(last)) return last;
  return { ...last, from: first.from < last.to ? first.from : last.from };
}

function meeting(point: TimePoint & { readonly type: 'meeting' }, context: DeadlineContext): TimeSpan | Open {
  const said = sayMeeting(point.ordinal, point.meeting);
  const found =
    (typeof point.ordinal === 'number' ? undefined : ownDay(point.meeting.toLowerCase(), context.events)) ??
    context.meetings(point.meeting, point.ordinal);
  return found === undefined ? open(`the plan does not say when ${said} is`) : day(found, said);
}

/** The day under a heading of the plan's own: `Year 9 review: 4 May 2027`, `Court hearing: …` for "the hearing". */
function ownDay(name: string, events: DeadlineContext['events']): Day | undefined {
  if (KINDS_OF_MEETING.some((kind) => kind === name)) return undefined;
  const known = events.get(name);
  if (known !== undefined) return known;
  const [only, ...more] = [...events].filter(([event]) => event.endsWith(` ${name}`));
  return more.length === 0 ? only?.[1] : undefined;
}

function term(
  point: TimePoint & { readonly type: 'term' | 'halfTerm' | 'schoolHoliday' },
  context: DeadlineContext,
): TimeSpan | Open {
  const said = sayPoint(point);
  const name = sayPoint({ ...point, year: undefined }).replace(/^the /, '');
  const known = context.terms?.(name, point.year);
  return known ?? open(`the dates of ${said} are not known here`);
}

const STARTS = /^(?:started|start|plan|plan start|plan started|start of (?:the )?plan)$/;

/** An event by its name, or words that are a time themselves: `15 September`, `the assessment on 1 June`. */
function event(words: string, context: DeadlineContext, depth: number): TimeSpan | Open {
  const name = plainName(words);
  const known = dayOf(context.events, name);
  if (known !== undefined) return day(known);
  if (STARTS.test(name)) return context.started === undefined ? open(NOT_STARTED) : day(context.started);
  const said = phrase(words);
  const unknown = open(
    `the plan does not say when ${said}${/ (?:was|began|became|started)\b/.test(said) ? '' : ' is'}`,
  );
  if (depth >= DEEPEST) return unknown;
  const timed = readDeadline(words).value ?? dateIn(words);
  if (timed === undefined || timed.point.type === 'event') return unknown;
  const found = resolve(timed, context, 'end', depth + 1);
  if (found.day === undefined) return open(found.open ?? unknown.open);
  return { ...day(found.day), ...(found.yearProposed === true ? { yearProposed: true } : {}) };
}

const NOW = /^(?:now|today|tonight)$/i;
const NOT_STARTED = 'the plan does not say when it started';
function dateIn(words: string): Deadline | undefined {
  const found = findTimes(words).find((mention) => mention.type === 'deadline');
  return found?.type === 'deadline' ? found.deadline : undefined;
}

/** A stretch from an event, from the plan's start where none is named; inside `If` it waits for the trigger. */
function offset(
  point: TimePoint & { readonly type: 'offset' },
  context: DeadlineContext,
  depth: number,
): TimeSpan | Open {
  const fromNow = point.event !== undefined && NOW.test(point.event);
  if ((point.event === undefined || fromNow) && context.trigger) return open(COUNTS_LATER);
  if (fromNow) return open(FROM_WHICH_DAY);
  const from: TimeSpan | Open =
    point.event !== undefined
      ? event(point.event, context, depth)
      : context.started === undefined
        ? open(NOT_STARTED)
        : day(context.started);
  if (isOpen(from)) return from;
  const base = point.direction === 'after' ? from.to : from.from;
  const reached = moved(base, point.duration, point.direction);
  if (reached === undefined) return open(`${sayDuration(point.duration)} cannot be counted in days here`);
  const since = phrase(point.event ?? 'started');
  const on = /\d(?: [A-Z][a-z]+)?$/.test(since)
    ? `${since} (${sayDay(base)})`
    : `${since} on ${sayDay(base)}`;
  const how = `${sayDuration(point.duration)} ${point.direction} ${on}: ${sayDay(reached)}`;
  const span = { from: reached, to: reached, how };
  return from.yearProposed === true ? { ...span, yearProposed: true } : span;
}
