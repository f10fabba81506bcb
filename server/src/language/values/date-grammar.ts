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
import { MonthGrammar } from './month-grammar.ts';

const K = T.Kind;
/** `by Friday 4pm` is due; `Friday 4pm` alone is a rhythm. */
const DUE = new Set(['by', 'due', 'before', 'until']);

/** Days of the calendar beside dates and months: weeks, weekdays, times of day. */
export abstract class DateGrammar extends MonthGrammar {
  protected abstract readonly counted: ParserMethod<[lead?: Lead], Meaning | undefined>;

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

/** `w/e 9 October`: the day on which the week ends. */
function lastOf(week: Meaning | undefined): Meaning | undefined {
  if (week?.type !== 'deadline' || week.deadline.point.type !== 'week') return week;
  return { type: 'deadline', deadline: { ...week.deadline, point: week.deadline.point.of } };
}
