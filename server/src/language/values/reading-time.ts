import { withOwner } from './birthday-owner.ts';
import { lexTime } from './time-lexer.ts';
import { TimeParser } from './time-grammar.ts';
import { withYears } from './year-by-words.ts';
import type { Found } from './time-meaning.ts';
import { speaksOfTime } from './time-tokens.ts';

const NONE: readonly Found[] = [];
let parser: TimeParser | undefined;

/**
 * Every mention of time in a text, in order. In a field for a time an age or a meeting needs no preposition
 * that tells it for a deadline. The grammar is built when it is first asked for, once in a process.
 */
export function timesIn(text: string, inField: boolean): readonly Found[] {
  const tokens = lexTime(text);
  if (!tokens.some(speaksOfTime)) return NONE;
  parser ??= new TimeParser();
  const found = parser.read(text, tokens, inField).map((each) => withOwner(text, each));
  return withYears(text, found);
}
