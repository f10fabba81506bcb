/**
 * Widths of the characters from space to tilde, in hundredths of the size of the letters. They are those of DejaVu
 * Sans, the widest of the faces that screens usually show, so that nothing is wider than it was measured.
 */
const WIDTHS =
  '32 40 46 84 64 95 78 28 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 53 100 69 69 70 77 64 58 78 76 30 30 66 56 87 75 79 61 79 70 64 61 74 69 99 69 61 69 39 34 39 84 50 50 62 64 55 64 62 36 64 64 28 28 58 28 98 64 62 64 64 42 52 40 64 60 82 60 60 53 64 34 64 84'
    .split(' ')
    .map(Number);
const SPACE = 32;
const BOLD = 1.15;

/** A character that stands over the one before it. */
const MARK = /\p{M}/u;
const WIDE = 1.1;
/** Quotation marks, dashes of half width, and such. */
const NARROW = /[‘’‚“”·–]/u;

/** How wide a line of words is at most, in pixels. */
export function widthOf(text: string, size: number, bold = false): number {
  let hundredths = 0;
  for (const character of text.normalize('NFD')) {
    const width = WIDTHS[(character.codePointAt(0) ?? 0) - SPACE];
    if (width !== undefined) hundredths += width;
    else if (!MARK.test(character)) hundredths += NARROW.test(character) ? 52 : WIDE * 100;
  }
  return (hundredths / 100) * size * (bold ? BOLD : 1);
}

/** Letters as people count them: an emoji of several signs is one. */
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

const ELLIPSIS = ' …';

/** The words as they fit into a width, with an ellipsis where they are cut; at least the ellipsis. */
export function cut(text: string, width: number, size: number, bold = false): string {
  if (widthOf(text, size, bold) <= width) return text;
  const characters = Array.from(LETTERS.segment(text), ({ segment }) => segment);
  let least = 0;
  let most = characters.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (widthOf(characters.slice(0, middle).join('') + ELLIPSIS, size, bold) <= width) least = middle;
    else most = middle - 1;
  }
  const kept = characters.slice(0, least).join('');
  const space = kept.lastIndexOf(' ');
  // A word is only cut in two where it would leave less than half of the line.
  return `${space > kept.length / 2 ? kept.slice(0, space) : kept.trimEnd()}${ELLIPSIS}`;
}

/** The words in lines of a width; what does not fit into the last line is cut. */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.split(/\s+/).filter((word) => word !== '');
  while (rest.length > 0) {
    if (lines.length === most - 1) return [...lines, cut(rest.join(' '), width, size)];
    let n = 1;
    while (n < rest.length && widthOf(rest.slice(0, n + 1).join(' '), size) <= width) n += 1;
    lines.push(cut(rest.slice(0, n).join(' '), width, size));
    rest = rest.slice(n);
  }
  return lines;
}
