import { standing } from './file-report.ts';
import type { Formatter } from './formatter.ts';

const COMMANDS = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** Annotations of GitHub Actions: one workflow command for each finding that stands. */
export const github = (): Formatter => ({
  opening: '',
  entries: ({ path, findings }) =>
    standing(findings).map(({ severity, rule, message, range: { start, end } }) => {
      const place = {
        file: path,
        line: start.line + 1,
        endLine: end.line + 1,
        // Columns count within one line only.
        ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character } : {}),
        title: rule,
      };
      const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}\n`;
    }),
  between: '',
  closing: () => '',
});

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
