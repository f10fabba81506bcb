import { kindOf } from '../language/kinds.ts';
import type { Template } from '../plan/templates.ts';
import { bundledFor, bundledText } from '../standards/built-in.ts';
import { fieldIn } from '../standards/in-force.ts';

/** The form of a template as text: from `Plan:` to its last line. */
export function skeletonOf(template: Template): string {
  const own = formOf(template);
  const kind = fieldIn(template.block, 'for')?.value.text ?? '';
  const known = kindOf(kind);
  // A template without a form of its own takes that of its kind.
  const lent = known === undefined ? undefined : bundledFor(known);
  const form =
    own ??
    (lent === undefined ? undefined : formOf(lent)) ??
    "Plan: [Name]'s plan\n  Child: [Name] | Born: [date of birth]";
  return withLines(form, [
    ['Kind', kind],
    ['Based on', template.title],
  ]);
}

function formOf(template: Template): string | undefined {
  const { skeleton, file } = template;
  if (skeleton === undefined) return undefined;
  return (file?.text ?? bundledText(template)).slice(skeleton.start, skeleton.end).trimEnd();
}

/** Sets lines right below the first; a line that is there already takes the new value. */
function withLines(form: string, wanted: readonly (readonly [label: string, value: string])[]): string {
  const lines = form.split(/\r\n|\r|\n/);
  const indent = /^[ \t]+/.exec(lines[1] ?? '')?.[0] ?? '  ';
  let below = 1;
  for (const [label, value] of wanted) {
    if (value === '') continue;
    const at = lines.findIndex((line) => line.trimStart().startsWith(`${label}:`));
    const line = `${indent}${label}: ${value}`;
    if (at >= 0) lines[at] = line;
    else lines.splice(below, 0, line);
    below = (at >= 0 ? at : below) + 1;
  }
  return lines.join('\n');
}
