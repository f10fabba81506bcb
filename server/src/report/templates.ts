import { kindMeant } from '../language/kinds.ts';
import { basedOn, type Nearness, type Template } from '../plan/templates.ts';
import { fieldIn, standardBlocks } from '../standards/in-force.ts';
import type { Style } from './pretty.ts';

const HEADINGS: readonly (readonly [Nearness, string])[] = [
  ['folder', 'In the folder'],
  ['settings', 'In the folders that the settings name'],
  ['bundled', 'Of law and guidance'],
];

/** Templates for people: by where they come from, each with its kind of plan, its version and its file. */
export function templatesText(templates: readonly Template[], style: Style): string {
  const widest = Math.max(0, ...templates.map((each) => nameOf(each).length));
  const parts = HEADINGS.flatMap(([from, heading]) => {
    const lines = templates
      .filter((each) => each.from === from)
      .map((each) => `  ${nameOf(each).padEnd(widest)}  ${about(each).join(', ')}`);
    return lines.length === 0 ? [] : [[style('bold', heading), ...lines].join('\n')];
  });
  return `${parts.join('\n\n')}\n`;
}

const nameOf = ({ title }: Template): string => (title === '' ? 'without a title' : title);

function about(template: Template): string[] {
  const { block, skeleton, file } = template;
  const version = fieldIn(block, 'version')?.value.text ?? '';
  const base = basedOn(block)?.value.text ?? '';
  const sentences = standardBlocks(block).length;
  return [
    kindIn(block) ?? 'for any kind of plan',
    ...(version === '' ? [] : [`version ${version}`]),
    ...(base === '' ? [] : [`based on ${base}`]),
    `${sentences} ${sentences === 1 ? 'standard' : 'standards'}`,
    ...(skeleton === undefined ? [] : ['with a form']),
    ...(file === undefined ? [] : [file.path]),
  ];
}

function kindIn(block: Template['block']): string | undefined {
  const written = fieldIn(block, 'for')?.value.text ?? '';
  return kindMeant(written) ?? (written === '' ? undefined : written);
}

/** The same for programs, version 1; docs/json.md describes it. */
export function templatesJson(templates: readonly Template[]): string {
  const list = templates.map(({ title, block, skeleton, from, file }) => ({
    title,
    kind: kindIn(block) ?? null,
    version: fieldIn(block, 'version')?.value.text ?? null,
    basedOn: basedOn(block)?.value.text ?? null,
    from,
    path: file?.path ?? null,
    standards: standardBlocks(block).length,
    form: skeleton !== undefined,
  }));
  return `${JSON.stringify({ version: 1, templates: list })}\n`;
}
