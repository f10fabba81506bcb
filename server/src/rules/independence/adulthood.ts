import { areasOf } from '../../language/areas.ts';
import { labelKey } from '../../language/labels.ts';
import type { Block } from '../../language/tree.ts';
import type { Goal } from '../../plan/plan.ts';

/** The four areas of preparing for adulthood, with the areas of other forms that belong to each. */
const AREAS = {
  employment: [
    'education training and employment',
    'education, training and employment',
    'education',
    'work',
    'college',
  ],
  'independent living': [
    'accommodation',
    'money',
    'practical skills',
    'self-care skills',
    'self-care and independence',
    'independence',
    'housing',
    'income',
    'travel',
    'daily living',
  ],
  'friends, relationships and community': [
    'family and friends',
    'family and social relationships',
    'hobbies',
    'parenthood',
    'social care',
    'community resources',
    'social networks',
    'friends',
    'wider family',
    'family time',
  ],
  'good health': [
    'health',
    'emotions',
    'physical health',
    'emotional health',
    'mental health',
    'sensory and physical',
    'social, emotional and mental health',
  ],
} as const;

export type AdulthoodArea = keyof typeof AREAS;

export const ADULTHOOD_AREAS = Object.keys(AREAS) as readonly AdulthoodArea[];

const byName = new Map<string, AdulthoodArea>();
for (const area of ADULTHOOD_AREAS)
  for (const name of [area, ...AREAS[area]]) byName.set(labelKey(name), area);

/** Areas that a plan may name and that belong to none of the four. */
const others = new Set(areasOf(undefined).map(labelKey));

/** The area of adulthood that an area of a form belongs to. */
export const adulthoodArea = (name: string): AdulthoodArea | undefined => byName.get(labelKey(name));

/** The areas of adulthood that a goal serves; undefined where its area is not said or not known. */
export function adulthoodOf(goal: Goal): readonly AdulthoodArea[] | undefined {
  const names = goal.areas.length > 0 ? goal.areas.map((area) => area.name) : headingsAbove(goal.block);
  if (!names.some((name) => byName.has(labelKey(name)) || others.has(labelKey(name)))) return undefined;
  return names.flatMap((name) => adulthoodArea(name) ?? []);
}

/** Headings and areas of the sections around a block: "Section: Health". */
export function headingsAbove(block: Block): string[] {
  const found: string[] = [];
  for (let above = block.parent; above !== undefined; above = above.parent) {
    if (above.kind !== 'section') continue;
    found.push(above.value.text);
    for (const each of above.content)
      if (each.type === 'field' && each.spec.id === 'area') found.push(each.value.text);
  }
  return found;
}
