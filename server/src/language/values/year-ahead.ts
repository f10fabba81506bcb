import { EmbeddedActionsParser } from 'chevrotain';
import type { TokenType } from 'chevrotain';
import { numberIn } from './time-meaning.ts';
import * as T from './time-tokens.ts';

const K = T.Kind;
/** Plans name these years by two figures; other figures behind a month are days. */
export const FIRST_SHORT_YEAR = 24;
const LAST_SHORT_YEAR = 60;
/** What a figure counts, where one of these stands behind it: words, but not such as lead on. */
const COUNTED = /^(?!(?:with|without|and|or|so|using|at|on|in|to|if|when|then|as|for|because)$)[a-z%/:]/;

/** Whether the figures ahead are a year, a day of a month, or count something else. */
export abstract class YearWords extends EmbeddedActionsParser {
  /** Whether the words stand in a field for a time, where an event or an age needs nothing before it. */
  protected inField = false;
  /** The words as written. */
  protected text = '';

  protected next(k = 1): TokenType {
    return this.LA(k).tokenType;
  }

  /** `2027/28`, `27/28`, `27-28` behind `the school year`. */
  protected schoolYearsAhead(): boolean {
    if (this.next() === T.SchoolYears) return true;
    if (this.next() === T.Other) return /^\d\d[/:]\d\d$/.test(this.LA(1).image);
    return /^\d\d$/.test(this.LA(1).image) && this.next(2) === T.Dash && /^\d\d$/.test(this.LA(3).image);
  }

  /**
   * Whether a figure is a year: one that a plan can name, and behind a day or in a field for a time also one with a
   * slip of the fingers, such as 2206, so that no other year is read in its place.
   */
  protected isYear(k: number, behindDay = false): boolean {
    const token = this.LA(k);
    if (token.tokenType !== T.Figure || token.image.length !== 4) return false;
    const year = numberIn(token);
    if (year >= 1900 && year < 2200) return true;
    // "by 31 May 2500 steps": what has a word behind it counts something.
    return Number.isInteger(year) && (this.inField || (behindDay && !/^[a-z%]/.test(this.LA(k + 1).image)));
  }

  /** Whether a figure is a year by its last two figures: `’27`, or `27` with nothing behind it that it could count. */
  protected isShortYear(k: number, behindDay = false): boolean {
    const token = this.LA(k);
    if (token.tokenType !== T.Figure || !/^\d\d$/.test(token.image)) return false;
    if (/['’]/.test(this.text.charAt(token.startOffset - 1))) return true;
    // `3 June 09` in a field for a day is a birth.
    if (behindDay && this.inField && !COUNTED.test(this.LA(k + 1).image)) return true;
    const year = numberIn(token);
    return year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR && !COUNTED.test(this.LA(k + 1).image);
  }

  /** `March 3`, `Mar-27`: a number behind a month that is its day, or may be. */
  protected monthDayAhead(): boolean {
    if (this.inField && this.next() === T.Dash) return this.isShortYear(2);
    if (!isNumeral(this.next()) || this.isYear(1) || numberIn(this.LA(1)) > 31 || this.countsAfter())
      return false;
    // `Jan ’27` is a year for sure.
    return !/['’]/.test(this.text.charAt(this.LA(1).startOffset - 1));
  }

  /** Whether a month's number counts something else: `in May 3 times`. */
  protected countsAfter(): boolean {
    const then = this.next(2);
    return then === K.times || then === K.unit || then === K.month;
  }
}

export function isJoin(type: TokenType): boolean {
  return type.CATEGORIES?.includes(T.Join) === true;
}

export function isNumeral(type: TokenType): boolean {
  return type === T.Figure || type === K.count || type === K.ordinal;
}
