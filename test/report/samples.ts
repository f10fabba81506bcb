import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Gathered } from '../../server/src/report/folder/gather.ts';
import { reportPage } from '../../server/src/report/folder/page.ts';
import { sheetsOf } from '../../server/src/report/folder/sheets.ts';
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

function gathered(files: Files, withNames: boolean): Gathered {
  const all = new Gathered({ today: TODAY, withNames });
  for (const file of files) all.add(file);
  return all;
}

/** The report on some files. */
export const gather = (files: Files, withNames = false): FolderReport =>
  gathered(files, withNames).report('Report on children’s plans', []);

/** The page of the report on some files, with the pictures of its audit sheets. */
export async function pageOf(
  files: Files,
  { withNames = false, earlier = [] as readonly FolderReport[], most = Infinity } = {},
): Promise<string> {
  const all = gathered(files, withNames);
  const report = all.report('Report on children’s plans', []);
  const read = (path: string): Promise<Files[number] | undefined> =>
    Promise.resolve(files.find((file) => file.path === path));
  const sheets = await sheetsOf(report, all, most, read, { today: TODAY, withNames });
  return reportPage(report, sheets, earlier);
}
