import type { PlanKind } from '../language/kinds.ts';
import { readDocument } from '../language/read.ts';
import { standardsIn } from './in-force.ts';
import type { InForce } from './standard.ts';
import { TEMPLATES } from './templates.ts';

const read = new Map<PlanKind, readonly InForce[]>();

/** The standards that law and guidance set for a kind of plan. A bundled template is read when it is first needed. */
export function builtIn(kind: PlanKind): readonly InForce[] {
  let standards = read.get(kind);
  if (standards === undefined) {
    const text = TEMPLATES[fileOf(kind)];
    const blocks = text === undefined ? [] : readDocument(text).blocks;
    read.set(kind, (standards = blocks.flatMap((template) => standardsIn(template, false))));
  }
  return standards;
}

/** The bundled template of a kind: `ehc-plan`. */
export const fileOf = (kind: PlanKind): string => kind.toLowerCase().replaceAll(' ', '-');
