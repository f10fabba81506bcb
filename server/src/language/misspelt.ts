import { blockLabelTable, fieldLabels, type BlockEntry } from './labels.ts';
import { isMisspelling, slipBetween } from './nearest.ts';
import type { BlockKind, FieldSpec } from './vocabulary.ts';

/** The block label that was meant by a word one slip away from it, among those that `fits` allows. */
export function meantBlock(key: string, fits: (entry: BlockEntry) => boolean): BlockEntry | undefined {
  for (const [meant, entry] of blockLabelTable) {
    if (isMisspelling(key, meant) && !isOtherAbbreviation(key, meant, entry.label.text) && fits(entry))
      return entry;
  }
  return undefined;
}

const ABBREVIATION = /^[A-Z][A-Za-z]{0,2}[A-Z]$/;

/**
 * Whether a slip makes another abbreviation of one: `CIN review` is not `CiC review` with a wrong letter. Letters that
 * are swapped or typed twice make none.
 */
function isOtherAbbreviation(key: string, meant: string, label: string): boolean {
  if (/^[A-Z]+$/.test(label)) return true;
  const written = key.split(' ');
  const words = meant.split(' ');
  const at = words.findIndex((word, index) => word !== written[index]);
  if (written.length !== words.length || !ABBREVIATION.test(label.split(' ')[at] ?? '')) return false;
  const slip = slipBetween(key, meant);
  return slip !== 'swapped' && slip !== 'doubled';
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
