import { EmbeddedActionsParser } from 'chevrotain';
import type { IToken, TokenType } from 'chevrotain';
import {
  durationOf,
  figureDate,
  hangs,
  hung,
  isoDate,
  newLead,
  numberIn,
  one,
  periodOf,
  recurrence,
  unitIn,
  wordIn,
} from './time-meaning.ts';
import type { Found, Lead, Meaning } from './time-meaning.ts';
import type { Deadline, Duration, DurationUnit, Recurrence, TimePoint } from './time.ts';
import * as T from './time-tokens.ts';
import type { UnitWord } from './time-words.ts';

type Season = (TimePoint & { type: 'season' })['season'];
interface Counted {
  readonly least: number;
  readonly most: number;
}

const K = T.Kind;
const FILLERS: ReadonlySet<TokenType> = new Set([K.article, K.owner]);
/** What ends the words that name an event. */
const AFTER_EVENT: ReadonlySet<TokenType> = new Set([
  T.Comma,
  K.and,
  K.or,
  K.per,
  K.turn,
  T.Rest,
  K.pronoun,
  T.Blank,
]);
const NO_LEAD = newLead();
const NON_DATE: Meaning = { type: 'nonDate' };
const HISTORY: Meaning = { type: 'history' };
const CLOCK: Meaning = { type: 'clock' };
const TERM: UnitWord = { unit: 'term', factor: 1, plural: false };
const HALF_TERM: UnitWord = { unit: 'half-term', factor: 1, plural: false };

/**
 * The grammar of time. Its only entry takes any sentence whole: words about time become what they mean, all
 * others are stepped over, so that no text fails. What a word can be is settled before by the lexer; one word
 * ahead decides nearly always, and the places that need more look ahead by name.
 */
export class TimeParser extends EmbeddedActionsParser {
  /** Whether the words stand in a field for a time, where an event or an age needs nothing before it. */
  inField = false;
  private text = '';
  private found: Found[] = [];

  constructor(skipValidations = true) {
    super([...T.ALL_TOKENS], { maxLookahead: 1, skipValidations, recoveryEnabled: false });
    this.performSelfAnalysis();
  }

  /** Every mention of time in the tokens, in order. */
  read(text: string, tokens: IToken[], inField: boolean): readonly Found[] {
    this.input = tokens;
    this.text = text;
    this.inField = inField;
    this.found = [];
    this.sentence();
    return this.found;
  }

  private next(k = 1): TokenType {
    return this.LA(k).tokenType;
  }

  /** Where the token taken last ends, exclusive. */
  private lastEnd(): number {
    const { startOffset, image } = this.LA(0);
    return startOffset + image.length;
  }

  private word(k = 1): string {
    return wordIn(this.LA(k));
  }

  private readonly sentence = this.RULE('sentence', () => {
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const mention = this.SUBRULE(this.mention);
            this.ACTION(() => mention !== undefined && this.found.push(mention));
          },
        },
        { ALT: () => this.AT_LEAST_ONE(() => this.CONSUME(T.Plain)) },
      ]);
    });
  });

  private readonly mention = this.RULE('mention', (): Found | undefined => {
    const start = this.LA(1).startOffset;
    const lead = newLead();
    let meaning: Meaning | undefined;
    this.sure = true;
    this.OR([
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => this.SUBRULE(this.leading, { ARGS: [lead] }));
          this.OPTION({
            GATE: () => this.opens() || this.hangs(lead),
            DEF: () => {
              meaning = this.OR2([
                { GATE: () => this.opens(), ALT: () => this.SUBRULE(this.core, { ARGS: [lead] }) },
                { ALT: () => this.SUBRULE(this.hanging, { ARGS: [lead] }) },
              ]);
            },
          });
        },
      },
      { ALT: () => (meaning = this.SUBRULE2(this.core, { ARGS: [lead] })) },
    ]);
    if (meaning === undefined) return undefined;
    const end = this.lastEnd();
    return { start, end, meaning, sure: this.sure, lead };
  });

  private sure = true;

  /** Whether the next word can open a time with nothing before it. */
  private opens(): boolean {
    const categories = this.next().CATEGORIES;
    return categories?.includes(T.Opening) === true;
  }

  private readonly leading = this.RULE('leading', (lead: Lead = NO_LEAD) => {
    const token = this.CONSUME(T.Leading);
    this.ACTION(() => {
      const type = token.tokenType;
      if (type === K.preposition) {
        if (lead.preposition !== 'since' && !(lead.preposition === 'by' && token.payload === 'when'))
          lead.preposition = wordIn(token);
      } else if (type === K.article) lead.article = token.payload === 'the' ? 'the' : 'a';
      else if (type === K.owner) lead.owner = true;
      else if (type === K.which) lead.which = numberIn(token);
      else if (this.edgeHere(token)) lead.edge = wordIn(token) as Lead['edge'];
    });
    this.OPTION({
      GATE: () =>
        this.isTimeWord() ? token.payload === 'the' : token.tokenType === K.edge && this.next() !== K.times,
      DEF: () =>
        this.OR([
          { ALT: () => this.CONSUME(K.of) },
          { ALT: () => this.CONSUME(T.Dash) },
          { GATE: () => this.isTimeWord(), ALT: () => this.CONSUME(K.times) },
        ]),
    });
  });

  /** `end`, `start` and the like lead to a time only with `of` or the time right behind. */
  private edgeHere(token: IToken): boolean {
    const next = this.next();
    const image = token.image.toLowerCase();
    if (image === 'late' || image === 'early' || image === 'mid') return true;
    return next === K.of || next === K.month || next === K.season || next === K.term || next === K.key;
  }

  /** `the time she turns 16`: the word `time` between `by the` and what happens then. */
  private isTimeWord(): boolean {
    return this.next() === K.times && this.LA(1).image.toLowerCase() === 'time';
  }

  private readonly core = this.RULE('core', (lead: Lead = NO_LEAD): Meaning | undefined =>
    this.OR([
      { ALT: () => this.SUBRULE(this.counted, { ARGS: [lead] }) },
      { ALT: () => this.SUBRULE(this.month, { ARGS: [lead] }) },
      { ALT: () => this.SUBRULE(this.weekdays, { ARGS: [lead] }) },
      { ALT: () => this.SUBRULE(this.season, { ARGS: [lead] }) },
      {
        GATE: () => this.next() === K.half,
        ALT: () => this.SUBRULE(this.half, { ARGS: [lead, undefined] }),
        IGNORE_AMBIGUITIES: true,
      },
      { ALT: () => this.SUBRULE(this.unit, { ARGS: [lead] }) },
      { ALT: () => this.SUBRULE(this.holiday, { ARGS: [lead] }) },
      { ALT: () => this.SUBRULE(this.every) },
      { ALT: () => this.SUBRULE(this.often) },
      { ALT: () => this.SUBRULE(this.times) },
      { ALT: () => this.SUBRULE(this.school, { ARGS: [lead] }) },
      { ALT: () => this.SUBRULE(this.written, { ARGS: [lead] }) },
      { ALT: () => this.SUBRULE(this.clock, { ARGS: [lead] }) },
      { ALT: () => this.SUBRULE(this.week) },
      { ALT: () => this.SUBRULE(this.sameDay, { ARGS: [lead] }) },
      {
        ALT: () => {
          this.CONSUME(T.NonDate);
          return NON_DATE;
        },
      },
    ]),
  );

  // Numbers: dates, amounts of time, rhythms, ages.

  private readonly counted = this.RULE('counted', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const first = this.CONSUME(T.Numeral);
    const ordinal = first.tokenType === K.ordinal;
    const numbers = [numberIn(first)];
    let ranged = false;
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.AT_LEAST_ONE(() => {
          const join = this.CONSUME(T.Join);
          if (join.tokenType === K.to || join.tokenType === T.Dash || lead.preposition === 'between')
            ranged = true;
        });
        numbers.push(numberIn(this.CONSUME2(T.Numeral)));
      },
    });
    const counted = { least: numbers[0] ?? 0, most: numbers.at(-1) ?? 0 };
    return this.OR([
      { GATE: () => this.isMonth(), ALT: () => this.SUBRULE(this.dated, { ARGS: [lead, numbers, ranged] }) },
      {
        ALT: () => {
          this.CONSUME(K.birthday);
          return hung({ type: 'birthday', age: counted.most }, lead);
        },
      },
      {
        GATE: () => !ordinal,
        ALT: () => {
          this.CONSUME(K.times);
          return this.SUBRULE(this.timesPer, { ARGS: [counted.least] });
        },
      },
      {
        GATE: () => !ordinal && this.isUnit(),
        ALT: () => this.SUBRULE(this.amountOfTime, { ARGS: [lead, counted] }),
      },
      {
        GATE: () => !ordinal && this.isPer(),
        ALT: () => {
          this.sure = false;
          const period = this.SUBRULE(this.per);
          return this.SUBRULE(this.rhythm, { ARGS: [recurrence(counted.least, period)] });
        },
      },
      {
        GATE: () => !ordinal && (this.next() === K.adverb || this.next(2) === K.adverb),
        ALT: () => {
          this.OPTION(() => this.CONSUME(T.Dash));
          const adverb = periodOf(wordIn(this.CONSUME(K.adverb)));
          const period = { ...adverb, least: adverb.least * counted.least, most: adverb.most * counted.most };
          return this.SUBRULE2(this.rhythm, { ARGS: [recurrence(1, period)] });
        },
      },
      {
        GATE: () => ordinal && (this.next() === K.meeting || this.next(2) === K.meeting),
        ALT: () => this.SUBRULE(this.meeting, { ARGS: [lead, counted.least] }),
      },
      {
        GATE: () => ordinal,
        ALT: () => {
          const weekday = numberIn(this.CONSUME(K.weekday));
          const ofMonth = this.OPTION2(() => {
            this.OR2([{ ALT: () => this.CONSUME2(K.of) }, { ALT: () => this.CONSUME(K.preposition) }]);
            this.MANY2(() =>
              this.OR3([{ ALT: () => this.CONSUME(K.article) }, { ALT: () => this.CONSUME(K.per) }]),
            );
            return this.OPTION3(() => unitIn(this.CONSUME(K.unit)).unit === 'month');
          });
          const rhythm = recurrence(1, one('month'), { weekdays: [weekday] });
          return ofMonth === true ? this.SUBRULE3(this.rhythm, { ARGS: [rhythm] }) : undefined;
        },
      },
      { ALT: () => this.ACTION(() => (ordinal ? undefined : this.bareNumber(lead, first))) },
    ]);
  });

  /** Whether more numbers follow that belong together: `4, 11 and 18 June`, `2 to 3 weeks`. */
  private listGoesOn(): boolean {
    let k = 1;
    const join = this.next();
    while (k < 24 && isJoin(this.next(k))) {
      k += isJoin(this.next(k + 1)) ? 2 : 1;
      if (!isNumeral(this.next(k))) return false;
      k += 1;
    }
    if (k === 1) return false;
    const then = this.next(k);
    if (then === K.month || (then === K.of && this.next(k + 1) === K.month)) return true;
    const between = join === K.to || join === T.Dash || join === K.or;
    return (
      between &&
      (then === K.unit || then === K.kindOfDay || then === K.times || then === K.article || then === K.per)
    );
  }

  private isMonth(): boolean {
    return this.next() === K.month || (this.next() === K.of && this.next(2) === K.month);
  }

  private isUnit(k = 1): boolean {
    const next = this.next(k);
    if (next === K.unit || next === K.kindOfDay || next === K.term) return true;
    if (next === K.half) return this.isHalfTerm(k);
    return k === 1 && (next === T.Dash || next === K.of) && this.next(2) === K.unit;
  }

  private isPer(): boolean {
    const next = this.next();
    return (
      (next === K.per || (next === K.article && this.LA(1).image.toLowerCase() !== 'the')) && this.isUnit(2)
    );
  }

  /** `every 6 weeks`, `every other day`. */
  private perAhead(): boolean {
    return this.next() === K.per && this.isUnit(isNumeral(this.next(2)) || this.next(2) === K.other ? 3 : 2);
  }

  /** `half-term`, `half term`: from this word on. */
  private isHalfTerm(k = 1): boolean {
    if (this.next(k) !== K.half) return false;
    return this.next(k + 1) === K.term || (this.next(k + 1) === T.Dash && this.next(k + 2) === K.term);
  }

  /** `by 18`: a bare number is an age where one can be meant. */
  private bareNumber(lead: Lead, token: IToken): Meaning | undefined {
    const age = numberIn(token);
    const year = token.image.length === 4 && age >= 1990 && age < 2100;
    const ends = this.endsHere();
    if (year) {
      if (!ends || (!this.inField && lead.preposition === undefined && lead.edge === 'whole'))
        return undefined;
      return hung({ type: 'year', year: age }, lead);
    }
    if (lead.preposition === 'at' && !ends) return undefined;
    if (lead.preposition === 'at' && age <= 12 && age >= 1) return CLOCK;
    const led = lead.preposition === 'by' || lead.preposition === 'before' || lead.preposition === 'until';
    if (!led || !ends || lead.article !== undefined || !Number.isInteger(age)) return undefined;
    if (age > 25 || age < (this.inField ? 1 : 11)) return undefined;
    return hung({ type: 'birthday', age }, lead);
  }

  /** Whether nothing follows that a number could count. */
  private endsHere(): boolean {
    const next = this.next();
    return next !== T.WordToken && next !== T.Other && next !== T.Figure && next !== K.season;
  }

  private readonly dated = this.RULE(
    'dated',
    (lead: Lead = NO_LEAD, days: readonly number[] = [], ranged = false): Meaning | undefined => {
      this.OPTION(() => this.CONSUME(K.of));
      const month = numberIn(this.CONSUME(K.month));
      const year = this.SUBRULE(this.year);
      const dates = days.map((day): TimePoint => ({ type: 'date', year, month, day }));
      const [from, to] = [dates[0], dates.at(-1)];
      if (from === undefined || to === undefined) return undefined;
      if (dates.length === 1) return this.SUBRULE(this.toDate, { ARGS: [lead, from] });
      return hung(ranged ? { type: 'range', from, to } : { type: 'list', of: dates }, lead);
    },
  );

  /** `2027` after a month; undefined where none stands. */
  private readonly year = this.RULE('year', (): number | undefined => {
    let year: number | undefined;
    this.OPTION({
      GATE: () => this.isYear(1) || (this.next() === T.Comma && this.isYear(2)),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(T.Comma));
        year = numberIn(this.CONSUME(T.Figure));
      },
    });
    return year;
  });

  private isYear(k: number): boolean {
    const token = this.LA(k);
    return (
      token.tokenType === T.Figure &&
      token.image.length === 4 &&
      numberIn(token) >= 1900 &&
      numberIn(token) < 2200
    );
  }

  /** The other end of `from 4 May to 8 June`. */
  private readonly toDate = this.RULE(
    'toDate',
    (lead: Lead = NO_LEAD, from?: TimePoint): Meaning | undefined => {
      let to: TimePoint | undefined;
      this.OPTION({
        GATE: () =>
          (lead.preposition === 'from' || lead.preposition === 'between') &&
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
          to = { type: 'date', day, month, year: this.SUBRULE(this.year) };
        },
      });
      if (from === undefined) return undefined;
      return hung(to === undefined ? from : { type: 'range', from, to }, lead);
    },
  );

  private readonly month = this.RULE('month', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const token = this.CONSUME(K.month);
    const month = numberIn(token);
    let day: number | undefined;
    this.OPTION({
      GATE: () =>
        isNumeral(this.next()) && !this.isYear(1) && numberIn(this.LA(1)) <= 31 && !this.countsAfter(),
      DEF: () => (day = numberIn(this.CONSUME(T.Numeral))),
    });
    const year = this.SUBRULE(this.year);
    if (day !== undefined) return hung({ type: 'date', year, month, day }, lead);
    if (this.isHalfTerm()) return this.SUBRULE(this.half, { ARGS: [lead, token.image] });
    if (
      year === undefined &&
      lead.preposition === undefined &&
      lead.edge === 'whole' &&
      lead.which === undefined
    )
      this.sure = false;
    if (lead.which === -1) return HISTORY;
    return hung({ type: 'month', year, month }, lead);
  });

  // Amounts of time.

  /** `weeks`, `working days`, `school term`, `half-terms`. */
  private readonly unitOf = this.RULE('unitOf', (): UnitWord =>
    this.OR([
      { ALT: () => unitIn(this.CONSUME(K.unit)) },
      {
        ALT: () => {
          const kind = wordIn(this.CONSUME(K.kindOfDay)) as DurationUnit;
          let unit: UnitWord = { unit: kind, factor: 1, plural: false };
          this.OPTION(() =>
            this.OR2([
              {
                ALT: () => {
                  const of = unitIn(this.CONSUME2(K.unit));
                  unit = of.unit === 'day' ? { ...of, unit: kind } : of;
                },
              },
              {
                ALT: () => {
                  this.CONSUME(K.term);
                  unit = TERM;
                },
              },
            ]),
          );
          return unit;
        },
      },
      {
        ALT: () => {
          const plural = wordIn(this.CONSUME2(K.term)) === 'terms';
          return plural ? { ...TERM, plural } : TERM;
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.half);
          this.OPTION2(() => this.CONSUME(T.Dash));
          this.CONSUME3(K.term);
          return HALF_TERM;
        },
      },
    ]),
  );

  private readonly amountOfTime = this.RULE(
    'amountOfTime',
    (lead: Lead = NO_LEAD, counted: Counted = { least: 0, most: 0 }): Meaning | undefined => {
      this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(T.Dash) }, { ALT: () => this.CONSUME(K.of) }]));
      const unit = this.SUBRULE(this.unitOf);
      const duration = durationOf(counted.least, counted.most, unit);
      return this.OR2([
        {
          GATE: () => this.isPer(),
          ALT: () => {
            const period = this.SUBRULE(this.per);
            const short = duration.unit === 'minute' || duration.unit === 'hour';
            const more = short ? { length: duration } : {};
            return this.SUBRULE(this.rhythm, {
              ARGS: [recurrence(short ? 1 : counted.least, period, more)],
            });
          },
        },
        {
          GATE: () => this.next() === K.per,
          ALT: () => {
            const every = this.SUBRULE(this.every);
            if (every?.type !== 'recurrence') return every;
            return rhythmOf({ ...every.recurrence, length: duration });
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
            this.CONSUME(K.old);
            return undefined;
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.running);
            return lasting(duration);
          },
        },
        {
          GATE: () => this.isEventAhead(lead),
          ALT: () => this.SUBRULE(this.offset, { ARGS: [lead, duration] }),
        },
        { ALT: () => this.ACTION(() => this.bareDuration(lead, duration)) },
      ]);
    },
  );

  private isEventAhead(lead: Lead): boolean {
    const word = this.word();
    if (this.next() === K.of)
      return (
        lead.preposition === 'within' ||
        lead.preposition === 'by' ||
        (this.inField && lead.preposition === undefined && this.next(2) !== T.Figure)
      );
    if (this.next() !== K.preposition) return false;
    if (word === 'from') return this.next(2) !== K.weekday && this.next(2) !== T.Clock;
    return word === 'before' || word === 'after';
  }

  private bareDuration(lead: Lead, duration: Duration): Meaning {
    const after: TimePoint = {
      type: 'offset',
      duration,
      direction: 'after',
      within: lead.preposition === 'within',
      event: undefined,
    };
    if (lead.which === -1) return HISTORY;
    const ahead = lead.preposition === 'in' || lead.preposition === 'by' || lead.preposition === 'after';
    if (lead.preposition === 'within' || (ahead && lead.article === undefined) || (ahead && lead.which === 1))
      return hung(after, {
        ...lead,
        preposition:
          lead.preposition === 'within' || lead.preposition === 'by' ? lead.preposition : undefined,
      });
    if (lead.preposition === 'since') return HISTORY;
    return lasting(duration);
  }

  /** `2 weeks before the review`, `10 working days of Placement began`: the event is kept in its own words. */
  private readonly offset = this.RULE(
    'offset',
    (lead: Lead = NO_LEAD, duration: Duration = one('day')): Meaning => {
      let direction: 'after' | 'before' = 'after';
      this.OR([
        { ALT: () => this.CONSUME(K.of) },
        {
          ALT: () => {
            if (wordIn(this.CONSUME(K.preposition)) === 'before') direction = 'before';
          },
        },
      ]);
      const event = this.SUBRULE(this.event);
      const within = lead.preposition === 'within' || lead.preposition === 'by';
      return hung(
        { type: 'offset', duration, direction, within, event },
        { ...lead, preposition: within ? lead.preposition : undefined },
      );
    },
  );

  /** The words of an event up to where the clause ends; undefined for `now` and for none. */
  private readonly event = this.RULE('event', (): string | undefined => {
    this.MANY({ GATE: () => FILLERS.has(this.next()), DEF: () => this.CONSUME(T.Leading) });
    const start = this.LA(1).startOffset;
    let words = 0;
    this.MANY2({
      GATE: () => words < (this.inField ? 12 : 7) && !this.endsEvent(),
      DEF: () => {
        this.CONSUME(T.Any);
        words += 1;
      },
    });
    const event = words === 0 ? '' : this.text.slice(start, this.lastEnd()).trim();
    return event === '' || event.toLowerCase() === 'now' ? undefined : event;
  });

  private endsEvent(): boolean {
    const token = this.LA(1);
    if (AFTER_EVENT.has(token.tokenType))
      return !/^[()'"’]$/.test(token.image) || token.tokenType !== T.Rest || !this.inField;
    return !this.inField && /^(?:to|will|with|so|that|if|who|which|for|he|she)$/i.test(token.image);
  }

  // Rhythms.

  /** `a week`, `each half-term`, `every 6 weeks`. */
  private readonly per = this.RULE('per', (): Duration => {
    this.OR([{ ALT: () => this.CONSUME(K.per) }, { ALT: () => this.CONSUME(K.article) }]);
    let least = 1;
    this.OPTION({
      DEF: () =>
        this.OR2([
          { ALT: () => (least = numberIn(this.CONSUME(T.Numeral))) },
          {
            ALT: () => {
              this.CONSUME(K.other);
              least = 2;
            },
          },
        ]),
    });
    const unit = this.SUBRULE(this.unitOf);
    return durationOf(least, least, unit);
  });

  private readonly every = this.RULE('every', (): Meaning | undefined => {
    this.CONSUME(K.per);
    let n = 1;
    let most = 1;
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            n = most = numberIn(this.CONSUME(T.Numeral));
            this.OPTION2({
              GATE: () => isNumeral(this.next(2)),
              DEF: () => {
                this.CONSUME(T.Join);
                most = numberIn(this.CONSUME2(T.Numeral));
              },
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.other);
            n = most = 2;
          },
        },
      ]),
    );
    return this.OR2([
      {
        ALT: () => {
          const weekdays = this.SUBRULE(this.weekdayList);
          const period: Duration = { least: n, most, unit: 'week' };
          return this.SUBRULE(this.rhythm, { ARGS: [recurrence(weekdays.length, period, { weekdays })] });
        },
      },
      {
        GATE: () => this.isUnit(),
        ALT: () => {
          const weekend = this.LA(1).image.toLowerCase() === 'weekend';
          const unit = this.SUBRULE(this.unitOf);
          const more = weekend ? { weekdays: [6, 0] } : {};
          if (unit.unit === 'session') return undefined;
          return this.SUBRULE2(this.rhythm, { ARGS: [recurrence(1, durationOf(n, most, unit), more)] });
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.holiday);
          return this.SUBRULE3(this.rhythm, { ARGS: [recurrence(1, one('year'))] });
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.month);
          return this.SUBRULE4(this.rhythm, { ARGS: [recurrence(1, one('year'))] });
        },
      },
      { ALT: () => undefined },
    ]);
  });

  private readonly often = this.RULE('often', (): Meaning | undefined => {
    const period = periodOf(wordIn(this.CONSUME(K.adverb)));
    return this.SUBRULE(this.rhythm, { ARGS: [recurrence(1, period)] });
  });

  private readonly times = this.RULE('times', (): Meaning | undefined => {
    const token = this.CONSUME(K.times);
    if (typeof token.payload !== 'number') this.sure = false;
    return this.SUBRULE(this.timesPer, { ARGS: [numberIn(token)] });
  });

  /** What follows `3 times`, `once`: `a week`, `every 6 weeks`, `in 3 weeks`, `weekly`. */
  private readonly timesPer = this.RULE('timesPer', (times: number = 1): Meaning | undefined =>
    this.OR([
      {
        GATE: () => this.isPer() || this.perAhead(),
        ALT: () => {
          const period = this.SUBRULE(this.per);
          return this.SUBRULE(this.rhythm, { ARGS: [recurrence(times, period)] });
        },
      },
      {
        ALT: () => {
          const period = periodOf(wordIn(this.CONSUME(K.adverb)));
          return this.SUBRULE2(this.rhythm, { ARGS: [recurrence(times, period)] });
        },
      },
      {
        GATE: () => this.word() === 'in' && isNumeral(this.next(2)) && this.isUnit(3),
        ALT: () => {
          this.CONSUME(K.preposition);
          const n = numberIn(this.CONSUME(T.Numeral));
          const unit = this.SUBRULE(this.unitOf);
          return this.SUBRULE3(this.rhythm, { ARGS: [recurrence(times, durationOf(n, n, unit))] });
        },
      },
      {
        // `2 x 30 minutes a week`
        GATE: () => isNumeral(this.next()) && this.isUnit(2),
        ALT: () => {
          const n = numberIn(this.CONSUME2(T.Numeral));
          const length = durationOf(n, n, this.SUBRULE2(this.unitOf));
          let period: Duration | undefined;
          this.OPTION({ GATE: () => this.isPer(), DEF: () => (period = this.SUBRULE2(this.per)) });
          return this.ACTION(() =>
            period === undefined ? undefined : rhythmOf(recurrence(times, period, { length })),
          );
        },
      },
      { ALT: () => undefined },
    ]),
  );

  /** What a rhythm brings along: `for 6 weeks`, `until Easter`, `20 minutes each`, `on Mondays`, `6pm`. */
  private readonly rhythm = this.RULE('rhythm', (start?: Recurrence): Meaning | undefined => {
    let rhythm = start ?? recurrence(1, one('week'));
    this.MANY({
      GATE: () => this.rhythmGoesOn(),
      DEF: () => {
        this.OPTION(() => this.CONSUME(T.Comma));
        this.OPTION2(() => this.CONSUME(K.and));
        this.OR([
          {
            GATE: () => this.word() === 'until' || this.word() === 'from' || this.word() === 'starting',
            ALT: () => {
              const sure = this.sure;
              const mention = this.SUBRULE(this.mention);
              this.sure = sure;
              const deadline = this.ACTION(() => deadlineIn(mention));
              if (deadline === undefined) return;
              rhythm =
                deadline.preposition === 'until'
                  ? { ...rhythm, until: deadline }
                  : { ...rhythm, from: deadline };
            },
          },
          {
            ALT: () => {
              this.OPTION3(() => this.CONSUME(K.preposition));
              this.OPTION4(() => this.CONSUME(K.article));
              this.OR2([
                {
                  GATE: () => isNumeral(this.next()) || this.next() === K.half,
                  ALT: () => {
                    const duration = this.SUBRULE(this.shortDuration);
                    if (duration === undefined) return;
                    const isLength = /^(?:minute|hour|session)$/.test(duration.unit);
                    if (isLength && duration.unit !== 'session') rhythm = { ...rhythm, length: duration };
                    else rhythm = { ...rhythm, span: duration };
                  },
                },
                {
                  ALT: () => {
                    const weekdays = this.SUBRULE(this.weekdayList);
                    rhythm = { ...rhythm, weekdays };
                  },
                },
                { ALT: () => this.SUBRULE(this.clock) },
                { ALT: () => this.CONSUME(K.term) },
              ]);
            },
          },
        ]);
      },
    });
    return rhythmOf(rhythm);
  });

  private rhythmGoesOn(): boolean {
    let k = 1;
    if (this.next(k) === T.Comma) k += 1;
    if (this.next(k) === K.and && k === 2) k += 1;
    const word = this.word(k);
    const next = this.next(k);
    if (word === 'until') return true;
    if (word === 'from' || word === 'starting')
      return this.next(k + 1) !== T.Clock && isDateStart(this.next(k + 1));
    if (next === T.Clock || next === K.weekday) return true;
    if (next === K.preposition) {
      const then = this.next(k + 1);
      if (word === 'in') return then === K.term;
      if (word === 'on' || word === 'at') return then === K.weekday || then === T.Clock;
      if (word === 'for' || word === 'over') return this.isShortDuration(k + 1);
      if (word === 'from') return then === T.Clock;
      return false;
    }
    return isNumeral(next) || next === K.half ? this.isShortDuration(k) : false;
  }

  private isShortDuration(k: number): boolean {
    if (this.next(k) === K.article) k += 1;
    if (this.next(k) === K.half) return this.next(k + 1) === K.article || this.next(k + 1) === T.Dash;
    if (!isNumeral(this.next(k))) return false;
    if (isJoin(this.next(k + 1)) && isNumeral(this.next(k + 2))) k += 2;
    return this.isUnit(k + 1) && this.next(k + 2) !== K.article && this.next(k + 2) !== K.per;
  }

  /** `20 minutes each`, `half an hour`, `6 weeks`. */
  private readonly shortDuration = this.RULE('shortDuration', (): Duration | undefined =>
    this.OR([
      {
        ALT: () => {
          const least = numberIn(this.CONSUME(T.Numeral));
          let most = least;
          this.OPTION(() => {
            this.CONSUME(T.Join);
            most = numberIn(this.CONSUME2(T.Numeral));
          });
          const duration = durationOf(least, most, this.SUBRULE(this.unitOf));
          this.OPTION2({
            GATE: () =>
              this.word() === 'every' && this.LA(1).image.toLowerCase() === 'each' && !this.isUnit(2),
            DEF: () => this.CONSUME(K.per),
          });
          return duration;
        },
      },
      { ALT: () => this.SUBRULE(this.halfDuration) },
    ]),
  );

  /** `half an hour`, `half a day`, `half-term`; `half` of something else is no time. */
  private readonly halfDuration = this.RULE('halfDuration', (): Duration | undefined => {
    this.CONSUME(K.half);
    return this.OR([
      {
        GATE: () => this.next(2) === K.unit,
        ALT: () => {
          this.CONSUME(K.article);
          return durationOf(0.5, 0.5, unitIn(this.CONSUME(K.unit)));
        },
      },
      {
        GATE: () => this.next() === K.term || (this.next() === T.Dash && this.next(2) === K.term),
        ALT: () => {
          this.OPTION(() => this.CONSUME(T.Dash));
          this.CONSUME(K.term);
          return one('half-term');
        },
      },
      { ALT: () => durationOf(0.5, 0.5, unitIn(this.CONSUME2(K.unit))) },
      { ALT: () => undefined },
    ]);
  });

  // Weekdays.

  private readonly weekdayList = this.RULE('weekdayList', (): readonly number[] => {
    const days = [numberIn(this.CONSUME(K.weekday))];
    this.MANY({
      GATE: () =>
        isJoin(this.next()) &&
        (this.next(2) === K.weekday || (isJoin(this.next(2)) && this.next(3) === K.weekday)),
      DEF: () => {
        this.AT_LEAST_ONE(() => this.CONSUME(T.Join));
        const join = this.LA(0).tokenType;
        const day = numberIn(this.CONSUME2(K.weekday));
        const last = days.at(-1) ?? day;
        if (join === K.to || join === T.Dash)
          for (let between = (last + 1) % 7; between !== day && days.length < 7; between = (between + 1) % 7)
            days.push(between);
        if (!days.includes(day)) days.push(day);
      },
    });
    return days;
  });

  private readonly weekdays = this.RULE('weekdays', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const plural = /days$/i.test(this.LA(1).image);
    const weekdays = this.SUBRULE(this.weekdayList);
    return this.OR([
      {
        GATE: () => weekdays.length === 1 && this.dateAhead(),
        ALT: () => {
          this.MANY(() =>
            this.OR2([{ ALT: () => this.CONSUME(T.Comma) }, { ALT: () => this.CONSUME(K.article) }]),
          );
          return this.OR3([
            { ALT: () => this.SUBRULE(this.counted, { ARGS: [lead] }) },
            { ALT: () => this.SUBRULE(this.written, { ARGS: [lead] }) },
          ]);
        },
      },
      {
        GATE: () => plural || weekdays.length > 1 || this.next() === T.Clock,
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

  private dateAhead(): boolean {
    let k = 1;
    while (this.next(k) === T.Comma || this.next(k) === K.article) k += 1;
    if (this.next(k) === T.FigureDate || this.next(k) === T.IsoDate) return true;
    return (
      isNumeral(this.next(k)) &&
      (this.next(k + 1) === K.month || (this.next(k + 1) === K.of && this.next(k + 2) === K.month))
    );
  }

  // Seasons, terms, holidays, school.

  private readonly season = this.RULE('season', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const season = wordIn(this.CONSUME(K.season)) as Season;
    const term = this.OPTION(() => this.CONSUME(K.term)) !== undefined;
    const year = this.SUBRULE(this.year);
    if (this.isHalfTerm()) return this.SUBRULE(this.half, { ARGS: [lead, season] });
    if (lead.which === -1) return HISTORY;
    if (term && season !== 'winter') return hung({ type: 'term', term: season, year }, lead);
    return hung({ type: 'season', season, year }, lead);
  });

  /** `half-term`, `October half-term`, `half an hour`, `half-termly`. */
  private readonly half = this.RULE('half', (lead: Lead = NO_LEAD, name?: string): Meaning | undefined => {
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

  private halfAlone(
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

  private readonly holiday = this.RULE('holiday', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const name = wordIn(this.CONSUME(K.holiday));
    const year = this.SUBRULE(this.year);
    if (lead.which === -1) return HISTORY;
    if (year === undefined && lead.preposition === undefined && lead.edge === 'whole') this.sure = false;
    return hung({ type: 'holiday', name, year }, lead);
  });

  /** A unit of time without a number: `a week`, `this year`, `Year 9`, `the week of 13 July`. */
  private readonly unit = this.RULE('unit', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const token = this.LA(1);
    const unit = this.SUBRULE(this.unitOf);
    const isYear = unit.unit === 'year' && token.tokenType === K.unit;
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
        GATE: () =>
          unit.unit === 'week' && (this.next() === K.of || this.LA(1).image.toLowerCase() === 'commencing'),
        ALT: () => {
          this.OR2([{ ALT: () => this.CONSUME(K.of) }, { ALT: () => this.CONSUME(T.WordToken) }]);
          return this.SUBRULE(this.weekOf, { ARGS: [lead] });
        },
      },
      {
        GATE: () => lead.article === 'a' && this.isEventAhead(lead),
        ALT: () => this.SUBRULE(this.offset, { ARGS: [lead, durationOf(1, 1, unit)] }),
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

  private bareUnit(lead: Lead, unit: UnitWord, token: IToken): Meaning | undefined {
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
    if (lead.which === 1 && (name === 'working day' || name === 'day'))
      return hung({ type: 'relative', unit: 'day', ahead: 1 }, lead);
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

  private readonly weekOf = this.RULE('weekOf', (lead: Lead = NO_LEAD): Meaning | undefined => {
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

  private readonly week = this.RULE('week', (): Meaning | undefined => {
    this.CONSUME(T.WeekCommencing);
    return this.SUBRULE(this.weekOf, { ARGS: [newLead()] });
  });

  /** `Key Stage 2`, `KS2`, `Y10`, `Reception`. */
  private readonly school = this.RULE('school', (lead: Lead = NO_LEAD): Meaning | undefined =>
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

  // Dates in figures, times of day, today.

  private readonly written = this.RULE('written', (lead: Lead = NO_LEAD): Meaning | undefined =>
    this.OR([
      { ALT: () => hung(isoDate(this.CONSUME(T.IsoDate).image), lead) },
      { ALT: () => hung(figureDate(this.CONSUME(T.FigureDate).image), lead) },
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
  private readonly clock = this.RULE('clock', (lead: Lead = NO_LEAD): Meaning | undefined => {
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

  private readonly sameDay = this.RULE('sameDay', (lead: Lead = NO_LEAD): Meaning | undefined =>
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

  // What is a time only behind a preposition, or in a field.

  private hangs(lead: Lead): boolean {
    const next = this.next();
    if (next === K.meeting) return true;
    if (next === K.age) return lead.preposition !== undefined;
    if (next !== K.pronoun && next !== T.WordToken) return false;
    if (!hangs(lead)) return false;
    return this.turnAhead() > 0 || this.meetingAhead() > 0;
  }

  /** How many words stand before `turns 16`, `is one`, `starts Reception`; 0 where nothing of the kind follows. */
  private turnAhead(): number {
    for (let k = 1; k <= 3; k += 1) {
      const type = this.next(k);
      if (k > 1 && type === K.turn) {
        const then = this.next(k + 1);
        return isNumeral(then) || then === K.reception || then === K.key || then === K.unit ? k - 1 : 0;
      }
      if (type !== T.WordToken && type !== K.pronoun) return 0;
    }
    return 0;
  }

  /** `child protection conference`: how many words stand before the kind of meeting. */
  private meetingAhead(): number {
    for (let k = 1; k <= 4; k += 1) {
      if (this.next(k) === K.meeting) return k;
      if (this.next(k) !== T.WordToken && this.next(k) !== K.kindOfDay) return 0;
    }
    return 0;
  }

  private readonly hanging = this.RULE('hanging', (lead: Lead = NO_LEAD): Meaning | undefined =>
    this.OR([
      {
        GATE: () => this.turnAhead() === 0 && this.next() !== K.age,
        ALT: () => this.SUBRULE(this.meeting, { ARGS: [lead, undefined] }),
      },
      {
        ALT: () => {
          this.CONSUME(K.age);
          this.OPTION(() => this.CONSUME(K.of));
          let age: number | undefined;
          this.OPTION2(() => (age = numberIn(this.CONSUME(T.Numeral))));
          return age !== undefined && hangs(lead) ? hung({ type: 'birthday', age }, lead) : undefined;
        },
      },
      { ALT: () => this.SUBRULE(this.turning, { ARGS: [lead] }) },
    ]),
  );

  /** `she turns 16`, `the order is one year old`, `Amira starts Reception`. */
  private readonly turning = this.RULE('turning', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const start = this.LA(1).startOffset;
    const pronoun = this.next() === K.pronoun;
    this.AT_LEAST_ONE(() =>
      this.OR([{ ALT: () => this.CONSUME(K.pronoun) }, { ALT: () => this.CONSUME(T.WordToken) }]),
    );
    const who = this.ACTION(() => this.text.slice(start, this.lastEnd()));
    const turn = this.CONSUME(K.turn).image.toLowerCase();
    const edge = /^(?:leave|finish)/.test(turn) ? 'end' : 'start';
    return this.OR2([
      {
        ALT: () => {
          const n = numberIn(this.CONSUME(T.Numeral));
          let duration: Duration | undefined;
          this.OPTION(() => {
            duration = durationOf(n, n, unitIn(this.CONSUME(K.unit)));
            this.OPTION2(() => this.CONSUME(K.old));
          });
          if (duration === undefined || (pronoun && duration.unit === 'year'))
            return hung({ type: 'birthday', age: n }, lead);
          return hung({ type: 'offset', duration, direction: 'after', within: false, event: who }, lead);
        },
      },
      { ALT: () => this.SUBRULE(this.school, { ARGS: [{ ...lead, edge }] }) },
      { ALT: () => this.SUBRULE(this.unit, { ARGS: [{ ...lead, edge }] }) },
    ]);
  });

  /** `second review`, `the next review conference`, `the review`. */
  private readonly meeting = this.RULE(
    'meeting',
    (lead: Lead = NO_LEAD, ordinal?: number): Meaning | undefined => {
      const start = this.LA(1).startOffset;
      this.MANY({
        GATE: () => this.next() !== K.meeting,
        DEF: () =>
          this.OR([{ ALT: () => this.CONSUME(T.WordToken) }, { ALT: () => this.CONSUME(K.kindOfDay) }]),
      });
      this.AT_LEAST_ONE({ GATE: () => this.next() === K.meeting, DEF: () => this.CONSUME(K.meeting) });
      const meeting = this.ACTION(() => this.text.slice(start, this.lastEnd()).toLowerCase());
      if (!this.inField) {
        if (!hangs(lead) && !(ordinal !== undefined && lead.preposition !== undefined)) return undefined;
        if (lead.which === 1) return NON_DATE;
        if (lead.which === -1) return HISTORY;
      }
      const which = ordinal ?? (lead.which === 1 ? 'next' : lead.which === -1 ? 'last' : undefined);
      return hung({ type: 'meeting', ordinal: which, meeting }, lead);
    },
  );

  /** Whether a month's number counts something else: `in May 3 times`. */
  private countsAfter(): boolean {
    const then = this.next(2);
    return then === K.times || then === K.unit || then === K.month;
  }
}

function deadlineIn(mention: Found | undefined): Deadline | undefined {
  return mention?.meaning.type === 'deadline' ? mention.meaning.deadline : undefined;
}

function lasting(duration: Duration): Meaning {
  return { type: 'duration', duration };
}

function rhythmOf(rhythm: Recurrence): Meaning {
  return { type: 'recurrence', recurrence: rhythm };
}

function isJoin(type: TokenType): boolean {
  return type.CATEGORIES?.includes(T.Join) === true;
}

function isNumeral(type: TokenType): boolean {
  return type === T.Figure || type === K.count || type === K.ordinal;
}

/** What can open a date behind `from`. */
function isDateStart(type: TokenType): boolean {
  return (
    isNumeral(type) ||
    type === K.month ||
    type === T.FigureDate ||
    type === T.IsoDate ||
    type === K.article ||
    type === K.season ||
    type === K.weekday
  );
}
