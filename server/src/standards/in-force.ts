import type { PlanKind } from '../language/kinds.ts';
import { kindMeant, kindOf } from '../language/kinds.ts';
import type { Block, Content, Field } from '../language/tree.ts';
import type { Plan } from '../plan/plan.ts';
import { basedOn, titled, type Reach, type Template } from '../plan/templates.ts';
import { builtIn, bundledStandards, bundledTitled, kindOfBundled } from './built-in.ts';
import { readStandard } from './read.ts';
import type { InForce, Strength } from './standard.ts';

const known = new WeakMap<Plan, readonly InForce[]>();

/**
 * The standards that hold for a plan: those of its kind, and those of the template that it is based on, with what
 * that template is based on in turn. Sentences that are not understood are left out.
 */
export function standardsOf(plan: Plan): readonly InForce[] {
  let standards = known.get(plan);
  if (standards === undefined) known.set(plan, (standards = collect(plan)));
  return standards;
}

function collect(plan: Plan): readonly InForce[] {
  const { chain, kinds, bundled } = lineage(plan.block, plan.templates);
  if (plan.kind !== undefined) kinds.add(plan.kind);
  // What several kinds share counts once.
  const law = new Set([...kinds].flatMap(builtIn).concat(bundled.flatMap(bundledStandards)));
  return [
    ...law,
    // The plan's own template needs no name beside the number.
    ...chain.flatMap((template, at) =>
      at === 0 ? standardsIn(template, true) : standardsIn(template, true).map(withTitle),
    ),
  ];
}

/** A sentence of another template than the plan's own: by title and number. */
export const withTitle = (each: InForce): InForce => ({ ...each, id: `${each.template.title} ${each.id}` });

/** What a plan or template is based on. */
export interface Lineage {
  /** Nearest first. Where a title is used twice, the first that stands. */
  readonly chain: readonly Template[];
  /** The kinds whose law and guidance it brings. */
  readonly kinds: Set<PlanKind>;
  /** The bundled template that it leads to, where that is for no kind of plan. */
  readonly bundled: readonly Template[];
  /** It leads back to the block itself. */
  readonly circle: boolean;
}

/** Follows the lines `Based on` from a plan or template, over files, to their end. */
export function lineage(block: Block, reach: Reach): Lineage {
  const chain: Template[] = [];
  const kinds = new Set<PlanKind>();
  const self = reach.own.find((each) => each.block === block);
  let at = block;
  let asking = self;
  for (;;) {
    const own = kindMeant(fieldIn(at, 'for')?.value.text ?? '');
    if (at.kind === 'template' && own !== undefined) kinds.add(own);
    const title = basedOn(at)?.value.text ?? '';
    const [next] = titled(reach, title, asking);
    if (next === undefined) {
      const found = bundledTitled(title);
      const kind = kindOf(title) ?? (found === undefined ? undefined : kindOfBundled(found));
      if (kind !== undefined) kinds.add(kind);
      const bundled = found === undefined || kind !== undefined ? [] : [found];
      return { chain, kinds, bundled, circle: false };
    }
    if (next === self || chain.includes(next)) return { chain, kinds, bundled: [], circle: next === self };
    chain.push(next);
    at = next.block;
    asking = next;
  }
}

/** The standards of one template that are understood, in the order they stand. */
export function standardsIn(template: Template, local: boolean): InForce[] {
  return standardBlocks(template.block).flatMap((block, at) => {
    const standard = readStandard(block.value.text).value;
    return standard === undefined
      ? []
      : [
          {
            standard,
            strength: strengthOf(block),
            source: fieldIn(block, 'source')?.value.text ?? template.title,
            note: fieldIn(block, 'note')?.value.text,
            template,
            id: block.label?.number ?? String(at + 1),
            block,
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

/** The first field of a kind in a block, by its id. */
export const fieldIn = (block: Block, id: string): Field | undefined =>
  block.content.find((each): each is Field => each.type === 'field' && each.spec.id === id);
