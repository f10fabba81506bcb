import type { Block, Edit, Field } from '../language/tree.ts';
import type { Lacking } from '../standards/skeleton.ts';
import { addLine, labelSpan } from './about.ts';
import type { Found } from './rule.ts';

/** What is said of something that a plan lacks and its template has, with the form's own lines as the fix. */
export function fromForm(lacking: Lacking, what: string, title: string): Found {
  const { template, element, holder } = lacking;
  return {
    ...labelSpan(holder),
    message: `${what} ${template.title} has it.`,
    subject: holder,
    related: [
      {
        start: element.start,
        end: 'label' in element && element.label !== undefined ? element.label.end : element.end,
        message: `It stands here in ${template.title}.`,
        ...(template.file === undefined ? {} : { file: template.file }),
      },
    ],
    fixes: [{ title, edits: [add(lacking)] }],
  };
}

function add({ template, element, holder, after }: Lacking): Edit {
  if (element.type === 'field') return addLine(holder, written(template.text, element).join(' '));
  const indent = Math.max(after?.label?.indent ?? indentIn(holder), 0);
  const end = (after ?? holder).end;
  const lines = written(template.text, element).map((line) => `\n${' '.repeat(indent)}${line}`);
  return { start: end, end, text: `\n${lines.join('')}` };
}

/** Where the blocks of a block begin. */
function indentIn(holder: Block): number {
  const inner = holder.content.find((each) => each.type === 'block' && (each.label?.indent ?? -1) >= 0);
  if (inner?.type === 'block' && inner.label !== undefined) return inner.label.indent;
  return Math.max(holder.label?.indent ?? 0, 0) + 2;
}

/** The lines of something in a form, without advice to its writer; the first begins at the margin. */
function written(text: string, element: Lacking['element']): string[] {
  let words = text.slice(element.start, element.end);
  for (const { start, end } of advice(element).reverse())
    words = words.slice(0, start - element.start) + words.slice(end - element.start);
  const indent = element.label?.indent ?? 0;
  return words
    .split(/\r\n|\r|\n/)
    .map((line, at) => (at === 0 ? line : line.slice(Math.min(indent, line.search(/\S|$/)))).trimEnd())
    .filter((line) => line !== '' && !/^\s*[|#]/.test(line));
}

function advice(element: Lacking['element']): Field[] {
  if (element.type !== 'block') return [];
  return element.content.flatMap((each) => {
    if (each.type === 'block') return advice(each);
    return each.type === 'field' && (each.spec.id === 'guidance' || each.spec.id === 'note') ? [each] : [];
  });
}
