import { EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';
import type { Duration } from '../language/values/time.ts';
import type { FormName } from './forms.ts';
import { isLabel } from './names.ts';
import { Meanings, NOTHING, type Words } from './meanings.ts';
import * as T from './tokens.ts';

/** Words that end a phrase. */
export const stops = (...types: TokenType[]): ReadonlySet<TokenType> => new Set(types);
export const AT_WITHIN = stops(T.Within, T.Comma);
export const AT_COMMA = stops(T.Comma);
export const NONE = stops();
const AT_OF = stops(T.Of, T.After, T.Comma, T.Until);
const AT_OR = stops(T.Comma, T.Or);

/** The parts that sentences are made of: names up to the word that begins the next part, lengths of time, events. */
export abstract class PhraseGrammar extends EmbeddedActionsParser {
  protected text = '';
  protected form: FormName | undefined;
  protected meanings = new Meanings();

  protected readonly named = this.RULE(
    'named',
    (): Words => {
      const first = this.CONSUME(T.Word);
      const start = this.ACTION(() => first.startOffset);
      let end = this.ACTION(() => endOf(first));
      this.MANY({
        GATE: () => this.goesOn(stops(T.At, T.By, T.Required, T.Within, T.Is), start, end),
        DEF: () => {
          const next = this.CONSUME(T.Any);
          this.ACTION(() => (end = endOf(next)));
        },
      });
      return this.ACTION(() => this.words(start, end));
    },
    { recoveryValueFunc: () => NOTHING },
  );

  protected readonly within = this.RULE(
    'within',
    (): Duration | undefined => {
      this.CONSUME(T.Within);
      return this.SUBRULE(this.duration, { ARGS: [AT_OF] });
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly duration = this.RULE(
    'duration',
    (until: ReadonlySet<TokenType> = NONE): Duration | undefined => {
      const words = this.SUBRULE(this.phrase, { ARGS: [until] });
      return this.ACTION(() => this.meanings.duration(words));
    },
    { recoveryValueFunc: () => undefined },
  );

  /** `every 6 weeks`, `every month`. */
  protected readonly rhythm = this.RULE(
    'rhythm',
    (): Duration | undefined => {
      this.OR([{ ALT: () => this.CONSUME(T.Every) }, { ALT: () => this.CONSUME(T.Each) }]);
      const words = this.SUBRULE(this.phrase, { ARGS: [AT_OF] });
      return this.ACTION(() => this.meanings.period(words));
    },
    { recoveryValueFunc: () => undefined },
  );

  /** `of Order made or Started`. */
  protected readonly events = this.RULE(
    'events',
    (): string[] => {
      const events: string[] = [];
      this.OR([{ ALT: () => this.CONSUME(T.Of) }, { ALT: () => this.CONSUME(T.After) }]);
      events.push(this.SUBRULE(this.phrase, { ARGS: [AT_OR] }).text);
      this.MANY(() => {
        this.CONSUME(T.Or);
        events.push(this.SUBRULE2(this.phrase, { ARGS: [AT_OR] }).text);
      });
      return events;
    },
    { recoveryValueFunc: () => [] },
  );

  /** `, then at least every 6 months`. */
  protected readonly then = this.RULE(
    'then',
    (): Duration | undefined => {
      this.CONSUME(T.Comma);
      this.CONSUME(T.Then);
      this.CONSUME(T.At);
      this.CONSUME(T.Least);
      return this.SUBRULE(this.rhythm);
    },
    { recoveryValueFunc: () => undefined },
  );

  /** Words up to one that begins the next part. */
  protected readonly phrase = this.RULE(
    'phrase',
    (until: ReadonlySet<TokenType> = NONE): Words => {
      const start = this.ACTION(() => this.LA(1).startOffset);
      let end = start;
      this.AT_LEAST_ONE({
        GATE: () => this.goesOn(until, start, end),
        DEF: () => {
          const next = this.OR([{ ALT: () => this.CONSUME(T.Any) }, { ALT: () => this.CONSUME(T.Comma) }]);
          this.ACTION(() => (end = endOf(next)));
        },
      });
      return this.ACTION(() => this.words(start, end));
    },
    { recoveryValueFunc: () => NOTHING },
  );

  /** All the words that are left, commas among them. */
  protected readonly rest = this.RULE(
    'rest',
    (): Words => {
      const first = this.CONSUME(T.Any);
      let end = this.ACTION(() => endOf(first));
      this.MANY(() => {
        const next = this.OR([{ ALT: () => this.CONSUME2(T.Any) }, { ALT: () => this.CONSUME(T.Comma) }]);
        this.ACTION(() => (end = endOf(next)));
      });
      return this.ACTION(() => this.words(first.startOffset, end));
    },
    { recoveryValueFunc: () => NOTHING },
  );

  /** A word that begins the next part is part of the name where the two make a label: `Shown by`. */
  protected goesOn(until: ReadonlySet<TokenType>, start: number, end: number): boolean {
    const next = this.LA(1);
    if (!until.has(next.tokenType)) return true;
    return end > start && next.tokenType === T.By && isLabel(`${this.text.slice(start, end)} by`);
  }

  protected words(start: number, end: number): Words {
    return start >= 0 && end > start ? { start, end, text: this.text.slice(start, end) } : NOTHING;
  }

  protected begin(form: FormName): void {
    this.ACTION(() => (this.form = form));
  }
}

const endOf = (token: IToken): number => token.startOffset + token.image.length;
