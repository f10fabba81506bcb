import type { Rule } from './rule.ts';

/** Where the page of a rule stands in the documentation that ships with the product. */
export const rulePage = (id: string): string => `docs/rules/${id}.md`;

/** What costs what: the letters in words. */
const LETTER_NAMES = { S: 'Specific', M: 'Measurable', A: 'Achievable', R: 'Relevant', T: 'Time-bound' } as const;

/** The page of a rule as Markdown: what it finds, why, bad, good, how to mend it, options, how to turn it off. */
export function page(rule: Rule): string {
  const serves = rule.letter === undefined ? '' : ` It costs the letter ${rule.letter} (${LETTER_NAMES[rule.letter]}).`;
  const options = optionLines(rule);
  return [
    `# ${rule.title}`,
    `\`${rule.id}\`: ${article(rule.severity)} ${rule.severity}.${serves}`,
    `## Why it matters\n\n${rule.why}${rule.source === undefined ? '' : `\n\nSource: ${rule.source}.`}`,
    ...rule.bad.map((text) => `## Found here\n\n\`\`\`smartplan\n${text.trimEnd()}\n\`\`\``),
    ...rule.good.map((text) => `## Left alone here\n\n\`\`\`smartplan\n${text.trimEnd()}\n\`\`\``),
    `## How to mend it\n\n${rule.mend}`,
    ...(options.length === 0 ? [] : [`## Options\n\n${options.join('\n')}`]),
    `## How to turn it off\n\nWrite this line above the goal, action or field, with your reason:\n\n\`\`\`smartplan\n# allow ${rule.id}: why it does not apply here\n\`\`\``,
  ].join('\n\n') + '\n';
}

const article = (severity: string): string => (severity === 'error' ? 'an' : 'a');

/** Each option with its default. */
function optionLines(rule: Rule): string[] {
  const defaults = rule.options?.parse({}) ?? {};
  return Object.entries(defaults).map(([name, value]) => `- \`${name}\` (usually ${String(value)})`);
}
