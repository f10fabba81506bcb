import type { IOrAlt, IToken } from 'chevrotain';
import { midSentence } from '../mid-sentence.ts';
import {
  durationOf,
  hangs,
  HISTORY,
  hung,
  CLOCK,
  newLead,
  NO_LEAD,
  NON_DATE,
  numberIn,
  one,
  periodOf,
  recurrence,
  unitIn,
  wordIn,
} from './time-meaning.ts';
import type { Found, Lead, Meaning } from './time-meaning.ts';
import type { Duration } from './time.ts';
import * as T from './time-tokens.ts';
import { SchoolGrammar } from './school-grammar.ts';

const K = T.Kind;

/**
 * The grammar of time. Its only entry takes any sentence whole: words about time become what they mean, all
 * others are stepped over, so that no text fails. What a word can be is settled before by the lexer; one word
 * ahead decides nearly always, and the places that need more look ahead by name.
 */
export class TimeParser extends SchoolGrammar {
  private found: Found[] = [];

  constructor(skipValidations = true) {
    super([...T.ALL_TOKENS], { maxLookahead: 1, skipValidations, recoveryEnabled: false });
    this.performSelfAnalysis();
  }

  /**
   * Every mention of time in the tokens of a text, in order.
   *
   * @param inField whether the words stand in a field for a time, where an event or an age needs nothing before it
   */
  read(text: string, tokens: IToken[], inField: boolean): readonly Found[] {
    this.input = tokens;
    this.text = text;
    this.inField = inField;
    this.found = [];
    this.sentence();
    return this.found;
  }

  protected readonly sentence = this.RULE('sentence', () => {
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const mention = this.SUBRULE(this.mention);
            this.ACTION(() => mention !== undefined && this.found.push(mention));
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Plain);
            this.ACTION(() => this.stepOver());
          },
        },
      ]);
    });
  });

  /** Most words of a sentence are no time: they are left behind without asking the grammar about each. */
  private stepOver(): void {
    while (this.next().CATEGORIES?.includes(T.Plain) === true) this.SKIP_TOKEN();
  }

  protected readonly mention = this.RULE('mention', (): Found | undefined => {
    const start = this.LA(1).startOffset;
    const lead = newLead();
    let meaning: Meaning | undefined;
    this.sure = true;
    this.OR([
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => this.SUBRULE(this.leading, { ARGS: [lead] }));
          this.OPTION({
            GATE: () => this.opens() || this.hangsHere(lead),
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
    this.OPTION2({
      GATE: () => yearGroupIn(meaning) !== undefined && this.meetingAhead() > 0,
      DEF: () => {
        const meeting = this.SUBRULE(this.meeting, { ARGS: [lead] });
        this.ACTION(() => (meaning = ofYearGroup(meeting, meaning)));
      },
    });
    if (meaning === undefined) return undefined;
    const end = this.lastEnd();
    return { start, end, meaning, sure: this.sure, lead };
  });

  protected readonly leading = this.RULE('leading', (lead: Lead = NO_LEAD) => {
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

  /** What leads to the time that is being read. */
  private lead: Lead = NO_LEAD;
  /** Made once: a list of sixteen for each time would cost more than reading it. */
  private ways: IOrAlt<Meaning | undefined>[] | undefined;

  protected readonly core = this.RULE('core', (lead: Lead = NO_LEAD): Meaning | undefined => {
    this.lead = lead;
    return this.OR(
      (this.ways ??= [
        { ALT: () => this.SUBRULE(this.counted, { ARGS: [this.lead] }) },
        { ALT: () => this.SUBRULE(this.month, { ARGS: [this.lead] }) },
        { ALT: () => this.SUBRULE(this.weekdays, { ARGS: [this.lead] }) },
        { ALT: () => this.SUBRULE(this.season, { ARGS: [this.lead] }) },
        {
          ALT: () => this.SUBRULE(this.half, { ARGS: [this.lead, undefined] }),
          IGNORE_AMBIGUITIES: true,
        },
        { ALT: () => this.SUBRULE(this.unit, { ARGS: [this.lead] }) },
        { ALT: () => this.SUBRULE(this.holiday, { ARGS: [this.lead] }) },
        { ALT: () => this.SUBRULE(this.every) },
        { ALT: () => this.SUBRULE(this.often) },
        { ALT: () => this.SUBRULE(this.times) },
        { ALT: () => this.SUBRULE(this.school, { ARGS: [this.lead] }) },
        { ALT: () => this.SUBRULE(this.written, { ARGS: [this.lead] }) },
        { ALT: () => this.SUBRULE(this.clock, { ARGS: [this.lead] }) },
        { ALT: () => this.SUBRULE(this.week) },
        { ALT: () => this.SUBRULE(this.quarter, { ARGS: [this.lead] }) },
        { ALT: () => this.SUBRULE(this.sameDay, { ARGS: [this.lead] }) },
        {
          ALT: () => {
            this.CONSUME(T.NonDate);
            return NON_DATE;
          },
        },
      ]),
    );
  });

  protected readonly counted = this.RULE('counted', (lead: Lead = NO_LEAD): Meaning | undefined => {
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
        GATE: () => !ordinal && this.isPer() && !(this.next() === K.per && isDue(lead)),
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
        GATE: () => ordinal && /^quarter$/i.test(this.LA(1).image),
        ALT: () => this.SUBRULE(this.quarterOf, { ARGS: [lead, counted.least] }),
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
      {
        ALT: () =>
          this.ACTION(() => (ordinal ? this.bareOrdinal(lead, counted.least) : this.bareNumber(lead, first))),
      },
    ]);
  });

  /** `by his 18th`. */
  protected bareOrdinal(lead: Lead, age: number): Meaning | undefined {
    return lead.owner && hangs(lead) && this.endsHere() ? hung({ type: 'birthday', age }, lead) : undefined;
  }

  /** `by 18`: a bare number is an age where one can be meant. */
  protected bareNumber(lead: Lead, token: IToken): Meaning | undefined {
    const age = numberIn(token);
    const year = token.image.length === 4 && age >= 1990 && age < 2100;
    const ends = this.endsHere();
    if (year) {
      // "Q1 2027", "Boxing Day 2026": a year behind words that are not understood is not meant as a whole.
      const led = lead.preposition !== undefined || lead.edge !== 'whole';
      const alone = this.inField && this.text.slice(0, token.startOffset).trim() === '';
      if (!ends || !(led || alone)) return undefined;
      return hung({ type: 'year', year: age }, lead);
    }
    // "up by 7 every school day": the time of day.
    if (isDue(lead) && this.next() === K.per && age <= 12) return CLOCK;
    if (lead.preposition === 'at' && !ends) return undefined;
    if (lead.preposition === 'at' && age <= 12 && age >= 1) return CLOCK;
    const led = lead.preposition === 'by' || lead.preposition === 'before' || lead.preposition === 'until';
    if (!led || !ends || lead.article !== undefined || !isAge(token)) return undefined;
    if (age > 25 || age < (this.inField ? 1 : 11)) return undefined;
    return hung({ type: 'birthday', age }, lead);
  }

  protected readonly hanging = this.RULE('hanging', (lead: Lead = NO_LEAD): Meaning | undefined =>
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
  protected readonly turning = this.RULE('turning', (lead: Lead = NO_LEAD): Meaning | undefined => {
    const start = this.LA(1).startOffset;
    const pronoun = this.next() === K.pronoun;
    this.AT_LEAST_ONE(() =>
      this.OR([{ ALT: () => this.CONSUME(K.pronoun) }, { ALT: () => this.CONSUME(T.WordToken) }]),
    );
    const who = this.ACTION(() => this.text.slice(start, this.lastEnd()));
    const whose = this.ACTION(() => (lead.owner ? ownerWord(this.text.slice(0, start)) : '') + who);
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
            return hung({ type: 'birthday', age: n, whose }, lead);
          return hung({ type: 'offset', duration, direction: 'after', within: false, event: who }, lead);
        },
      },
      {
        ALT: () => {
          const school = this.SUBRULE(this.school, { ARGS: [{ ...lead, edge }] });
          return this.ACTION(() => ofYear(school, whose));
        },
      },
      {
        ALT: () => {
          const unit = this.SUBRULE(this.unit, { ARGS: [{ ...lead, edge }] });
          return this.ACTION(() => ofYear(unit, whose));
        },
      },
    ]);
  });

  /** `second review`, `the next review conference`, `the review`. */
  protected readonly meeting = this.RULE(
    'meeting',
    (lead: Lead = NO_LEAD, ordinal?: number): Meaning | undefined => {
      const start = this.LA(1).startOffset;
      this.MANY({
        GATE: () => this.next() !== K.meeting,
        DEF: () =>
          this.OR([{ ALT: () => this.CONSUME(T.WordToken) }, { ALT: () => this.CONSUME(K.kindOfDay) }]),
      });
      this.AT_LEAST_ONE({ GATE: () => this.next() === K.meeting, DEF: () => this.CONSUME(K.meeting) });
      const meeting = this.ACTION(() => midSentence(this.text.slice(start, this.lastEnd())));
      if (!this.inField) {
        if (!hangs(lead) && !(ordinal !== undefined && lead.preposition !== undefined)) return undefined;
        // "is agreed by the core group": those who meet.
        if (lead.which === undefined && ordinal === undefined && /core groups?$/.test(meeting))
          return undefined;
        if (lead.which === 1) return NON_DATE;
        if (lead.which === -1) return HISTORY;
      }
      const which = ordinal ?? (lead.which === 1 ? 'next' : lead.which === -1 ? 'last' : undefined);
      return hung({ type: 'meeting', ordinal: which, meeting }, lead);
    },
  );
}

/** `17`, `17½`, "17 and a half". */
const isAge = (token: IToken): boolean => Number.isInteger(numberIn(token) * 2) && !token.image.includes('.');

const isDue = ({ preposition }: Lead): boolean =>
  preposition === 'by' || preposition === 'before' || preposition === 'until' || preposition === 'at';

/** `her ` behind `when`, before `mum turns 40`. */
const ownerWord = (before: string): string => /(?:his|her|their|my|your|our|its) $/i.exec(before)?.[0] ?? '';

const yearGroupIn = (meaning: Meaning | undefined): number | undefined =>
  meaning?.type === 'deadline' && meaning.deadline.point.type === 'yearGroup'
    ? meaning.deadline.point.year
    : undefined;

/** `Year 9 review`: a meeting by the name of the year. */
function ofYearGroup(meeting: Meaning | undefined, meaning: Meaning | undefined): Meaning | undefined {
  const year = yearGroupIn(meaning);
  if (meeting?.type !== 'deadline' || meeting.deadline.point.type !== 'meeting' || year === undefined)
    return meeting;
  const name = `${year === 0 ? 'reception' : `year ${year}`} ${meeting.deadline.point.meeting}`;
  const point = { ...meeting.deadline.point, meeting: name };
  return { type: 'deadline', deadline: { ...meeting.deadline, point } };
}

/** A year of school with whose it is. */
function ofYear(meaning: Meaning | undefined, whose: string): Meaning | undefined {
  if (meaning?.type !== 'deadline' || meaning.deadline.point.type !== 'yearGroup') return meaning;
  const { deadline } = meaning;
  return { type: 'deadline', deadline: { ...deadline, point: { ...meaning.deadline.point, whose } } };
}
