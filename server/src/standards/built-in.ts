import { kindOf, type PlanKind } from '../language/kinds.ts';
import { readDocument } from '../language/read.ts';
import { fieldIn, standardsIn } from './in-force.ts';
import type { InForce } from './standard.ts';
import { TEMPLATES } from './templates.ts';

let byKind: ReadonlyMap<PlanKind, readonly InForce[]> | undefined;

/** The standards that law and guidance set for a kind of plan. Read from the bundled templates when first asked for. */
export function builtIn(kind: PlanKind): readonly InForce[] {
  byKind ??= readAll();
  return byKind.get(kind) ?? [];
}

function readAll(): ReadonlyMap<PlanKind, readonly InForce[]> {
  const found = new Map<PlanKind, readonly InForce[]>();
  for (const text of Object.values(TEMPLATES)) {
    for (const template of readDocument(text).blocks) {
      const kind = kindOf(fieldIn(template, 'for')?.value.text ?? '');
      if (kind !== undefined) found.set(kind, standardsIn(template, false));
    }
  }
  return found;
}
