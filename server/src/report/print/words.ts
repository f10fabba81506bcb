import { midSentence } from '../../language/mid-sentence.ts';
import { readBlanks } from '../../language/values/blanks.ts';
import type { Block, Label, Value } from '../../language/tree.ts';
import { fieldsOf } from '../../plan/items.ts';
import type { Named, Person } from '../../plan/plan.ts';
import { html, Markup } from '../markup.ts';

/** How a page begins a line to write on. */
export const BLANK = '<span class="blank">';

/** A line to write on, with what belongs there. */
export const blank = (prompt: string): Markup =>
  html`${new Markup(BLANK)}<span class="hidden">To be filled in: </span>${prompt}</span>`;

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

/** Words that run over several lines, on one. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a value on one line. */
export const lineOf = ({ text }: Pick<Value, 'text'>): Markup => printed(oneLine(text));

/** A label as the plan writes it, with its number: "Outcome E1". */
export const labelWords = ({ text, number }: Pick<Label, 'text' | 'number'>): string =>
  number === undefined ? text : `${text} ${number}`;

/** The statement of a block after the number that the plan gives it: "F1. Speech therapy". */
export const numbered = ({ label, value }: Block): Markup =>
  label?.number === undefined ? lineOf(value) : html`${label.number}. ${lineOf(value)}`;

/** Quoted words without their own quotation marks, which the page sets. */
export const spoken = ({ text }: Value): string => oneLine(text).replace(/^["“](.*)["”]$/, '$1');

/** The values of a field of a block, in the order they stand; nothing where it says nothing. */
export const valuesIn = (block: Block, id: string): readonly Value[] =>
  (fieldsOf(block).get(id) ?? []).map((field) => field.value).filter(({ text }) => text.trim() !== '');

/** Words and the full stop after them, which some have already. */
export const withStop = (words: string): string => (/[.!?]["”’)]?$/.test(words) ? words : `${words}.`);

/**
 * The people of a `Who` as the plan names them: "Val Prior (foster carer)". One of two who are entered together keeps
 * the name that stands there; somebody who is named twice is printed once.
 */
export function sayPeople(named: readonly Named[]): Markup {
  const once = new Map(
    named.map(({ text, person }) =>
      person === undefined || (isJoint(person.name) && text !== person.name)
        ? [text, printed(text)]
        : [
            person.name,
            html`${person.name}${person.role === undefined ? undefined : ` (${roleOf(person)})`}`,
          ],
    ),
  );
  const keys = [...once.keys()];
  // "Joanne Ellis, 1 hour each half-term": what stands last may be no person.
  const isPerson = !NO_PERSON.test(keys.at(-1) ?? '');
  return html`${[...once.values()].map((words, at) => html`${at === 0 ? '' : at === once.size - 1 && isPerson ? ' and ' : ', '}${words}`)}`;
}

const NO_PERSON =
  /^(?:\d|(?:an?|one|two|three|half|for|from|until|once|twice|each|every|with|weekly|daily|monthly)\b)/i;

/** What somebody is, behind their name: `Lead social worker: Hannah Price` has a label for it. */
export const roleOf = ({ role = '', block }: Pick<Person, 'role' | 'block'>): string =>
  block.type === 'heading' ? midSentence(role) : role;

/** "Dee and Paul Harris": two people in one line. */
const isJoint = (name: string): boolean => / (?:and|&) /.test(name);
