import { sayDuration } from '../language/values/say.ts';
import { SETTLED } from '../language/statuses.ts';
import type { Block, Span } from '../language/tree.ts';
import { fieldsOf } from '../plan/items.ts';
import type { Area, Goal, Item, Need, Plan } from '../plan/plan.ts';
import { limitDay } from './count.ts';
import type { Missing } from './conditions.ts';
import { areaKey } from './names.ts';
import { isRole } from './roles.ts';
import type { BlockName, FieldName, Filter } from './standard.ts';

/** One place where a plan does not do what a standard asks for. */
export interface Unmet extends Span {
  /** What is so, without its full stop: "‘Jay cooks’ has no Measure". */
  readonly what: string;
  readonly subject: Block;
  /** The lines that a block lacks, where these are all that is told, and how that is said. */
  readonly lacks?: Lacks;
  /** `what` tells the limit itself, so that only the source is added. */
  readonly tellsLimit?: true;
  /** The line that the limit counts from. */
  readonly from?: Span | undefined;
}

/** Lines that a block lacks, and the sentence that names some of them. */
export interface Lacks {
  readonly fields: readonly FieldName[];
  readonly say: (fields: readonly FieldName[]) => string;
}

/** The blocks of a plan that a standard speaks of: what is met or stopped, and what only points elsewhere, is left out. */
export function blocksNamed(plan: Plan, { kind, variant }: BlockName): Block[] {
  return plan.blocksOf(kind).filter((block) => {
    if (variant !== undefined && block.variant !== variant) return false;
    const item = itemOf(plan, block);
    return item === undefined || (!item.pointer && !SETTLED.has(item.status?.value.state ?? ''));
  });
}

const items = new WeakMap<Plan, ReadonlyMap<Block, Item>>();

/** The goal, milestone or action that a block is. */
export function itemOf(plan: Plan, block: Block): Item | undefined {
  let known = items.get(plan);
  if (known === undefined) {
    known = new Map([...plan.goals, ...plan.actions, ...plan.milestones].map((item) => [item.block, item]));
    items.set(plan, known);
  }
  return known.get(block);
}

/** Whether a block is one that `every … in / longer than / owned by` means; undefined where that cannot be told. */
export function passes(plan: Plan, block: Block, filter: Filter | undefined, missing: Missing[]): boolean {
  if (filter === undefined) return true;
  const item = itemOf(plan, block);
  switch (filter.type) {
    case 'area':
      return areasOfBlock(plan, block).includes(areaKey(filter.area));
    case 'owned':
      return item?.who.some((named) => isRole(named.person?.role ?? named.text, filter.role)) ?? false;
    case 'longer': {
      const by = item?.by?.day;
      const from = item?.from?.day ?? plan.started?.day;
      if (by === undefined) return false;
      if (from === undefined) {
        if (!plan.fields.has('started'))
          missing.push({
            fact: '‘Started:’ with the date',
            what: 'when the plan started',
            so: `a ${block.kind} is longer than ${sayDuration(filter.than)}`,
            line: '‘Started:’ with the date',
          });
        return false;
      }
      const end = limitDay(from, filter.than);
      return end !== undefined && by > end;
    }
  }
}

const holders = new WeakMap<Plan, ReadonlyMap<Block, Goal | Need>>();

/** The areas that a goal or a need names itself; undefined for other blocks. */
function ownAreas(plan: Plan, block: Block): readonly Area[] | undefined {
  let known = holders.get(plan);
  if (known === undefined) {
    known = new Map([...plan.needs, ...plan.goals].map((each) => [each.block, each]));
    holders.set(plan, known);
  }
  return known.get(block)?.areas;
}

/** The areas of a block by their keys: its own, those of the need it stands in, the title of its section. */
export function areasOfBlock(plan: Plan, block: Block): string[] {
  const own = ownAreas(plan, block);
  const written =
    own?.map((area) => area.name) ??
    fieldsOf(block)
      .get('area')
      ?.map((each) => each.value.text) ??
    [];
  const keys = written.map(areaKey);
  for (let at = block.parent; at !== undefined; at = at.parent) {
    if (at.kind === 'section') keys.push(areaKey(at.value.text));
    if (own === undefined && at.kind === 'goal') keys.push(...areasOfBlock(plan, at));
  }
  return keys;
}

/** Whether a block answers a field. Who, when and how often may stand in the sentence itself. */
export function answers(plan: Plan, block: Block, { id }: FieldName): boolean {
  const item = itemOf(plan, block);
  if (id === 'by' && item?.by !== undefined) return true;
  if (id === 'who' && (item?.evidence.who?.type === 'named' || item?.evidence.who?.type === 'role'))
    return true;
  if (id === 'howOften' && item?.evidence.rhythm !== undefined) return true;
  if (id === 'voice') return block.content.some(({ type }) => type === 'voice');
  if (id === 'area' && areasOfBlock(plan, block).length > 0) return true;
  return (
    fieldsOf(block)
      .get(id ?? '')
      ?.some((field) => field.value.text !== '') ?? false
  );
}
