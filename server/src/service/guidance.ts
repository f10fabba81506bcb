import type { Block, Content, Field } from '../language/tree.ts';
import { formFor, formOf } from '../standards/skeleton.ts';
import { pathAt, type Analysis } from '../workspace/analysis.ts';

/** What the template of a plan advises whoever writes the line or block at an offset, with its title. */
export function getGuidance(analysis: Analysis, offset: number): string[] {
  const plan = analysis.review.plans.findLast((each) => each.plan.block.start <= offset)?.plan;
  const found = plan === undefined ? undefined : formOf(plan);
  if (plan === undefined || found === undefined) return [];
  const form = formFor(plan, pathAt(analysis, offset));
  return (form === undefined ? [] : guidanceOf(form)).map((advice) => `*${found.template.title}:* ${advice}`);
}

/** What the template advises on a line or a block that a block of the plan does not have yet. */
export function getGuidanceFor(
  analysis: Analysis,
  holder: Block,
  wanted: { readonly field: string } | { readonly block: string },
): string[] {
  const plan = analysis.review.plans.findLast((each) => each.plan.block.start <= holder.start)?.plan;
  const found = plan === undefined ? undefined : formOf(plan);
  if (plan === undefined || found === undefined) return [];
  const form = formFor(plan, pathAt(analysis, holder.start));
  if (form?.type !== 'block') return [];
  const advice = form.content
    .filter((each) =>
      'field' in wanted
        ? each.type === 'field' && each.spec.id === wanted.field
        : each.type === 'block' && each.kind === wanted.block,
    )
    .flatMap(guidanceOf);
  return advice.map((each) => `*${found.template.title}:* ${each}`);
}

/** The advice that belongs to a line or block of a form: what stands in it, or under it and deeper. */
function guidanceOf(form: Content): string[] {
  if (form.type === 'heading') return form.content.filter(isGuidance).map(textOf);
  if (form.type === 'block')
    return form.content.filter((each, at) => isGuidance(each) && !isOfLine(form.content, at)).map(textOf);
  if (form.type !== 'field') return [];
  const { content } = form.parent;
  const at = content.indexOf(form) + 1;
  const next = content[at];
  return next !== undefined && isGuidance(next) && isOfLine(content, at) ? [textOf(next)] : [];
}

/** Whether advice belongs to the line before it: behind a bar, or deeper than that line. */
function isOfLine(content: readonly Content[], at: number): boolean {
  const [before, advice] = [content[at - 1], content[at]];
  if (before?.type !== 'field' || advice?.type !== 'field') return false;
  return advice.label.indent < 0 || advice.label.indent > before.label.indent;
}

const isGuidance = (content: Content): content is Field =>
  content.type === 'field' && content.spec.id === 'guidance';

const textOf = (content: Content): string => content.value.text.replace(/\s+/g, ' ').trim();
