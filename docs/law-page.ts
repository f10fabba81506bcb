import { PLAN_KINDS } from '../server/src/language/kinds.ts';
import type { Template } from '../server/src/plan/templates.ts';
import { bundledFor, bundledStandards, bundledTemplates } from '../server/src/standards/built-in.ts';
import { sayStandard } from '../server/src/standards/say.ts';

const FORCE = { must: 'Must', should: 'Should', may: 'May' } as const;

const INTRODUCTION = `# What law and guidance ask

What is asked of every plan of a kind, as the bundled templates say it. **Must** is said by an Act or by regulations and found as an error; **Should** by statutory guidance, or with a figure that was not read in its source or that a plan shows only nearly, and found as a warning; **May** is to be considered, or holds only for some plans of the kind, and is a hint. What councils set for themselves is in no bundled template.

The sentences are explained in [the language of plans](language.md#standards); decisions [25](decisions/025-law-and-guidance-row-by-row.md) and [47](decisions/047-law-and-guidance-read-again.md) say what stays out, and why. Most regulations were read as they were made: look at the text in force before you rely on a figure. What was not read is said in italics here and when the pointer rests on a finding or on the kind of a plan; the findings themselves name the limit and its source. This page is written from [the templates](../server/src/standards/templates).`;

/** The page of what law and guidance ask, one table for each kind of plan. */
export function lawPage(): string {
  const ofKinds = PLAN_KINDS.map((kind) => [kind, bundledFor(kind)] as const);
  const known = new Set(ofKinds.map(([, template]) => template));
  const others = bundledTemplates()
    .filter((template) => template.skeleton !== undefined && !known.has(template))
    .map((template) => [template.title, template] as const);
  return [
    INTRODUCTION,
    ...[...ofKinds, ...others].map(([title, template]) => `## ${capital(title)}\n\n${table(template)}`),
  ].join('\n\n');
}

function table(template: Template | undefined): string {
  const standards = template === undefined ? [] : bundledStandards(template);
  if (standards.length === 0)
    return 'No law and no national guidance sets a limit. Your council’s procedure does; write it in a template of your own.';
  const rows = standards.map(
    ({ strength, standard, source, note }) =>
      `| ${FORCE[strength]} | ${sayStandard(standard)} | ${source}${note === undefined ? '' : `. _${note}_`} |`,
  );
  return ['| | what | who says so |', '| --- | --- | --- |', ...rows].join('\n');
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
