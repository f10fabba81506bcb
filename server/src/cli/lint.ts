import type { Severity } from '../rules/rule.ts';
import { review } from '../review/review.ts';
import { reaches } from '../review/finding.ts';
import { jsonReport } from '../report/json.ts';
import { prettyReport } from '../report/pretty.ts';
import { standing, type ReviewedFile } from '../report/summary.ts';
import { Configurations } from './configurations.ts';
import { findFiles, readPlanFile } from './files.ts';
import { asOf, oneOf, readOptions, wholeNumber } from './options.ts';
import { say, style, type ExitCode } from './output.ts';
import { Surroundings } from './surroundings.ts';

export const LINT_HELP = `smartplan lint [files, folders or patterns …]

Reads plans and says what is not yet SMART. Without a path it reads this folder; - reads standard input.

  --format pretty|json       for people, or for programs (docs/json.md)
  --as-of DATE               judge as on that day instead of today
  --fail-on error|warning|hint|never   what ends with 1 (usually error)
  --max-warnings N           end with 1 when there are more warnings

Ends with 0 when nothing reaches the bar, 1 when something does, 2 when something could not be read.`;

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  'as-of': { type: 'string' },
  'fail-on': { type: 'string', default: 'error' },
  'max-warnings': { type: 'string' },
} as const;

/** Reads, judges and reports every plan that the paths name. */
export async function lint(args: string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, OPTIONS);
  const format = oneOf('format', values.format, ['pretty', 'json']);
  const bar = oneOf('fail-on', values['fail-on'], ['error', 'warning', 'hint', 'never']);
  const most =
    values['max-warnings'] === undefined ? Infinity : wholeNumber('max-warnings', values['max-warnings']);
  const today = asOf(values['as-of']);

  const paths = positionals.length === 0 ? ['.'] : positionals;
  const { files, unread } = await findFiles(paths);
  const reviewed: ReviewedFile[] = [];
  const configurations = new Configurations();
  const surroundings = new Surroundings(paths, configurations);
  for (const path of files) {
    const file = readPlanFile(path);
    if ('message' in file) unread.push(file);
    else {
      const configuration = await configurations.for(path);
      const templates = await surroundings.templatesFor(path, file.text);
      reviewed.push({
        path: file.path,
        text: file.text,
        review: review(file.text, {
          today,
          configuration,
          ...(templates === undefined ? {} : { templates }),
        }),
      });
    }
  }
  if (reviewed.length > 0 || format === 'json')
    process.stdout.write(format === 'json' ? jsonReport(reviewed, today) : prettyReport(reviewed, style));
  const problems = [...configurations.problems, ...surroundings.problems];
  for (const sentence of [...unread.map((each) => each.message), ...problems]) say(sentence);
  if (unread.length > 0 || problems.length > 0) return 2;
  return fails(reviewed, bar, most) ? 1 : 0;
}

function fails(files: readonly ReviewedFile[], bar: Severity | 'never', mostWarnings: number): boolean {
  const found = files.flatMap((file) => standing(file.review.findings));
  if (found.filter((finding) => finding.severity === 'warning').length > mostWarnings) return true;
  return bar !== 'never' && found.some((finding) => reaches(finding.severity, bar));
}
