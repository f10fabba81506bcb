import { areasOf } from '../language/areas.ts';
import { blockLabelTable, fieldByLabel, isKnownLabel, labelKey, specOf } from '../language/labels.ts';
import { midSentence } from '../language/mid-sentence.ts';
import { isMisspelling } from '../language/nearest.ts';
import { listReader, Phrases } from '../language/values/list.ts';
import type { BlockKind } from '../language/vocabulary.ts';
import type { BlockName, FieldName, MeetingKind, MeetingName } from './standard.ts';

/** What a word names, or the word that was probably meant. */
export interface Known<T> {
  readonly value: T | undefined;
  readonly near?: string | undefined;
}

const PLURALS: Readonly<Record<string, string>> = {
  children: 'child',
  'young people': 'young person',
  people: 'person',
  contingencies: 'contingency',
  ifs: 'if',
};

/** Blocks that no sentence can count. */
const UNCOUNTED: ReadonlySet<BlockKind> = new Set(['plan', 'template', 'standard', 'meeting']);

const blocks = new Map(
  [...blockLabelTable].filter(([, { spec }]) => !UNCOUNTED.has(spec.kind)).map((each) => each),
);

/** `goals`, `safety goal`, `contingency`: a block in the singular or the plural. */
export function blockNamed(words: string): Known<BlockName> {
  const key = singular(words);
  const entry = blocks.get(key);
  if (entry !== undefined)
    return { value: { kind: entry.spec.kind, variant: entry.label.variant, word: key } };
  const near = [...blocks.keys()].find((each) => isMisspelling(key, each));
  return { value: undefined, near: near !== undefined && /s$/.test(words) ? `${near}s` : near };
}

/** What somebody says about their own plan, which has a line of its own and no field. */
const OWN_WORDS = /^(?:(?:child|young person)'s )?(?:own words|voice)$|^words of the child's own$/;

/** A field of a kind of block, with or without an article before it. */
export function fieldNamed(kind: BlockKind, words: string): Known<FieldName> {
  const key = withoutArticle(words);
  if (OWN_WORDS.test(key)) return { value: { id: 'voice', label: 'words of the child’s own' } };
  const spec = fieldByLabel(kind, key);
  if (spec !== undefined) return { value: { id: spec.id, label: spec.labels[0] ?? key } };
  const labels = specOf(kind).fields.flatMap((field) => field.labels);
  return { value: undefined, near: labels.find((each) => isMisspelling(key, labelKey(each))) };
}

/** A field of the plan, or a heading that the council's own form has. */
export function planFieldNamed(words: string): Known<FieldName> {
  // A sentence is no heading: "visit must be made".
  if (/\b(?:must|should|shall|has|have|is|are|be)\b/i.test(words)) return { value: undefined };
  // A length of time belongs to what comes behind it: "Report sent 5 working days before the review".
  if (
    /\b(?:hours?|days?|weeks?|months?)$/i.test(words) &&
    /\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(words)
  )
    return { value: undefined };
  const known = fieldNamed('plan', words);
  if (known.value !== undefined || known.near !== undefined) return known;
  return { value: { id: undefined, label: words.trim() } };
}

/** Whether a plan has a field of that name. */
export const isPlanField = (words: string): boolean =>
  fieldByLabel('plan', withoutArticle(words)) !== undefined;

const MEETINGS: readonly (readonly [RegExp, MeetingKind])[] = [
  [/(?:^| )reviews?(?: meetings?| conferences?)?$/, 'review'],
  [/(?:^| )core groups?$/, 'core group'],
  [/(?:^| )conferences?$/, 'conference'],
  [/(?:^| )visits?$/, 'visit'],
  [/(?:^| )meetings?$/, 'meeting'],
];

/** `review conferences`, `visit`: a meeting by its name, the plural made singular. */
export function meetingNamed(words: string): Known<MeetingName> {
  const word = withoutArticle(words);
  // A sentence is no meeting: "there must be a review".
  if (/\b(?:there|must|should|shall|has|have|is|are|be)\b/.test(word)) return { value: undefined };
  const kind = MEETINGS.find(([pattern]) => pattern.test(word))?.[1];
  if (kind !== undefined)
    return {
      value: { kind, word: midSentence(words.replace(/\s+/g, ' ').trim()).replace(/^(?:the|an?) |s$/g, '') },
    };
  const near = ['review', 'visit', 'meeting', 'core group', 'conference'].find((each) =>
    isMisspelling(word, each),
  );
  return { value: undefined, near };
}

const areaList = listReader(new Phrases(areasOf(undefined)));

/** `health, education, training and employment and money`: known areas are taken whole. */
export const areasIn = (words: string): string[] => areaList(words).map((item) => item.words.trim());

const plainList = listReader(new Phrases([]));

/** The entries of a list: roles, sections. */
export const entriesIn = (words: string): string[] => plainList(words).map((item) => item.words.trim());

/** Areas compare without case and commas. */
export const areaKey = (words: string): string => labelKey(words.replace(/,/g, ' '));

/** Whether words are a label somewhere: `Shown by` holds a word that elsewhere begins the next part. */
export const isLabel = (words: string): boolean => isKnownLabel(labelKey(words));

/** Words as labels are compared, without the article in front. */
export const withoutArticle = (words: string): string => labelKey(words).replace(/^(?:the|an?) /, '');

function singular(words: string): string {
  const key = labelKey(words);
  const known = PLURALS[key];
  if (known !== undefined) return known;
  return blocks.has(key) || !key.endsWith('s') ? key : key.slice(0, -1);
}
