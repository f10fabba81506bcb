import type { Span } from '../tree.ts';

/**
 * What words about time say, before anything is worked out. One grammar reads it for the date, deadline,
 * duration and recurrence fields and for sentences alike.
 */
export type TimePoint =
  /** `31 March 2027`; without a year the year is left open. `weekday` is the one written beside it. */
  | {
      readonly type: 'date';
      readonly year: number | undefined;
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
      readonly byWords?: YearByWords;
    }
  /** `March 2027`, `in May`. `Jan 27` can be a day or a year: its `figures` are kept, and nothing is guessed. */
  | {
      readonly type: 'month';
      readonly year: number | undefined;
      readonly month: number;
      readonly figures?: number;
      readonly byWords?: YearByWords;
    }
  /** `Q1 2027`, `the first quarter of 2027`: of the calendar year or of the financial year. */
  | { readonly type: 'quarter'; readonly quarter: number; readonly year: number | undefined }
  /** `2027`. */
  | { readonly type: 'year'; readonly year: number }
  /** `spring 2027`. */
  | {
      readonly type: 'season';
      readonly season: 'spring' | 'summer' | 'autumn' | 'winter';
      readonly year: number | undefined;
      readonly byWords?: YearByWords;
    }
  /** `the end of the autumn term`, `the end of term` (no name). */
  | {
      readonly type: 'term';
      readonly term: 'autumn' | 'spring' | 'summer' | undefined;
      readonly year: number | undefined;
    }
  /** `October half-term`. */
  | { readonly type: 'halfTerm'; readonly name: string | undefined; readonly year: number | undefined }
  /** `Easter holidays 2027`, `summer holidays`. */
  | { readonly type: 'schoolHoliday'; readonly name: string; readonly year: number | undefined }
  /** `Easter 2027`, `Christmas`, `Good Friday 2027`. */
  | {
      readonly type: 'holiday';
      readonly name: string;
      readonly year: number | undefined;
      readonly byWords?: YearByWords;
    }
  /** `week commencing 8 June`. */
  | { readonly type: 'week'; readonly of: TimePoint }
  /** `this school year`, `the 2026/27 school year`, `the academic year`. */
  | { readonly type: 'schoolYear'; readonly from: number | undefined }
  /** `Year 11`, `Reception` (0); `her brother starts Reception`: `whose` year it is. */
  | { readonly type: 'yearGroup'; readonly year: number; readonly whose?: string }
  /** `Key Stage 2`, `KS4`. */
  | { readonly type: 'keyStage'; readonly stage: number }
  /** `18th birthday`, `when she turns 16`, `by 18`; `whose` it is in the words written: `her`, `Ela's`, `her mum's`. */
  | { readonly type: 'birthday'; readonly age: number; readonly whose?: string }
  /** `this month`, `next week`, `tomorrow` (1 day ahead), `last term`: counted from where the words stand. */
  | {
      readonly type: 'relative';
      readonly unit: 'day' | 'week' | 'month' | 'term' | 'year';
      readonly ahead: number;
    }
  /** `between 1 and 5 June`, `from 4 to 8 May`. */
  | { readonly type: 'range'; readonly from: TimePoint; readonly to: TimePoint }
  /** `4, 11 and 18 June`. */
  | { readonly type: 'list'; readonly of: readonly TimePoint[] }
  /** `Friday`, `next Monday`. */
  | { readonly type: 'weekday'; readonly weekday: number }
  /** `within 10 working days of Placement began`, `2 weeks before the review`, `in six weeks`. */
  | {
      readonly type: 'offset';
      readonly duration: Duration;
      readonly direction: 'after' | 'before';
      readonly within: boolean;
      /** The event counted from as written; undefined: the plan's start, or the trigger of an `If`. */
      readonly event: string | undefined;
    }
  /** `second review`, `the next review conference`, `every review` is a recurrence instead. */
  | {
      readonly type: 'meeting';
      readonly ordinal: number | 'next' | 'last' | undefined;
      readonly meeting: string;
    }
  /** An event by name: `Placement began`, `return`, `the conference`. */
  | { readonly type: 'event'; readonly event: string }
  /** `the same day`, `that night`, `today`, `by 22:00`: counted from a trigger only. */
  | { readonly type: 'sameDay' }
  /** `[date]`. */
  | { readonly type: 'blank'; readonly prompt: string };

/** How words tell the year where no figure does: `31 March next year`, `May this year`, `next March`. */
export type YearByWords = 'next year' | 'this year' | 'next one' | 'another kind of year';

/**
 * Which part of a span of time is meant. `whole` leaves it to the field: `By` takes the end, `From` the start. `early`
 * and `late` are spans themselves, of which the field takes an end.
 */
export type Edge = 'start' | 'middle' | 'end' | 'early' | 'late' | 'whole';

/** A point in time with how it was hung up: `before the end of Year 11`. */
export interface Deadline {
  readonly point: TimePoint;
  readonly edge: Edge;
  /** `by`: up to and with; `before`: the day before; `on`, `until`, `from`, `after`. */
  readonly preposition: 'by' | 'before' | 'on' | 'until' | 'from' | 'after' | undefined;
}

export type DurationUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'working day'
  | 'school day'
  | 'week'
  | 'month'
  | 'half-term'
  | 'term'
  | 'year'
  | 'session';

/** `6 weeks`, `10 working days`, `half an hour`, `2 to 3 weeks` (`least` 2, `most` 3). */
export interface Duration {
  readonly least: number;
  readonly most: number;
  readonly unit: DurationUnit;
}

/** `every Tuesday`, `twice a week for 6 weeks until 30 June 2026`. */
export interface Recurrence {
  /** Times in each `period`; `every 6 weeks` is 1 time in a period of 6 weeks. */
  readonly times: number;
  readonly period: Duration;
  readonly atLeast: boolean;
  /** Weekdays named, 0 Sunday to 6 Saturday. */
  readonly weekdays: readonly number[];
  /** `for half an hour`, `20 minutes each`. */
  readonly length: Duration | undefined;
  /** `for 6 weeks`, `12 sessions`. */
  readonly span: Duration | undefined;
  readonly until: Deadline | undefined;
  /** `every Tuesday from 16 June`. */
  readonly from?: Deadline | undefined;
}

/** One mention of time in a sentence. */
export type TimeMention = Span &
  (
    | { readonly type: 'deadline'; readonly deadline: Deadline }
    | { readonly type: 'recurrence'; readonly recurrence: Recurrence }
    | { readonly type: 'duration'; readonly duration: Duration }
    /** `since 3 March`, `in January` beside a past verb: says where things stood, sets no deadline. */
    | { readonly type: 'history' }
    /** `9 pm`, `at 8.45`: the time of day. */
    | { readonly type: 'clock' }
    /**
     * `ongoing`, `as soon as possible`, `in due course`, `when ready`; and `by the next review` without a date, with the
     * deadline that it is where a plan gives the meeting's day.
     */
    | { readonly type: 'nonDate'; readonly deadline?: Deadline }
  );
