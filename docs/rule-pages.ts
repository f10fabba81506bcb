import { review } from '../server/src/review/review.ts';
import { RULES } from '../server/src/rules/index.ts';
import { LETTER_NAMES, page } from '../server/src/rules/page.ts';
import type { Rule, Theme } from '../server/src/rules/rule.ts';
import { EXAMPLE_DAY } from './example.ts';

/** What each theme looks after, in the words of the index. */
const THEMES: Readonly<Record<Theme, string>> = {
  specific: 'Whose change it is, and what anyone could see.',
  measurable: 'What is counted or seen, how much, and where it stands today.',
  achievable: 'Who answers for it, and whether it can be done.',
  relevant: 'Why it matters to the child, in the child’s own words.',
  'time-bound': 'By when.',
  timescale:
    'Reviews within the time that law and guidance set, and what else they and templates ask of a plan.',
  independence: 'The journey to doing things without help.',
  safety: 'Dangers, and what keeps the child safe.',
  drift: 'Work that has stood still.',
  language: 'Words that families understand and that do not wound.',
  privacy: 'Private details that do not belong in a plan.',
  template: 'Templates and their blanks.',
  plan: 'How the plan is written down: labels, dates, names.',
  allow: 'Lines that turn a check off.',
};

/** The page of every rule, by the rule's id. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map(RULES.map((rule) => [rule.id, page(rule, (text) => said(rule, text))]));
}

/** Every rule by theme, as a page. */
export function ruleIndex(): string {
  const themes = Object.entries(THEMES).flatMap(([theme, about]) => {
    const rules = RULES.filter((rule) => rule.id.startsWith(`${theme}/`));
    return rules.length === 0 ? [] : [`## ${theme}`, about, table(rules)];
  });
  return `${[
    '# The checks',
    'Every check of SMART Plan, with its page. An **error** takes its letter from the goal; a **warning** leaves the letter in part; a **hint** costs nothing. A check without a letter never touches the score.',
    ...themes,
  ].join('\n\n')}\n`;
}

function table(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const letter = rule.letter === undefined ? '' : `${rule.letter} (${LETTER_NAMES[rule.letter]})`;
    return `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${rule.severity} | ${letter} |`;
  });
  return ['| check | what it finds | how grave | letter |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** What a rule says about an example, each sentence once. */
function said(rule: Rule, text: string): string[] {
  const findings = review(text, { today: EXAMPLE_DAY, templates: [] }).findings.filter(
    (finding) => finding.rule === rule.id,
  );
  return [...new Set(findings.map((finding) => finding.message))];
}
