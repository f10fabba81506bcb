/**
 * Writes the skeleton of a rule and its line in the index:
 *
 *   npm run new-rule -- drift/no-word "Nobody has written a word for months"
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const RULES = new URL('src/rules/', import.meta.url);

/** The file of a new rule: everything about it stands in it, and its examples are tests from the start. */
export const skeleton = (
  id: string,
  title: string,
): string => `import { labelSpan, shortly } from '../about.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: '${id}',
  title: '${title.replaceAll("'", '’')}',
  severity: 'hint',
  why: 'Say why it matters, as a practitioner would.',
  mend: 'Say what to write instead.',
  inParts: true,
  *check(plan) {
    for (const goal of plan.goals) {
      if (goal.fields.size > 0) continue;
      yield {
        ...labelSpan(goal.block),
        message: \`\${shortly(goal)}: say what is wrong, and what to write instead.\`,
        subject: goal.block,
      };
    }
  },
  bad: ["Plan: Ida's plan\\n  Goal: Ida cycles to school\\n"],
  good: ["Plan: Ida's plan\\n  Goal: Ida cycles to school\\n    By: 4 May 2027\\n"],
};
`;

const camel = (words: string): string =>
  words.replace(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The index with a new rule at the end of its theme; a new theme comes before the rules about writing plans. */
export function withRule(index: string, id: string): string {
  const [theme = ''] = id.split('/');
  const name = camel(id);
  const lines = index.split('\n');
  add(
    lines,
    `import { rule as ${name} } from './${id}.ts';`,
    (line) => line.includes(`from './${theme}/`),
    (line) => line.includes("from './plan/"),
  );
  add(
    lines,
    `  ${name},`,
    (line) => new RegExp(`^  ${camel(theme)}[A-Z]\\w*,$`).test(line),
    (line) => /^ {2}plan[A-Z]\w*,$/.test(line),
  );
  return lines.join('\n');
}

/** Puts a line after the last of its like, or before the first line that comes later. */
function add(
  lines: string[],
  line: string,
  like: (line: string) => boolean,
  later: (line: string) => boolean,
): void {
  const last = lines.findLastIndex(like);
  lines.splice(last < 0 ? lines.findIndex(later) : last + 1, 0, line);
}

function main([id = '', title = 'Say in a few words what is found']: string[]): void {
  const problem = !/^[a-z-]+\/[a-z-]+$/.test(id)
    ? 'Name the rule as theme/what-is-wrong, such as: npm run new-rule -- drift/no-word "Nobody has written a word"'
    : existsSync(new URL(`${id}.ts`, RULES))
      ? `There is a rule ${id} already.`
      : !existsSync(new URL(id.slice(0, id.indexOf('/')), RULES))
        ? `There is no theme ${id.slice(0, id.indexOf('/'))}: make the folder server/src/rules/${id.slice(0, id.indexOf('/'))} first, if it is meant.`
        : undefined;
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 2;
    return;
  }
  const file = new URL(`${id}.ts`, RULES);
  const index = new URL('index.ts', RULES);
  writeFileSync(file, skeleton(id, title));
  writeFileSync(index, withRule(readFileSync(index, 'utf8'), id));
  console.log(`Wrote ${fileURLToPath(file)} and its line in the index. Then: npm run docs.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
