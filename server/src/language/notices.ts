import { firstWords } from './first-words.ts';
import { fieldByLabel, headingKey } from './labels.ts';
import type { OpenBlock, OpenField } from './open.ts';
import type { Edit, Label, Problem, ProblemFix, Span } from './tree.ts';

/*
 * What is said about a line whose place is in doubt, each with what to do.
 */

/** A label that is taken as another one, a slip away. */
export function misspelling(label: Label, meant: string): Problem {
  const { start, text } = label;
  const end = start + text.length;
  return {
    rule: 'plan/misspelt-label',
    start,
    end,
    message: `‘${text}’ looks like ‘${meant}’ with a slip of the fingers. Write ‘${meant}:’; it is read as that for now.`,
    fixes: [{ title: `Write ‘${meant}’`, edits: [{ start, end, text: meant }], safe: true }],
  };
}

/** A label that is read though its colon is missing; `gap` is what stands in its place. */
export function noColon(label: Label, gap: Span, value: string): Problem {
  const name = named(label);
  return {
    rule: 'plan/no-colon',
    start: label.start,
    end: label.end,
    message: `A colon belongs after ‘${name}’. The line is read as ‘${`${name}: ${firstWords(value, 30)}`.trimEnd()}’.`,
    fixes: [{ ...withColon(name, gap, value === '' ? ':' : ': '), safe: true }],
  };
}

/** A label that may be one: the line is left in the text above, and the colon offered. */
export function perhapsNoColon(label: Label, gap: Span): Problem {
  const name = named(label);
  return {
    rule: 'plan/no-colon',
    start: label.start,
    end: label.end,
    message: `This line is read as part of the text above it. If ‘${name}’ is meant as a label, write ‘${name}:’.`,
    fixes: [withColon(name, gap)],
  };
}

/** A label in a list: what stands behind a list mark is text. */
export function behindMark(label: Label, mark: number): Problem {
  const name = named(label);
  return {
    rule: 'plan/no-colon',
    start: label.start,
    end: label.end,
    message: `This line is read as an item of a list, because a mark stands before ‘${name}’. Take the mark away, so that ‘${name}:’ begins the line.`,
    fixes: [{ title: 'Take the list mark away', edits: [{ start: mark, end: label.start, text: '' }] }],
  };
}

const named = ({ text, number }: Label): string => (number === undefined ? text : `${text} ${number}`);

const withColon = (name: string, { start, end }: Span, text = ': '): ProblemFix => ({
  title: `Write ‘${name}:’`,
  edits: [{ start, end, text }],
});

/** A field at the column of the block it falls into, while the block around it takes the same field. */
export function standsTooFarLeft(block: OpenBlock, label: Label): boolean {
  const outer = block.parent;
  if (outer === undefined || block.level === 'aside') return false;
  if (label.indent < 0 || label.indent > block.indent || label.indent <= outer.indent) return false;
  return fieldByLabel(outer.kind, headingKey(label.text)) !== undefined;
}

/** What is said of a field that stands too far left, with both ways to mend it. */
export function indentation(block: OpenBlock, field: OpenField, source: string): Problem {
  const { label } = field;
  const outer = block.parent ?? block;
  const { start, end, text } = label;
  const name = block.label?.text ?? 'block';
  const around = outer.label?.text ?? 'plan';
  const further = ' '.repeat(block.indent + 2 - label.indent);
  return {
    rule: 'plan/indentation-disagrees',
    start,
    end,
    message: `‘${text}’ stands as far left as the ‘${name}’ above it, but is read as part of that ${name.toLowerCase()}. Indent it further, or move it up to the ‘${around}’.`,
    fixes: [
      { title: `Move it up to ‘${around}’`, edits: moveUp(outer, field, source) },
      { title: `Indent it under ‘${name}’`, edits: [{ start, end: start, text: further }] },
    ],
  };
}

/** Takes a field's lines out and puts them among the own fields of the block around, at their column. */
function moveUp(outer: OpenBlock, field: OpenField, text: string): Edit[] {
  let to = outer.value.end;
  let column = outer.indent + 2;
  for (const each of outer.content) {
    if (each.type === 'block') break;
    to = Math.max(to, each.end);
    if (each.type === 'field' && each.label.indent >= 0) column = each.label.indent;
  }
  const start = field.label.start - field.label.indent;
  const rest = /\r\n|\r|\n|$/g;
  rest.lastIndex = field.end;
  const end = (rest.exec(text)?.index ?? text.length) + (rest.lastIndex > field.end ? 1 : 0);
  return [
    { start: to, end: to, text: `\n${' '.repeat(column)}${text.slice(field.start, field.end)}` },
    { start, end: Math.min(end, text.length), text: '' },
  ];
}

/** A known label where nothing takes it, though one of the open blocks would. */
export function outOfPlace(
  label: Label,
  key: string,
  home: OpenBlock,
  open: readonly OpenBlock[],
): Problem | undefined {
  if (home.level === 1 || home.level === 'aside') return undefined;
  const owner = open.find((block) => block !== home && fieldByLabel(block.kind, key) !== undefined);
  if (owner === undefined) return undefined;
  const name = owner.label?.text ?? 'plan';
  return {
    rule: 'plan/out-of-place',
    start: label.start,
    end: label.end,
    message: `‘${label.text}’ belongs to the ${name.toLowerCase()}. Move it up under ‘${name}:’; where it stands now it is only a heading.`,
  };
}
