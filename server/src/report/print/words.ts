import { sayDay } from '../../calendar/day.ts';
import { readBlanks } from '../../language/values/blanks.ts';
import { sayDuration } from '../../language/values/say.ts';
import type { Block, Value } from '../../language/tree.ts';
import { fieldsOf } from '../../plan/items.ts';
import type { Due, Item, Named } from '../../plan/plan.ts';
import { html, type Markup } from '../markup.ts';

/** A line to write on, with what belongs there. */
export const blank = (prompt: string): Markup =>
  html`<span class="blank"><span class="hidden">To be filled in: </span>${prompt}</span>`;

/** Words of the plan as they are printed. What is still to be filled in is shown as a line with its prompt below. */
export function printed(text: string): Markup {
  const parts: (Markup | string)[] = [];
  let from = 0;
  for (const { start, end, prompt } of readBlanks(text)) {
    parts.push(text.slice(from, start), blank(prompt));
    from = end;
  }
  return html`${[...parts, text.slice(from)]}`;
}

/** The words of a value on one line. */
export const lineOf = ({ text }: Pick<Value, 'text'>): Markup => printed(text.replace(/\s+/g, ' ').trim());

/** Quoted words without their own quotation marks, which the page sets. */
export const spoken = ({ text }: Value): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“](.*)["”]$/, '$1');

/** The values of a field of a block, in the order they stand; nothing where it says nothing. */
export const valuesIn = (block: Block, id: string): readonly Value[] =>
  (fieldsOf(block).get(id) ?? []).map((field) => field.value).filter(({ text }) => text.trim() !== '');

/** A deadline for its reader: the day where there is one, else the words of the plan. */
export function sayDue(due: Due | undefined): Markup | undefined {
  if (due === undefined) return undefined;
  if (due.day !== undefined) return html`<time>${sayDay(due.day)}</time>`;
  const words = due.field?.value.text.replace(/\s+/g, ' ').trim() ?? '';
  if (words !== '') return printed(words);
  return due.deadline.point.type === 'offset'
    ? html`within ${sayDuration(due.deadline.point.duration)}`
    : undefined;
}

/** The deadline of a goal, a step or an action, or the words that stand where it should be. */
export function sayBy({ by, fields }: Pick<Item, 'by' | 'fields'>): Markup | undefined {
  const written = fields.get('by')?.[0]?.value;
  return sayDue(by) ?? (written === undefined || written.text.trim() === '' ? undefined : lineOf(written));
}

/** The people of a `Who` as the plan names them: "Val Prior (foster carer)". */
export const sayPeople = (named: readonly Named[]): Markup =>
  html`${named.map(({ text, person }, at) => {
    const role = person?.role;
    const words =
      person === undefined
        ? printed(text)
        : html`${person.name}${role === undefined ? undefined : ` (${role})`}`;
    return html`${at === 0 ? '' : at === named.length - 1 ? ' and ' : ', '}${words}`;
  })}`;
