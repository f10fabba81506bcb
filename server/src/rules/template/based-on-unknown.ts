import { kindOf } from '../../language/kinds.ts';
import { readBlanks } from '../../language/values/blanks.ts';
import { basedOn, titled, type Template } from '../../plan/templates.ts';
import { bundledTemplates, bundledTitled } from '../../standards/built-in.ts';
import { listed } from '../../standards/say.ts';
import type { Rule } from '../rule.ts';
import { nearestTitle } from '../nearest-title.ts';
import { places, titlesOf } from '../places.ts';

export const rule: Rule = {
  id: 'template/based-on-unknown',
  title: 'The template is not found',
  severity: 'warning',
  why: 'Without its template a plan is judged by law and guidance only, and nobody notices what the council asks for besides.',
  mend: 'Write the title of the template as it stands after ‘Template:’, or put the folder with the templates into the settings.',
  *check(plan) {
    const field = basedOn(plan.block);
    const { own, others } = plan.templates;
    const title = field?.value.text ?? '';
    if (field === undefined || title === '' || others === undefined || readBlanks(title).length > 0) return;
    const asking = own.find((each) => each.block === plan.block);
    if (titled(plan.templates, title, asking).length > 0) return;
    if (kindOf(title) !== undefined || bundledTitled(title) !== undefined) return;
    const known = [...own, ...others, ...bundledTemplates()].filter(
      (each) => each !== asking && each.title !== '',
    );
    const near = nearestTitle(
      title,
      known.map((each) => each.title),
    );
    const meant = known.filter((each) => each.title === near);
    const { start, end } = field.value;
    yield {
      start,
      end,
      message: `There is no template called ‘${title}’ in this file, in the folder or in the folders that the settings name, so that nothing is checked by it. ${advice(near, meant, known)}`,
      subject: plan.block,
      related: titlesOf(meant),
      fixes: near === undefined ? [] : [{ title: `Write ‘${near}’`, edits: [{ start, end, text: near }] }],
    };
  },
  bad: ["Template: North plan\n  For: care plan\n\nPlan: Ida's plan\n  Based on: North plans 2026\n"],
  good: [
    "Template: North plan\n  For: care plan\n\nPlan: Ida's plan\n  Based on: North plan\n",
    "Plan: Ida's plan\n  Based on: EHC plan (England)\n",
  ],
};

function advice(near: string | undefined, meant: readonly Template[], known: readonly Template[]): string {
  if (near !== undefined) {
    const where = meant.filter((each) => each.from !== 'bundled');
    return `Did you mean ‘${near}’${where.length === 0 ? '' : ` (${places(where)})`}?`;
  }
  const local = [...new Set(known.filter((each) => each.from !== 'bundled').map((each) => each.title))];
  if (local.length === 0)
    return 'Add the file with the template to the folder, or the folder of the templates to the settings.';
  const some = local.slice(0, 5).map((each) => `‘${each}’`);
  return `The templates here are ${listed(local.length > 5 ? [...some, `${local.length - 5} more`] : some)}.`;
}
