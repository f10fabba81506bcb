import { createToken, EmbeddedActionsParser, Lexer } from 'chevrotain';
import type { Span } from '../tree.ts';
import { lettersBetween } from '../first-letters.ts';
import { labelKey } from '../labels.ts';
import { memo } from './memo.ts';

/*
 * A list of names, roles or areas: `Sam Lee, the speech and language therapist and Mum (Donna)`. What is known is
 * taken whole, the longest first; the rest is split at commas, semicolons and "and".
 */

const Piece = createToken({ name: 'Piece', pattern: Lexer.NA });
const Space = createToken({ name: 'Space', pattern: /\s+/, group: Lexer.SKIPPED });
const Separator = createToken({ name: 'Separator', pattern: /[,;]/ });
const Bracketed = createToken({ name: 'Bracketed', pattern: /\([^()]{0,300}\)/, categories: Piece });
const Blank = createToken({ name: 'Blank', pattern: /\[[^\]]{0,300}\]/, categories: Piece });
const Word = createToken({
  name: 'Word',
  pattern: /[!-'*+\--:<-Z\\^-\uffff][^\s,;()[\]]*/,
  start_chars_hint: lettersBetween(0x21, 0xffff),
  categories: Piece,
});
const And = createToken({ name: 'And', pattern: /and|&/i, longer_alt: Word, categories: Piece });
const Stray = createToken({ name: 'Stray', pattern: /[()[\]\0-\x1f]/, categories: Piece });

const TOKENS = [Space, Separator, Bracketed, Blank, And, Word, Stray, Piece];

/** One entry of a list where it stands in the value's text. */
export interface ListItem extends Span {
  /** The words without brackets. */
  readonly words: string;
  /** What stands in brackets after them. */
  readonly inBrackets: string | undefined;
}

/** Phrases that are one entry though a comma or "and" lies inside. */
export class Phrases {
  private readonly keys = new Set<string>();
  private readonly firsts = new Set<string>();
  private longest = 0;

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const key = labelKey(phrase);
      this.keys.add(key);
      this.firsts.add(/^[^ ,]*/.exec(key)?.[0] ?? '');
      this.longest = Math.max(this.longest, key.split(' ').length + key.split(',').length);
    }
  }

  /** How many of the pieces that follow are one known phrase; 0 for none. */
  known(pieces: readonly string[]): number {
    const [first = '', ...rest] = pieces;
    if (/^(?:the|an?|his|her|their|my|our)$/i.test(first) && this.knownFromStart(rest) > 0)
      return 1 + this.knownFromStart(rest);
    return this.knownFromStart(pieces);
  }

  private knownFromStart(pieces: readonly string[]): number {
    if (!this.firsts.has(labelKey(pieces[0] ?? ''))) return 0;
    for (let length = Math.min(this.longest, pieces.length); length > 1; length--) {
      if (this.keys.has(labelKey(pieces.slice(0, length).join(' ').replace(/ ,/g, ',')))) return length;
    }
    return 0;
  }
}

class ListParser extends EmbeddedActionsParser {
  phrases = new Phrases([]);
  readonly list: () => ListItem[];
  private text = '';
  private readonly lexer = new Lexer(TOKENS.slice(0, -1), {
    ensureOptimizations: true,
    skipValidations: true,
    positionTracking: 'onlyOffset',
  });

  constructor(skipValidations: boolean) {
    super(TOKENS, { maxLookahead: 1, recoveryEnabled: false, skipValidations });

    const item = this.RULE('item', (): ListItem => {
      const first = this.CONSUME(Piece);
      let end = this.ACTION(() => first.startOffset + first.image.length);
      let wordsEnd = this.ACTION(() => (first.tokenType === Bracketed ? first.startOffset : end));
      let inBrackets = this.ACTION(() =>
        first.tokenType === Bracketed ? first.image.slice(1, -1) : undefined,
      );
      let within = this.ACTION(() => this.ahead(first.image) - 1);
      this.MANY({
        GATE: () => within > 0 || (this.LA(1).tokenType !== And && this.LA(1).tokenType !== Separator),
        DEF: () => {
          const piece = this.OR([
            { ALT: () => this.CONSUME2(Piece) },
            { ALT: () => this.CONSUME(Separator) },
          ]);
          this.ACTION(() => {
            within--;
            end = piece.startOffset + piece.image.length;
            if (piece.tokenType === Bracketed) inBrackets = piece.image.slice(1, -1);
            else if (inBrackets === undefined) wordsEnd = end;
          });
        },
      });
      return this.ACTION(() => ({
        start: first.startOffset,
        end,
        words: this.text.slice(first.startOffset, wordsEnd),
        inBrackets,
      }));
    });

    this.list = this.RULE('list', (): ListItem[] => {
      const items: ListItem[] = [];
      this.MANY(() => {
        this.OR([
          { ALT: () => this.CONSUME(Separator) },
          { GATE: () => this.LA(1).tokenType === And, ALT: () => this.CONSUME(And) },
          { ALT: () => items.push(this.SUBRULE(item)) },
        ]);
      });
      return items;
    });
    this.performSelfAnalysis();
  }

  read(text: string): ListItem[] {
    this.text = text;
    this.input = this.lexer.tokenize(text).tokens;
    return this.list();
  }

  /** How many pieces from the one just taken make one known phrase. */
  private ahead(first: string): number {
    const pieces = [first];
    for (let at = 1; at <= 12 && this.LA(at).image !== ''; at++) pieces.push(this.LA(at).image);
    return Math.max(1, this.phrases.known(pieces));
  }
}

let parser: ListParser | undefined;

/** What parts a list into entries, or an entry into its words and what is in brackets. */
const NEEDS_PARTING = /[,;&()[\]\0-\x1f]|\band\b/i;

/** The only entry of a list that nothing parts, as the grammar would read it. */
function alone(text: string): ListItem[] {
  const words = text.trim();
  const start = text.indexOf(words);
  return words === '' ? [] : [{ start, end: start + words.length, words, inBrackets: undefined }];
}

/** A reader of lists in which the given phrases are taken whole. Readings are shared by equal texts. */
export function listReader(phrases: Phrases): (text: string) => readonly ListItem[] {
  return memo((text) => {
    if (!NEEDS_PARTING.test(text)) return alone(text);
    parser ??= new ListParser(true);
    parser.phrases = phrases;
    return parser.read(text);
  }, 2000);
}

/** Builds the grammar with all of chevrotain's own checks; for a test. */
export const checkListGrammar = (): unknown => new ListParser(false);
