import { createToken, Lexer, type TokenType } from 'chevrotain';
import { lettersBetween } from '../language/first-letters.ts';

/*
 * The words of standards. A word that begins a part of a sentence is a token of its own; it can still stand inside
 * a name, so that every one of them is `Any` as well.
 */

export const Any = createToken({ name: 'Any', pattern: Lexer.NA });
export const Count = createToken({ name: 'Count', pattern: Lexer.NA });
const Space = createToken({ name: 'Space', pattern: /\s+/, group: Lexer.SKIPPED });
export const Comma = createToken({ name: 'Comma', pattern: /[,;]/ });

/** A word that begins nothing. */
export const Word = createToken({
  name: 'Word',
  pattern: /[^\s,;]+/,
  start_chars_hint: lettersBetween(0, 0xffff),
  line_breaks: false,
  categories: Any,
});

export const Figure = createToken({
  name: 'Figure',
  pattern: /\d+(?:½| and a half\b)?/,
  longer_alt: Word,
  categories: [Any, Count],
});

const keyword = (name: string, pattern: RegExp, also: TokenType[] = []): TokenType =>
  createToken({ name, pattern, longer_alt: Word, categories: [Any, ...also] });

export const Every = keyword('Every', /every|all/i);
export const Later = keyword('Later', /later/i);
export const Has = keyword('Has', /has|have/i);
export const At = keyword('At', /at/i);
export const Least = keyword('Least', /least/i);
export const Most = keyword('Most', /most/i);
export const Per = keyword('Per', /per|for (?:each|every)\b/i);
export const In = keyword('In', /in/i);
export const Each = keyword('Each', /each/i);
export const Of = keyword('Of', /of/i);
export const Longer = keyword('Longer', /longer/i);
export const Than = keyword('Than', /than/i);
export const Owned = keyword('Owned', /owned/i);
export const By = keyword('By', /by/i);
export const Sections = keyword('Sections', /sections?/i);
export const First = keyword('First', /first/i);
export const Second = keyword('Second', /second/i);
export const Within = keyword('Within', /within/i);
export const The = keyword('The', /the/i);
export const One = keyword('One', /one/i, [Count]);
export const Before = keyword('Before', /before/i);
export const Then = keyword('Then', /then/i);
export const After = keyword('After', /after/i);
export const Required = keyword('Required', /required/i);
export const Is = keyword('Is', /is/i);
export const Named = keyword('Named', /named/i);
export const Signed = keyword('Signed', /signed/i);
export const And = keyword('And', /and|&/i);
export const Or = keyword('Or', /or/i);
export const No = keyword('No', /no/i);
export const From = keyword('From', /from/i);
export const Under = keyword('Under', /under/i);
export const Age = keyword('Age', /age/i);
export const Year = keyword('Year', /year/i);
export const If = keyword('If', /if/i);
export const Article = keyword('Article', /an?/i);
export const Until = keyword('Until', /until/i);
export const Not = keyword('Not', /not/i);
export const Covers = keyword('Covers', /covers?/i);
/** `weekly`: a rhythm in one word. */
export const Rhythmic = keyword('Rhythmic', /weekly|fortnightly|monthly|yearly|annually/i);
/** The day of the event is the first that counts. */
export const Counting = createToken({
  name: 'Counting',
  pattern: /(?:counting|beginning with) (?:that|the) day/i,
  categories: Any,
});
/** `on the same day as`, `on the day of`. */
export const SameDay = createToken({
  name: 'SameDay',
  pattern: /on the (?:same day (?:as|of|that)|day (?:of|that))\b/i,
  longer_alt: Word,
  categories: Any,
});
/** Other words for `at most`. */
export const NoMore = createToken({
  name: 'NoMore',
  pattern: /(?:no|not) more than|up to/i,
  longer_alt: Word,
  categories: Any,
});
/** Numbers in words, from one on: as many as a child has years. */
export const NUMBERS: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five'.split(
    ' ',
  );
const LONGEST_FIRST = NUMBERS.slice(1).reverse().join('|');

const NumberWord = keyword('NumberWord', new RegExp(`(?:${LONGEST_FIRST})(?: and a half\\b)?`, 'i'), [Count]);

/** The number that a `Count` says, `17 and a half` too; NaN for a word put in by the recovery. */
export function numberOf(image: string): number {
  const [, number = '', half] = /^(.*?)(½| and a half)?$/i.exec(image) ?? [];
  const word = NUMBERS.indexOf(number.toLowerCase());
  const whole = word >= 0 ? word + 1 : number === '' ? NaN : Number(number);
  return half === undefined ? whole : whole + 0.5;
}

/** In the order the lexer tries them: a longer word before one that it begins with. */
export const TOKENS: readonly TokenType[] = [
  Space,
  Comma,
  Counting,
  SameDay,
  NoMore,
  Covers,
  Rhythmic,
  Every,
  Later,
  Least,
  Longer,
  Has,
  Most,
  Per,
  Each,
  Of,
  Or,
  Owned,
  Then,
  Than,
  The,
  By,
  Before,
  Sections,
  Second,
  Signed,
  First,
  From,
  Within,
  One,
  After,
  Age,
  And,
  At,
  Required,
  Is,
  If,
  In,
  Named,
  NumberWord,
  Not,
  No,
  Under,
  Until,
  Year,
  Article,
  Figure,
  Word,
];
export const ALL_TOKENS: readonly TokenType[] = [...TOKENS, Any, Count];
