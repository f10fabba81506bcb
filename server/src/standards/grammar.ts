import { EOF, type IToken } from 'chevrotain';
import type { Span } from '../language/tree.ts';
import type { FormName } from './forms.ts';
import { ContentsGrammar } from './contents-grammar.ts';
import { Meanings } from './meanings.ts';
import { AT_COMMA, AT_WITHIN, stops } from './phrase-grammar.ts';
import type { Condition, Demand, Standard } from './standard.ts';
import * as T from './tokens.ts';

/** What reading one sentence came to. `standard` is undefined where a part was not understood. */
export interface Sentence {
  readonly standard: Standard | undefined;
  /** The form that was begun, where the sentence got so far. */
  readonly form: FormName | undefined;
  /** A name or a length of time that is not known, as the sentence says it. */
  readonly faults: readonly (Span & { readonly message: string; readonly replacement?: string })[];
  /** The first word that does not fit; at the end of the text where it stops too early. */
  readonly stuckAt: number | undefined;
}

/**
 * The grammar of standards. One sentence at a time; a sentence that goes wrong is read on as far as it can be, so
 * that the form it was meant to have is known.
 */
export class StandardParser extends ContentsGrammar {
  constructor(skipValidations = true) {
    super([...T.ALL_TOKENS], { maxLookahead: 1, skipValidations, recoveryEnabled: true });
    this.performSelfAnalysis();
  }

  read(text: string, tokens: IToken[]): Sentence {
    this.input = tokens;
    this.text = text;
    this.form = undefined;
    this.meanings = new Meanings();
    const standard = this.standard();
    const [error] = this.errors;
    const place = error?.token.tokenType === EOF ? text.length : error?.token.startOffset;
    return {
      standard: this.errors.length > 0 || this.meanings.faults.length > 0 ? undefined : standard,
      form: this.form,
      faults: this.meanings.faults,
      stuckAt: place,
    };
  }

  protected readonly standard = this.RULE(
    'standard',
    (): Standard | undefined => {
      const conditions: Condition[] = [];
      this.MANY(() => {
        const condition = this.SUBRULE(this.condition);
        this.ACTION(() => condition !== undefined && conditions.push(condition));
      });
      const demand = this.SUBRULE(this.demand);
      return demand === undefined ? undefined : { conditions, demand };
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly condition = this.RULE(
    'condition',
    (): Condition | undefined => {
      const condition = this.OR([
        {
          ALT: (): Condition | undefined => {
            this.CONSUME(T.From);
            return this.OR2([
              {
                ALT: (): Condition | undefined => ({
                  type: 'age',
                  bound: 'from',
                  age: this.SUBRULE(this.age),
                }),
              },
              {
                ALT: (): Condition | undefined => {
                  this.CONSUME(T.Year);
                  return { type: 'year', year: T.numberOf(this.CONSUME(T.Count).image) };
                },
              },
              {
                ALT: (): Condition | undefined => ({
                  type: 'event',
                  event: this.SUBRULE(this.phrase, { ARGS: [AT_COMMA] }).text,
                }),
                IGNORE_AMBIGUITIES: true,
              },
            ]);
          },
        },
        {
          ALT: (): Condition | undefined => {
            this.CONSUME(T.Under);
            return { type: 'age', bound: 'under', age: this.SUBRULE2(this.age) };
          },
        },
        {
          ALT: (): Condition | undefined => {
            this.CONSUME(T.If);
            const field = this.SUBRULE2(this.phrase, { ARGS: [stops(T.Is, T.Comma)] });
            this.CONSUME(T.Is);
            const value = this.SUBRULE3(this.phrase, { ARGS: [AT_COMMA] }).text;
            return this.ACTION(() => {
              const known = this.meanings.planField(field);
              return known === undefined ? undefined : { type: 'field', field: known, value };
            });
          },
        },
      ]);
      this.OPTION(() => this.CONSUME(T.Comma));
      return condition;
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly age = this.RULE(
    'age',
    (): number => {
      this.CONSUME(T.Age);
      return T.numberOf(this.CONSUME(T.Count).image);
    },
    { recoveryValueFunc: () => NaN },
  );

  protected readonly demand = this.RULE(
    'demand',
    (): Demand | undefined =>
      this.OR([
        { ALT: (): Demand | undefined => this.SUBRULE(this.everyOne) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.counted) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.one) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.sections) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.first) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.second) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.afterEach) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.signed) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.notLater) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.subject) },
      ]),
    { recoveryValueFunc: () => undefined },
  );

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
      const name = this.SUBRULE(this.phrase, { ARGS: [AT_WITHIN] });
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
      const name = this.SUBRULE(this.phrase, { ARGS: [AT_WITHIN] });
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
      const name = this.SUBRULE(this.phrase, { ARGS: [AT_WITHIN] });
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

  protected readonly afterEach = this.RULE(
    'afterEach',
    (): Demand | undefined => {
      this.CONSUME(T.After);
      this.begin('afterEach');
      this.OR([{ ALT: () => this.CONSUME(T.Each) }, { ALT: () => this.CONSUME(T.Every) }]);
      const event = this.SUBRULE(this.phrase, { ARGS: [AT_COMMA] });
      this.CONSUME(T.Comma);
      this.OPTION(() => this.CONSUME(T.Article));
      const name = this.SUBRULE2(this.phrase, { ARGS: [AT_WITHIN] });
      const within = this.SUBRULE(this.within);
      return this.ACTION(() => {
        const meeting = this.meanings.meeting(name);
        return meeting === undefined || within === undefined
          ? undefined
          : { type: 'afterEach', event: event.text, meeting, within };
      });
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly notLater = this.RULE(
    'notLater',
    (): Demand | undefined => {
      this.CONSUME(T.No);
      this.begin('notLater');
      const name = this.SUBRULE(this.phrase, { ARGS: [stops(T.Later)] });
      this.CONSUME(T.Later);
      this.CONSUME(T.Than);
      const words = this.SUBRULE(this.rest);
      return this.ACTION(() => {
        const block = this.meanings.block(name);
        const deadline = this.meanings.deadline(words);
        return block === undefined || deadline === undefined
          ? undefined
          : { type: 'notLater', block, deadline, words: words.text };
      });
    },
    { recoveryValueFunc: () => undefined },
  );

  /** What begins with a name: `review at least every …`, `Legal status required`, `Started by …`. */
  protected readonly subject = this.RULE(
    'subject',
    (): Demand | undefined => {
      const name = this.SUBRULE(this.named);
      return this.OR([
        {
          ALT: (): Demand | undefined => {
            this.CONSUME(T.At);
            this.begin('rhythm');
            this.CONSUME(T.Least);
            const every = this.SUBRULE(this.rhythm);
            const until = this.OPTION(() => {
              this.CONSUME(T.Until);
              return this.SUBRULE(this.rest).text;
            });
            return this.ACTION(() => {
              const meeting = this.meanings.meeting(name);
              return meeting === undefined || every === undefined
                ? undefined
                : { type: 'rhythm', meeting, every, until };
            });
          },
        },
        {
          ALT: (): Demand | undefined => {
            this.OPTION2(() => this.CONSUME(T.Is));
            this.begin('required');
            this.CONSUME(T.Required);
            return this.ACTION(() => {
              const field = this.meanings.planField(name);
              return field === undefined ? undefined : { type: 'required', field };
            });
          },
        },
        {
          ALT: (): Demand | undefined => {
            this.CONSUME(T.By);
            this.begin('fieldBy');
            const words = this.SUBRULE2(this.rest);
            return this.ACTION(() => {
              const field = this.meanings.planField(name);
              const deadline = this.meanings.deadline(words);
              return field === undefined || deadline === undefined
                ? undefined
                : { type: 'fieldBy', field, deadline, words: words.text };
            });
          },
        },
        {
          ALT: (): Demand | undefined => {
            const within = this.SUBRULE(this.within);
            this.begin('fieldWithin');
            const events = this.SUBRULE(this.events);
            return this.ACTION(() => {
              const field = this.meanings.planField(name);
              return field === undefined || within === undefined
                ? undefined
                : { type: 'fieldWithin', field, within, events };
            });
          },
        },
      ]);
    },
    { recoveryValueFunc: () => undefined },
  );
}
