import { ageOn, sayDay, type Day } from '../../calendar/day.ts';
import { labelKey } from '../../language/labels.ts';
import type { Item, Person, Plan } from '../../plan/plan.ts';
import { count, shortly } from '../../rules/about.ts';
import { isSettled } from '../times.ts';

/** So many goals and actions of a person are named one by one. */
const NAMED = 6;

/** Who somebody is, and what in the plan is theirs to do, what is due soonest first. */
export function tellPerson(person: Person, plan: Plan, today: Day): string {
  const key = labelKey(person.name);
  const child = plan.children.find((each) => labelKey(each.name) === key);
  const role = person.role === undefined || person.role === '' ? '' : `, ${person.role}`;
  const age =
    child?.born === undefined || child.born > today
      ? ''
      : `, the child of this plan, ${ageOn(child.born, today)} now`;
  const open = [...plan.goals, ...plan.milestones, ...plan.actions].filter(
    (item) => !isSettled(item.status?.value.state) && !item.pointer,
  );
  const isMeant = (item: Item, names: 'who' | 'helpedBy'): boolean =>
    item[names].some((named) => named.person !== undefined && labelKey(named.person.name) === key);
  const own = open.filter((item) => isMeant(item, 'who'));
  const helps = open.filter((item) => isMeant(item, 'helpedBy') && !own.includes(item));
  return [`**${person.name}**${role}${age}`, ...list('Answers for', own), ...list('Helps with', helps)].join(
    '\n\n',
  );
}

function list(what: string, items: readonly Item[]): string[] {
  if (items.length === 0) return [];
  const inOrder = [...items].sort((a, b) => (a.by?.day ?? Infinity) - (b.by?.day ?? Infinity));
  const lines = inOrder.slice(0, NAMED).map((item) => {
    const day = item.by?.day;
    return `- ${shortly(item)}${day === undefined ? '' : `, by ${sayDay(day)}`}`;
  });
  const more = items.length - lines.length;
  return [`${what}:\n\n${[...lines, ...(more > 0 ? [`- and ${count(more, 'other')}`] : [])].join('\n')}`];
}
