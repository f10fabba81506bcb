import { memo } from './values/memo.ts';
import {
  BLOCKS,
  VOICE_VERBS,
  type BlockKind,
  type BlockLabel,
  type BlockSpec,
  type FieldSpec,
} from './vocabulary.ts';
import { BEHIND_MEETING, DATE_OF, ORDER_WORDS } from './vocabulary/word-order.ts';

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

/** A question mark, a bracket that explains, dots of an abbreviation, or two words for one thing. */
const DRESSED = /[?().\-/]| (?:or|and|&) |^[a-z]+'s | it's /;

/** What explains a label in a bracket: `(dd/mm/yyyy)`, `(name and role)`. `School (new)` is another than `School`. */
const EXPLAINS = /[ /?]|^(?:date|name|names|role|figure|number|optional|required|initials|signature)$/;

/**
 * The key of a label as forms write it: `By when?`, `Measure (how will we know?)`, `D.O.B.`, `What's working
 * well` `Long-term goal` and `Goal/Outcome` are looked up as `by when`, `measure`, `dob`, `what is working well`,
 * `long term goal` and `goal`, where these are labels and the words themselves are none.
 */
export const headingKey: (text: string) => string = memo((text) => {
  const key = labelKey(text);
  if (!DRESSED.test(key) || isKnownLabel(key)) return key;
  const plain = withoutQuestion(key)
    .replace(/(?<=\b[a-z])\./g, '')
    .replace(/^(what|who|where|when|how)'s /, '$1 is ');
  if (isKnownLabel(plain)) return plain;
  for (const spelt of [plain.replace(" it's ", ' it is '), plain.replace(" it's ", ' it has ')])
    if (isKnownLabel(spelt)) return spelt;
  const apart = plain.replace(/-/g, ' ');
  if (isKnownLabel(apart)) return apart;
  const short = withoutBracket(plain);
  if (isKnownLabel(short)) return short;
  const [first = '', second = '', ...more] = short.split(/ ?\/ ?| (?:or|and|&) /);
  return more.length === 0 && sameThing(first, second) ? first : plain;
});

/** The key of a heading, and the same without a bracket that explains and without hyphens. */
export function barerKeys(key: string): readonly string[] {
  if (!DRESSED.test(key)) return [key];
  const short = withoutBracket(key);
  return [...new Set([key, short, short.replace(/-/g, ' ')])];
}

const withoutQuestion = (key: string): string => key.replace(/\?{1,3}$/, '').trimEnd();

/** `measure (how will we know?)` without its bracket. */
function withoutBracket(key: string): string {
  const opens = key.endsWith(')') ? key.lastIndexOf('(') : -1;
  if (opens <= 0 || !EXPLAINS.test(key.slice(opens + 1, -1))) return key;
  return withoutQuestion(key.slice(0, opens).trimEnd());
}

/** Whether two words are labels of one block or one field. */
function sameThing(first: string, second: string): boolean {
  const block = blockLabels.get(first)?.spec;
  if (block !== undefined) return blockLabels.get(second)?.spec === block;
  const id = everyFieldLabel.get(first);
  return id !== undefined && everyFieldLabel.get(second) === id;
}

const blockLabels = new Map<string, BlockEntry>();
const fieldTables = new Map<BlockKind, Map<string, FieldSpec>>();
const specs = new Map<BlockKind, BlockSpec>();
/** The first field that each spelling names. */
const everyFieldLabel = new Map<string, string>();

for (const spec of BLOCKS) {
  specs.set(spec.kind, spec);
  for (const label of spec.labels) blockLabels.set(labelKey(label.text), { spec, label });
  const table = new Map<string, FieldSpec>();
  for (const field of spec.fields) {
    for (const label of [...field.labels, ...field.headings]) {
      const key = labelKey(label);
      if (!everyFieldLabel.has(key)) everyFieldLabel.set(key, field.id);
      // The first field that claims a spelling keeps it: Evidence is a need's own before it is a goal's "Shown by".
      if (!table.has(key)) table.set(key, field);
    }
  }
  fieldTables.set(spec.kind, table);
}

/** The block that a label opens, by its key. */
export const blockByLabel = (key: string): BlockEntry | undefined => blockLabels.get(key) ?? inOrder(key);

const OF_MEETING = /review|meeting|visit|core group|conference|[ri]cpc|\bpep\b/;
/** The name of the meeting is cut out twice: "review date" and "core group meeting" are labels themselves. */
const IN_ORDER = new RegExp(`^(?:${DATE_OF})?(?:(?:${ORDER_WORDS}) )?(.+)$`);
const BEHIND = new RegExp(`${BEHIND_MEETING}$`);

/** A meeting by its place in the order or as a day: `first lac review`, `date of the second core group`. */
function inOrder(key: string): BlockEntry | undefined {
  if (!OF_MEETING.test(key) || everyFieldLabel.has(key)) return undefined;
  const name = IN_ORDER.exec(key)?.[1] ?? '';
  const entry = blockLabels.get(name) ?? blockLabels.get(name.replace(BEHIND, ''));
  return entry?.spec.kind === 'meeting' ? entry : undefined;
}

/** The field that a label names in a block, by its key. */
export const fieldByLabel = (kind: BlockKind, key: string): FieldSpec | undefined =>
  fieldTables.get(kind)?.get(key);

/** The fields of a kind of block by the keys of all their spellings. */
export const fieldLabels = (kind: BlockKind): ReadonlyMap<string, FieldSpec> =>
  fieldTables.get(kind) ?? new Map<string, FieldSpec>();

export const blockLabelTable: ReadonlyMap<string, BlockEntry> = blockLabels;

/** Whether the words are a label somewhere, of a block or a field. */
export const isKnownLabel = (key: string): boolean =>
  blockByLabel(key) !== undefined || everyFieldLabel.has(key);

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
