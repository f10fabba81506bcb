import type { Value } from './tree.ts';

/** The text of one document, with the stretches that are no part of any value. */
export interface Source {
  readonly text: string;
  /** Comment lines and text marks that may lie inside a value that goes on over lines. */
  readonly masks: { readonly start: number; readonly end: number }[];
}

/** A value as a stretch of the source; its text is cut out when it is first asked for. */
export class Stretch implements Value {
  start: number;
  end: number;
  private readonly source: Source;
  /** Masks from here on may lie inside. */
  private firstMask: number;
  private cut: string | undefined;

  constructor(source: Source, start: number, end: number) {
    const { text } = source;
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    this.source = source;
    this.firstMask = source.masks.length;
    this.start = from;
    this.end = to;
  }

  get text(): string {
    this.cut ??= this.read();
    return this.cut;
  }

  /** Lets the value go on with another stretch further down; an empty value begins there. */
  goOnWith(more: Stretch): void {
    if (this.start === this.end) {
      this.start = more.start;
      this.firstMask = more.firstMask;
    }
    this.end = more.end;
    this.cut = undefined;
  }

  /** The last character, without cutting the text out. */
  get lastCharacter(): string {
    return this.start < this.end ? this.source.text.charAt(this.end - 1) : '';
  }

  private read(): string {
    const { text, masks } = this.source;
    let result = '';
    let from = this.start;
    for (let at = this.firstMask; at < masks.length; at++) {
      const mask = masks[at];
      if (mask === undefined || mask.end > this.end) break;
      result += text.slice(from, mask.start) + ' '.repeat(mask.end - mask.start);
      from = mask.end;
    }
    return result + text.slice(from, this.end);
  }
}

/** Whether a character is a space within a line. */
export const isGap = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 0xfeff;

const isSpace = (code: number): boolean => code === 10 || code === 13 || isGap(code);
