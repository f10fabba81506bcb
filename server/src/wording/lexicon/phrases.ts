import type { Word } from '../words.ts';

/** Phrases of one to five words, looked up by their first word. */
export interface PhraseTable {
  /** The table's own bit in what a word can begin. */
  readonly bit: number;
  /** By their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** For each word the tables in which a phrase begins with it, so that a word is looked up once for all of them. */
const beginnings = new Map<string, number>();
let tables = 0;

/** The phrases as a table; there can be 31 tables. */
export function phraseTable(phrases: Iterable<string>): PhraseTable {
  const bit = 1 << tables++;
  if (bit <= 0) throw new Error('no room for another table of phrases');
  const table = new Map<string, string[][]>();
  for (const phrase of phrases) {
    // As words are read: "mother's day" without its 's.
    const parts = (phrase.match(/[\p{L}\d%:'-]+/gu) ?? []).map((part) => part.replace(/([^s])'s$/, '$1'));
    const [first] = parts;
    if (first === undefined) continue;
    beginnings.set(first, (beginnings.get(first) ?? 0) | bit);
    const known = table.get(first);
    if (known === undefined) table.set(first, [parts]);
    else known.push(parts);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return { bit, phrases: table };
}

/** The tables that hold a phrase which begins with a word, as bits. */
export const begins = (word: string): number => beginnings.get(word) ?? 0;

/** How many words the longest phrase that begins at `at` takes; 0 where none does. */
export function phraseAt({ bit, phrases }: PhraseTable, words: readonly Word[], at: number): number {
  const first = words[at];
  if (first === undefined || (first.begins & bit) === 0) return 0;
  for (const parts of phrases.get(first.text) ?? []) {
    let fits = true;
    for (let i = 1; i < parts.length && fits; i += 1) fits = words[at + i]?.text === parts[i];
    if (fits) return parts.length;
  }
  return 0;
}
