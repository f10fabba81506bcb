import { EmbeddedActionsParser, EOF, type IToken, type TokenType } from 'chevrotain';
import type { Span } from '../language/tree.ts';
import type { Duration } from '../language/values/time.ts';
import type { FormName } from './forms.ts';
import { areasIn, entriesIn, isLabel } from './names.ts';
import { Meanings, NOTHING, type Words } from './meanings.ts';
import type { BlockName, Condition, Demand, FieldName, Filter, Standard } from './standard.ts';
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

const stops = (...types: TokenType[]): ReadonlySet<TokenType> => new Set(types);
const AT_HAS = stops(T.In, T.Longer, T.Owned, T.Has, T.Comma);
const AT_WITHIN = stops(T.Within, T.Comma);
const AT_COMMA = stops(T.Comma);
const AT_LIST = stops(T.Comma, T.And);
const AT_OF = stops(T.Of, T.After, T.Comma, T.Until);
const AT_OR = stops(T.Comma, T.Or);
const NONE = stops();

/**
 * The grammar of standards. One sentence at a time; a sentence that goes wrong is read on as far as it can be, so
 * that the form it was meant to have is known.
 */
export class StandardParser extends EmbeddedActionsParser {
  private text = '';
  private form: FormName | undefined;
  private meanings = new Meanings();

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

  protected readonly everyBlock = this.RULE(
    'everyBlock',
    (): Demand | undefined => {
      this.begin('has');
      const name = this.SUBRULE(this.phrase, { ARGS: [AT_HAS] });
      const block = this.ACTION(() => this.meanings.block(name));
      const filter = this.OPTION(() => this.SUBRULE(this.filter));
      this.CONSUME(T.Has);
      return this.OR([
        {
          ALT: (): Demand | undefined => {
            this.CONSUME(T.At);
            this.CONSUME(T.Least);
            this.begin('holds');
            const least = T.numberOf(this.CONSUME(T.Count).image);
            const inside = this.SUBRULE2(this.phrase, { ARGS: [NONE] });
            return this.ACTION(() => {
              const inner = this.meanings.block(inside);
              return block === undefined || inner === undefined
                ? undefined
                : { type: 'holds', block, filter, least, inner };
            });
          },
        },
        {
          ALT: (): Demand | undefined => {
            const fields = this.SUBRULE(this.fields, { ARGS: [block] });
            return block === undefined ? undefined : { type: 'has', block, filter, fields };
          },
          IGNORE_AMBIGUITIES: true,
        },
      ]);
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly filter = this.RULE(
    'filter',
    (): Filter | undefined =>
      this.OR([
        {
          ALT: (): Filter | undefined => {
            this.CONSUME(T.In);
            return { type: 'area', area: this.SUBRULE(this.phrase, { ARGS: [stops(T.Has)] }).text };
          },
        },
        {
          ALT: (): Filter | undefined => {
            this.CONSUME(T.Longer);
            this.CONSUME(T.Than);
            const than = this.SUBRULE(this.duration, { ARGS: [stops(T.Has)] });
            return than === undefined ? undefined : { type: 'longer', than };
          },
        },
        {
          ALT: (): Filter | undefined => {
            this.CONSUME(T.Owned);
            this.CONSUME(T.By);
            return { type: 'owned', role: this.SUBRULE2(this.phrase, { ARGS: [stops(T.Has)] }).text };
          },
        },
      ]),
    { recoveryValueFunc: () => undefined },
  );

  protected readonly fields = this.RULE(
    'fields',
    (block?: BlockName): FieldName[] => {
      const found: FieldName[] = [];
      const add = (words: Words): void => {
        const field = block === undefined ? undefined : this.meanings.field(block, words);
        if (field !== undefined) found.push(field);
      };
      const first = this.SUBRULE(this.phrase, { ARGS: [AT_LIST] });
      this.ACTION(() => add(first));
      this.MANY(() => {
        this.AT_LEAST_ONE(() =>
          this.OR([{ ALT: () => this.CONSUME(T.Comma) }, { ALT: () => this.CONSUME(T.And) }]),
        );
        const next = this.SUBRULE2(this.phrase, { ARGS: [AT_LIST] });
        this.ACTION(() => add(next));
      });
      return found;
    },
    { recoveryValueFunc: () => [] },
  );

  /** `at most 6 goals`, `at least 1 contingency`. */
  protected readonly counted = this.RULE(
    'counted',
    (): Demand | undefined => {
      this.CONSUME(T.At);
      this.begin('count');
      const bound = this.OR([
        { ALT: (): 'at most' | 'at least' => (this.CONSUME(T.Most), 'at most') },
        { ALT: (): 'at most' | 'at least' => (this.CONSUME(T.Least), 'at least') },
      ]);
      const n = T.numberOf(this.CONSUME(T.Count).image);
      const name = this.SUBRULE(this.phrase, { ARGS: [stops(T.Per)] });
      const holder = this.OPTION(() => {
        this.CONSUME(T.Per);
        return this.SUBRULE2(this.phrase, { ARGS: [NONE] });
      });
      return this.ACTION(() => {
        const block = this.meanings.block(name);
        const per = holder === undefined ? undefined : this.meanings.block(holder);
        return block === undefined ? undefined : { type: 'count', bound, n, block, per };
      });
    },
    { recoveryValueFunc: () => undefined },
  );

  /** `a goal in health`, `a personal adviser is named`. */
  protected readonly one = this.RULE(
    'one',
    (): Demand | undefined => {
      this.CONSUME(T.Article);
      this.begin('areas');
      const name = this.SUBRULE(this.phrase, { ARGS: [stops(T.In, T.Is)] });
      return this.OR([
        {
          ALT: (): Demand | undefined => {
            this.CONSUME(T.In);
            let need: 'each' | 'one' | undefined;
            this.OPTION(() => {
              this.OR2([
                { ALT: () => (this.CONSUME(T.Each), (need = 'each')) },
                { ALT: () => (this.CONSUME(T.One), (need = 'one')) },
              ]);
              this.CONSUME(T.Of);
            });
            const words = this.SUBRULE(this.rest);
            return this.ACTION(() => {
              const block = this.meanings.block(name);
              if (block === undefined) return undefined;
              return {
                type: 'areas',
                block,
                areas: need === undefined ? [words.text] : areasIn(words.text),
                need: need ?? 'each',
              };
            });
          },
        },
        {
          ALT: (): Demand | undefined => {
            this.CONSUME(T.Is);
            this.begin('named');
            this.CONSUME(T.Named);
            return { type: 'named', role: name.text };
          },
        },
      ]);
    },
    { recoveryValueFunc: () => undefined },
  );

  protected readonly sections = this.RULE(
    'sections',
    (): Demand | undefined => {
      this.CONSUME(T.Sections);
      this.begin('sections');
      const words = this.SUBRULE(this.rest);
      return this.ACTION(() => ({ type: 'sections', names: entriesIn(words.text) }));
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

  protected readonly signed = this.RULE(
    'signed',
    (): Demand | undefined => {
      this.CONSUME(T.Signed);
      this.begin('signed');
      this.CONSUME(T.By);
      const words = this.SUBRULE(this.rest);
      return this.ACTION(() => ({ type: 'signed', roles: entriesIn(words.text) }));
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

  private readonly named = this.RULE(
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

  private readonly within = this.RULE(
    'within',
    (): Duration | undefined => {
      this.CONSUME(T.Within);
      return this.SUBRULE(this.duration, { ARGS: [AT_OF] });
    },
    { recoveryValueFunc: () => undefined },
  );

  private readonly duration = this.RULE(
    'duration',
    (until: ReadonlySet<TokenType> = NONE): Duration | undefined => {
      const words = this.SUBRULE(this.phrase, { ARGS: [until] });
      return this.ACTION(() => this.meanings.duration(words));
    },
    { recoveryValueFunc: () => undefined },
  );

  /** `every 6 weeks`, `every month`. */
  private readonly rhythm = this.RULE(
    'rhythm',
    (): Duration | undefined => {
      this.OR([{ ALT: () => this.CONSUME(T.Every) }, { ALT: () => this.CONSUME(T.Each) }]);
      const words = this.SUBRULE(this.phrase, { ARGS: [AT_OF] });
      return this.ACTION(() => this.meanings.period(words));
    },
    { recoveryValueFunc: () => undefined },
  );

  /** `of Order made or Started`. */
  private readonly events = this.RULE(
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

  /** Words up to one that begins the next part, or a comma. */
  private readonly phrase = this.RULE(
    'phrase',
    (until: ReadonlySet<TokenType> = NONE): Words => {
      const start = this.ACTION(() => this.LA(1).startOffset);
      let end = start;
      this.AT_LEAST_ONE({
        GATE: () => this.goesOn(until, start, end),
        DEF: () => {
          const next = this.CONSUME(T.Any);
          this.ACTION(() => (end = endOf(next)));
        },
      });
      return this.ACTION(() => this.words(start, end));
    },
    { recoveryValueFunc: () => NOTHING },
  );

  /** All the words that are left, commas among them. */
  private readonly rest = this.RULE(
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
  private goesOn(until: ReadonlySet<TokenType>, start: number, end: number): boolean {
    const next = this.LA(1);
    if (!until.has(next.tokenType)) return true;
    return end > start && next.tokenType === T.By && isLabel(`${this.text.slice(start, end)} by`);
  }

  private words(start: number, end: number): Words {
    return Number.isFinite(start) && end > start
      ? { start, end, text: this.text.slice(start, end) }
      : NOTHING;
  }

  private begin(form: FormName): void {
    this.ACTION(() => (this.form = form));
  }
}

const endOf = (token: IToken): number => token.startOffset + token.image.length;
