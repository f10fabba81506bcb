import { areasOf } from '../language/areas.ts';
import type { PlanKind } from '../language/kinds.ts';
import type { Field } from '../language/tree.ts';
import { listReader, Phrases, type ListItem } from '../language/values/list.ts';
import type { Area } from './plan.ts';

/** Which areas are known: those of the plan's kind, and those of a council's own. */
export interface KnownAreas {
  readonly kind: PlanKind | undefined;
  readonly ownAreas: readonly string[];
}

/** A council's list of areas stays the same object as long as its settings do. */
const readers = new WeakMap<
  readonly string[],
  Map<PlanKind | undefined, (text: string) => readonly ListItem[]>
>();

/** The areas that an `Area` field names; known ones are taken whole, though a comma or "and" lies inside. */
export function readAreas(field: Field, known: KnownAreas): Area[] {
  return readerOf(known)(field.value.text).map((item) => ({
    start: field.value.start + item.start,
    end: field.value.start + item.end,
    name: item.words.trim(),
  }));
}

function readerOf({ kind, ownAreas }: KnownAreas): (text: string) => readonly ListItem[] {
  let byKind = readers.get(ownAreas);
  if (byKind === undefined)
    readers.set(ownAreas, (byKind = new Map<PlanKind | undefined, (text: string) => readonly ListItem[]>()));
  let read = byKind.get(kind);
  if (read === undefined) byKind.set(kind, (read = listReader(new Phrases([...areasOf(kind), ...ownAreas]))));
  return read;
}
