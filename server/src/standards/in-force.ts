import type { PlanKind } from '../language/kinds.ts';
import { kindOf } from '../language/kinds.ts';
import { labelKey } from '../language/labels.ts';
import type { Block, Content, Field } from '../language/tree.ts';
import type { Plan } from '../plan/plan.ts';
import { builtIn } from './built-in.ts';
import { readStandard } from './read.ts';
import type { InForce, Strength } from './standard.ts';

const known = new WeakMap<Plan, readonly InForce[]>();

/**
 * The standards that hold for a plan: those of its kind, and those of the template in the same file that it is
 * based on, with what that template is based on in turn. Sentences that are not understood are left out.
 */
export function standardsOf(plan: Plan): readonly InForce[] {
  let standards = known.get(plan);
  if (standards === undefined) known.set(plan, (standards = collect(plan)));
  return standards;
}

function collect(plan: Plan): readonly InForce[] {
  const { chain, kinds } = lineage(plan.block, plan.templates);
  if (plan.kind !== undefined) kinds.add(plan.kind);
  return [
    ...[...kinds].flatMap((kind) => builtIn(kind)),
    ...chain.flatMap((template) => standardsIn(template, true)),
  ];
}

/** The templates that a plan or template is based on, nearest first, the kinds they bring, and whether it is a circle. */
export function lineage(
  block: Block,
  templates: readonly Block[],
): { readonly chain: readonly Block[]; readonly kinds: Set<PlanKind>; readonly circle: boolean } {
  const chain: Block[] = [];
  const kinds = new Set<PlanKind>();
  let at = block;
  for (;;) {
    const own = kindOf(fieldIn(at, 'for')?.value.text ?? '');
    if (at.kind === 'template' && own !== undefined) kinds.add(own);
    const based = fieldIn(at, 'basedOn')?.value.text ?? '';
    const next = templates.find((template) => labelKey(template.value.text) === labelKey(based));
    if (next === undefined) {
      const kind = kindOf(based);
      if (kind !== undefined) kinds.add(kind);
      return { chain, kinds, circle: false };
    }
    if (next === block || chain.includes(next)) return { chain, kinds, circle: next === block };
    chain.push(next);
    at = next;
  }
}

/** The standards of one template that are understood, in the order they stand. */
export function standardsIn(template: Block, local: boolean): InForce[] {
  return standardBlocks(template).flatMap((block) => {
    const standard = readStandard(block.value.text).value;
    return standard === undefined
      ? []
      : [
          {
            standard,
            strength: strengthOf(block),
            source: fieldIn(block, 'source')?.value.text ?? template.value.text,
            template: template.value.text,
            local,
          },
        ];
  });
}

/** Every `Must`, `Should` and `May` of a template. */
export function standardBlocks(template: Block): Block[] {
  const found: Block[] = [];
  const visit = (content: Content): void => {
    if (content.type !== 'block') return;
    if (content.kind === 'standard') found.push(content);
    for (const each of content.content) visit(each);
  };
  for (const each of template.content) visit(each);
  return found;
}

const strengthOf = (block: Block): Strength => (block.variant ?? 'must') as Strength;

export const fieldIn = (block: Block, id: string): Field | undefined =>
  block.content.find((each): each is Field => each.type === 'field' && each.spec.id === id);
