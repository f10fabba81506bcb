import { EmbeddedActionsParser, EOF, type IToken, type TokenType } from 'chevrotain';
import type { Duration } from '../language/values/time.ts';
import type { FormName } from './forms.ts';
import { isLabel } from './names.ts';
import { Meanings, NOTHING, type Words } from './meanings.ts';
import type { Slot, SlotKind } from './slot.ts';
import type { Events } from './standard.ts';
import * as T from './tokens.ts';

/** Words that end a phrase. */
export const stops = (...types: TokenType[]): ReadonlySet<TokenType> => new Set(types);
export const AT_WITHIN = stops(T.Within, T.Comma);
export const AT_COMMA = stops(T.Comma);
export const NONE = stops();
const AT_OF = stops(T.Of, T.After, T.Before, T.Comma, T.Until);
const AT_OR = stops(T.Comma, T.Or, T.Counting);
const AT_AND = stops(T.Comma, T.And, T.Counting);
const AFTER_SUBJECT = stops(
  T.At,
  T.By,
  T.Required,
  T.Within,
  T.Is,
  T.Every,
  T.Each,
  T.Rhythmic,
  T.Before,
  T.SameDay,
  T.After,
);

/** The parts that sentences are made of: names up to the word that begins the next part, lengths of time, events. */
export abstract class PhraseGrammar extends EmbeddedActionsParser {
  protected text = '';
  protected form: FormName | undefined;
  protected meanings = new Meanings();
  /** The name that is last in the text, complete or not. */
  protected slot: Slot | undefined;
  /** Where the last name ends that was read. */
  protected nameEnd = 0;

  protected readonly named = this.RULE(
    'named',
    (): Words => {
      this.ACTION(() => this.open('subject'));
      const first = this.CONSUME(T.Word);
      const start = this.ACTION(() => first.startOffset);
      let end = this.ACTION(() => endOf(first));
      this.MANY({
        GATE: () => this.goesOn(AFTER_SUBJECT, start, end),
        DEF: () => {
          const next = this.CONSUME(T.Any);
          this.ACTION(() => (end = endOf(next)));
        },
      });
      return this.ACTION(() => this.close(start, end));
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
    (until: ReadonlySet<TokenType> = AT_OF): Duration | undefined => {
      const words = this.SUBRULE(this.phrase, { ARGS: [until, 'duration'] });
      return this.ACTION(() => this.meanings.duration(words));
    },
    { recoveryValueFunc: () => undefined },
  );

  /** `every 6 weeks`, `each school term`, `weekly`. */
  protected readonly rhythm = this.RULE(
    'rhythm',
    (): Duration | undefined =>
      this.OR([
        {
          ALT: (): Duration | undefined => {
            this.OR2([{ ALT: () => this.CONSUME(T.Every) }, { ALT: () => this.CONSUME(T.Each) }]);
            const words = this.SUBRULE(this.phrase, { ARGS: [AT_OF, 'period'] });
            return this.ACTION(() => this.meanings.period(words, 'every '));
          },
        },
        {
          ALT: (): Duration | undefined => {
            const word = this.CONSUME(T.Rhythmic);
            return this.ACTION(() => this.meanings.period(this.words(word.startOffset, endOf(word)), ''));
          },
        },
      ]),
    { recoveryValueFunc: () => undefined },
  );

  /** `of Order made or Started`, `of the later of 16th birthday and Became eligible`. */
  protected readonly events = this.RULE(
    'events',
    (): Events => {
      const names: string[] = [];
      let pick: Events['pick'] = 'first';
      this.OR([{ ALT: () => this.CONSUME(T.Of) }, { ALT: () => this.CONSUME(T.After) }]);
      this.OR2([
        {
          GATE: () => this.LA(2).tokenType === T.Later,
          ALT: () => {
            this.CONSUME(T.The);
            this.CONSUME(T.Later);
            this.CONSUME2(T.Of);
            pick = 'later';
            names.push(this.SUBRULE(this.phrase, { ARGS: [AT_AND, 'event'] }).text);
            this.CONSUME(T.And);
            names.push(this.SUBRULE2(this.phrase, { ARGS: [AT_AND, 'event'] }).text);
          },
          IGNORE_AMBIGUITIES: true,
        },
        {
          ALT: () => {
            names.push(this.SUBRULE3(this.phrase, { ARGS: [AT_OR, 'event'] }).text);
            this.MANY(() => {
              this.CONSUME(T.Or);
              names.push(this.SUBRULE4(this.phrase, { ARGS: [AT_OR, 'event'] }).text);
            });
          },
        },
      ]);
      return { names, pick };
    },
    { recoveryValueFunc: (): Events => ({ names: [], pick: 'first' }) },
  );

  /** `, counting that day`. */
  protected readonly counting = this.RULE(
    'counting',
    (): boolean => {
      let counting = false;
      this.OPTION(() => {
        this.OPTION2(() => this.CONSUME(T.Comma));
        this.CONSUME(T.Counting);
        counting = true;
      });
      return counting;
    },
    { recoveryValueFunc: () => false },
  );

  /** `, then at least every 6 months`. */
  protected readonly then = this.RULE(
    'then',
    (): Duration | undefined => {
      this.CONSUME(T.Comma);
      this.CONSUME(T.Then);
      this.OPTION(() => {
        this.CONSUME(T.At);
        this.CONSUME(T.Least);
      });
      return this.SUBRULE(this.rhythm);
    },
    { recoveryValueFunc: () => undefined },
  );

  /** Words up to one that begins the next part. */
  protected readonly phrase = this.RULE(
    'phrase',
    (until: ReadonlySet<TokenType> = NONE, kind: SlotKind = 'event', more: Partial<Slot> = {}): Words => {
      const start = this.ACTION(() => this.LA(1).startOffset);
      this.ACTION(() => this.open(kind, more));
      let end = start;
      this.AT_LEAST_ONE({
        GATE: () => this.goesOn(until, start, end),
        DEF: () => {
          const next = this.OR([{ ALT: () => this.CONSUME(T.Any) }, { ALT: () => this.CONSUME(T.Comma) }]);
          this.ACTION(() => (end = endOf(next)));
        },
      });
      return this.ACTION(() => this.close(start, end));
    },
    { recoveryValueFunc: () => NOTHING },
  );

  /** All the words that are left, commas among them. */
  protected readonly rest = this.RULE(
    'rest',
    (kind: SlotKind = 'event'): Words => {
      this.ACTION(() => this.open(kind));
      const first = this.CONSUME(T.Any);
      let end = this.ACTION(() => endOf(first));
      this.MANY(() => {
        const next = this.OR([{ ALT: () => this.CONSUME2(T.Any) }, { ALT: () => this.CONSUME(T.Comma) }]);
        this.ACTION(() => (end = endOf(next)));
      });
      return this.ACTION(() => this.close(first.startOffset, end));
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

  private open(kind: SlotKind, more: Partial<Slot> = {}): void {
    const next = this.LA(1);
    this.slot = { kind, start: next.tokenType === EOF ? this.text.length : next.startOffset, ...more };
  }

  /** A name that other words follow is no longer the last. */
  private close(start: number, end: number): Words {
    if (this.LA(1).tokenType !== EOF) this.slot = undefined;
    this.nameEnd = end;
    return this.words(start, end);
  }
}

const endOf = (token: IToken): number => token.startOffset + token.image.length;
