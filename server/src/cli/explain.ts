import { slipBetween } from '../language/nearest.ts';
import { RULES, ruleById } from '../rules/index.ts';
import { page } from '../rules/page.ts';
import { Misused, style, type ExitCode } from './output.ts';

export const EXPLAIN_HELP = `smartplan explain RULE

Says what a check finds, why it matters, with examples, how to mend it and how to turn it off.
smartplan rules lists the names.`;

/** Prints the page of one rule. */
export function explain(args: readonly string[]): ExitCode {
  const [id] = args;
  if (id === undefined)
    throw new Misused(
      'Name the check to explain, such as: smartplan explain specific/vague-change. smartplan rules lists them all.',
    );
  const rule =
    ruleById(id.toLowerCase()) ??
    ruleById(RULES.find((each) => each.id.endsWith(`/${id.toLowerCase()}`))?.id ?? '');
  if (rule === undefined)
    throw new Misused(`There is no check called ${id}.${nearest(id)} smartplan rules lists them all.`);
  process.stdout.write(plainPage(page(rule)));
  return 0;
}

function nearest(id: string): string {
  const near = RULES.find((rule) => slipBetween(id, rule.id) !== undefined || rule.id.includes(id));
  return near === undefined ? '' : ` Did you mean ${near.id}?`;
}

/** Markdown as plain text: headings in bold, examples indented, fences gone. */
function plainPage(text: string): string {
  let example = false;
  const lines = text.split('\n').flatMap((line) => {
    if (line.startsWith('```')) {
      example = !example;
      return [];
    }
    if (example) return [`  ${line}`.trimEnd()];
    return [line.startsWith('#') ? style('bold', line.replace(/^#+ /, '')) : line.replaceAll('`', '')];
  });
  return `${lines.join('\n').trimEnd()}\n`;
}
