import { ContentsGrammar } from './contents-grammar.ts';
import { AT_COMMA, AT_WITHIN } from './phrase-grammar.ts';
import type { Demand } from './standard.ts';
import * as T from './tokens.ts';

/** Sentences about the days of meetings that begin with a word of their own: `first review within …`. */
export abstract class MeetingsGrammar extends ContentsGrammar {
  /** `every later review within …`, `every goal in health has …`. */
  protected readonly everyOne = this.RULE(
    'everyOne',
    (): Demand | undefined => {
      this.CONSUME(T.Every);
      return this.OR([
        { ALT: (): Demand | undefined => this.SUBRULE(this.later) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.everyBlock), IGNORE_AMBIGUITIES: true },
      ]);
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly later = this.RULE(
    'later',
    (): Demand | undefined => {
      this.CONSUME(T.Later);
      this.begin('later');
      const name = this.SUBRULE(this.phrase, { ARGS: [AT_WITHIN, 'meeting'] });
      const within = this.SUBRULE(this.within);
      this.OPTION(() => {
        this.CONSUME(T.Of);
        this.CONSUME(T.The);
        this.CONSUME(T.One);
        this.CONSUME(T.Before);
      });
      return this.ACTION(() => {
        const meeting = this.meanings.meeting(name);
        return meeting === undefined || within === undefined ? undefined : { type: 'later', meeting, within };
      });
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly first = this.RULE(
    'first',
    (): Demand | undefined => {
      this.CONSUME(T.First);
      this.begin('first');
      const name = this.SUBRULE(this.phrase, { ARGS: [AT_WITHIN, 'meeting'] });
      const within = this.SUBRULE(this.within);
      const events = this.SUBRULE(this.events);
      const then = this.OPTION(() => this.SUBRULE(this.then));
      return this.ACTION(() => {
        const meeting = this.meanings.meeting(name);
        return meeting === undefined || within === undefined
          ? undefined
          : { type: 'first', meeting, within, events, then };
      });
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly second = this.RULE(
    'second',
    (): Demand | undefined => {
      this.CONSUME(T.Second);
      this.begin('second');
      const name = this.SUBRULE(this.phrase, { ARGS: [AT_WITHIN, 'meeting'] });
      const within = this.SUBRULE(this.within);
      this.CONSUME(T.Of);
      this.CONSUME(T.The);
      this.CONSUME(T.First);
      const then = this.OPTION(() => this.SUBRULE(this.then));
      return this.ACTION(() => {
        const meeting = this.meanings.meeting(name);
        return meeting === undefined || within === undefined
          ? undefined
          : { type: 'second', meeting, within, then };
      });
    },
    { recoveryValueFunc: () => undefined },
  );

  /** `after each review, visit within 2 weeks`, `after each Change of circumstances, review`. */
  protected readonly afterEach = this.RULE(
    'afterEach',
    (): Demand | undefined => {
      this.CONSUME(T.After);
      this.begin('afterEach');
      this.OR([{ ALT: () => this.CONSUME(T.Each) }, { ALT: () => this.CONSUME(T.Every) }]);
      const event = this.SUBRULE(this.phrase, { ARGS: [AT_COMMA, 'event'] });
      this.CONSUME(T.Comma);
      this.OPTION(() => this.CONSUME(T.Article));
      const name = this.SUBRULE2(this.phrase, { ARGS: [AT_WITHIN, 'meeting or event'] });
      const within = this.OPTION2(() => ({ limit: this.SUBRULE(this.within) }));
      return this.ACTION(() => {
        const what = this.meanings.dated(name);
        return what === undefined || (within !== undefined && within.limit === undefined)
          ? undefined
          : { type: 'afterEach', event: event.text, what, within: within?.limit };
      });
    },
    { recoveryValueFunc: () => undefined },
  );
}
