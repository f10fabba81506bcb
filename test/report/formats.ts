import { reportFile, type FileReport } from '../../server/src/report/file-report.ts';
import { write, type RunFacts } from '../../server/src/report/formatter.ts';
import { formatterOf, type FormatName } from '../../server/src/report/formats.ts';
import { review } from '../../server/src/review/review.ts';
import { TODAY } from '../rules/check.ts';

const FACTS: RunFacts = { asOf: '2026-11-22', colour: false, failOn: 'error' };

/** What is reported of a plan in a file of this name. */
export const reportOf = (text: string, path = 'plan.smartplan'): FileReport =>
  reportFile(path, text, review(text, { today: TODAY }));

/** Plans as a report in one format. */
export async function reported(
  format: FormatName,
  files: readonly FileReport[],
  facts: Partial<RunFacts> = {},
): Promise<string> {
  return write(await formatterOf(format, { ...FACTS, ...facts }), files);
}
