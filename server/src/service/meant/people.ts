import { labelKey } from '../../language/labels.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Span } from '../../language/tree.ts';
import { isCouple, Names, withoutNested } from './names.ts';
import { contentsOf, type Mention, type Thing } from './thing.ts';

type Meant = Mention & { readonly key: string };

/**
 * Everybody whom a plan introduces, with each place of a stretch that means them: by name, by a part of the name where
 * nobody else can be meant, and in `Who` and before `says` by their role.
 */
export function peopleIn(plan: Plan, text: string, stretch: Span): Thing[] {
  const names = new Names(plan.people);
  const written = [...names.in(text, stretch)].filter(notALabel(plan, stretch));
  const places = withoutNested([...written, ...byRole(plan, names, written, stretch)]);
  const introduced = new Map<number, string>();
  for (const { name, block } of plan.people) introduced.set(block.value.start, labelKey(name));
  const byKey = new Map<string, Mention[]>(plan.people.map(({ name }) => [labelKey(name), []]));
  for (const { key, ...place } of places)
    byKey.get(key)?.push({ ...place, introduces: introduced.get(place.start) === key });
  return [...byKey].map(([key, mentions]) => {
    const name = plan.people.find((person) => labelKey(person.name) === key)?.name ?? key;
    return { kind: 'person', name, mentions, ...(isCouple(name) ? { fixed: twoInOne(name) } : {}) };
  });
}

const twoInOne = (name: string): string =>
  `‘${name}’ are two people in one line. Give each of them a line ‘Person: name (role)’, then each can be renamed.`;

/** `May:` is a label, whoever is called May. */
function notALabel(plan: Plan, stretch: Span): (mention: Meant) => boolean {
  const labels = new Set<number>();
  for (const each of contentsOf(plan.block, stretch))
    if ((each.type === 'field' || each.type === 'block') && each.label !== undefined)
      labels.add(each.label.start);
  return ({ start }) => !labels.has(start);
}

/** `Who: social worker`, `Mum says:`, and names that are written small. */
function byRole(plan: Plan, names: Names, written: readonly Meant[], stretch: Span): Meant[] {
  const known = new Set(written.map(({ start }) => start));
  const found: Meant[] = [];
  const take = (start: number, words: string, name: string): void => {
    if (known.has(start) || names.isShared(words)) return;
    const [key, said] = [labelKey(name), labelKey(words)];
    const form = said === key ? 'whole' : said === key.split(' ')[0] ? 'first' : 'role';
    found.push({ start, end: start + words.length, key, form, introduces: false });
  };
  for (const each of contentsOf(plan.block, stretch)) {
    if (each.type === 'voice') {
      const person = plan.identify(each.speaker);
      if (person !== undefined) take(each.label.start, each.speaker, person.name);
    }
    if (each.type !== 'field' || each.spec.value !== 'people') continue;
    for (const named of plan.named(each))
      if (named.person !== undefined) take(named.start, named.text, named.person.name);
  }
  return found;
}
