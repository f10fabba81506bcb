import type { Block } from '../language/tree.ts';
import { readStandard } from './read.ts';
import { standardBlocks } from './in-force.ts';
import { sayStandard } from './say.ts';
import type { Standard } from './standard.ts';

/** A sentence of a template that no plan can meet. */
export interface Clash {
  readonly block: Block;
  readonly message: string;
  /** The sentence it contradicts. */
  readonly other: Block | undefined;
}

/** Sentences of one template that contradict each other, or that can never be met. */
export function* clashesIn(template: Block): Generator<Clash> {
  const read: { block: Block; standard: Standard }[] = [];
  for (const block of standardBlocks(template)) {
    const standard = readStandard(block.value.text).value;
    if (standard === undefined) continue;
    const never = neverSo(standard);
    if (never !== undefined) yield { block, message: never, other: undefined };
    const other = read.find((each) => contradict(each.standard, standard));
    if (other !== undefined)
      yield {
        block,
        message: `No plan can do this and ‘${sayStandard(other.standard)}’ as well. Change one of the two.`,
        other: other.block,
      };
    read.push({ block, standard });
  }
}

/** `at most 2 goals` beside `at least 3 goals`; conditions make them speak of different plans. */
function contradict(one: Standard, other: Standard): boolean {
  if (one.conditions.length > 0 || other.conditions.length > 0) return false;
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
