import type { Block } from '../../language/tree.ts';
import type { Plan } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';
import { isSettled } from './steps.ts';

/** Parts of the family's copy that gather what the form has in several places. */
export const PARTS = {
  dated: 'What will happen, day by day',
  done: 'What is done already',
  whatIf: 'What if things go wrong',
  familyTime: 'Family time',
  people: 'Who is who',
  agreed: 'We have talked about this plan',
} as const;

const PART_OF: Readonly<Partial<Record<Block['kind'], string>>> = {
  contingency: PARTS.whatIf,
  then: PARTS.whatIf,
  familyTime: PARTS.familyTime,
  person: PARTS.people,
  signature: PARTS.agreed,
};

/**
 * Where to find what a section of the form holds, when all its lines stand in other parts of the copy: its heading is
 * not lost. Nothing for a section that is empty, or called like the part that holds its lines.
 */
export function elsewhere(plan: Plan, section: Block, name: string): Markup | undefined {
  const items = [...plan.milestones, ...plan.actions].filter(({ block }) => block.parent === section);
  const parts = new Set([
    ...items.map((item) => (isSettled(item) ? PARTS.done : PARTS.dated)),
    ...section.content.flatMap((each) => (each.type === 'block' ? (PART_OF[each.kind] ?? []) : [])),
  ]);
  if (parts.size === 0 || (parts.size === 1 && parts.has(name))) return undefined;
  return html`<p class="soft">
    You find this under ${[...parts].map((part) => `“${part}”`).join(' and ')}.
  </p>`;
}
