import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Gathered } from '../../server/src/report/folder/gather.ts';
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

/** The report on some files. */
export function gather(files: typeof samples, withNames = false): FolderReport {
  const gathered = new Gathered({ today: TODAY, withNames });
  for (const file of files) gathered.add(file);
  return gathered.report('Report on children’s plans', []);
}
