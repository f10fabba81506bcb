import type { Span } from '../language/tree.ts';
import { begins } from './lexicon/phrases.ts';

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
  /** The tables of phrases in which a phrase begins with it. */
  readonly begins: number;
}

const PIECE =
  /\[[^\]]{0,120}\]|_{2,}|[“"][^”"]{1,400}[”"]|‘[^’]{1,400}’(?![a-z])|£?\d+(?:[.,:/]\d+)*(?:%|½|st\b|nd\b|rd\b|th\b)?|\p{L}[\p{L}\d]*(?:['’.-](?=\p{L})[\p{L}\d]+)*|[^\s\p{L}\d]/gu;

/** With a verb in them, and nobody's. */
const CONTRACTED = new Set(["he's", "she's", "it's", "there's"]);

const POSSESSIVE = /['’]s?$/;

/** The words, numbers, blanks and marks of a statement in order; somebody's own words in quotation marks are one piece. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let depth = 0;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
    const raw = match[0];
    if (raw === '(') depth += 1;
    else if (raw === ')') depth = Math.max(0, depth - 1);
    words.push(pieceAt(match.index, raw, text, depth > 0 || raw === ')'));
  }
  return words;
}

function pieceAt(start: number, raw: string, whole: string, bracketed: boolean): Word {
  const first = raw.charCodeAt(0);
  const piece = (type: Word['type'], text: string, possessive = false, capital = false): Word => ({
    start,
    end: start + raw.length,
    raw,
    text,
    type,
    possessive,
    capital,
    bracketed,
    begins: begins(text),
  });
  if (raw.length === 1 && !/[\p{L}\d]/u.test(raw))
    return piece('mark', first === 0x2013 || first === 0x2014 ? '-' : raw);
  if (first === 0x5b || first === 0x5f || raw === 'XXX' || raw === 'XX') return piece('blank', raw);
  if (first === 0x22 || first === 0x201c || first === 0x2018) return piece('quote', raw);
  if (first === 0xa3 || (first >= 0x30 && first <= 0x39)) return piece('number', raw.toLowerCase());
  const plain = raw.toLowerCase().replaceAll('’', "'");
  const next = whole.charCodeAt(start + raw.length);
  const owns =
    !CONTRACTED.has(plain) &&
    (/[^s]'s$/.test(plain) ||
      plain.endsWith("s's") ||
      ((next === 0x27 || next === 0x2019) && plain.endsWith('s')));
  const capital = first < 0x61 || (first > 0xbf && raw.charAt(0) !== raw.charAt(0).toLowerCase());
  return piece('word', owns && plain.endsWith("'s") ? plain.replace(POSSESSIVE, '') : plain, owns, capital);
}
