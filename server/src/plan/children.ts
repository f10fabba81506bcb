import type { Day } from '../calendar/day.ts';
import { schoolYearGroup } from '../calendar/school-year.ts';
import { labelKey } from '../language/labels.ts';
import type { Block, Field, Heading } from '../language/tree.ts';
import { readChild, readChildren, type ChildLine } from '../language/values/child-line.ts';
import { bornThen } from './births.ts';
import type { Calendar } from './due.ts';
import { fieldsOf } from './items.ts';
import type { Child, Plan } from './plan.ts';

/** What a plan says in its own lines of the children that it is for. */
export interface Around {
  readonly plan: Block;
  readonly fields: Plan['fields'];
  readonly calendar: Calendar;
  readonly today: Day;
}

/**
 * The children of a plan: those with a line of their own, else those whom `Children` lists or whom the plan's `Name`
 * beside a date of birth means. A child who is entered twice, as `Child` and as `Young person`, is one child.
 */
export function childrenIn(blocks: readonly Block[], around: Around): readonly Child[] {
  const { listed, alone } = listedIn(around);
  if (blocks.length === 0) return listed.map((line) => ofPlan(line, around, alone));
  const once = new Map<string, Child>();
  for (const child of childrenOf(blocks, listed, around)) {
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

/** Children whom the plan's own lines name: `Children: Sami (11/05/2012) and Noor (03/12/2016)`. */
export function listedIn({ plan, fields }: Pick<Around, 'plan' | 'fields'>): {
  readonly listed: readonly ChildLine[];
  /** Whether there is one child, so that the plan's date of birth is that child's. */
  readonly alone: boolean;
} {
  const text = childrenLines(plan, fields.get('children')?.[0]);
  const listed = text === '' || text.startsWith('[') ? [] : readChildren(text);
  const named = listed.length === 0 && text === '' && fields.has('born') ? nameIn(plan) : undefined;
  const all = named === undefined ? listed : [readChild(named.value.text)];
  return { listed: all, alone: all.length === 1 };
}

/** `Children:` with what stands on the lines below it, one child a line. */
function childrenLines(plan: Block, field: Field | undefined): string {
  if (field === undefined) return '';
  const below = plan.content.slice(plan.content.indexOf(field) + 1);
  const end = below.findIndex((each) => each.type !== 'prose' || readChildren(each.value.text).length === 0);
  const names = below.slice(0, end < 0 ? below.length : end);
  return [field.value.text, ...names.map((each) => (each.type === 'prose' ? each.value.text : ''))].join(
    '\n',
  );
}

const NAME = /^(?:full )?name$/;

/** The plan's own `Name`: on a form with a date of birth, that of the child. */
const nameIn = (plan: Block): Heading | undefined =>
  plan.content.find(
    (each): each is Heading =>
      each.type === 'heading' && NAME.test(labelKey(each.label.text)) && /^\p{Lu}/u.test(each.value.text),
  );

function ofPlan(line: ChildLine, around: Around, alone: boolean): Child {
  const { plan, fields, calendar, today } = around;
  const born = birthOn(line, around) ?? (alone ? dayIn(fields.get('born')?.[0], calendar) : undefined);
  const year = alone ? fields.get('yearGroup')?.[0] : undefined;
  return { name: line.name, block: plan, born, yearGroup: yearGroupOf(year, born, today) };
}

function childrenOf(
  blocks: readonly Block[],
  listed: readonly ChildLine[],
  around: Around,
): readonly Child[] {
  const { fields, calendar, today } = around;
  const isOnly = new Set(blocks.map(({ value }) => labelKey(readChild(value.text).name))).size === 1;
  return blocks.map((block) => {
    const own = fieldsOf(block);
    const line = readChild(block.value.text);
    const inList = listed.find(({ name }) => firstName(name) === firstName(line.name));
    const born =
      dayIn(own.get('born')?.[0], calendar) ??
      birthOn(line, around) ??
      (inList === undefined ? undefined : birthOn(inList, around)) ??
      (isOnly ? dayIn(fields.get('born')?.[0], calendar) : undefined);
    const year = own.get('yearGroup')?.[0] ?? (isOnly ? fields.get('yearGroup')?.[0] : undefined);
    return { name: line.name, block, born, yearGroup: yearGroupOf(year, born, today) };
  });
}

const firstName = (name: string): string => labelKey(name).split(' ', 1)[0] ?? '';

const dayIn = (field: Field | undefined, calendar: Calendar): Day | undefined =>
  field === undefined ? undefined : calendar.of(field, 'end')?.day;

const birthOn = ({ born, date }: ChildLine, { calendar, today }: Around): Day | undefined =>
  born === undefined ? undefined : calendar.resolve(bornThen(born, date, today), 'end', false).day;

function yearGroupOf(field: Field | undefined, born: Day | undefined, today: Day): number | undefined {
  const written = /\d{1,2}/.exec(field?.value.text ?? '')?.[0];
  if (written !== undefined) return Number(written);
  return born === undefined ? undefined : schoolYearGroup(born, today);
}
