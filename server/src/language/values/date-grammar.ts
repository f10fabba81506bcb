import type { ParserMethod } from 'chevrotain';
import {
  deadlineIn,
  figureDate,
  hangs,
  HISTORY,
  hung,
  isoDate,
  CLOCK,
  newLead,
  NO_LEAD,
  numberIn,
  one,
  recurrence,
  onWeekday,
  unitIn,
} from './time-meaning.ts';
import type { Lead, Meaning } from './time-meaning.ts';
import type { TimePoint } from './time.ts';
import * as T from './time-tokens.ts';
import type { UnitWord } from './time-words.ts';
import { isNumeral } from './time-ahead.ts';
import { RhythmGrammar } from './rhythm-grammar.ts';

const K = T.Kind;
/** From 2024 on a plan may name a year by its last two figures; earlier ones are days. */
const FIRST_YEAR = 24;
/** `by Friday 4pm` is due; `Friday 4pm` alone is a rhythm. */
const DUE = new Set(['by', 'due', 'before', 'until']);

/** Days of the calendar: dates, months, weeks, weekdays, times of day. */
export abstract class DateGrammar extends RhythmGrammar {
  protected abstract readonly counted: ParserMethod<[lead?: Lead], Meaning | undefined>;
  protected abstract readonly half: ParserMethod<[lead?: Lead, name?: string], Meaning | undefined>;

  protected readonly dated = this.RULE(
    'dated',
    (lead: Lead = NO_LEAD, days: readonly number[] = [], ranged = false): Meaning | undefined => {
      this.OPTION(() => this.CONSUME(K.of));
      const month = numberIn(this.CONSUME(K.month));
      const year = this.SUBRULE(this.year, { ARGS: [days.length > 0] });
      const dates = days.map((day): TimePoint => ({ type: 'date', year, month, day }));
      const [from, to] = [dates[0], dates.at(-1)];
      if (from === undefined || to === undefined) return undefined;
      if (dates.length === 1) return this.SUBRULE(this.toDate, { ARGS: [lead, from] });
      return hung(ranged ? { type: 'range', from, to } : { type: 'list', of: dates }, lead);
    },
  );

  /** `2027` after a month; undefined where none stands. */
  protected readonly year = this.RULE('year', (behindDay?: boolean): number | undefined => {
    let year: number | undefined;
    this.OPTION({
      GATE: () => this.isYear(1, behindDay === true) || (this.next() === T.Comma && this.isYear(2)),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(T.Comma));
        year = numberIn(this.CONSUME(T.Figure));
      },
    });
    return year;
  });

  /** The other end of `from 4 May to 8 June`. */
  protected readonly toDate = this.RULE(
    'toDate',
    (lead: Lead = NO_LEAD, from?: TimePoint): Meaning | undefined => {
      let to: TimePoint | undefined;
      this.OPTION({
        GATE: () =>
          (spans(lead) || this.next() === K.to || this.next() === T.Dash) &&
          (this.next() === K.to ||
            this.next() === K.and ||
            this.next() === T.Dash ||
            this.word() === 'until') &&
          isNumeral(this.next(2)) &&
          this.next(3) === K.month,
        DEF: () => {
          this.OR([{ ALT: () => this.CONSUME(T.Join) }, { ALT: () => this.CONSUME(K.preposition) }]);
          const day = numberIn(this.CONSUME(T.Numeral));
          const month = numberIn(this.CONSUME(K.month));
          to = { type: 'date', day, month, year: this.SUBRULE(this.year, { ARGS: [true] }) };
        },
      });
      if (from === undefined) return undefined;
      return hung(to === undefined ? from : { type: 'range', from, to }, lead);
    },
  );

  protected readonly month = this.RULE('month', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const token = this.CONSUME(K.month);
    const month = numberIn(token);
    let day: number | undefined;
    let figures: number | undefined;
    this.OPTION({
      GATE: () =>
        isNumeral(this.next()) && !this.isYear(1) && numberIn(this.LA(1)) <= 31 && !this.countsAfter(),
      DEF: () => {
        const number = this.CONSUME(T.Numeral);
        day = numberIn(number);
        // `Jan 27`, `end of Jan 26`: the year of two figures is as likely as the day.
        if (/^\d\d$/.test(number.image) && (day >= FIRST_YEAR || lead.edge !== 'whole')) figures = day;
      },
    });
    const year = this.SUBRULE(this.year, { ARGS: [day !== undefined] });
    if (day !== undefined && year === undefined && figures !== undefined)
      return hung({ type: 'month', year, month, figures }, lead);
    if (day !== undefined)
      return this.SUBRULE(this.toDate, { ARGS: [lead, { type: 'date', year, month, day }] });
    if (this.isHalfTerm()) return this.SUBRULE(this.half, { ARGS: [lead, token.image] });
    if (
      year === undefined &&
      lead.preposition === undefined &&
      lead.edge === 'whole' &&
      lead.which === undefined
    )
      this.sure = false;
    if (lead.which === -1) return HISTORY;
    // `May bank holiday 2027`: in a field for a time the word behind it may make another day of it.
    if (this.inField && year === undefined && this.next() === T.WordToken) return undefined;
    return hung({ type: 'month', year, month }, lead);
  });

  protected readonly weekdays = this.RULE('weekdays', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const plural = /days$/i.test(this.LA(1).image);
    const weekdays = this.SUBRULE(this.weekdayList);
    return this.OR([
      {
        GATE: () => weekdays.length === 1 && this.dateAhead(),
        ALT: () => {
          this.MANY(() =>
            this.OR2([{ ALT: () => this.CONSUME(T.Comma) }, { ALT: () => this.CONSUME(K.article) }]),
          );
          const date = this.OR3([
            { ALT: () => this.SUBRULE(this.counted, { ARGS: [lead] }) },
            { ALT: () => this.SUBRULE(this.written, { ARGS: [lead] }) },
          ]);
          return this.ACTION(() => onWeekday(date, weekdays[0]));
        },
      },
      {
        GATE: () =>
          plural || weekdays.length > 1 || (this.next() === T.Clock && !DUE.has(lead.preposition ?? '')),
        ALT: () => {
          if (
            !plural &&
            weekdays.length === 1 &&
            (lead.preposition !== undefined || lead.which !== undefined)
          )
            this.sure = false;
          const period = one('week');
          return this.SUBRULE(this.rhythm, { ARGS: [recurrence(weekdays.length, period, { weekdays })] });
        },
      },
      {
        ALT: () => {
          if (lead.article === 'a') return undefined;
          if (lead.preposition === undefined && lead.which === undefined) this.sure = false;
          if (lead.which === -1) return HISTORY;
          return hung({ type: 'weekday', weekday: weekdays[0] ?? 0 }, lead);
        },
      },
    ]);
  });

  protected readonly weekOf = this.RULE('weekOf', (lead: Lead = NO_LEAD): Meaning | undefined => {
    let of: TimePoint | undefined;
    this.OPTION({
      GATE: () => this.opens(),
      DEF: () => {
        const mention = this.SUBRULE(this.mention);
        of = this.ACTION(() => deadlineIn(mention)?.point);
      },
    });
    return of === undefined ? undefined : hung({ type: 'week', of }, lead);
  });

  protected readonly week = this.RULE('week', (): Meaning | undefined => {
    const ending = /^w\/e/i.test(this.CONSUME(T.WeekCommencing).image);
    const week = this.SUBRULE(this.weekOf, { ARGS: [newLead()] });
    return this.ACTION(() => (ending ? lastOf(week) : week));
  });

  protected readonly written = this.RULE('written', (lead: Lead = NO_LEAD): Meaning | undefined =>
    this.OR([
      { ALT: () => hung(isoDate(this.CONSUME(T.IsoDate).image), lead) },
      {
        ALT: () => {
          const from = figureDate(this.CONSUME(T.FigureDate).image);
          let to: TimePoint | undefined;
          this.OPTION2({
            GATE: () => (this.next() === K.to || this.next() === T.Dash) && this.next(2) === T.FigureDate,
            DEF: () => {
              this.CONSUME(T.Join);
              to = figureDate(this.CONSUME2(T.FigureDate).image);
            },
          });
          return hung(to === undefined ? from : { type: 'range', from, to }, lead);
        },
      },
      {
        ALT: () => {
          const from = Number(this.CONSUME(T.SchoolYears).image.slice(0, 4));
          this.OPTION({ GATE: () => this.isUnit(), DEF: () => this.SUBRULE(this.unitOf) });
          return hung({ type: 'schoolYear', from }, lead);
        },
      },
      {
        ALT: () => {
          this.sure = hangs(lead);
          const image = this.CONSUME(T.Blank).image;
          return hung({ type: 'blank', prompt: image.slice(1, -1).trim() }, lead);
        },
      },
    ]),
  );

  /** `4pm to 6pm`, `10am to 12 noon`: in a field for a deadline it is a time on the same day. */
  protected readonly clock = this.RULE('clock', (lead: Lead = NO_LEAD): Meaning | undefined => {
    this.OR([{ ALT: () => this.CONSUME(T.Clock) }, { ALT: () => this.CONSUME(K.clockWord) }]);
    this.OPTION({
      GATE: () => this.next(2) === T.Clock || this.next(2) === K.clockWord,
      DEF: () => {
        this.OR2([{ ALT: () => this.CONSUME(T.Join) }, { ALT: () => this.CONSUME(K.preposition) }]);
        this.OR3([{ ALT: () => this.CONSUME2(T.Clock) }, { ALT: () => this.CONSUME2(K.clockWord) }]);
      },
    });
    if (this.inField && (lead.preposition === 'by' || lead.preposition === 'before'))
      return hung({ type: 'sameDay' }, lead);
    return CLOCK;
  });

  protected readonly sameDay = this.RULE('sameDay', (lead: Lead = NO_LEAD): Meaning | undefined =>
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.same);
          let unit: UnitWord | undefined;
          this.OPTION(() => (unit = unitIn(this.CONSUME(K.unit))));
          return unit?.unit === 'day' ? hung({ type: 'sameDay' }, lead) : undefined;
        },
      },
      {
        ALT: () => {
          const ahead = numberIn(this.CONSUME(K.relativeDay));
          return hung(ahead === 0 ? { type: 'sameDay' } : { type: 'relative', unit: 'day', ahead }, lead);
        },
      },
    ]),
  );
}

/** What goes from one day to another in so many words: `from 4 May until 8 June`. */
const spans = ({ preposition }: Lead): boolean => preposition === 'from' || preposition === 'between';

/** `w/e 9 October`: the day on which the week ends. */
function lastOf(week: Meaning | undefined): Meaning | undefined {
  if (week?.type !== 'deadline' || week.deadline.point.type !== 'week') return week;
  return { type: 'deadline', deadline: { ...week.deadline, point: week.deadline.point.of } };
}
