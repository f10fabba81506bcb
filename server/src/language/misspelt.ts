import { blockLabelTable, fieldLabels, type BlockEntry } from './labels.ts';
import { isMisspelling } from './nearest.ts';
import type { BlockKind, FieldSpec } from './vocabulary.ts';

/** The block label that was meant by a word one slip away from it, among those that `fits` allows. */
export function meantBlock(key: string, fits: (entry: BlockEntry) => boolean): BlockEntry | undefined {
  for (const [meant, entry] of blockLabelTable) {
    // An abbreviation is too short to guess from: one letter more or less is another one.
    if (isMisspelling(key, meant) && !/^[A-Z]+$/.test(entry.label.text) && fits(entry)) return entry;
  }
  return undefined;
}

/** The field of a kind of block that was meant, with the spelling that was meant. */
export function meantField(key: string, kind: BlockKind): { spec: FieldSpec; label: string } | undefined {
  for (const [meant, spec] of fieldLabels(kind)) {
    if (isMisspelling(key, meant)) return { spec, label: spelling(spec, meant) };
  }
  return undefined;
}

const spelling = (spec: FieldSpec, key: string): string =>
  [...spec.labels, ...spec.headings].find((label) => label.toLowerCase() === key) ?? key;
