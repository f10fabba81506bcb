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
