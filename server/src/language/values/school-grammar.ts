import type { IToken } from 'chevrotain';
import {
  durationOf,
  hangs,
  HISTORY,
  hung,
  lasting,
  NO_LEAD,
  numberIn,
  one,
  recurrence,
  rhythmOf,
  wordIn,
} from './time-meaning.ts';
import type { Lead, Meaning } from './time-meaning.ts';
import type { Duration, TimePoint } from './time.ts';
import * as T from './time-tokens.ts';
import type { UnitWord } from './time-words.ts';
import { DateGrammar } from './date-grammar.ts';

const K = T.Kind;
/** `week commencing 8 June`, `week beginning 8 June`. */
const WEEK_OF = /^(?:commencing|beginning)$/i;
type Season = (TimePoint & { type: 'season' })['season'];

/** Seasons, terms and holidays, and the years of school. */
export abstract class SchoolGrammar extends DateGrammar {
  protected readonly season = this.RULE('season', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const season = wordIn(this.CONSUME(K.season)) as Season;
    const term = this.OPTION(() => this.CONSUME(K.term)) !== undefined;
    const year = this.SUBRULE(this.year);
    if (this.isHalfTerm()) return this.SUBRULE(this.half, { ARGS: [lead, season] });
    const holidays = this.SUBRULE(this.schoolHolidays, { ARGS: [lead, season, year] });
    if (holidays !== undefined) return holidays;
    if (lead.which === -1) return HISTORY;
    if (term && season !== 'winter') return hung({ type: 'term', term: season, year }, lead);
    return hung({ type: 'season', season, year }, lead);
  });

  /** `half-term`, `October half-term`, `half an hour`, `half-termly`. */
  protected readonly half = this.RULE('half', (lead: Lead = NO_LEAD, name?: string): Meaning | undefined => {
    const isTerm = this.isHalfTerm();
    return this.OR([
      {
        GATE: () => this.next(2) === K.adverb || (this.next(2) === T.Dash && this.next(3) === K.adverb),
        ALT: () => {
          this.CONSUME(K.half);
          this.OPTION(() => this.CONSUME(T.Dash));
          this.CONSUME(K.adverb);
          return this.SUBRULE(this.rhythm, { ARGS: [recurrence(1, one('half-term'))] });
        },
        IGNORE_AMBIGUITIES: true,
      },
      {
        ALT: () => {
          const duration = this.SUBRULE(this.halfDuration);
          return this.OR2([
            {
              GATE: () => !isTerm && duration !== undefined && this.isPer(),
              ALT: () => {
                const period = this.SUBRULE(this.per);
                return this.SUBRULE2(this.rhythm, { ARGS: [recurrence(1, period, { length: duration })] });
              },
            },
            {
              GATE: () => !isTerm && duration !== undefined && this.isEventAhead(lead),
              ALT: () => this.SUBRULE(this.offset, { ARGS: [lead, duration] }),
            },
            {
              ALT: () => {
                const year = this.SUBRULE(this.year);
                return this.ACTION(() => this.halfAlone(lead, duration, isTerm, name, year));
              },
            },
          ]);
        },
      },
    ]);
  });

  protected halfAlone(
    lead: Lead,
    duration: Duration | undefined,
    isTerm: boolean,
    name: string | undefined,
    year: number | undefined,
  ): Meaning | undefined {
    if (duration === undefined) return undefined;
    if (!isTerm) return this.bareDuration(lead, duration);
    if (lead.which === -1) return HISTORY;
    if (lead.preposition === 'for' || (name === undefined && lead.article === 'a')) return lasting(duration);
    return hung({ type: 'halfTerm', name, year }, lead);
  }

  /** `the Easter holidays 2027`; undefined where no holidays of schools follow. */
  protected readonly schoolHolidays = this.RULE(
    'schoolHolidays',
    (lead: Lead = NO_LEAD, name?: string, year?: number): Meaning | undefined => {
      const found = this.OPTION({
        GATE: () => this.isHolidays(),
        DEF: () => {
          this.CONSUME(T.WordToken);
          return { year: this.SUBRULE(this.year) };
        },
      });
      if (found === undefined || name === undefined) return undefined;
      if (lead.which === -1) return HISTORY;
      return hung({ type: 'schoolHoliday', name, year: year ?? found.year }, lead);
    },
  );

  /** `Easter`, `Easter Monday`, `Christmas Eve`. */
  protected readonly holidayName = this.RULE('holidayName', (): string => {
    let name = wordIn(this.CONSUME(K.holiday));
    this.OPTION({
      GATE: () => isPartOfHoliday(name, this.LA(1).image.toLowerCase()),
      DEF: () => {
        const part = this.CONSUME(T.Any).image.toLowerCase();
        if (part === 'monday' || part === 'eve') name = `${name} ${part}`;
      },
    });
    return name;
  });

  protected readonly holiday = this.RULE('holiday', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const name = this.SUBRULE(this.holidayName);
    const year = this.SUBRULE(this.year);
    const holidays = this.SUBRULE(this.schoolHolidays, { ARGS: [lead, name, year] });
    if (holidays !== undefined) return holidays;
    if (lead.which === -1) return HISTORY;
    if (year === undefined && lead.preposition === undefined && lead.edge === 'whole') this.sure = false;
    return hung({ type: 'holiday', name, year }, lead);
  });

  /** A unit of time without a number: `a week`, `this year`, `Year 9`, `the week of 13 July`. */
  protected readonly unit = this.RULE('unit', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const token = this.LA(1);
    const unit = this.SUBRULE(this.unitOf);
    const isYear = unit.unit === 'year' && token.tokenType === K.unit;
    const isSchoolYear = unit.unit === 'year' && token.tokenType === K.kindOfDay;
    return this.OR([
      {
        GATE: () => isYear && (this.next() === T.Figure || this.next() === K.count) && !this.isYear(1),
        ALT: () => {
          const year = numberIn(this.CONSUME(T.Numeral));
          if (!hangs(lead)) this.sure = false;
          return year > 14 ? undefined : hung({ type: 'yearGroup', year }, lead);
        },
      },
      {
        GATE: () => unit.unit === 'week' && (this.next() === K.of || WEEK_OF.test(this.LA(1).image)),
        ALT: () => {
          this.OR2([
            { ALT: () => this.CONSUME(K.of) },
            { ALT: () => this.CONSUME(T.WordToken) },
            { ALT: () => this.CONSUME(K.edge) },
          ]);
          return this.SUBRULE(this.weekOf, { ARGS: [lead] });
        },
      },
      {
        GATE: () => lead.article === 'a' && this.isEventAhead(lead),
        ALT: () => this.SUBRULE(this.offset, { ARGS: [lead, durationOf(1, 1, unit)] }),
      },
      {
        GATE: () => isSchoolYear && this.schoolYearsAhead(),
        ALT: () => {
          const first = this.OR3([
            { ALT: () => this.CONSUME(T.SchoolYears) },
            { ALT: () => this.CONSUME(T.Other) },
            { ALT: () => this.CONSUME3(T.Figure) },
          ]).image;
          this.OPTION(() => {
            this.CONSUME(T.Dash);
            this.CONSUME4(T.Figure);
          });
          const from = Number(/^\d+/.exec(first)?.[0] ?? 0);
          return hung({ type: 'schoolYear', from: from < 100 ? 2000 + from : from }, lead);
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.ago);
          return HISTORY;
        },
      },
      {
        ALT: () => {
          this.CONSUME2(T.Figure);
          return undefined;
        },
      },
      { ALT: () => this.ACTION(() => this.bareUnit(lead, unit, token)) },
    ]);
  });

  protected bareUnit(lead: Lead, unit: UnitWord, token: IToken): Meaning | undefined {
    const name = unit.unit;
    const relative =
      name === 'week' || name === 'month' || name === 'term' || name === 'year' ? name : undefined;
    if (name === 'school day' && unit.plural) return rhythmOf(recurrence(1, one('school day')));
    if (token.image.toLowerCase() === 'weekends') {
      return rhythmOf(recurrence(2, one('week'), { weekdays: [6, 0] }));
    }
    if (unit.plural) return undefined;
    if (lead.which === -1)
      return lead.edge === 'whole' && this.next() !== K.of ? { type: 'history' } : undefined;
    if (lead.which === 1 && name === 'working day') return this.bareDuration(lead, one('working day'));
    if (lead.which === 1 && name === 'day') return hung({ type: 'relative', unit: 'day', ahead: 1 }, lead);
    if (token.tokenType === K.kindOfDay && name === 'year') {
      if (lead.which === undefined && !hangs(lead)) return undefined;
      return hung({ type: 'schoolYear', from: undefined }, lead);
    }
    if (lead.article === 'a') return this.bareDuration(lead, durationOf(1, 1, unit));
    if (name === 'term' && lead.which === undefined && hangs(lead))
      return hung({ type: 'term', term: undefined, year: undefined }, lead);
    if (relative !== undefined && unit.factor === 1 && (lead.which !== undefined || lead.edge !== 'whole')) {
      if (token.image.toLowerCase() === 'weekend') return undefined;
      return hung({ type: 'relative', unit: relative, ahead: lead.which ?? 0 }, lead);
    }
    return undefined;
  }

  /** `Q1 2027`. */
  protected readonly quarter = this.RULE('quarter', (lead: Lead = NO_LEAD): Meaning => {
    const quarter = numberIn(this.CONSUME(K.quarter));
    const year = this.SUBRULE(this.year);
    if (year === undefined && !hangs(lead)) this.sure = false;
    return hung({ type: 'quarter', quarter, year }, lead);
  });

  /** `quarter of 2027` behind `the first`; without a year it may be one of anything. */
  protected readonly quarterOf = this.RULE(
    'quarterOf',
    (lead: Lead = NO_LEAD, quarter?: number): Meaning | undefined => {
      this.CONSUME(K.unit);
      const year = this.OPTION({
        GATE: () => this.isYear(1) || (this.next() === K.of && this.isYear(2)),
        DEF: () => {
          this.OPTION2(() => this.CONSUME(K.of));
          return numberIn(this.CONSUME(T.Figure));
        },
      });
      if (quarter === undefined || quarter > 4 || (year === undefined && !this.inField)) return undefined;
      return hung({ type: 'quarter', quarter, year }, lead);
    },
  );

  /** `Key Stage 2`, `KS2`, `Y10`, `Reception`. */
  protected readonly school = this.RULE('school', (lead: Lead = NO_LEAD): Meaning | undefined =>
    this.OR([
      {
        ALT: () => {
          let stage = numberIn(this.CONSUME(K.key));
          this.OPTION(() => this.CONSUME(K.stage));
          this.OPTION2(() => (stage = numberIn(this.CONSUME(T.Numeral))));
          if (!hangs(lead)) this.sure = false;
          return stage >= 1 && stage <= 5 ? hung({ type: 'keyStage', stage }, lead) : undefined;
        },
      },
      {
        ALT: () => {
          const year = numberIn(this.CONSUME(K.reception));
          if (!hangs(lead)) this.sure = false;
          return year > 14 ? undefined : hung({ type: 'yearGroup', year }, lead);
        },
      },
    ]),
  );
}

/** Whether the next word belongs to the name of a holiday: `Monday` behind `Easter`. */
function isPartOfHoliday(holiday: string, next: string): boolean {
  if (holiday === 'easter') return next === 'monday' || next === 'sunday';
  return holiday === 'christmas' && (next === 'eve' || next === 'day');
}
