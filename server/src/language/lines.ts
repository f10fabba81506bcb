/** A place as editors count it: lines and UTF-16 units from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets of one text into lines and back. Lines end at LF, CRLF or CR. */
export class Lines {
  private readonly starts: number[] = [0];
  private readonly text: string;
  private readonly length: number;

  constructor(text: string) {
    this.text = text;
    const ends = /\r\n?|\n/g;
    while (ends.test(text)) this.starts.push(ends.lastIndex);
    this.length = text.length;
  }

  /** The place of an offset; one outside the text counts as its nearest end. */
  at(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.length));
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= inside) low = middle;
      else high = middle;
    }
    return { line: low, character: inside - (this.starts[low] ?? 0) };
  }

  /** The offset of a place; one that is not in the text counts as the nearest that is. */
  offset({ line, character }: Position): number {
    if (!(line >= 0)) return 0;
    const start = this.starts[Math.floor(line)];
    if (start === undefined) return this.length;
    let end = this.starts[Math.floor(line) + 1] ?? this.length;
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return character > 0 ? Math.min(start + Math.floor(character), end) : start;
  }

  /** The places of a stretch. */
  range({ start, end }: { start: number; end: number }): { start: Position; end: Position } {
    return { start: this.at(start), end: this.at(end) };
  }
}
