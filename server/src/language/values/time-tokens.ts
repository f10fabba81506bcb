import { createToken, Lexer } from 'chevrotain';
import type { IToken, TokenType } from 'chevrotain';
import { lettersBetween } from '../first-letters.ts';
import { WORD_KINDS } from './time-words.ts';
import type { WordKind } from './time-words.ts';

/** Anything at all: the category that lets the grammar step over what is no time. */
export const Any = createToken({ name: 'Any', pattern: Lexer.NA });
/** What can open words about time. */
export const Opening = createToken({ name: 'Opening', pattern: Lexer.NA, categories: [Any] });
/** What can stand before the time itself: `by the end of`. */
export const Leading = createToken({ name: 'Leading', pattern: Lexer.NA, categories: [Opening] });
/** What can open only after something that leads to it: `[by the] review`, `[before] she turns 16`. */
export const Plain = createToken({ name: 'Plain', pattern: Lexer.NA, categories: [Any] });

/** What joins numbers and dates: `4, 11 and 18 June`. */
export const Join = createToken({ name: 'Join', pattern: Lexer.NA });
export const Numeral = createToken({ name: 'Numeral', pattern: Lexer.NA });

/** A token by its pattern. What the pattern begins with is said too, where that spares chevrotain to find it out. */
function shape(
  name: string,
  pattern: RegExp,
  startsWith: readonly (string | number)[],
  ...categories: TokenType[]
): TokenType {
  return createToken({
    name,
    pattern,
    categories,
    ...(startsWith.length === 0 ? {} : { start_chars_hint: [...startsWith] }),
  });
}

const FIGURES = lettersBetween(0x30, 0x39);
const LETTERS = [
  ...lettersBetween(0x41, 0x5a),
  ...lettersBetween(0x61, 0x7a),
  ...lettersBetween(0xc0, 0x24f),
];

export const Space = createToken({
  name: 'Space',
  pattern: /[ \t\r\n\u00a0\u2009\u202f]+/,
  group: Lexer.SKIPPED,
});
/** `[date]`. */
export const Blank = shape('Blank', /\[[^[\]\r\n]*\]/, ['['], Opening);
export const IsoDate = shape('IsoDate', /\d{4}-\d{1,2}-\d{1,2}(?!\d)/, FIGURES, Opening);
export const FigureDate = shape(
  'FigureDate',
  /\d{1,2}(?:\/\d{1,2}\/|\.\d{1,2}\.|-\d{1,2}-)\d{2,4}(?![\d/])/,
  FIGURES,
  Opening,
);
/** `2026/27`, `2026-2027`. */
export const SchoolYears = shape('SchoolYears', /20\d\d ?[/\-–] ?(?:20)?\d\d(?![\d/])/, ['2'], Opening);
export const Clock = shape(
  'Clock',
  /\d{1,2}(?:[:.][0-5]\d)? ?(?:[ap]\.?m\b\.?|o['’]clock|noon\b|midday\b|midnight\b)|\d{1,2}:[0-5]\d(?![\d:])/i,
  FIGURES,
  Opening,
);
/** Numbers that count nothing: money, per cent, phone numbers, scores, section numbers. */
export const Other = shape(
  'Other',
  /£ ?\d[\d,.]{0,14}[km]?|\d[\d.,]{0,14} ?%|0\d{2,4}[ -]\d{3}[ -]?\d{3,4}|0\d{9,10}|\d{1,6}[/:]\d{1,6}|\d{1,6}(?:\.\d{1,6}){2,8}|\d{1,6}-\d{1,6}-\d{1,6}/i,
  ['£', ...FIGURES],
  Plain,
);
export const FigureOrdinal = shape('FigureOrdinal', /\d{1,3}(?:st|nd|rd|th)\b/i, FIGURES, Opening);
export const Figure = shape(
  'Figure',
  /\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?½?|½/,
  ['½', ...FIGURES],
  Opening,
  Numeral,
);
export const WeekCommencing = shape('WeekCommencing', /w\/[ce]\b\.?|wc (?=\d)/i, ['w', 'W'], Opening);
export const NonDate = shape(
  'NonDate',
  /as soon as (?:is )?(?:reasonably )?(?:possible|practicable|practical|able|available)\b|asap\b|a\.s\.a\.p\.?|in due course\b|in the (?:near|foreseeable) future\b|(?:on an )?on-?going(?: basis)?\b|immediate(?:ly)?\b|going forwards?\b|when(?:ever)? (?:ready|able|possible|appropriate|available|needed|required|necessary|(?:he|she|they)(?: is| are|['’]s|['’]re) ready)\b|as and when\b|until further notice\b|tb[cad]\b|at the earliest opportunity\b|in the (?:short|medium|long)(?:er)?[- ]term\b|over time\b|at some point\b|eventually\b|straight ?away\b|soon\b(?! as)/i,
  [],
  Opening,
);
/** A word, and letters with figures such as `Y10` and `KS2`. */
export const WordToken = shape('Word', /[a-z\u00c0-\u024f]+(?:\d\w*|['’][a-z]+)*/i, LETTERS, Plain);
export const Dash = shape('Dash', /[-\u2010-\u2015]/, ['-', ...lettersBetween(0x2010, 0x2015)], Plain, Join);
export const Comma = shape('Comma', /,/, [','], Plain, Join);
export const Ampersand = shape('Ampersand', /&/, ['&'], Plain);
/** Whatever else stands there, one character at a time. */
export const Rest = shape('Rest', /[\s\S]/, [], Plain);

/** The kinds of words by what they do in words about time; a kind named nowhere here is plain. */
const LEADING: ReadonlySet<WordKind> = new Set(['preposition', 'article', 'owner', 'which', 'edge']);
const OPENING: ReadonlySet<WordKind> = new Set([
  'month',
  'weekday',
  'season',
  'count',
  'ordinal',
  'unit',
  'kindOfDay',
  'term',
  'half',
  'holiday',
  'per',
  'adverb',
  'times',
  'key',
  'reception',
  'same',
  'relativeDay',
  'clockWord',
  'quarter',
]);

const JOINS: ReadonlySet<WordKind> = new Set(['to', 'and', 'or']);
const NUMERALS: ReadonlySet<WordKind> = new Set(['count', 'ordinal']);

function kindToken(kind: WordKind): TokenType {
  const category = LEADING.has(kind) ? Leading : OPENING.has(kind) ? Opening : Plain;
  const also = JOINS.has(kind) ? [Join] : NUMERALS.has(kind) ? [Numeral] : [];
  return createToken({ name: `word: ${kind}`, pattern: Lexer.NA, categories: [category, ...also] });
}

/** The type that a word of each kind has in the grammar. The lexer reads words; a table says what they are. */
export const Kind: Readonly<Record<WordKind, TokenType>> = Object.fromEntries(
  WORD_KINDS.map((kind) => [kind, kindToken(kind)]),
) as Record<WordKind, TokenType>;

/** Whether a token can be a time or bring one about; without any, a sentence speaks of no time. */
export function speaksOfTime({ tokenType }: IToken): boolean {
  if (tokenType === Kind.meeting) return true;
  return tokenType.CATEGORIES?.[0] === Opening;
}

/** In the order in which they are tried. */
export const SHAPES: readonly TokenType[] = [
  Space,
  Blank,
  IsoDate,
  FigureDate,
  SchoolYears,
  Clock,
  Other,
  FigureOrdinal,
  Figure,
  WeekCommencing,
  NonDate,
  WordToken,
  Comma,
  Dash,
  Ampersand,
  Rest,
];

export const ALL_TOKENS: readonly TokenType[] = [
  Any,
  Opening,
  Leading,
  Plain,
  Join,
  Numeral,
  ...SHAPES,
  ...Object.values(Kind),
];

/** Makes a token what it is in the grammar of time. */
export function retype(token: IToken, type: TokenType, payload?: unknown): void {
  token.tokenType = type;
  if (type.tokenTypeIdx !== undefined) token.tokenTypeIdx = type.tokenTypeIdx;
  token.payload = payload;
}
