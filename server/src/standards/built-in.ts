import { kindOf, type PlanKind } from '../language/kinds.ts';
import { labelKey } from '../language/labels.ts';
import { readDocument } from '../language/read.ts';
import { templatesIn, type Template } from '../plan/templates.ts';
import { fieldIn, standardsIn, withTitle } from './in-force.ts';
import type { InForce } from './standard.ts';
import { TEMPLATES } from './templates.ts';

const read = new Map<string, readonly Template[]>();
const standards = new Map<PlanKind, readonly InForce[]>();

/** The standards that law and guidance set for a kind of plan. A bundled template is read when it is first needed. */
export function builtIn(kind: PlanKind): readonly InForce[] {
  let known = standards.get(kind);
  if (known === undefined)
    standards.set(
      kind,
      (known = bundled(fileOf(kind)).flatMap((template) => standardsIn(template, false).map(withTitle))),
    );
  return known;
}

/** The bundled template of a kind: `ehc-plan`. */
export const fileOf = (kind: PlanKind): string => kind.toLowerCase().replaceAll(' ', '-');

/** The templates that come with the product, by the order of their files. */
export const bundledTemplates = (): readonly Template[] => Object.keys(TEMPLATES).flatMap(bundled);

/** The kind of plan that the bundled template of a title is for. */
export function bundledKind(title: string): PlanKind | undefined {
  const key = labelKey(title);
  if (key === '') return undefined;
  // Only a template that holds the words is read.
  const files = Object.keys(TEMPLATES).filter(
    (file) => TEMPLATES[file]?.toLowerCase().includes(key) === true,
  );
  const template = files.flatMap(bundled).find((each) => labelKey(each.title) === key);
  return template === undefined ? undefined : kindOf(fieldIn(template.block, 'for')?.value.text ?? '');
}

function bundled(file: string): readonly Template[] {
  let known = read.get(file);
  if (known === undefined) {
    const text = TEMPLATES[file];
    read.set(file, (known = text === undefined ? [] : templatesIn(readDocument(text), 'bundled')));
  }
  return known;
}
