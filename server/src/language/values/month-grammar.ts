import type { ParserMethod } from 'chevrotain';
import { HISTORY, hung, NO_LEAD, numberIn } from './time-meaning.ts';
import type { Lead, Meaning } from './time-meaning.ts';
import type { TimePoint } from './time.ts';
import * as T from './time-tokens.ts';
import { isNumeral } from './year-ahead.ts';
import { FIRST_SHORT_YEAR } from './year-ahead.ts';
import { RhythmGrammar } from './rhythm-grammar.ts';

const K = T.Kind;

/** Dates and months with their years, and what goes from one to another. */
export abstract class MonthGrammar extends RhythmGrammar {
  protected abstract readonly half: ParserMethod<[lead?: Lead, name?: string], Meaning | undefined>;

  protected readonly dated = this.RULE(
    'dated',
    (lead: Lead = NO_LEAD, days: readonly number[] = [], ranged = false): Meaning | undefined => {
      const dashed = this.next() === T.Dash;
      this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(K.of) }, { ALT: () => this.CONSUME(T.Dash) }]));
      const month = numberIn(this.CONSUME(K.month));
      this.OPTION2({
        GATE: () => dashed && this.next() === T.Dash && (this.isYear(2) || this.isShortYear(2)),
        DEF: () => this.CONSUME2(T.Dash),
      });
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
      GATE: () =>
        this.isYear(1, behindDay === true) ||
        this.isShortYear(1, behindDay === true) ||
        (this.LA(1).image === '’' && this.isShortYear(2)) ||
        ((this.next() === T.Comma || this.next() === K.of) && this.isYear(2)) ||
        (this.next() === T.Comma && behindDay === true && this.inField && this.isShortYear(2, true)),
      DEF: () => {
        this.OPTION2(() =>
          this.OR([
            { ALT: () => this.CONSUME(T.Comma) },
            { ALT: () => this.CONSUME(K.of) },
            { ALT: () => this.CONSUME(T.Rest) },
          ]),
        );
        const token = this.CONSUME(T.Figure);
        year = numberIn(token) + (token.image.length === 2 ? 2000 : 0);
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
      GATE: () => this.monthDayAhead(),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(T.Dash));
        const number = this.CONSUME(T.Numeral);
        day = numberIn(number);
        // `Jan 27`, `end of Jan 26`: the year of two figures is as likely as the day.
        if (/^\d\d$/.test(number.image) && (day >= FIRST_SHORT_YEAR || lead.edge !== 'whole')) figures = day;
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
    const to = this.SUBRULE(this.toMonth, { ARGS: [lead] });
    if (to === undefined) return hung({ type: 'month', year, month }, lead);
    return hung({ type: 'range', from: { type: 'month', year: year ?? to.year, month }, to }, lead);
  });

  private joinsMonths({ preposition }: Lead): boolean {
    const join = this.next();
    if (join === K.to) return this.inField;
    // "May and June will visit": names.
    if (join === K.and) return preposition === 'between';
    return (this.inField || preposition !== undefined) && (join === K.or || join === T.Dash);
  }

  /** The other end of `January to March 2027`, in a field for a time; of `by May or June` anywhere. */
  protected readonly toMonth = this.RULE(
    'toMonth',
    (lead: Lead = NO_LEAD): (TimePoint & { readonly type: 'month' }) | undefined => {
      let to: (TimePoint & { readonly type: 'month' }) | undefined;
      this.OPTION({
        GATE: () => this.next(2) === K.month && this.joinsMonths(lead),
        DEF: () => {
          this.CONSUME(T.Join);
          const month = numberIn(this.CONSUME(K.month));
          to = { type: 'month', month, year: this.SUBRULE(this.year) };
        },
      });
      return to;
    },
  );
}

/** What goes from one day to another in so many words: `from 4 May until 8 June`. */
const spans = ({ preposition }: Lead): boolean => preposition === 'from' || preposition === 'between';
