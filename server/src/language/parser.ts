import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import {
  BarLabel,
  BlankLine,
  Bullet,
  CommentText,
  FirstText,
  LabelText,
  LINE_TOKENS,
  lineLexer,
  Piece,
  TextMark,
} from './lexer.ts';
import { isGap } from './stretch.ts';

/** What the lines of a document are told to, in order. All numbers are offsets in the text. */
export interface LineReader {
  blank: () => void;
  /** `start` is where the mark stands. */
  comment: (start: number, end: number) => void;
  /** A line of text. `mark` is where a `> ` before it stands, or -1. */
  text: (start: number, end: number, indent: number, mark: number) => void;
  item: (start: number, end: number, indent: number) => void;
  /** `Label: value`; the label ends before its colon. `indent` is -1 where a bar stands before the label. */
  entry: (labelStart: number, labelEnd: number, valueStart: number, valueEnd: number, indent: number) => void;
}

const NOBODY: LineReader = { blank() {}, comment() {}, text() {}, item() {}, entry() {} };

const endOf = (token: IToken): number => token.startOffset + token.image.length;

/** Where the words of a token begin, behind the spaces before them. */
function wordsOf({ image, startOffset }: IToken): number {
  let at = 0;
  while (isGap(image.charCodeAt(at))) at++;
  return startOffset + at;
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
  reader: LineReader = NOBODY;
  readonly document: () => void;
  /** Where the value or the text being read ends so far. */
  private end = 0;

  constructor(skipValidations: boolean) {
    super(LINE_TOKENS, { maxLookahead: 1, recoveryEnabled: false, skipValidations });

    const piece = (): void => {
      this.end = endOf(this.CONSUME(Piece));
    };
    const rest = this.RULE('rest', () => {
      this.MANY(piece);
    });

    // Made once, not once for every line.
    const lines = [
      {
        ALT: () => {
          const label = this.CONSUME(LabelText);
          const valueStart = (this.end = endOf(label));
          this.SUBRULE(rest);
          this.reader.entry(wordsOf(label), valueStart - 1, valueStart, this.end, columnOf(label));
        },
      },
      {
        ALT: () => {
          const bar = this.CONSUME(BarLabel);
          const valueStart = (this.end = endOf(bar));
          this.SUBRULE1(rest);
          const labelStart = bar.startOffset + bar.image.search(/[^\s|]/);
          this.reader.entry(labelStart, valueStart - 1, valueStart, this.end, -1);
        },
      },
      {
        ALT: () => {
          const first = this.CONSUME(FirstText);
          this.end = endOf(first);
          this.SUBRULE2(rest);
          this.reader.text(first.startOffset, this.end, columnOf(first), -1);
        },
      },
      {
        ALT: () => {
          const bullet = this.CONSUME(Bullet);
          this.end = endOf(bullet);
          this.SUBRULE3(rest);
          this.reader.item(bullet.startOffset, this.end, columnOf(bullet));
        },
      },
      {
        ALT: () => {
          const mark = this.CONSUME(TextMark);
          const start = (this.end = endOf(mark));
          this.SUBRULE4(rest);
          this.reader.text(start, this.end, columnOf(mark), wordsOf(mark));
        },
      },
      {
        ALT: () => {
          const comment = this.CONSUME(CommentText);
          this.reader.comment(wordsOf(comment), endOf(comment));
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
}

let parser: LineParser | undefined;

/** Tells every line of a text to a reader. Any text is read; nothing is thrown. */
export function readLines(text: string, reader: LineReader): void {
  parser ??= new LineParser(true);
  parser.reader = reader;
  parser.input = lineLexer.tokenize(text).tokens;
  parser.document();
  parser.reader = NOBODY;
}
