import { fieldByLabel, labelKey } from './labels.ts';
import type { OpenBlock } from './open.ts';
import type { Label, Problem } from './tree.ts';

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
    fix: { title: `Write ‘${meant}’`, edits: [{ start, end, text: meant }] },
  };
}

/** A field at the column of the block it falls into, while the block around it takes the same field. */
export function indentation(block: OpenBlock, label: Label): Problem | undefined {
  const outer = block.parent;
  if (outer === undefined || block.level === 'aside') return undefined;
  if (label.indent < 0 || label.indent > block.indent || label.indent <= outer.indent) return undefined;
  if (fieldByLabel(outer.kind, labelKey(label.text)) === undefined) return undefined;
  const { start, end, text } = label;
  const name = block.label?.text ?? 'block';
  const around = outer.label?.text ?? 'plan';
  const further = ' '.repeat(block.indent + 2 - label.indent);
  return {
    rule: 'plan/indentation-disagrees',
    start,
    end,
    message: `‘${text}’ stands as far left as the ‘${name}’ above it, but is read as part of that ${name.toLowerCase()}. Indent it further, or move it up to the ‘${around}’.`,
    fix: { title: `Indent it under ‘${name}’`, edits: [{ start, end: start, text: further }] },
  };
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
