import { isFiller } from '../language/filler.ts';
import { firstWords } from '../language/first-words.ts';
import { midSentence } from '../language/mid-sentence.ts';
import type { Block, Edit, Value } from '../language/tree.ts';
import { isNobody } from '../plan/people.ts';
import type { Item, Part } from '../plan/plan.ts';
import type { Fix } from './rule.ts';

/** The child's name as messages use it; "the child" where the plan names none or several. */
export function childName(plan: Part): string {
  const names = plan.children
    .map((child) => child.name)
    .filter((name) => name !== '' && !name.startsWith('['));
  const [only] = names;
  return names.length === 1 && only !== undefined ? only : names.length > 1 ? 'the children' : 'the child';
}

/** The first words of a statement, to say which goal is meant. */
export function shortly(item: Item): string {
  const words = item.text.text.replace(/\s+/g, ' ').trim();
  if (words === '') return `this ${midSentence(item.block.label?.text ?? 'goal')}`;
  return `‘${words.length <= 60 ? words : firstWords(words, 58)}’`;
}

/** Where to point for a finding about a whole block: its label. */
export function labelSpan(block: Block): { start: number; end: number } {
  const { label } = block;
  return label === undefined
    ? { start: block.start, end: block.start }
    : { start: label.start, end: label.end };
}

/** Offers to add a field with its prompt as the last of a block's own fields. */
export function addField(block: Block, id: string, value?: string): Fix {
  const spec = block.spec.fields.find((field) => field.id === id);
  const label = spec?.labels[0] ?? id;
  return { title: `Add ‘${label}’`, edits: [addLine(block, `${label}: ${value ?? spec?.prompt ?? ''}`)] };
}

/** A new line under a block's own fields, before anything that stands in the block. */
export function addLine(block: Block, line: string): Edit {
  let end = Math.max(block.value.end, (block.label?.end ?? -1) + 1);
  let indent = Math.max(block.label?.indent ?? 0, 0) + 2;
  for (const each of block.content) {
    if (each.type === 'block') break;
    if (each.type !== 'field' && each.type !== 'voice') continue;
    end = Math.max(end, each.end);
    if (each.label.indent >= 0) indent = each.label.indent;
  }
  return { start: end, end, text: `\n${' '.repeat(indent)}${line}` };
}

/** "1 day", "3 days". */
export const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** Whether an item or block has a field that is filled in. */
export const has = (item: Item, id: string): boolean =>
  item.fields.get(id)?.some((field) => field.value.text !== '') ?? false;

/** `[first step]`, or nothing at all: what belongs there is still to be written. */
export const isUnwritten = (block: Block): boolean => /^(?:\[[^[\]]*\])?$/.test(block.value.text.trim());

/** "Who: TBC": the line stands, and nobody is named. */
export function openWho({ block }: Item): Value | undefined {
  for (const each of block.content)
    if (each.type === 'field' && each.spec.id === 'who' && isFiller(each.value.text)) return each.value;
  return undefined;
}

/** Whether `Who` stands and each of its entries is nobody who can be asked. */
export const namesNobody = ({ who }: Item): boolean => who.length > 0 && who.every(isNobody);
