import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Gathered } from '../../server/src/report/folder/gather.ts';
import { reportPage } from '../../server/src/report/folder/page.ts';
import { plansWithSheet, sheetsOf } from '../../server/src/report/folder/sheets.ts';
import { SAVED } from '../../server/src/report/folder/saved-report.ts';
import type { FolderReport } from '../../server/src/report/folder/report.ts';
import { TODAY } from '../rules/check.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

/** The sample plans with their paths in the repository. */
export const samples: readonly { readonly path: string; readonly text: string }[] = readdirSync(SAMPLES, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.smartplan'))
  .sort()
  .map((name) => ({
    path: `samples/${name.replaceAll('\\', '/')}`,
    text: readFileSync(`${SAMPLES}${name}`, 'utf8'),
  }));

type Files = typeof samples;

function gathered(files: Files, withNames: boolean, toCompare: boolean): Gathered {
  const all = new Gathered({ today: TODAY, withNames, toCompare });
  for (const file of files) all.add(file);
  return all;
}

/** The report on some files as it is saved. */
export function save(files: Files): string {
  const all = new Gathered({ today: TODAY, withNames: false });
  const plans = files.flatMap((file) => all.add(file)).map(SAVED.plan);
  return `${SAVED.opening}${plans.join(SAVED.between)}${SAVED.closing(all.report('Report on children’s plans', []))}`;
}

/** The report on some files, to be held against another. */
export const gather = (files: Files, withNames = false): FolderReport =>
  gathered(files, withNames, true).report('Report on children’s plans', []);

/** The page of the report on some files, with the pictures of its audit sheets. */
export async function pageOf(
  files: Files,
  { withNames = false, earlier = [] as readonly FolderReport[], most = Infinity } = {},
): Promise<string> {
  const all = gathered(files, withNames, earlier.length > 0);
  const report = all.report('Report on children’s plans', []);
  const read = (path: string): Promise<Files[number] | undefined> =>
    Promise.resolve(files.find((file) => file.path === path));
  const plans = plansWithSheet(report, most);
  const sheets = sheetsOf(report, plans, all, read, { today: TODAY, withNames });
  let page = '';
  for await (const piece of reportPage(report, { plans, sheets }, earlier)) page += piece;
  return page;
}
