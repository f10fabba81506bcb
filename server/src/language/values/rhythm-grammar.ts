import type { ParserMethod } from 'chevrotain';
import {
  deadlineIn,
  durationOf,
  numberIn,
  one,
  periodOf,
  recurrence,
  rhythmOf,
  wordIn,
} from './time-meaning.ts';
import type { Found, Lead, Meaning } from './time-meaning.ts';
import type { Duration, Recurrence } from './time.ts';
import * as T from './time-tokens.ts';
import { isNumeral, isJoin } from './year-ahead.ts';
import { DurationGrammar } from './duration-grammar.ts';

const K = T.Kind;

/** How often: `every other Wednesday until Easter`, `3 times a week for 6 weeks`. */
export abstract class RhythmGrammar extends DurationGrammar {
  protected abstract readonly mention: ParserMethod<[], Found | undefined>;
  protected abstract readonly clock: ParserMethod<[lead?: Lead], Meaning | undefined>;

  protected readonly every = this.RULE('every', (): Meaning | undefined => {
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

  protected readonly often = this.RULE('often', (): Meaning | undefined => {
    const period = periodOf(wordIn(this.CONSUME(K.adverb)));
    return this.SUBRULE(this.rhythm, { ARGS: [recurrence(1, period)] });
  });

  protected readonly times = this.RULE('times', (): Meaning | undefined => {
    const token = this.CONSUME(K.times);
    if (typeof token.payload !== 'number') this.sure = false;
    return this.SUBRULE(this.timesPer, { ARGS: [numberIn(token)] });
  });

  /** What follows `3 times`, `once`: `a week`, `every 6 weeks`, `in 3 weeks`, `weekly`. */
  protected readonly timesPer = this.RULE('timesPer', (times: number = 1): Meaning | undefined =>
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
  protected readonly rhythm = this.RULE('rhythm', (start?: Recurrence): Meaning | undefined => {
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

  protected readonly weekdayList = this.RULE('weekdayList', (): readonly number[] => {
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
}
