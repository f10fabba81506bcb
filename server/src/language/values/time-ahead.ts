import type { IToken, TokenType } from 'chevrotain';
import { hangs, wordIn } from './time-meaning.ts';
import type { Lead } from './time-meaning.ts';
import * as T from './time-tokens.ts';
import { isJoin, isNumeral, YearWords } from './year-ahead.ts';

const K = T.Kind;
/** What ends the words that name an event. */
const AFTER_EVENT: ReadonlySet<TokenType> = new Set([
  T.Comma,
  K.and,
  K.or,
  K.per,
  K.turn,
  T.Rest,
  K.pronoun,
  T.Blank,
]);

/**
 * What the words ahead can be. One word ahead decides nearly always which way the grammar of time goes; where
 * it does not, the question has its name here.
 */
export abstract class TimeWords extends YearWords {
  /** Whether the mention being read is a time in any sentence. */
  protected sure = true;

  /** Where the token taken last ends, exclusive. */
  protected lastEnd(): number {
    const { startOffset, image } = this.LA(0);
    return startOffset + image.length;
  }

  protected word(k = 1): string {
    return wordIn(this.LA(k));
  }

  /** Whether the next word can open a time with nothing before it. */
  protected opens(): boolean {
    const categories = this.next().CATEGORIES;
    return categories?.includes(T.Opening) === true;
  }

  /** `the time she turns 16`: the word `time` between `by the` and what happens then. */
  protected isTimeWord(): boolean {
    return this.next() === K.times && this.LA(1).image.toLowerCase() === 'time';
  }

  /** `end`, `start` and the like lead to a time only with `of` or the time right behind. */
  protected edgeHere(token: IToken): boolean {
    const next = this.next();
    const image = token.image.toLowerCase();
    if (image === 'late' || image === 'early' || image === 'mid') return true;
    return (
      next === K.of ||
      next === K.month ||
      next === K.season ||
      next === K.term ||
      next === K.key ||
      next === K.quarter
    );
  }

  /** Whether more numbers follow that belong together: `4, 11 and 18 June`, `2 to 3 weeks`. */
  protected listGoesOn(): boolean {
    let k = 1;
    const join = this.next();
    while (k < 24 && isJoin(this.next(k))) {
      k += isJoin(this.next(k + 1)) ? 2 : 1;
      if (!isNumeral(this.next(k))) return false;
      k += 1;
    }
    if (k === 1) return false;
    const then = this.next(k);
    if (then === K.month || (then === K.of && this.next(k + 1) === K.month)) return true;
    const between = join === K.to || join === T.Dash || join === K.or;
    return (
      between &&
      (then === K.unit || then === K.kindOfDay || then === K.times || then === K.article || then === K.per)
    );
  }

  protected isMonth(): boolean {
    const joined = this.next() === K.of || this.next() === T.Dash;
    return this.next() === K.month || (joined && this.next(2) === K.month);
  }

  protected isUnit(k = 1): boolean {
    const next = this.next(k);
    if (next === K.unit || next === K.kindOfDay || next === K.term) return true;
    if (next === K.half) return this.isHalfTerm(k);
    return k === 1 && (next === T.Dash || next === K.of) && this.next(2) === K.unit;
  }

  protected isPer(): boolean {
    const next = this.next();
    return (
      (next === K.per || (next === K.article && this.LA(1).image.toLowerCase() !== 'the')) && this.isUnit(2)
    );
  }

  /** `every 6 weeks`, `every other day`. */
  protected perAhead(): boolean {
    return this.next() === K.per && this.isUnit(isNumeral(this.next(2)) || this.next(2) === K.other ? 3 : 2);
  }

  /** `half-term`, `half term`: from this word on. */
  protected isHalfTerm(k = 1): boolean {
    if (this.next(k) !== K.half) return false;
    return this.next(k + 1) === K.term || (this.next(k + 1) === T.Dash && this.next(k + 2) === K.term);
  }

  /** `Easter holidays`: the holidays of schools. */
  protected isHolidays(): boolean {
    return this.next() === T.WordToken && /^(?:holidays?|hols)$/i.test(this.LA(1).image);
  }

  /** Whether nothing follows that a number could count. */
  protected endsHere(): boolean {
    const next = this.next();
    return next !== T.WordToken && next !== T.Other && next !== T.Figure && next !== K.season;
  }

  protected dateAhead(): boolean {
    let k = 1;
    while (this.next(k) === T.Comma || this.next(k) === K.article) k += 1;
    if (this.next(k) === T.FigureDate || this.next(k) === T.IsoDate) return true;
    return (
      isNumeral(this.next(k)) &&
      (this.next(k + 1) === K.month || (this.next(k + 1) === K.of && this.next(k + 2) === K.month))
    );
  }

  protected isEventAhead(lead: Lead): boolean {
    const word = this.word();
    if (this.next() === K.of)
      return (
        lead.preposition === 'within' ||
        lead.preposition === 'by' ||
        (this.inField && lead.preposition === undefined && this.next(2) !== T.Figure)
      );
    if (this.next() !== K.preposition) return false;
    if (word === 'from') return this.next(2) !== K.weekday && this.next(2) !== T.Clock;
    return word === 'before' || word === 'after';
  }

  protected endsEvent(): boolean {
    const token = this.LA(1);
    if (AFTER_EVENT.has(token.tokenType))
      return !/^[()'"’]$/.test(token.image) || token.tokenType !== T.Rest || !this.inField;
    return !this.inField && /^(?:to|will|with|so|that|if|who|which|for|he|she)$/i.test(token.image);
  }

  protected rhythmGoesOn(): boolean {
    let k = 1;
    if (this.next(k) === T.Comma) k += 1;
    if (this.next(k) === K.and && k === 2) k += 1;
    const word = this.word(k);
    const next = this.next(k);
    if (word === 'until') return true;
    if (word === 'from' || word === 'starting')
      return this.next(k + 1) !== T.Clock && isDateStart(this.next(k + 1));
    if (next === T.Clock || next === K.weekday) return true;
    if (next === K.preposition) {
      const then = this.next(k + 1);
      if (word === 'in') return then === K.term;
      if (word === 'on' || word === 'at') return then === K.weekday || then === T.Clock;
      if (word === 'for' || word === 'over') return this.isShortDuration(k + 1);
      if (word === 'from') return then === T.Clock;
      return false;
    }
    return isNumeral(next) || next === K.half ? this.isShortDuration(k) : false;
  }

  protected isShortDuration(k: number): boolean {
    if (this.next(k) === K.article) k += 1;
    if (this.next(k) === K.half) return this.next(k + 1) === K.article || this.next(k + 1) === T.Dash;
    if (!isNumeral(this.next(k))) return false;
    if (isJoin(this.next(k + 1)) && isNumeral(this.next(k + 2))) k += 2;
    return this.isUnit(k + 1) && this.next(k + 2) !== K.article && this.next(k + 2) !== K.per;
  }

  /** How many words stand before `turns 16`, `is one`, `starts Reception`; 0 where nothing of the kind follows. */
  protected turnAhead(): number {
    for (let k = 1; k <= 3; k += 1) {
      const type = this.next(k);
      if (k > 1 && type === K.turn) {
        const then = this.next(k + 1);
        return isNumeral(then) || then === K.reception || then === K.key || then === K.unit ? k - 1 : 0;
      }
      if (type !== T.WordToken && type !== K.pronoun) return 0;
    }
    return 0;
  }

  /** `child protection conference`: how many words stand before the kind of meeting. */
  protected meetingAhead(): number {
    for (let k = 1; k <= 4; k += 1) {
      if (this.next(k) === K.meeting) return k;
      if (this.next(k) !== T.WordToken && this.next(k) !== K.kindOfDay) return 0;
    }
    return 0;
  }

  protected hangsHere(lead: Lead): boolean {
    const next = this.next();
    if (next === K.meeting) return true;
    if (next === K.age) return lead.preposition !== undefined;
    if (next !== K.pronoun && next !== T.WordToken) return false;
    if (!hangs(lead)) return false;
    return this.turnAhead() > 0 || this.meetingAhead() > 0;
  }
}

/** What can open a date behind `from`. */
function isDateStart(type: TokenType): boolean {
  return (
    isNumeral(type) ||
    type === K.month ||
    type === T.FigureDate ||
    type === T.IsoDate ||
    type === K.article ||
    type === K.season ||
    type === K.weekday
  );
}
