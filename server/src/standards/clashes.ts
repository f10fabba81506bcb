import type { Block } from '../language/tree.ts';
import type { Template } from '../plan/templates.ts';
import { standardsIn } from './in-force.ts';
import { sayStandard } from './say.ts';
import type { InForce, Standard } from './standard.ts';

/** A sentence of a template that no plan can meet. */
export interface Clash {
  readonly block: Block;
  readonly message: string;
  /** The sentence it contradicts. */
  readonly other: InForce | undefined;
}

/**
 * Sentences of one template that can never be met, or that contradict each other or a sentence that the template
 * takes over from others.
 *
 * @param inherited the standards of what the template is based on
 */
export function* clashesIn(template: Template, inherited: readonly InForce[]): Generator<Clash> {
  const read: InForce[] = [...inherited];
  for (const each of standardsIn(template, true)) {
    const { block, standard } = each;
    const never = neverSo(standard);
    if (never !== undefined) yield { block, message: never, other: undefined };
    const other = read.find((earlier) => contradict(earlier.standard, standard));
    if (other !== undefined) {
      const whose = other.template === template ? '' : ` of ‘${other.template.title}’`;
      yield {
        block,
        message: `No plan can do this and ‘${sayStandard(other.standard)}’${whose} as well. Change one of the two.`,
        other,
      };
    }
    read.push(each);
  }
}

/** `at most 2 goals` beside `at least 3 goals`; other conditions make them speak of other plans. */
function contradict(one: Standard, other: Standard): boolean {
  if (JSON.stringify(one.conditions) !== JSON.stringify(other.conditions)) return false;
  const [most, least] = [one, other].sort((a) => (mostOf(a) === undefined ? 1 : -1));
  const [up, down] = [mostOf(most), leastOf(least)];
  return up !== undefined && down !== undefined && up.what === down.what && up.n < down.n;
}

function mostOf(standard: Standard | undefined): { what: string; n: number } | undefined {
  const demand = standard?.demand;
  if (demand?.type !== 'count' || demand.bound !== 'at most') return undefined;
  return { what: `${demand.block.word} per ${demand.per?.word ?? 'plan'}`, n: demand.n };
}

function leastOf(standard: Standard | undefined): { what: string; n: number } | undefined {
  const demand = standard?.demand;
  if (demand?.type === 'count' && demand.bound === 'at least')
    return { what: `${demand.block.word} per ${demand.per?.word ?? 'plan'}`, n: demand.n };
  if (demand?.type === 'holds' && demand.filter === undefined)
    return { what: `${demand.inner.word} per ${demand.block.word}`, n: demand.least };
  if (demand?.type === 'sections') return { what: 'section per plan', n: demand.names.length };
  if (demand?.type === 'areas') return { what: `${demand.block.word} per plan`, n: 1 };
  return undefined;
}

function neverSo({ conditions, demand }: Standard): string | undefined {
  const from = Math.max(
    0,
    ...conditions.flatMap((each) => (each.type === 'age' && each.bound === 'from' ? [each.age] : [])),
  );
  const under = Math.min(
    Infinity,
    ...conditions.flatMap((each) => (each.type === 'age' && each.bound === 'under' ? [each.age] : [])),
  );
  if (from >= under)
    return `Nobody is ${from} or older and under ${under}, so that this never holds. Change one of the ages.`;
  if (demand.type === 'count' && demand.bound === 'at most' && demand.n === 0 && demand.block.kind === 'goal')
    return 'A plan without any goal is no plan. Write how many goals there may be.';
  return undefined;
}
