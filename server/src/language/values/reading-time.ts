import { lexTime } from './time-lexer.ts';
import { TimeParser } from './time-grammar.ts';
import type { Found } from './time-meaning.ts';

let parser: TimeParser | undefined;

/**
 * Every mention of time in a text, in order. In a field for a time an age or a meeting needs no preposition
 * that tells it for a deadline. The grammar is built when it is first asked for, once in a process.
 */
export function timesIn(text: string, inField: boolean): readonly Found[] {
  parser ??= new TimeParser();
  return parser.read(text, lexTime(text), inField);
}
