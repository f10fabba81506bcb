import type { LineReader } from './line-reader.ts';
import { isGap } from './stretch.ts';

/*
 * Nearly every line of a plan is plain: blank, a comment, a list item, text without a colon, or labels of a few plain
 * words with values that hold neither quotation marks nor square brackets. Such a line reads the same letter by letter
 * as it does in the grammar of lines; all others are left to the grammar, which is the one to say what a line is.
 */

const SPACE = 32;
const HASH = 35;
const STAR = 42;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const BAR = 124;

/** As many as the grammar takes. */
const MOST_WORDS = 7;
const LONGEST_WORD = 41;
const LONGEST_INDENT = 4000;

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean => isSmall(code | 32);
const isFigure = (code: number): boolean => code >= 48 && code <= 57;
/** `'`, `(`, `)`, `-`, `/`, `&` and `’` stand inside the words of labels. */
const isInWord = (code: number): boolean =>
  isLetter(code) || code === DASH || (code >= 38 && code <= 41) || code === 47 || code === 0x2019;

/** Reads the plain lines of one text. */
export class PlainLines {
  private readonly text: string;
  private readonly reader: LineReader;
  /** Labels of the line so far: where each begins, and where its colon stands. */
  private readonly labels: number[] = [];
  private nextReturn = -1;

  constructor(text: string, reader: LineReader) {
    this.text = text;
    this.reader = reader;
  }

  /** Where the line that begins at an offset ends, before its end of line. Lines are asked for in order. */
  endOfLine(start: number): number {
    if (this.nextReturn < start) this.nextReturn = this.next('\r', start);
    return Math.min(this.next('\n', start), this.nextReturn);
  }

  private next(letter: string, from: number): number {
    const at = this.text.indexOf(letter, from);
    return at < 0 ? this.text.length : at;
  }

  /** Tells a line to the reader where it is plain; false where the grammar has to read it. */
  tell(start: number, end: number): boolean {
    const { text, reader } = this;
    let first = start;
    let column = 0;
    for (let code = text.charCodeAt(first); first < end && isGap(code); code = text.charCodeAt(++first))
      if (code !== 0xfeff) column++;
    if (first - start > LONGEST_INDENT) return false;
    if (first === end) {
      // What the text ends with is no line of its own.
      if (end === text.length) return false;
      reader.blank();
      return true;
    }
    const code = text.charCodeAt(first);
    if (isLetter(code)) return this.tellWords(start, first, end, column);
    if (!this.isSetOff(first + 1, end)) return false;
    if (code === HASH) reader.comment(first, end);
    else if (code === DASH || code === STAR) reader.item(start, end, column);
    else return false;
    return true;
  }

  /** A line that begins with a letter: labels with their values, or text. */
  private tellWords(start: number, first: number, end: number, column: number): boolean {
    const { text, reader, labels } = this;
    labels.length = 0;
    const colon = this.colonOf(first, end);
    if (colon >= 0) labels.push(first, colon);
    for (let at = colon < 0 ? first : colon + 1; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 34 || code === 0x201c || code === 91) return false;
      if (code === COLON && colon < 0) return false;
      if (code !== BAR) continue;
      if (colon < 0 || !isGap(text.charCodeAt(at - 1))) return false;
      let label = at + 1;
      while (label < end && isGap(text.charCodeAt(label))) label++;
      const next = label === at + 1 ? -1 : this.colonOf(label, end);
      if (next < 0) return false;
      labels.push(label, next);
      at = next;
    }
    if (colon < 0) reader.text(start, end, column, -1);
    for (let at = 0; at < labels.length; at += 2) {
      const label = labels[at] ?? 0;
      const value = (labels[at + 1] ?? 0) + 1;
      const next = labels[at + 2];
      reader.entry(
        label,
        value - 1,
        value,
        next === undefined ? end : this.gapBefore(next),
        at === 0 ? column : -1,
      );
    }
    return true;
  }

  /** Where the gap stands with the bar before a label. */
  private gapBefore(label: number): number {
    let at = label - 1;
    while (this.text.charCodeAt(at) !== BAR) at--;
    return at - 1;
  }

  /** The colon of a label of plain words that begins at an offset; -1 where there is none. */
  private colonOf(first: number, end: number): number {
    const { text } = this;
    if (!isLetter(text.charCodeAt(first))) return -1;
    let at = first;
    for (let words = 1; ; words++) {
      const from = at;
      while (at < end && isInWord(text.charCodeAt(at))) at++;
      if (at - from > LONGEST_WORD || words > MOST_WORDS) return -1;
      if (at < end && text.charCodeAt(at) === COMMA) at++;
      if (text.charCodeAt(at) === SPACE) at++;
      else
        return at > from && text.charCodeAt(at) === COLON && at < end && this.isSetOff(at + 1, end) ? at : -1;
      if (isLetter(text.charCodeAt(at))) continue;
      const number = this.numberEnd(at, end);
      return number > at && text.charCodeAt(number) === COLON && this.isSetOff(number + 1, end) ? number : -1;
    }
  }

  /** Where up to three figures end that number a block: `Goal 3`. */
  private numberEnd(start: number, end: number): number {
    let at = start;
    while (at < end && at - start < 3 && isFigure(this.text.charCodeAt(at))) at++;
    return at;
  }

  private isSetOff(at: number, end: number): boolean {
    return at >= end || isGap(this.text.charCodeAt(at));
  }
}
