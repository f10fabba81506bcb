import { timelineJson } from '../report/timeline-json.ts';
import { timelineText } from '../report/timeline-text.ts';
import { asOf, oneOf, readOptions } from './options.ts';
import { say, style, type ExitCode } from './output.ts';
import { reviewedPlans } from './reviewed-plans.ts';

export const TIMELINE_HELP = `smartplan timeline [files, folders or patterns …]

Every dated thing of each plan in order: reviews, visits, goals, milestones, actions, birthdays that matter, and the
last days that law, guidance and the plan's template set. Then where the gaps are. - reads standard input.

  --as-of DATE            as it stands on that day instead of today
  --format text|json      for people, or for programs (docs/json.md)

Ends with 0, or with 2 when something could not be read.`;

/** Prints the timeline of every plan that the paths name. */
export async function timeline(args: string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    'as-of': { type: 'string' },
    format: { type: 'string', default: 'text' },
  });
  const format = oneOf('format', values.format, ['text', 'json']);
  const today = asOf(values['as-of']);
  const { files, problems, notes } = await reviewedPlans(positionals, today);
  if (files.length > 0 || format === 'json')
    process.stdout.write(format === 'json' ? timelineJson(files, today) : timelineText(files, today, style));
  [...notes, ...problems].forEach(say);
  return problems.length > 0 ? 2 : 0;
}
