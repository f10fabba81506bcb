import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GatherOptions, PlanFile } from '../report/folder/gather.ts';
import { USUAL_SHEETS, USUAL_TITLE } from '../report/folder/usual.ts';
import type { Sheet } from '../report/folder/page.ts';
import type { FolderReport } from '../report/folder/report.ts';
import { Configurations } from './configurations.ts';
import { findFiles, readPlanFile, reason, type Unread } from './files.ts';
import { asOf, readOptions, wholeNumber } from './options.ts';
import { Misused, say, type ExitCode } from './output.ts';
import { Surroundings } from './surroundings.ts';
import { problemWith, writeWhole } from './write.ts';

export const REPORT_HELP = `smartplan report [files, folders or patterns …] -o report.html

Writes one page for a manager: how SMART the plans are by team, worker and kind, what to act on first, timescales,
overdue work, frequent faults and an audit sheet for each plan. It needs nothing else and prints well. Without a path
it reads this folder. Names are left out unless you ask for them (docs/reports.md).

  -o, --output FILE.html     the page
  --json FILE.json           the same figures for programs, and for a later --compare
  --compare FILE.json        an earlier report to compare with; may be given several times
  --with-names               children, families and workers by name
  --sheets all|none|N        how many audit sheets (usually ${USUAL_SHEETS}, the plans that need somebody most)
  --title "…"                the heading of the page
  --as-of DATE               judge as on that day instead of today

Ends with 0 when all was read and written, 2 when not.`;

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  json: { type: 'string' },
  compare: { type: 'string', multiple: true },
  'with-names': { type: 'boolean', default: false },
  sheets: { type: 'string' },
  title: { type: 'string', default: USUAL_TITLE },
  'as-of': { type: 'string' },
} as const;

/** Reads every plan that the paths name and writes the report on them. */
export async function report(args: string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, OPTIONS);
  const { output, json, compare = [], title } = values;
  const most = sheetsOf(values.sheets);
  const targets = targetsOf(output, json, compare);
  const earlier = await readEarlier(compare);
  const options: GatherOptions = { today: asOf(values['as-of']), withNames: values['with-names'] };

  const paths = positionals.length === 0 ? ['.'] : positionals;
  const { files, unread } = await findFiles(paths);
  const { Gathered } = await import('../report/folder/gather.ts');
  const gathered = new Gathered(options);
  const configurations = new Configurations();
  const surroundings = new Surroundings(paths, configurations);
  for (const path of files) {
    const file = await readFile(path, configurations, surroundings);
    if ('message' in file) unread.push(file);
    else gathered.add(file);
  }
  const found = gathered.report(title, unread);
  const again = async (path: string): Promise<PlanFile | undefined> => {
    const file = await readFile(path, configurations, surroundings);
    return 'message' in file ? undefined : file;
  };
  const sheets = async (): Promise<Sheet[]> => {
    const { sheetsOf } = await import('../report/folder/sheets.ts');
    return sheetsOf(found, gathered, most, again, options);
  };
  const read = found.files > 0;
  const written = read ? await writeAll(found, targets, earlier, sheets) : false;
  const problems = [...configurations.problems, ...surroundings.problems];
  for (const sentence of [...unread.map((each) => each.message), ...problems]) say(sentence);
  return written && unread.length === 0 && problems.length === 0 ? 0 : 2;
}

interface Targets {
  readonly output: string | undefined;
  readonly json: string | undefined;
}

async function writeAll(
  found: FolderReport,
  { output, json }: Targets,
  earlier: readonly FolderReport[],
  sheets: () => Promise<Sheet[]>,
): Promise<boolean> {
  const problems: string[] = [];
  const put = (path: string, text: string): void => {
    const problem = writeWhole(path, text);
    if (problem !== undefined) problems.push(problem);
    else say(`${path} was written: ${found.plans.length === 1 ? '1 plan' : `${found.plans.length} plans`}.`);
  };
  if (output !== undefined) {
    const { reportPage } = await import('../report/folder/page.ts');
    put(output, reportPage(found, await sheets(), earlier));
  }
  if (json !== undefined) {
    const { saveReport } = await import('../report/folder/saved-report.ts');
    put(json, saveReport(found));
  }
  for (const problem of problems) say(problem);
  return problems.length === 0;
}

async function readFile(
  path: string,
  configurations: Configurations,
  surroundings: Surroundings,
): Promise<PlanFile | Unread> {
  const file = readPlanFile(path);
  if ('message' in file) return file;
  const templates = await surroundings.templatesFor(path, file.text);
  return {
    path: file.path,
    text: file.text,
    configuration: await configurations.for(path),
    ...(templates === undefined ? {} : { templates }),
  };
}

function sheetsOf(given: string | undefined): number {
  if (given === undefined) return USUAL_SHEETS;
  if (given === 'all') return Infinity;
  if (given === 'none') return 0;
  if (!/^\d+$/.test(given)) throw new Misused(`--sheets takes all, none or a whole number, not ‘${given}’.`);
  return wholeNumber('sheets', given);
}

/** Where the report goes. Nothing that exists for another purpose is written over. */
function targetsOf(
  output: string | undefined,
  json: string | undefined,
  compare: readonly string[],
): Targets {
  if (output === undefined && json === undefined)
    throw new Misused('Say where the report goes: smartplan report . -o report.html');
  if (output !== undefined && !/\.html?$/i.test(output))
    throw new Misused(`-o takes the name of a page, which ends in .html, not ‘${output}’.`);
  if (json !== undefined && !/\.json$/i.test(json))
    throw new Misused(`--json takes a name that ends in .json, not ‘${json}’.`);
  if (json !== undefined && compare.some((each) => resolve(each) === resolve(json)))
    throw new Misused(
      `--json would write over ${json}, which is to be compared with. Give the new report a name of its own.`,
    );
  for (const path of [output, json]) {
    const problem = path === undefined ? undefined : problemWith(path);
    if (problem !== undefined) throw new Misused(problem);
  }
  return { output, json };
}

async function readEarlier(paths: readonly string[]): Promise<FolderReport[]> {
  if (paths.length === 0) return [];
  const { readReport } = await import('../report/folder/saved-report.ts');
  return paths.map((path) => {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      throw new Misused(reason(path, error));
    }
    const earlier = readReport(text, path);
    if (typeof earlier === 'string') throw new Misused(earlier);
    return earlier;
  });
}
