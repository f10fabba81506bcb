import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import {
  BarLabel,
  Bullet,
  CommentText,
  Indent,
  LabelText,
  LINE_TOKENS,
  lineLexer,
  Newline,
  PlainText,
  TextMark,
  ValueText,
} from './lexer.ts';

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

/** `document := line*`: every line is acceptable, so reading never fails. */
export class LineParser extends EmbeddedActionsParser {
  reader: LineReader = NOBODY;
  readonly document: () => void;

  constructor(skipValidations: boolean) {
    super(LINE_TOKENS, { maxLookahead: 1, recoveryEnabled: false, skipValidations });

    const value = this.RULE('value', (from: number): number => {
      let end = from;
      this.MANY(() => {
        end = endOf(this.CONSUME(ValueText));
      });
      return end;
    });

    const plain = this.RULE('plain', (from: number): number => {
      let end = from;
      this.MANY(() => {
        end = endOf(this.CONSUME(PlainText));
      });
      return end;
    });

    const barEntries = this.RULE('barEntries', () => {
      this.MANY(() => {
        const bar = this.CONSUME(BarLabel);
        const valueStart = this.ACTION(() => endOf(bar));
        const valueEnd = this.SUBRULE(value, { ARGS: [valueStart] });
        this.ACTION(() => {
          const labelStart = bar.startOffset + bar.image.search(/[^\s|]/);
          this.reader.entry(labelStart, valueStart - 1, valueStart, valueEnd, -1);
        });
      });
    });

    const line = this.RULE('line', () => {
      let indent = 0;
      this.OPTION(() => {
        const { image } = this.CONSUME(Indent);
        // A byte-order mark is no column.
        indent = this.ACTION(() => image.replaceAll('\uFEFF', '').length);
      });
      this.OR([
        {
          ALT: () => {
            const label = this.CONSUME(LabelText);
            const valueStart = this.ACTION(() => endOf(label));
            const valueEnd = this.SUBRULE(value, { ARGS: [valueStart] });
            this.ACTION(() =>
              this.reader.entry(label.startOffset, valueStart - 1, valueStart, valueEnd, indent),
            );
            this.SUBRULE(barEntries);
          },
        },
        {
          ALT: () => {
            const first = this.CONSUME(ValueText);
            const end = this.SUBRULE2(value, { ARGS: [this.ACTION(() => endOf(first))] });
            this.ACTION(() => this.reader.text(first.startOffset, end, indent, -1));
            this.SUBRULE2(barEntries);
          },
        },
        {
          ALT: () => {
            const comment = this.CONSUME(CommentText);
            this.ACTION(() => this.reader.comment(comment.startOffset, endOf(comment)));
          },
        },
        {
          ALT: () => {
            const bullet = this.CONSUME(Bullet);
            const end = this.SUBRULE(plain, { ARGS: [this.ACTION(() => endOf(bullet))] });
            this.ACTION(() => this.reader.item(bullet.startOffset, end, indent));
          },
        },
        {
          ALT: () => {
            const mark = this.CONSUME(TextMark);
            const start = this.ACTION(() => endOf(mark));
            const end = this.SUBRULE2(plain, { ARGS: [start] });
            this.ACTION(() => this.reader.text(start, end, indent, mark.startOffset));
          },
        },
        { ALT: () => this.ACTION(() => this.reader.blank()) },
      ]);
    });

    this.document = this.RULE('document', () => {
      this.SUBRULE(line);
      this.MANY(() => {
        this.CONSUME(Newline);
        this.SUBRULE2(line);
      });
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
