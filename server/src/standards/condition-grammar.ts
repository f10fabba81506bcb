import { MeetingsGrammar } from './meetings-grammar.ts';
import { AT_COMMA, stops } from './phrase-grammar.ts';
import type { Condition } from './standard.ts';
import * as T from './tokens.ts';

const AT_IS = stops(T.Is, T.Comma);
const AT_VALUE = stops(T.Or, T.Comma);

/** What stands in front of a sentence: when it holds. */
export abstract class ConditionGrammar extends MeetingsGrammar {
  protected readonly condition = this.RULE(
    'condition',
    (): Condition | undefined => {
      const condition = this.OR([
        { ALT: (): Condition | undefined => this.SUBRULE(this.fromWhen) },
        {
          ALT: (): Condition | undefined => {
            this.CONSUME(T.Under);
            return { type: 'age', bound: 'under', age: this.SUBRULE(this.age) };
          },
        },
        {
          ALT: (): Condition | undefined => {
            this.CONSUME(T.Before);
            const event = this.SUBRULE(this.phrase, { ARGS: [AT_COMMA, 'event'] }).text;
            return { type: 'event', event, happened: false };
          },
        },
        { ALT: (): Condition | undefined => this.SUBRULE(this.ifField) },
      ]);
      this.OPTION(() => this.CONSUME(T.Comma));
      // What comes after it is a form of its own.
      this.ACTION(() => (this.form = undefined));
      return condition;
    },
    { recoveryValueFunc: () => undefined },
  );

  /** `from age 15`, `from Year 9`, `from Placement began`. */
  protected readonly fromWhen = this.RULE(
    'fromWhen',
    (): Condition | undefined => {
      this.CONSUME(T.From);
      return this.OR([
        {
          ALT: (): Condition | undefined => ({ type: 'age', bound: 'from', age: this.SUBRULE(this.age) }),
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
            event: this.SUBRULE(this.phrase, { ARGS: [AT_COMMA, 'event'] }).text,
            happened: true,
          }),
          IGNORE_AMBIGUITIES: true,
        },
      ]);
    },
    { recoveryValueFunc: () => undefined },
  );

  /** `if Placement is with parents or with mother`, `if Legal status is not care order`. */
  protected readonly ifField = this.RULE(
    'ifField',
    (): Condition | undefined => {
      this.CONSUME(T.If);
      this.begin('condition');
      const words = this.SUBRULE(this.phrase, { ARGS: [AT_IS, 'plan field'] });
      this.CONSUME(T.Is);
      const field = this.ACTION(() => this.meanings.planField(words));
      let not = false;
      this.OPTION({
        GATE: () => this.LA(1).tokenType === T.Not,
        DEF: () => {
          this.CONSUME(T.Not);
          not = true;
        },
      });
      const values = [this.SUBRULE2(this.phrase, { ARGS: [AT_VALUE, 'value', { field }] }).text];
      this.MANY(() => {
        this.CONSUME(T.Or);
        values.push(this.SUBRULE3(this.phrase, { ARGS: [AT_VALUE, 'value', { field }] }).text);
      });
      return this.ACTION(() => (field === undefined ? undefined : { type: 'field', field, not, values }));
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
}
