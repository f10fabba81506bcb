import type { Rule } from './rule.ts';

/** Where the page of a rule stands in the project's documentation. */
export const rulePage = (id: string): string => `docs/rules/${id}.md`;

/** What costs what: the letters in words. */
export const LETTER_NAMES = {
  S: 'Specific',
  M: 'Measurable',
  A: 'Achievable',
  R: 'Relevant',
  T: 'Time-bound',
} as const;

/**
 * The page of a rule as Markdown: how grave it is, why it matters, examples, how to mend what it finds, and how
 * to turn it off.
 *
 * @param said what the rule says about an example, to be quoted under it; nothing where it is left out
 */
export function page(rule: Rule, said: (text: string) => readonly string[] = () => []): string {
  const found = rule.bad.flatMap((text) => [example(text), ...said(text).map((message) => `> ${message}`)]);
  return `${[
    `# ${rule.title}`,
    `\`${rule.id}\` is ${gravity(rule)}.`,
    `## Why it matters`,
    rule.why,
    ...(rule.source === undefined ? [] : [`Source: ${rule.source}.`]),
    `## What it finds`,
    ...found,
    `## What it leaves alone`,
    ...rule.good.map(example),
    `## How to mend it`,
    rule.mend,
    ...figures(rule),
    ...turnOff(rule),
  ].join('\n\n')}\n`;
}

function gravity({ severity, letter }: Rule): string {
  const grave = `${severity === 'error' ? 'an' : 'a'} ${severity}`;
  return letter === undefined ? grave : `${grave}. It costs the letter ${letter} (${LETTER_NAMES[letter]})`;
}

const example = (text: string): string => `\`\`\`smartplan\n${text.trimEnd()}\n\`\`\``;

/** The figures that the rule reckons with. */
function figures({ options = {} }: Rule): string[] {
  const lines = Object.entries(options).map(([name, { usual, help }]) => `- ${name}: ${usual}. ${help}`);
  return lines.length === 0 ? [] : ['## Figures it reckons with', lines.join('\n')];
}

/** Findings about lines that turn checks off cannot be turned off themselves. */
function turnOff({ id }: Rule): string[] {
  if (id.startsWith('allow/')) return [];
  return [
    '## How to turn it off',
    'Where it does not apply, write this line above the one it finds fault with, and give your reason:',
    // Indented, as it stands in a plan.
    `\`\`\`smartplan\n    # allow ${id}: the reason\n\`\`\``,
  ];
}
