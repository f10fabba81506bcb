import type { ParserMethod, TokenType } from 'chevrotain';
import {
  durationOf,
  HISTORY,
  hung,
  lasting,
  NO_LEAD,
  numberIn,
  one,
  recurrence,
  rhythmOf,
  unitIn,
  wordIn,
} from './time-meaning.ts';
import type { Lead, Meaning, Counted } from './time-meaning.ts';
import type { Duration, DurationUnit, Recurrence, TimePoint } from './time.ts';
import * as T from './time-tokens.ts';
import type { UnitWord } from './time-words.ts';
import { TimeWords } from './time-ahead.ts';

const K = T.Kind;
const FILLERS: ReadonlySet<TokenType> = new Set([K.article, K.owner]);
const TERM: UnitWord = { unit: 'term', factor: 1, plural: false };
const HALF_TERM: UnitWord = { unit: 'half-term', factor: 1, plural: false };

/** Amounts of time, and the stretches that they make from an event: `2 weeks before the review`. */
export abstract class DurationGrammar extends TimeWords {
  protected abstract readonly every: ParserMethod<[], Meaning | undefined>;
  protected abstract readonly rhythm: ParserMethod<[start?: Recurrence], Meaning | undefined>;

  /** `weeks`, `working days`, `school term`, `half-terms`. */
  protected readonly unitOf = this.RULE('unitOf', (): UnitWord =>
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

  /** `a week`, `each half-term`, `every 6 weeks`. */
  protected readonly per = this.RULE('per', (): Duration => {
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

  protected readonly amountOfTime = this.RULE(
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
        {
          ALT: () => {
            // `5 lessons` alone counts lessons and says nothing about time.
            if (unit.unit === 'session') this.sure = false;
            return this.ACTION(() => this.bareDuration(lead, duration));
          },
        },
      ]);
    },
  );

  protected bareDuration(lead: Lead, duration: Duration): Meaning {
    const after: TimePoint = {
      type: 'offset',
      duration,
      direction: 'after',
      within: lead.preposition === 'within',
      event: undefined,
    };
    // `calm in 5 minutes` says how long something takes; in a field it is counted from a trigger.
    if (
      !this.inField &&
      (duration.unit === 'minute' || (duration.unit === 'hour' && lead.preposition === 'in'))
    )
      return lasting(duration);
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
  protected readonly offset = this.RULE(
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

  /** The words of an event up to where the clause ends; undefined for none. `Now` and `today` stand for themselves. */
  protected readonly event = this.RULE('event', (): string | undefined => {
    this.MANY({ GATE: () => FILLERS.has(this.next()), DEF: () => this.CONSUME(T.Leading) });
    const start = this.LA(1).startOffset;
    let words = 0;
    this.MANY2({
      GATE: () =>
        words < (this.inField ? 12 : 7) &&
        !this.endsEvent() &&
        !(words === 1 && /^(?:now|today)$/i.test(this.LA(0).image)),
      DEF: () => {
        this.CONSUME(T.Any);
        words += 1;
      },
    });
    const event = words === 0 ? '' : this.text.slice(start, this.lastEnd()).trim();
    return event === '' ? undefined : event;
  });

  /** `20 minutes each`, `half an hour`, `6 weeks`. */
  protected readonly shortDuration = this.RULE('shortDuration', (): Duration | undefined =>
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
  protected readonly halfDuration = this.RULE('halfDuration', (): Duration | undefined => {
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
}
