import type { Day } from '../calendar/day.ts';
import { dayOf } from '../calendar/day.ts';
import { readDate } from '../language/values/times.ts';
import { chooseTemplate, isFor, templatesToBeginFrom } from '../making/choose.ts';
import { newPlan } from '../making/new-plan.ts';
import { snippetOf } from '../making/snippet.ts';
import type { Template } from '../plan/templates.ts';

/** A template that a plan can begin from, for a list to pick from. */
export interface TemplateOffer {
  readonly title: string;
  /** The kind of plan it is for; undefined for a kind of the council's own. */
  readonly kind?: string;
  /** `bundled`, or where the council keeps it. */
  readonly from: Template['from'];
  /** The path of its file; undefined for a bundled one. */
  readonly file?: string;
}

/** What an editor asks for: a template by its title or a kind of plan, and what is known. Dates as people write them. */
export interface NewPlanParams {
  readonly template: string;
  readonly child?: string;
  readonly born?: string;
  readonly start?: string;
}

/** The plan that is begun, or a sentence that says why not. */
export type NewPlanAnswer =
  { readonly title: string; readonly snippet: string; readonly text: string } | { readonly problem: string };

/** The templates that a plan can begin from, a council's own first. */
export const templateOffers = (local: readonly Template[]): TemplateOffer[] =>
  templatesToBeginFrom(local).map((each) => {
    const kind = isFor(each);
    return {
      title: each.title,
      ...(kind === undefined ? {} : { kind }),
      from: each.from,
      ...(each.file === undefined ? {} : { file: each.file.path }),
    };
  });

/** Begins a plan as an editor's snippet: blanks are tab stops. */
export function beginPlan(
  params: Partial<NewPlanParams>,
  local: readonly Template[],
  today: Day,
): NewPlanAnswer {
  if (params.template === undefined) return { problem: 'Say which template to begin from.' };
  const choice = chooseTemplate(params.template, local);
  if ('several' in choice)
    return {
      problem: `More than one template is called ‘${params.template}’. Give them titles of their own.`,
    };
  if (!('template' in choice)) return { problem: `There is no template called ‘${params.template}’.` };
  const dates = { born: dayIn(params.born), start: dayIn(params.start) };
  for (const [name, day] of Object.entries(dates))
    if (day === null)
      return { problem: `‘${params[name as 'born' | 'start'] ?? ''}’ is not a date such as 4 May 2026.` };
  const plan = newPlan(
    choice.template,
    {
      child:
        params.child === undefined ? undefined : params.child.replace(/[\r\n|[\]]/g, ' ').trim() || undefined,
      born: dates.born ?? undefined,
      start: dates.start ?? undefined,
    },
    today,
    local,
  );
  return { title: choice.template.title, snippet: snippetOf(plan), text: plan.text };
}

/** The day that words say; null where they say none. */
function dayIn(words: string | undefined): Day | undefined | null {
  if (words === undefined || words.trim() === '') return undefined;
  const point = readDate(words).value?.point;
  if (point?.type !== 'date' || point.year === undefined) return null;
  return dayOf(point.year, point.month, point.day) ?? null;
}
