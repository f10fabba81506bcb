import { slipBetween } from '../language/nearest.ts';
import { RULES, ruleById } from '../rules/index.ts';
import { page } from '../rules/page.ts';
import { Misused, style, type ExitCode } from './output.ts';

export const EXPLAIN_HELP = `smartplan explain RULE

Says what a check finds, why it matters, with examples, how to mend it and how to turn it off.
smartplan rules lists the names.`;

/** Prints the page of one rule. */
export function explain(args: readonly string[]): ExitCode {
  const words = args.join(' ').trim();
  if (words === '')
    throw new Misused(
      'Name the check to explain, such as: smartplan explain specific/vague-change. smartplan rules lists them all.',
    );
  // "review late" and the name with its standard, as a report prints it, mean the same check.
  const id = words
    .toLowerCase()
    .replace(/ \(.*$/, '')
    .replace(/\s+/g, '-');
  const rule = ruleById(id) ?? RULES.find((each) => each.id.endsWith(`/${id}`));
  if (rule === undefined)
    throw new Misused(`There is no check called ${words}.${meant(id)} smartplan rules lists them all.`);
  process.stdout.write(plainPage(page(rule)));
  return 0;
}

/** What may have been meant: the checks of a theme, those with the words in their name, or the one a slip away. */
function meant(id: string): string {
  const within = RULES.filter((rule) => rule.id.split('/')[0] === id);
  if (within.length > 0)
    return ` ${id} is a theme, with the checks ${within.map((rule) => rule.id.slice(id.length + 1)).join(', ')}.`;
  const asWords = RULES.filter((rule) => `-${rule.id.replace('/', '-')}-`.includes(`-${id}-`));
  const near = RULES.filter((rule) => slipBetween(id, rule.id) !== undefined || rule.id.includes(id));
  const [first, ...more] = (asWords.length > 0 ? asWords : near).map((rule) => rule.id);
  if (first === undefined) return '';
  return more.length === 0 || more.length > MOST_NAMED
    ? ` Did you mean ${first}?`
    : ` Did you mean ${[first, ...more.slice(0, -1)].join(', ')} or ${more.at(-1) ?? ''}?`;
}

/** More than these are too many to choose from. */
const MOST_NAMED = 4;

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
