import { stringify } from 'csv-stringify/sync';
import { ruleById } from '../rules/index.ts';
import type { Formatter } from './formatter.ts';
import { visible } from './visible.ts';

const COLUMNS = [
  'File',
  'Line',
  'Column',
  'Severity',
  'Check',
  'Letter',
  'Plan',
  'Goal',
  'What was found',
  'Set aside because',
  'In the baseline',
  'Standard',
  'Check in words',
  'To mend it',
];

/**
 * One row for each finding. Spreadsheets take it for UTF-8 by its first mark and break lines at CRLF; a cell that
 * would begin a formula gets an apostrophe in front.
 */
export const csv = (): Formatter => ({
  opening: `\uFEFF${row(COLUMNS)}`,
  entries: ({ path, findings }) =>
    findings.map((finding) =>
      row([
        path,
        finding.range.start.line + 1,
        finding.range.start.character + 1,
        finding.severity,
        finding.rule,
        finding.letter,
        finding.plan,
        finding.goal,
        finding.message,
        finding.suppressed,
        finding.baselined ? 'yes' : '',
        finding.sentence ?? '',
        ruleById(finding.rule)?.title ?? '',
        ruleById(finding.rule)?.mend ?? '',
      ]),
    ),
  between: '',
  closing: () => '',
});

const row = (cells: readonly (string | number | null)[]): string =>
  stringify([cells.map((cell) => (typeof cell === 'string' ? visible(cell) : cell))], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /^\s|\s$/,
  });
