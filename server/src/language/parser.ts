import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import {
  BarLabel,
  BlankLine,
  Bullet,
  CommentText,
  FirstText,
  LabelText,
  LINE_TOKENS,
  lexLine,
  Piece,
  TextMark,
} from './lexer.ts';
import type { LineReader } from './line-reader.ts';
import { PlainLines } from './plain-lines.ts';
import { isGap } from './stretch.ts';

const NOBODY: LineReader = { blank() {}, comment() {}, text() {}, item() {}, entry() {} };

/** How many spaces stand before the words of a token. */
function gapsIn({ image }: IToken): number {
  let at = 0;
  while (isGap(image.charCodeAt(at))) at++;
  return at;
}

const BYTE_ORDER_MARK = 0xfeff;

/** The column in which the words of a token begin; a byte-order mark is no column. */
function columnOf({ image }: IToken): number {
  let column = 0;
  for (let at = 0; isGap(image.charCodeAt(at)); at++) if (image.charCodeAt(at) !== BYTE_ORDER_MARK) column++;
  return column;
}

/**
 * `document := (label rest | bar label rest | text rest | bullet rest | mark rest | comment | blank line)*`: every line
 * is acceptable, so reading never fails. While chevrotain records the grammar nobody listens, so that the actions
 * need no guard.
 */
export class LineParser extends EmbeddedActionsParser {
  private reader: LineReader = NOBODY;
  private readonly document: () => void;
  /** Where the line being read begins in its text. */
  private from = 0;
  /** Where the value or the text being read ends so far. */
  private end = 0;

  constructor(skipValidations: boolean) {
    super(LINE_TOKENS, { maxLookahead: 1, recoveryEnabled: false, skipValidations });

    const piece = (): void => {
      this.end = this.endOf(this.CONSUME(Piece));
    };
    const rest = this.RULE('rest', () => {
      this.MANY(piece);
    });

    // Made once, not once for every line.
    const lines = [
      {
        ALT: () => {
          const label = this.CONSUME(LabelText);
          const valueStart = (this.end = this.endOf(label));
          this.SUBRULE(rest);
          this.reader.entry(this.wordsOf(label), valueStart - 1, valueStart, this.end, columnOf(label));
        },
      },
      {
        ALT: () => {
          const bar = this.CONSUME(BarLabel);
          const valueStart = (this.end = this.endOf(bar));
          this.SUBRULE1(rest);
          const labelStart = this.startOf(bar) + bar.image.search(/[^\s|]/);
          this.reader.entry(labelStart, valueStart - 1, valueStart, this.end, -1);
        },
      },
      {
        ALT: () => {
          const first = this.CONSUME(FirstText);
          this.end = this.endOf(first);
          this.SUBRULE2(rest);
          this.reader.text(this.startOf(first), this.end, columnOf(first), -1);
        },
      },
      {
        ALT: () => {
          const bullet = this.CONSUME(Bullet);
          this.end = this.endOf(bullet);
          this.SUBRULE3(rest);
          this.reader.item(this.startOf(bullet), this.end, columnOf(bullet));
        },
      },
      {
        ALT: () => {
          const mark = this.CONSUME(TextMark);
          const start = (this.end = this.endOf(mark));
          this.SUBRULE4(rest);
          this.reader.text(start, this.end, columnOf(mark), this.wordsOf(mark));
        },
      },
      {
        ALT: () => {
          const comment = this.CONSUME(CommentText);
          this.reader.comment(this.wordsOf(comment), this.endOf(comment));
        },
      },
      {
        ALT: () => {
          this.CONSUME(BlankLine);
          this.reader.blank();
        },
      },
    ];
    const line = (): void => {
      this.OR(lines);
    };
    this.document = this.RULE('document', () => {
      this.MANY(line);
    });

    this.performSelfAnalysis();
  }

  /** Tells one line of a text, which begins at an offset, to a reader. */
  read(line: string, from: number, reader: LineReader): void {
    this.reader = reader;
    this.from = from;
    this.input = lexLine(line);
    this.document();
    this.reader = NOBODY;
  }

  private startOf(token: IToken): number {
    return this.from + token.startOffset;
  }

  private endOf(token: IToken): number {
    return this.startOf(token) + token.image.length;
  }

  private wordsOf(token: IToken): number {
    return this.startOf(token) + gapsIn(token);
  }
}

let parser: LineParser | undefined;

/** Tells every line of a text to a reader. Any text is read; nothing is thrown. */
export function readLines(text: string, reader: LineReader): void {
  const plain = new PlainLines(text, reader);
  let start = 0;
  while (start < text.length) {
    const end = plain.endOfLine(start);
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    if (!plain.tell(start, end)) readByGrammar(text.slice(start, next), start, reader);
    start = next;
  }
}

/** Reads one line as the grammar does; the grammar is built when it is first asked for. */
export function readByGrammar(line: string, from: number, reader: LineReader): void {
  parser ??= new LineParser(true);
  parser.read(line, from, reader);
}
