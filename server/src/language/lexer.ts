import { createToken, Lexer, type IToken, type ITokenConfig, type TokenType } from 'chevrotain';
import { lettersBetween } from './first-letters.ts';

/*
 * Lines first: a line is a comment, plain text, a list item, or entries of a label and its value, and what it begins
 * with holds the spaces before it too. Every text has a reading, so no line is ever lost. First letters are said
 * outright: chevrotain would take every pattern apart to find them, each time the program starts.
 */

/** Spaces within a line; text pasted from a word processor brings the last two. */
const GAP = '[ \\t\\u00A0\\uFEFF]';
const INDENT = `${GAP}{0,4000}`;
/** What a mark or a colon is followed by: a space or the line's end. */
const SET_OFF = '(?![^ \\t\\u00A0\\uFEFF\\r\\n])';
const LETTER = 'A-Za-z\\u00AA-\\u024F\\u0370-\\u03FF\\u0400-\\u04FF';
const BLANK_WORD = "\\[[^[\\]\\r\\n]{1,60}\\](?:['’]s)?";
/** `D.O.B.`: an abbreviation with its dots. */
const DOTTED = '(?:[A-Z]\\.){2,6}[A-Z]?';
/** `2nd core group`: a figure begins a label only where a meeting is numbered with it. */
const ORDINAL = `(?:1st|2nd|3rd|[4-9]th|10th|1ST|2ND|3RD|[4-9]TH|10TH)(?=${GAP}[A-Za-z ]{0,40}\\b(?:[Rr][eviw]{3,6}w|R[EVIW]{3,6}W|[Vv]i?si?t|VISIT|[Gg]roup|GROUP|[Cc]ore|CORE|[Cc]onference|CONFERENCE|[Mm]eeting|MEETING)\\b)`;
const WORD = `(?:${DOTTED}|${ORDINAL}|[${LETTER}][\\u0300-\\u036F${LETTER}'’/&()-]{0,40},?|${BLANK_WORD})`;
const LATER_WORD = `(?:[${LETTER}(&][\\u0300-\\u036F${LETTER}'’/&()-]{0,40}(?:\\?\\))?,?|${BLANK_WORD})`;
/** `3`, `E1`, `3b`, `1.2`; on forms also `no. 3`, `#3`, `3.` and `3)`. With two figures after the dot it is a time of day. */
const NUMBER = '(?:#|[Nn]o\\.? ?)?[A-Za-z]?\\d{1,3}(?:\\.\\d)?[a-z]?[.)]?';
/** A question that a form asks may have more words: nothing but a label ends in `?:`. */
const QUESTION = '\\?{1,3}';
/** One to seven words without digits, then perhaps the number or letter that names this one; or a question. */
const LABEL = `${WORD}(?:${GAP}+${LATER_WORD}){0,6}(?:(?:${GAP}+${NUMBER})?|(?:${GAP}+${LATER_WORD}){0,7}${GAP}*${QUESTION})${GAP}*:${SET_OFF}`;

/** Runs are bounded so that one endless line cannot exhaust the pattern engine's stack. */
const PLAIN_CHARACTERS =
  '[\\0-\\x08\\v\\f\\x0e-\\x1f!#-Z\\\\-{}-\\u009f\\u00a1-\\u201b\\u201d-\\ufefe\\uff00-\\uffff]{1,4000}';
/** A mark that opens again before it closes is looked at once, not once more for each mark before it. */
const QUOTED = '"[^"\\r\\n]{0,2000}"|“[^“”\\r\\n]{0,2000}”';
const BLANK = '\\[[^[\\]\\r\\n]{0,300}\\]';
const VALUE = `(?:${PLAIN_CHARACTERS}|${QUOTED}|${BLANK}|["“[|]|${GAP}{1,400}(?!\\|${GAP}+${LABEL})|${GAP}{400}){1,2000}`;
const ANYTHING = '[\\0-\\t\\v\\f\\x0e-\\uffff]';
const NEWLINE = '(?:\\r\\n|\\r|\\n)';

const GAPS = [' ', '\t', '\u00A0', '\uFEFF'];
const NEWLINES = ['\r', '\n'];
const FIGURES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const LETTERS = [
  ...lettersBetween(0x41, 0x5a),
  ...lettersBetween(0x61, 0x7a),
  ...lettersBetween(0xaa, 0x4ff),
];
const ANY = lettersBetween(0, 0xffff);

function token(
  name: string,
  pattern: string,
  startsWith: (string | number)[],
  more: Partial<ITokenConfig> = {},
): TokenType {
  return createToken({
    name,
    pattern: new RegExp(pattern),
    start_chars_hint: startsWith,
    line_breaks: true,
    ...more,
  });
}

/** More of a value or of plain text. */
export const Piece = token('Piece', Lexer.NA.source, []);
export const LabelText = token('LabelText', `${INDENT}${LABEL}`, [...GAPS, ...LETTERS, ...FIGURES, '['], {
  push_mode: 'value',
});
export const BlankLine = token('BlankLine', `${INDENT}${NEWLINE}`, [...GAPS, ...NEWLINES]);
export const CommentText = token('CommentText', `${INDENT}#${SET_OFF}${ANYTHING}*`, [...GAPS, '#'], {
  push_mode: 'plain',
});
export const TextMark = token('TextMark', `${INDENT}>${SET_OFF}`, [...GAPS, '>'], { push_mode: 'plain' });
export const Bullet = token(
  'Bullet',
  `${INDENT}(?:[-*•–]|\\d{1,2}[.)])${SET_OFF}`,
  [...GAPS, '-', '*', '•', '–', ...FIGURES],
  { push_mode: 'plain' },
);
export const FirstText = token('FirstText', `${INDENT}${VALUE}`, ANY, { push_mode: 'value' });
/** A bar, and the label that it stands before. */
export const BarLabel = token('BarLabel', `${GAP}\\|${GAP}+${LABEL}`, GAPS);
const ValueText = token('ValueText', VALUE, ANY, { categories: Piece });
const PlainText = token('PlainText', `${ANYTHING}{1,4000}`, ANY, { categories: Piece });
/** A space before a bar that starts no label, and anything else that no pattern above begins with. */
const Stray = token('Stray', ANYTHING, ANY, { categories: Piece });
const LineEnd = token('LineEnd', NEWLINE, NEWLINES, { pop_mode: true, group: Lexer.SKIPPED });

/** What stands at the start of a line; labels first, because most lines have one and nothing else begins as they do. */
const LINE = [LabelText, BlankLine, CommentText, TextMark, Bullet, FirstText];

export const LINE_TOKENS = [...LINE, BarLabel, ValueText, PlainText, Stray, LineEnd, Piece];

let lexer: Lexer | undefined;

/** The tokens of a line, or of several. The lexer is made when it is first asked for. */
export function lexLine(line: string): IToken[] {
  lexer ??= new Lexer(
    {
      modes: { line: LINE, value: [LineEnd, BarLabel, ValueText, Stray], plain: [LineEnd, PlainText] },
      defaultMode: 'line',
    },
    { ensureOptimizations: true, skipValidations: true, positionTracking: 'onlyOffset' },
  );
  return lexer.tokenize(line).tokens;
}
