import { labelKey } from '../../language/labels.ts';
import type { Document } from '../../language/tree.ts';
import { byPlace, type Mention, type Thing } from './thing.ts';

/** The templates that a file holds or names in `Based on`, by the key of their title. */
export function templatesIn({ blocks }: Document): ReadonlyMap<string, Thing> {
  const found = new Map<string, { name: string; mentions: Mention[] }>();
  const take = (title: string, place: { start: number; end: number }, introduces: boolean): void => {
    if (title === '' || title.startsWith('[')) return;
    const thing = found.get(labelKey(title)) ?? { name: title, mentions: [] };
    thing.mentions.push({ start: place.start, end: place.end, form: 'whole', introduces });
    found.set(labelKey(title), thing);
  };
  for (const block of blocks) {
    if (block.kind === 'template') take(block.value.text, block.value, true);
    for (const each of block.content)
      if (each.type === 'field' && each.spec.id === 'basedOn') take(each.value.text, each.value, false);
  }
  return new Map(
    [...found].map(([key, { name, mentions }]) => [
      key,
      { kind: 'template' as const, name, mentions: mentions.sort(byPlace) },
    ]),
  );
}
