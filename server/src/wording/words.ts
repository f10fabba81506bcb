import type { Span } from '../language/tree.ts';

/** One word, number, blank or mark of a statement. Offsets count from the start of the statement. */
export interface Word extends Span {
  /** As written. */
  readonly raw: string;
  /** Lower case, plain apostrophes, without a closing 's. */
  readonly text: string;
  readonly type: 'word' | 'number' | 'blank' | 'quote' | 'mark';
  /** Ends in 's or s'. */
  readonly possessive: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Stands in round brackets. */
  readonly bracketed: boolean;
}

const PIECE =
  /\[[^\]]{0,120}\]|_{2,}|[“"][^”"]{1,400}[”"]|‘[^’]{1,400}’(?![a-z])|£?\d+(?:[.,:/]\d+)*(?:%|st\b|nd\b|rd\b|th\b)?|\p{L}[\p{L}\d]*(?:['’.-](?=\p{L})[\p{L}\d]+)*|[^\s\p{L}\d]/gu;

const POSSESSIVE = /['’]s?$/;

/** The words, numbers, blanks and marks of a statement in order; somebody's own words in quotation marks are one piece. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const match of text.matchAll(PIECE)) {
    const raw = match[0];
    const start = match.index;
    if (raw === '(') depth += 1;
    else if (raw === ')') depth = Math.max(0, depth - 1);
    const first = raw.charCodeAt(0);
    const bracketed = depth > 0 || raw === ')';
    const span = { start, end: start + raw.length, raw, bracketed };
    if (raw.length === 1 && !/[\p{L}\d]/u.test(raw)) {
      const mark = first === 0x2013 || first === 0x2014 ? '-' : raw;
      words.push({ ...span, text: mark, type: 'mark', possessive: false, capital: false });
    } else if (first === 0x5b || first === 0x5f || raw === 'XXX' || raw === 'XX') {
      words.push({ ...span, text: raw, type: 'blank', possessive: false, capital: false });
    } else if (first === 0x22 || first === 0x201c || first === 0x2018) {
      words.push({ ...span, text: raw, type: 'quote', possessive: false, capital: false });
    } else if (first === 0xa3 || (first >= 0x30 && first <= 0x39)) {
      words.push({ ...span, text: raw.toLowerCase(), type: 'number', possessive: false, capital: false });
    } else {
      const plain = raw.toLowerCase().replaceAll('’', "'");
      const next = text.charCodeAt(start + raw.length);
      const owns =
        /[^s]'s$/.test(plain) ||
        plain.endsWith("s's") ||
        ((next === 0x27 || next === 0x2019) && plain.endsWith('s'));
      words.push({
        ...span,
        text: owns && plain.endsWith("'s") ? plain.replace(POSSESSIVE, '') : plain,
        type: 'word',
        possessive: owns,
        capital: first < 0x61 || (first > 0xbf && raw.charAt(0) !== raw.charAt(0).toLowerCase()),
      });
    }
  }
  return words;
}
