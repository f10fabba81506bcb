import type { Day } from '../calendar/day.ts';
import { schoolYearGroup } from '../calendar/school-year.ts';
import { labelKey } from '../language/labels.ts';
import type { Block } from '../language/tree.ts';
import type { Calendar } from './due.ts';
import { fieldsOf } from './items.ts';
import type { Child, Plan } from './plan.ts';

/**
 * The children of a plan. One who is entered twice, as `Child` and as `Young person`, is one child.
 *
 * @param calendar works out days of birth, which hang on nothing else in the plan
 * @param today the day on which school years are told
 */
export function children(
  blocks: readonly Block[],
  fields: Plan['fields'],
  calendar: Calendar,
  today: Day,
): readonly Child[] {
  const once = new Map<string, Child>();
  for (const child of childrenOf(blocks, fields, calendar, today)) {
    // Two lines that are still to be filled in may be for two children.
    const key =
      child.name === '' || child.name.startsWith('[') ? `${child.block.start}` : labelKey(child.name);
    const same = once.get(key);
    once.set(
      key,
      same === undefined
        ? child
        : { ...same, born: same.born ?? child.born, yearGroup: same.yearGroup ?? child.yearGroup },
    );
  }
  return [...once.values()];
}

function childrenOf(
  blocks: readonly Block[],
  fields: Plan['fields'],
  calendar: Calendar,
  today: Day,
): Child[] {
  const planBorn = fields.get('born')?.[0];
  const planYear = fields.get('yearGroup')?.[0];
  const isOnly = new Set(blocks.map((block) => labelKey(block.value.text))).size === 1;
  return blocks.map((block) => {
    const own = fieldsOf(block);
    const bornField = own.get('born')?.[0] ?? (isOnly ? planBorn : undefined);
    const born = bornField === undefined ? undefined : calendar.of(bornField, 'end')?.day;
    const year = own.get('yearGroup')?.[0] ?? (isOnly ? planYear : undefined);
    const written = /\d{1,2}/.exec(year?.value.text ?? '')?.[0];
    return {
      name: block.value.text.split(/[(|,;]/, 1)[0]?.trim() ?? '',
      block,
      born,
      yearGroup:
        written !== undefined
          ? Number(written)
          : born === undefined
            ? undefined
            : schoolYearGroup(born, today),
    };
  });
}
