import { ruleById } from '../rules/index.ts';
import { inContext, standing } from './file-report.ts';
import type { Formatter } from './formatter.ts';

const COMMANDS = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** Annotations of GitHub Actions: one workflow command for each finding that stands. */
export const github = (): Formatter => ({
  opening: '',
  entries: ({ path, findings }) =>
    standing(findings).map((finding) => {
      const { severity, rule, range } = finding;
      const { start, end } = range;
      const place = {
        file: path,
        line: start.line + 1,
        endLine: end.line + 1,
        // Columns count within one line only.
        ...(start.line === end.line
          ? { col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) }
          : {}),
        title: titleOf(rule),
      };
      const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${COMMANDS[severity]} ${properties.join(',')}::${data(inContext(finding))}\n`;
    }),
  between: '',
  closing: () => '',
});

/** "No time is set (time-bound/no-deadline)": for whoever reads it, then for whoever looks it up. */
const titleOf = (rule: string): string => {
  const title = ruleById(rule)?.title;
  return title === undefined ? rule : `${title} (${rule})`;
};

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
