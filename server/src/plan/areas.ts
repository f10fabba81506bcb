import { areasOf } from '../language/areas.ts';
import type { PlanKind } from '../language/kinds.ts';
import type { Field } from '../language/tree.ts';
import { listReader, Phrases, type ListItem } from '../language/values/list.ts';
import type { Area } from './plan.ts';

const readers = new Map<PlanKind | undefined, (text: string) => readonly ListItem[]>();

/** The areas that an `Area` field names; the known ones of the plan's kind are taken whole. */
export function readAreas(field: Field, kind: PlanKind | undefined): Area[] {
  let read = readers.get(kind);
  if (read === undefined) readers.set(kind, (read = listReader(new Phrases(areasOf(kind)))));
  return read(field.value.text).map((item) => ({
    start: field.value.start + item.start,
    end: field.value.start + item.end,
    name: item.words.trim(),
  }));
}
