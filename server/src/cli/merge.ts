import { readFileSync } from 'node:fs';
import { longDay } from '../report/folder/words.ts';
import { readReport, type WrittenReport } from '../report/read-report.ts';
import { addUp, NOTHING, summarise, without } from '../report/summary.ts';
import { reason, STANDARD_INPUT } from './files.ts';
import { outputs, readBar, readSeverity } from './lint/options.ts';
import { Formatters, Outputs } from './lint/outputs.ts';
import { fails } from './lint/run.ts';
import { readOptions } from './options.ts';
import { colours, Misused, say, type ExitCode } from './output.ts';

export const MERGE_HELP = `smartplan merge REPORTS … [--format FORMAT] [--output FORMAT=FILE]

Puts reports together that smartplan lint has written with --format json or ndjson, such as those of several
shards or machines, and writes them as one in any format. - reads standard input.

  --format, --output, --min-severity, --fail-on, --max-warnings    as for smartplan lint

A file that stands in several reports is taken from the first. Ends as smartplan lint does.`;

/** Writes several reports as one. */
export async function merge(args: string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    format: { type: 'string' },
    output: { type: 'string', multiple: true },
    'min-severity': { type: 'string' },
    'fail-on': { type: 'string' },
    'max-warnings': { type: 'string' },
  });
  if (positionals.length === 0)
    throw new Misused('Name the reports to put together: smartplan merge first.json second.json.');
  const choices = outputs(values.format, values.output ?? []);
  const minSeverity = readSeverity(values['min-severity']);
  const bar = readBar(values);
  const problems: string[] = [];
  const reports = positionals.flatMap((path) => {
    const report = readFrom(path);
    if (typeof report !== 'string') return [report];
    problems.push(report);
    return [];
  });
  const days = [...new Set(reports.map(({ asOf }) => asOf))].sort();
  const facts = { asOf: days.at(-1) ?? '', colour: colours(), failOn: bar.failOn };
  const formatters = await Formatters.load(choices, facts, minSeverity);
  const written = new Outputs(formatters, choices);
  const seen = new Set<string>();
  const twice = new Set<string>();
  let summary = reports.map((report) => report.summary).reduce(addUp, NOTHING);
  for (const file of reports.flatMap(({ files }) => files)) {
    if (seen.has(file.path)) {
      twice.add(file.path);
      summary = without(summary, summarise(file));
    } else written.add(formatters.entries(file));
    seen.add(file.path);
  }
  written.close(summary);
  const notes = [
    ...(days.length > 1 ? [ofSeveralDays(days)] : []),
    ...partsMissing(reports.flatMap(({ shards }) => shards)),
    ...(twice.size > 0 ? [inSeveral([...twice])] : []),
  ];
  for (const sentence of [...notes, ...problems, ...written.problems]) say(sentence);
  if (problems.length + written.problems.length > 0) return 2;
  return fails(summary, bar) ? 1 : 0;
}

const ofSeveralDays = (days: readonly string[]): string =>
  `These reports were judged on different days: ${days.map(longDay).join(', ')}. What is overdue in one may not be in another.`;

/** Of which parts of a folder no report was given, for each number of parts that one was parted into. */
function partsMissing(shards: readonly string[]): string[] {
  const given = new Map<number, Set<number>>();
  for (const shard of shards) {
    const [part = 0, of = 0] = shard.split('/').map(Number);
    given.set(of, (given.get(of) ?? new Set<number>()).add(part));
  }
  return [...given].flatMap(([of, parts]) => {
    const missing = Array.from({ length: of }, (_, at) => at + 1).filter((part) => !parts.has(part));
    if (missing.length === 0) return [];
    const named =
      missing.length > MOST_NAMED ? `${missing.length} of the ${of} parts` : partsNamed(missing, of);
    return [
      `${named} of the folder ${missing.length === 1 ? 'is' : 'are'} in none of these reports: the plans in ${missing.length === 1 ? 'it' : 'them'} are missing here.`,
    ];
  });
}

const partsNamed = (missing: readonly number[], of: number): string =>
  `${missing.length === 1 ? 'Part' : 'Parts'} ${missing.map((part) => `${part}/${of}`).join(', ')}`;

/** More files than these are counted and not named. */
const MOST_NAMED = 5;

function inSeveral(paths: readonly string[]): string {
  if (paths.length === 1) return `${paths[0] ?? ''} stands in several reports; it is taken from the first.`;
  const more = paths.length - MOST_NAMED;
  const named = paths.slice(0, MOST_NAMED).join(', ');
  return `${paths.length} files stand in several reports and are taken from the first: ${named}${more > 0 ? ` and ${more} more` : ''}.`;
}

function readFrom(path: string): WrittenReport | string {
  try {
    return readReport(
      path === STANDARD_INPUT ? 'Standard input' : path,
      readFileSync(path === STANDARD_INPUT ? 0 : path, 'utf8'),
    );
  } catch (error) {
    return reason(path, error);
  }
}
