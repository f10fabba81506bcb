import { kindMeant, type PlanKind } from '../language/kinds.ts';
import { labelKey } from '../language/labels.ts';
import { readDocument } from '../language/read.ts';
import { basedOn, templatesIn, type Template } from '../plan/templates.ts';
import { fieldIn, standardsIn, withTitle } from './in-force.ts';
import type { InForce } from './standard.ts';
import { TEMPLATES } from './templates.ts';

const read = new Map<string, readonly Template[]>();
const standards = new Map<Template, readonly InForce[]>();

/** The standards that law and guidance set for a kind of plan. */
export const builtIn = (kind: PlanKind): readonly InForce[] =>
  bundled(fileOf(kind)).flatMap(bundledStandards);

/** The bundled template of a kind: `ehc-plan`. */
export const fileOf = (kind: PlanKind): string => kind.toLowerCase().replaceAll(' ', '-');

/** The bundled template of a title. A bundled template is read when it is first needed. */
export function bundledTitled(title: string): Template | undefined {
  const key = labelKey(title);
  if (key === '') return undefined;
  // Only a template that holds the words is read.
  const files = Object.keys(TEMPLATES).filter(
    (file) => TEMPLATES[file]?.toLowerCase().includes(key) === true,
  );
  return files.flatMap(bundled).find((each) => labelKey(each.title) === key);
}

/** The kind of plan that a bundled template is for; undefined where it is for several, or for none. */
export const kindOfBundled = ({ block }: Template): PlanKind | undefined =>
  kindMeant(fieldIn(block, 'for')?.value.text ?? '');

/** The bundled template of a kind of plan. */
export const bundledFor = (kind: PlanKind): Template | undefined => bundled(fileOf(kind))[0];

/** Whether a template of a folder is a bundled one word for word: it need not be offered beside it. */
export const isBundled = (template: Template): boolean => {
  const same = bundledTitled(template.title);
  return same !== undefined && wordsOf(same) === wordsOf(template);
};

/** The words of a template and its form, however their lines end. */
const wordsOf = ({ text, block, skeleton }: Template): string =>
  [block, skeleton]
    .map((each) => text.slice(each?.start ?? 0, each?.end ?? 0).replace(/\s+/g, ' '))
    .join(' ');

/** Every bundled template, in the order of their files. */
export const bundledTemplates = (): readonly Template[] => Object.keys(TEMPLATES).flatMap(bundled);

/** The text of the file that a bundled template stands in. */
export const bundledText = (template: Template): string =>
  TEMPLATES[Object.keys(TEMPLATES).find((file) => bundled(file).includes(template)) ?? ''] ?? '';

/** The standards of a bundled template, after those of the bundled template that it is based on. */
export function bundledStandards(template: Template): readonly InForce[] {
  let known = standards.get(template);
  if (known === undefined) {
    const basis = bundledTitled(basedOn(template.block)?.value.text ?? '');
    known = [
      ...(basis === undefined ? [] : bundledStandards(basis)),
      ...standardsIn(template, false).map(withTitle),
    ];
    standards.set(template, known);
  }
  return known;
}

function bundled(file: string): readonly Template[] {
  let known = read.get(file);
  if (known === undefined) {
    const text = TEMPLATES[file];
    read.set(file, (known = text === undefined ? [] : templatesIn(readDocument(text), 'bundled')));
  }
  return known;
}
