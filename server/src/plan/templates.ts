import { labelKey } from '../language/labels.ts';
import { Lines } from '../language/lines.ts';
import type { Block, Document, Field } from '../language/tree.ts';

/** A file that a template stands in, with the text as it was read. */
export interface TemplateFile {
  /** With forward slashes, as the caller names files. */
  readonly path: string;
  readonly text: string;
}

const lines = new WeakMap<TemplateFile, Lines>();

/** The lines of a file that a template stands in; counted once. */
export function linesOf(file: TemplateFile): Lines {
  let known = lines.get(file);
  if (known === undefined) lines.set(file, (known = new Lines(file.text)));
  return known;
}

/** Where a template was found: the nearer wins. */
export type Nearness = 'this file' | 'folder' | 'settings' | 'bundled';

/** A template with where it stands. */
export interface Template {
  readonly title: string;
  readonly block: Block;
  /** The form itself: the `Plan:` that follows the template. */
  readonly skeleton: Block | undefined;
  readonly from: Nearness;
  /** The whole text that its places count in. */
  readonly text: string;
  /** Undefined in the file that is judged, and for a bundled template. */
  readonly file: TemplateFile | undefined;
}

/** The templates that the plans of one document can be based on. */
export interface Reach {
  /** Those of the document itself, in the order they stand. */
  readonly own: readonly Template[];
  /** Those of other files; undefined where nobody has looked there, so that nothing can be missed. */
  readonly others: readonly Template[] | undefined;
}

/** The templates of a document, each with its skeleton. */
export function templatesIn(document: Document, from: Nearness, file?: TemplateFile): Template[] {
  const { blocks, text } = document;
  const titles = templateTitles(blocks);
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'template') return [];
    const next = blocks[at + 1];
    const skeleton = next?.kind === 'plan' && !isFilledIn(next, titles) ? next : undefined;
    return [{ title: block.value.text, block, skeleton, from, text, file }];
  });
}

/** Whether a document holds a template, or a plan that is based on one, so that other files may matter to it. */
export const asksForTemplates = ({ blocks }: Document): boolean =>
  blocks.some((block) => block.kind === 'template' || basedOn(block) !== undefined);

/** The titles of the templates among some blocks, as they compare. */
export const templateTitles = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.filter((block) => block.kind === 'template').map((block) => labelKey(block.value.text)));

/** Beside a template stands its skeleton; a plan that names the template and whose child has a name is no skeleton. */
export function isFilledIn(block: Block, titles: ReadonlySet<string>): boolean {
  const based = labelKey(basedOn(block)?.value.text ?? '');
  return block.kind === 'plan' && !block.value.text.includes('[') && titles.has(based);
}

/** The line `Based on` of a plan or a template. */
export const basedOn = (block: Block): Field | undefined =>
  block.content.find((each): each is Field => each.type === 'field' && each.spec.id === 'basedOn');

/**
 * The templates of a title, where they are nearest: in the same file, else in the folder, else in the folders that
 * the settings name. More than one where a title is used twice at the same distance.
 *
 * @param asking the template whose line `Based on` asks; undefined for a plan of the document
 */
export function titled(reach: Reach, title: string, asking?: Template): readonly Template[] {
  const key = labelKey(title);
  if (key === '') return [];
  const all = [...reach.own, ...(reach.others ?? [])].filter((each) => labelKey(each.title) === key);
  const asks = asking?.file;
  const nearest = (['this file', 'folder', 'settings'] as const).map((from) =>
    all.filter((each) => (isSameFile(each.file, asks) ? 'this file' : away(each)) === from),
  );
  return nearest.find((found) => found.length > 0) ?? [];
}

const isSameFile = (one: TemplateFile | undefined, other: TemplateFile | undefined): boolean =>
  one?.path === other?.path;

/** To the templates of other files, those of the document are in the folder. */
const away = ({ from }: Template): Nearness => (from === 'this file' ? 'folder' : from);
