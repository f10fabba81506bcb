import { memo } from './values/memo.ts';
import {
  BLOCKS,
  VOICE_VERBS,
  type BlockKind,
  type BlockLabel,
  type BlockSpec,
  type FieldSpec,
} from './vocabulary.ts';

/** A block label with the block it opens. */
export interface BlockEntry {
  readonly spec: BlockSpec;
  readonly label: BlockLabel;
}

/** Labels compare without case, inner spacing, apostrophe style and Unicode composition. */
export const labelKey: (text: string) => string = memo((text) => {
  const plain = /^[A-Z ]*$/i.test(text) ? text : text.normalize('NFC').replace(/[’‘ʼ]/g, "'");
  return plain.toLowerCase().trim().replace(/\s+/g, ' ');
});

const blockLabels = new Map<string, BlockEntry>();
const fieldTables = new Map<BlockKind, Map<string, FieldSpec>>();
const specs = new Map<BlockKind, BlockSpec>();
const everyFieldLabel = new Set<string>();

for (const spec of BLOCKS) {
  specs.set(spec.kind, spec);
  for (const label of spec.labels) blockLabels.set(labelKey(label.text), { spec, label });
  const table = new Map<string, FieldSpec>();
  for (const field of spec.fields) {
    for (const label of field.labels) {
      const key = labelKey(label);
      everyFieldLabel.add(key);
      // The first field that claims a spelling keeps it: Evidence is a need's own before it is a goal's "Shown by".
      if (!table.has(key)) table.set(key, field);
    }
  }
  fieldTables.set(spec.kind, table);
}

/** The block that a label opens, by its key. */
export const blockByLabel = (key: string): BlockEntry | undefined => blockLabels.get(key);

/** The field that a label names in a block, by its key. */
export const fieldByLabel = (kind: BlockKind, key: string): FieldSpec | undefined =>
  fieldTables.get(kind)?.get(key);

/** The fields of a kind of block by the keys of all their spellings. */
export const fieldLabels = (kind: BlockKind): ReadonlyMap<string, FieldSpec> =>
  fieldTables.get(kind) ?? new Map<string, FieldSpec>();

export const blockLabelTable: ReadonlyMap<string, BlockEntry> = blockLabels;

/** Whether the words are a label somewhere, of a block or a field. */
export const isKnownLabel = (key: string): boolean => blockLabels.has(key) || everyFieldLabel.has(key);

/** The row of the vocabulary for a kind of block. */
export function specOf(kind: BlockKind): BlockSpec {
  const spec = specs.get(kind);
  if (spec === undefined) throw new Error(`no row for ${kind} in the vocabulary`);
  return spec;
}

const VOICE = new RegExp(`^(.*\\S)\\s+(?:${VOICE_VERBS.join('|')})$`, 'i');

/** Who speaks in `Jay says`, or undefined where the label is no voice. */
export function speakerOf(label: string): string | undefined {
  return label.length < 200 && /[syd] *$|us *$/i.test(label) ? VOICE.exec(label)?.[1] : undefined;
}
