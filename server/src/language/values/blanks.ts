import type { Span } from '../tree.ts';
import { memo } from './memo.ts';

/** A place to fill in: `[prompt]`, or a choice `[his / her / their]`. */
export interface BlankSpan extends Span {
  readonly prompt: string;
  /** The choices; empty where anything can be filled in. */
  readonly choices: readonly string[];
}

/** Brackets that quoting and citing leave: `[2015]`, `[sic]`, `[x]`, `[…]`, `[12]`. */
const NO_BLANK = /^(?:\d{1,4}|sic|x|…|\.{3}|\s*)$/i;
const BRACKETS = /\[([^[\]\r\n]*)\]/g;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

/** The blanks of a text, in order. What stands inside quotation marks is somebody's own words and holds none. */
export const readBlanks = (text: string): readonly BlankSpan[] =>
  text.includes('[') ? blanksIn(text) : NONE;

const NONE: readonly BlankSpan[] = [];

const blanksIn: (text: string) => readonly BlankSpan[] = memo((text) => {
  const quotes = quotedIn(text);
  const blanks: BlankSpan[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const [{ length }, inside = ''] = match;
    const start = match.index;
    if (NO_BLANK.test(inside) || quotes.some((quote) => quote.start < start && start < quote.end)) continue;
    const prompt = inside.trim();
    const parts = prompt.split('/').map((part) => part.trim());
    blanks.push({ start, end: start + length, prompt, choices: parts.length > 1 ? parts : [] });
  }
  return blanks;
});

/** Stretches between quotation marks; a mark without its partner quotes nothing. */
function quotedIn(text: string): readonly Span[] {
  const quotes: Span[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const closing = CLOSING[text[start] ?? ''];
    if (closing === undefined) continue;
    const end = text.indexOf(closing, start + 1);
    if (end < 0) continue;
    quotes.push({ start, end: end + 1 });
    start = end;
  }
  return quotes;
}
