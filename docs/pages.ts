import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { firstPlan, reportAsJson, reportForPeople } from './example.ts';
import { labelTables } from './label-tables.ts';
import { lawPage } from './law-page.ts';
import { ruleIndex, rulePages } from './rule-pages.ts';
import { templatesModule } from './templates.ts';

export const ROOT = new URL('../', import.meta.url);
export const RULES_FOLDER = 'docs/rules/';

/**
 * Every page that is written from the code, wholly or in part, by its path from the project's folder: the pages
 * of the rules and their index, the tables of labels, what the tool says about the example in the README, what law and guidance ask, and the
 * bundled templates.
 */
export async function generatedPages(): Promise<ReadonlyMap<string, string>> {
  const plan = firstPlan(written('README.md'));
  const pages = new Map([
    ['README.md', filled('README.md', 'report', fenced('', reportForPeople(plan)))],
    ['docs/language.md', filled('docs/language.md', 'labels', labelTables())],
    ['docs/json.md', filled('docs/json.md', 'report', fenced('json', reportAsJson(plan)))],
    ['docs/law-and-guidance.md', lawPage()],
    [`${RULES_FOLDER}README.md`, ruleIndex()],
  ]);
  for (const [id, text] of rulePages()) pages.set(`${RULES_FOLDER}${id}.md`, text);
  const tidied = await Promise.all([...pages].map(async ([path, text]) => [path, await tidy(text)] as const));
  return new Map([...tidied, ['server/src/standards/templates.ts', templatesModule()]]);
}

const written = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** A page with the part between its markers written anew. */
function filled(path: string, part: string, text: string): string {
  const [start, end] = [`<!-- generated: ${part} -->`, '<!-- end of generated -->'];
  const page = written(path);
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} has no place for its part "${part}"`);
  return `${page.slice(0, from)}${start}\n\n${text}\n\n${page.slice(to)}`;
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

const tidy = (text: string): Promise<string> =>
  format(text, { parser: 'markdown', singleQuote: true, printWidth: 110 });
