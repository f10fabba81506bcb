import { EOF, type IToken } from 'chevrotain';
import type { Span } from '../language/tree.ts';
import type { FormName } from './forms.ts';
import { ConditionGrammar } from './condition-grammar.ts';
import { Meanings, type Words } from './meanings.ts';
import { stops } from './phrase-grammar.ts';
import type { Slot } from './slot.ts';
import { meetingNamed } from './names.ts';
import { isPlainMeeting } from './which-meeting.ts';
import type { Condition, Dated, Demand, Events, Standard } from './standard.ts';
import * as T from './tokens.ts';

const AT_COUNTING = stops(T.Comma, T.Counting);

/** What reading one sentence came to. `standard` is undefined where a part was not understood. */
export interface Sentence {
  readonly standard: Standard | undefined;
  /** The form that was begun, where the sentence got so far. */
  readonly form: FormName | undefined;
  /** A name or a length of time that is not known, as the sentence says it. */
  readonly faults: readonly (Span & { readonly message: string; readonly replacement?: string })[];
  /** The first word that does not fit; at the end of the text where it stops too early. */
  readonly stuckAt: number | undefined;
  /** The name at the end of the text, begun or still to come. */
  readonly slot: Slot | undefined;
  /** Where the last name ends; words after it begin a part of the sentence. */
  readonly nameEnd: number;
}

/** `the visit`, `each review`: a standard means every one of them, where it does not say which. */
const isEachMeeting = ({ names }: Events): boolean =>
  names.length === 1 && names.every((name) => isPlainMeeting(name));

/** Two reviews cannot be told apart by their kind: a plan would always keep "review on the same day as the school review". */
const isOfOneKind = (what: Dated, event: string): boolean =>
  what.type === 'meeting' && meetingNamed(event).value?.kind === what.meeting.kind;

/**
 * The grammar of standards. One sentence at a time; a sentence that goes wrong is read on as far as it can be, so
 * that the form it was meant to have is known.
 */
export class StandardParser extends ConditionGrammar {
  constructor(skipValidations = true) {
    super([...T.ALL_TOKENS], { maxLookahead: 1, skipValidations, recoveryEnabled: true });
    this.performSelfAnalysis();
  }

  read(text: string, tokens: IToken[]): Sentence {
    this.input = tokens;
    this.text = text;
    this.form = undefined;
    this.slot = undefined;
    this.nameEnd = 0;
    this.meanings = new Meanings();
    const standard = this.standard();
    const [error] = this.errors;
    const place = error?.token.tokenType === EOF ? text.length : error?.token.startOffset;
    const { faults } = this.meanings;
    return {
      standard: this.errors.length > 0 || faults.length > 0 ? undefined : standard,
      form: this.form,
      faults,
      stuckAt: place,
      slot: place === undefined || place === text.length ? this.slot : undefined,
      nameEnd: this.nameEnd,
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

  protected readonly demand = this.RULE(
    'demand',
    (): Demand | undefined =>
      this.OR([
        { ALT: (): Demand | undefined => this.SUBRULE(this.everyOne) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.counted) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.one) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.sections) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.covers) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.first) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.second) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.afterEach) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.signed) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.notLater) },
        { ALT: (): Demand | undefined => this.SUBRULE(this.subject) },
      ]),
    { recoveryValueFunc: () => undefined },
  );

  protected readonly notLater = this.RULE(
    'notLater',
    (): Demand | undefined => {
      this.CONSUME(T.No);
      this.begin('notLater');
      const name = this.SUBRULE(this.phrase, { ARGS: [stops(T.Later), 'block'] });
      this.CONSUME(T.Later);
      this.CONSUME(T.Than);
      const words = this.SUBRULE(this.rest, { ARGS: ['deadline'] });
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
            return this.OR2([
              { ALT: (): Demand | undefined => this.SUBRULE(this.rhythmic, { ARGS: [name] }) },
              {
                ALT: (): Demand | undefined => this.SUBRULE(this.apart, { ARGS: [name] }),
                IGNORE_AMBIGUITIES: true,
              },
            ]);
          },
        },
        { ALT: (): Demand | undefined => this.SUBRULE2(this.rhythmic, { ARGS: [name] }) },
        {
          ALT: (): Demand | undefined => {
            this.OPTION(() => this.CONSUME(T.Is));
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
            const words = this.SUBRULE(this.rest, { ARGS: ['deadline'] });
            return this.ACTION(() => {
              const field = this.meanings.planField(name);
              const by = this.meanings.deadlineOfYear(words);
              return field === undefined || by === undefined
                ? undefined
                : { type: 'fieldBy', field, words: words.text, ...by };
            });
          },
        },
        {
          ALT: (): Demand | undefined => {
            this.CONSUME(T.Before);
            this.begin('before');
            const event = this.SUBRULE2(this.rest, { ARGS: ['event'] });
            return this.ACTION(() => {
              const what = this.meanings.dated(name);
              return what === undefined ? undefined : { type: 'before', what, event: event.text };
            });
          },
        },
        {
          ALT: (): Demand | undefined => {
            this.CONSUME(T.SameDay);
            this.begin('sameDay');
            const event = this.SUBRULE3(this.rest, { ARGS: ['event'] });
            return this.ACTION(() => {
              const what = this.meanings.dated(name);
              return what === undefined || isOfOneKind(what, event.text)
                ? undefined
                : { type: 'sameDay', what, event: event.text };
            });
          },
        },
        { ALT: (): Demand | undefined => this.SUBRULE(this.withinOf, { ARGS: [name] }) },
      ]);
    },
    { recoveryValueFunc: () => undefined },
  );

  /** What follows a kind of meeting: `every 6 weeks until the first review, then at least every month`. */
  protected readonly rhythmic = this.RULE(
    'rhythmic',
    (name?: Words): Demand | undefined => {
      this.begin('rhythm');
      const every = this.SUBRULE(this.rhythm);
      let then: ReturnType<typeof this.then>;
      const until = this.OPTION(() => {
        this.CONSUME(T.Until);
        const event = this.SUBRULE(this.phrase, { ARGS: [stops(T.Comma), 'event'] }).text;
        then = this.OPTION2(() => this.SUBRULE(this.then));
        return event;
      });
      return this.ACTION(() => {
        const meeting = name === undefined ? undefined : this.meanings.meeting(name);
        return meeting === undefined || every === undefined
          ? undefined
          : { type: 'rhythm', meeting, every, until, then };
      });
    },
    { recoveryValueFunc: () => undefined },
  );

  /** `15 days after Draft sent, counting that day`. */
  protected readonly apart = this.RULE(
    'apart',
    (name?: Words): Demand | undefined => {
      this.begin('apart');
      const least = this.SUBRULE(this.duration);
      let side: 'before' | 'after' = 'after';
      this.OR([
        { ALT: () => (this.CONSUME(T.Before), (side = 'before')) },
        { ALT: () => (this.CONSUME(T.After), (side = 'after')) },
      ]);
      const event = this.SUBRULE(this.phrase, { ARGS: [AT_COUNTING, 'event'] }).text;
      const counting = this.SUBRULE(this.counting);
      return this.ACTION(() => {
        const field = name === undefined ? undefined : this.meanings.planField(name);
        return field === undefined || least === undefined
          ? undefined
          : { type: 'apart', field, least, side, event, counting };
      });
    },
    { recoveryValueFunc: () => undefined },
  );

  /** `within 5 working days of Placement began`. Of a meeting it says the same as `after each`. */
  protected readonly withinOf = this.RULE(
    'withinOf',
    (name?: Words): Demand | undefined => {
      const within = this.SUBRULE(this.within);
      this.begin('fieldWithin');
      const events = this.SUBRULE(this.events);
      const counting = this.SUBRULE(this.counting);
      return this.ACTION(() => {
        const what = name === undefined ? undefined : this.meanings.dated(name);
        if (what === undefined || within === undefined) return undefined;
        const [event] = events.names;
        if (what.type === 'field' && !(isEachMeeting(events) && !counting))
          return { type: 'fieldWithin', field: what.field, within, events, counting };
        return event === undefined
          ? undefined
          : { type: 'afterEach', event: event.replace(/^(?:each|every) /i, ''), what, within };
      });
    },
    { recoveryValueFunc: () => undefined },
  );
}
