import type { Word } from '../words.ts';

/** Phrases of one to five words, looked up by their first word. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The phrases as a table, the longest first. */
export function phraseTable(phrases: Iterable<string>): PhraseTable {
  const table = new Map<string, string[][]>();
  for (const phrase of phrases) {
    // As words are read: "mother's day" without its 's.
    const parts = (phrase.match(/[\p{L}\d%'-]+/gu) ?? []).map((part) => part.replace(/([^s])'s$/, '$1'));
    const [first] = parts;
    if (first === undefined) continue;
    const known = table.get(first);
    if (known === undefined) table.set(first, [parts]);
    else known.push(parts);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

/** How many words the longest phrase that begins at `at` takes; 0 where none does. */
export function phraseAt(table: PhraseTable, words: readonly Word[], at: number): number {
  const first = words[at];
  if (first === undefined) return 0;
  const candidates = table.get(first.text);
  if (candidates === undefined) return 0;
  for (const parts of candidates) {
    let fits = true;
    for (let i = 1; i < parts.length && fits; i += 1) fits = words[at + i]?.text === parts[i];
    if (fits) return parts.length;
  }
  return 0;
}
