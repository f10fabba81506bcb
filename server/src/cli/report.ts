import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GatherOptions, PlanFile } from '../report/folder/gather.ts';
import { USUAL_SHEETS, USUAL_TITLE } from '../report/folder/usual.ts';
import type { FolderReport } from '../report/folder/report.ts';
import { setImmediate as turn } from 'node:timers/promises';
import { Configurations } from './configurations.ts';
import { keepMemoryFlat } from './memory.ts';
import { Progress } from './progress.ts';
import { Reports, type Targets } from './reports.ts';
import { findFiles, readPlanFile, reason, type Unread } from './files.ts';
import { asOf, readOptions, wholeNumber } from './options.ts';
import { Misused, say, type ExitCode } from './output.ts';
import { Surroundings } from './surroundings.ts';
import { problemWith } from './write.ts';

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
  const most = sheetsFrom(values.sheets);
  checkTargets({ output, json }, compare);
  const earlier = await readEarlier(compare);
  const options: GatherOptions = {
    today: asOf(values['as-of']),
    withNames: values['with-names'],
    toCompare: earlier.length > 0,
  };

  const paths = positionals.length === 0 ? ['.'] : positionals;
  const { files, unread } = await findFiles(paths);
  keepMemoryFlat(files.length);
  const { Gathered } = await import('../report/folder/gather.ts');
  const { SAVED } = await import('../report/folder/saved-report.ts');
  const gathered = new Gathered(options);
  const configurations = new Configurations();
  const surroundings = new Surroundings(paths, configurations);
  const reports = new Reports({ output, json });
  const progress = new Progress(files.length, process.stderr.isTTY);
  const interrupted = (): void => {
    progress.clear();
    reports.drop();
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    let between = '';
    reports.write(json, () => SAVED.opening);
    for (const path of reports.open ? files : []) {
      const file = await readFile(path, configurations, surroundings);
      if ('message' in file) unread.push(file);
      else
        for (const plan of gathered.add(file)) {
          reports.write(json, () => `${between}${SAVED.plan(plan)}`);
          between = SAVED.between;
        }
      progress.step();
      // Whoever ends the command is heard.
      await turn();
    }
    const found = gathered.report(title, unread);
    if (found.files > 0) {
      reports.write(json, () => SAVED.closing(found));
      if (output !== undefined) for await (const piece of page(found)) reports.write(output, () => piece);
      reports.put(found.plans.length);
    }
  } finally {
    progress.clear();
    reports.drop();
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
  const problems = [...configurations.problems, ...reports.problems];
  for (const sentence of [...unread.map((each) => each.message), ...problems]) say(sentence);
  return unread.length === 0 && problems.length === 0 ? 0 : 2;

  async function* page(found: FolderReport): AsyncGenerator<string> {
    const { plansWithSheet, sheetsOf } = await import('../report/folder/sheets.ts');
    const { reportPage } = await import('../report/folder/page.ts');
    const plans = plansWithSheet(found, most);
    const again = async (path: string): Promise<PlanFile | undefined> => {
      const file = await readFile(path, configurations, surroundings);
      return 'message' in file ? undefined : file;
    };
    const sheets = sheetsOf(found, plans, gathered, again, options);
    yield* reportPage(found, { plans, sheets }, earlier);
  }
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

function sheetsFrom(given: string | undefined): number {
  if (given === undefined) return USUAL_SHEETS;
  if (given === 'all') return Infinity;
  if (given === 'none') return 0;
  if (!/^\d+$/.test(given)) throw new Misused(`--sheets takes all, none or a whole number, not ‘${given}’.`);
  return wholeNumber('sheets', given);
}

/** Where the report goes. Nothing that exists for another purpose is written over. */
function checkTargets({ output, json }: Targets, compare: readonly string[]): void {
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
