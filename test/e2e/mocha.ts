import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type Mocha from 'mocha';

interface Reporter {
  readonly default: Mocha.ReporterConstructor;
}

/**
 * Runs every test file of a folder.
 *
 * @param root folder of the project, where the reporter that counts is
 * @throws Error when a test fails, or when there is none
 */
export async function runFolder(root: string, folder: string, ending: string): Promise<void> {
  const { default: MochaNow } = await import('mocha');
  const reporter = (await import(pathToFileURL(path.join(root, '.ci/totals.mjs')).href)) as Reporter;
  const mocha = new MochaNow({
    ui: 'bdd',
    color: true,
    timeout: 60_000,
    // A busy machine can swallow a key or a hover: whoever sits there tries again. A fault fails three times.
    retries: 2,
    reporter: reporter.default,
    forbidOnly: true,
    forbidPending: true,
    failZero: true,
  });
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  for (const name of files.sort()) mocha.addFile(path.join(folder, name));
  await mocha.loadFilesAsync();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} tests failed`));
    });
  });
}
