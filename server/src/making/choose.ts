import { kindMeant, kindOf, PLAN_KINDS } from '../language/kinds.ts';
import { labelKey } from '../language/labels.ts';
import { isMisspelling } from '../language/nearest.ts';
import type { Template } from '../plan/templates.ts';
import { bundledTemplates, isBundled } from '../standards/built-in.ts';
import { fieldIn } from '../standards/in-force.ts';

/** The template that words mean, or why none is meant. */
export type Choice =
  | { readonly template: Template }
  /** Several fit as well as each other. */
  | { readonly several: readonly Template[] }
  /** None fits; `near` is what was probably meant. */
  | { readonly near: string | undefined };

/** The templates that a plan can begin from: those of the council, then those that come with the product. */
export const templatesToBeginFrom = (local: readonly Template[]): readonly Template[] => [
  ...local.filter((each) => !isBundled(each)),
  ...bundledTemplates().filter(({ skeleton }) => skeleton !== undefined),
];

/**
 * The template of a title, or the one for a kind of plan: a council's own before the bundled one.
 *
 * @param words a title or a kind of plan
 * @param local the templates of the council's folders
 */
export function chooseTemplate(words: string, local: readonly Template[]): Choice {
  const all = templatesToBeginFrom(local);
  const titled = all.filter((each) => labelKey(each.title) === labelKey(words));
  const kind = kindOf(words);
  const fitting =
    titled.length > 0 ? titled : all.filter((each) => kind !== undefined && isFor(each) === kind);
  const own = fitting.filter(({ from }) => from !== 'bundled');
  const [template, ...others] = own.length > 0 ? own : fitting;
  if (template === undefined) return { near: nearest(words, all) };
  return others.length > 0 ? { several: [template, ...others] } : { template };
}

/** The kind of plan that a template is for. */
export const isFor = ({ block }: Template): ReturnType<typeof kindOf> =>
  kindMeant(fieldIn(block, 'for')?.value.text ?? '');

const nearest = (words: string, all: readonly Template[]): string | undefined =>
  [...PLAN_KINDS, ...all.map(({ title }) => title)].find((each) =>
    isMisspelling(labelKey(words), labelKey(each)),
  );
