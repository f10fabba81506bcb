import { createToken, Lexer } from 'chevrotain';

/*
 * Lines first: a line is a comment, plain text, a list item, or entries of a label and its value. Every text
 * has a reading, so no line is ever lost. First characters are given as positive ranges because chevrotain
 * otherwise leaves its fast path for all tokens.
 */

/** Spaces within a line; text pasted from a word processor brings the last two. */
const GAP = '[ \\t\\u00A0\\uFEFF]';
/** What a mark or a colon is followed by: a space or the line's end. */
const SET_OFF = '(?![^ \\t\\u00A0\\uFEFF\\r\\n])';
const LETTER = 'A-Za-z\\u00AA-\\u024F\\u0370-\\u03FF\\u0400-\\u04FF';
const BLANK_WORD = "\\[[^[\\]\\r\\n]{1,60}\\](?:['’]s)?";
const WORD = `(?:[${LETTER}][\\u0300-\\u036F${LETTER}'’/&()-]{0,40},?|${BLANK_WORD})`;
const LATER_WORD = `(?:[${LETTER}(&][\\u0300-\\u036F${LETTER}'’/&()-]{0,40},?|${BLANK_WORD})`;
const NUMBER = '[A-Za-z]?\\d{1,3}[a-z]?';
/** One to seven words without digits, then perhaps the number or letter that names this one. */
const LABEL = `${WORD}(?:${GAP}+${LATER_WORD}){0,6}(?:${GAP}+${NUMBER})?${GAP}*:${SET_OFF}`;

/** Runs are bounded so that one endless line cannot exhaust the pattern engine's stack. */
const PLAIN_CHARACTERS =
  '[\\0-\\x08\\v\\f\\x0e-\\x1f!#-Z\\\\-{}-\\u009f\\u00a1-\\u201b\\u201d-\\ufefe\\uff00-\\uffff]{1,4000}';
/** A mark that opens again before it closes is looked at once, not once more for each mark before it. */
const QUOTED = '"[^"\\r\\n]{0,2000}"|“[^“”\\r\\n]{0,2000}”';
const BLANK = '\\[[^[\\]\\r\\n]{0,300}\\]';
const VALUE = `(?:${PLAIN_CHARACTERS}|${QUOTED}|${BLANK}|["“[|]|${GAP}{1,400}(?!\\|${GAP}+${LABEL})|${GAP}{400}){1,2000}`;
const ANYTHING = '[\\0-\\t\\v\\f\\x0e-\\uffff]';

export const Newline = createToken({ name: 'Newline', pattern: /\r\n|\r|\n/, line_breaks: true });
const LineEnd = createToken({
  name: 'LineEnd',
  pattern: /\r\n|\r|\n/,
  line_breaks: true,
  pop_mode: true,
  categories: Newline,
});
export const Indent = createToken({ name: 'Indent', pattern: new RegExp(`${GAP}{1,4000}`) });
export const CommentText = createToken({
  name: 'CommentText',
  pattern: new RegExp(`#${SET_OFF}${ANYTHING}*`),
});
export const TextMark = createToken({
  name: 'TextMark',
  pattern: new RegExp(`>${SET_OFF}`),
  push_mode: 'plain',
});
export const Bullet = createToken({
  name: 'Bullet',
  pattern: new RegExp(`(?:[-*•–]|\\d{1,2}[.)])${SET_OFF}`),
  push_mode: 'plain',
  start_chars_hint: ['-', '*', '•', '–', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
});
export const LabelText = createToken({ name: 'LabelText', pattern: new RegExp(LABEL), push_mode: 'value' });
/** A bar, and the label that it stands before. */
export const BarLabel = createToken({ name: 'BarLabel', pattern: new RegExp(`${GAP}\\|${GAP}+${LABEL}`) });
export const ValueText = createToken({ name: 'ValueText', pattern: new RegExp(VALUE) });
const FirstText = createToken({
  name: 'FirstText',
  pattern: new RegExp(VALUE),
  push_mode: 'value',
  categories: ValueText,
});
export const PlainText = createToken({ name: 'PlainText', pattern: new RegExp(`${ANYTHING}{1,4000}`) });
/** A space before a bar that starts no label, and anything else that no pattern above begins with. */
const Stray = createToken({ name: 'Stray', pattern: new RegExp(ANYTHING), categories: ValueText });

export const LINE_TOKENS = [
  Newline,
  LineEnd,
  Indent,
  CommentText,
  TextMark,
  Bullet,
  LabelText,
  BarLabel,
  ValueText,
  FirstText,
  PlainText,
  Stray,
];

export const lineLexer = new Lexer(
  {
    modes: {
      line: [Newline, CommentText, TextMark, Bullet, LabelText, Indent, FirstText, Stray],
      value: [LineEnd, BarLabel, ValueText, Stray],
      plain: [LineEnd, PlainText],
    },
    defaultMode: 'line',
  },
  { ensureOptimizations: true, skipValidations: true, positionTracking: 'onlyOffset' },
);
