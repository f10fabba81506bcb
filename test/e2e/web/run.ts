import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { build } from 'esbuild';
import { openPage } from '../workbench/browser.ts';
import { workbenchHome } from '../workbench/install.ts';
import { isNoise } from '../workbench/noise.ts';
import { QUIET } from '../workbench/server.ts';
import { DONE } from './done.ts';
import { openSite } from './site.ts';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const SECONDS = 120;
const verbose = process.env['SMARTPLAN_E2E_VERBOSE'] === '1';

/** The files of a folder and below, by their path in it. */
function textsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Where the suites lie in the extension's folder. */
const SUITES = '.cache/e2e/web/index.cjs';

/** The suites as one script, with the plans in it. */
async function bundleSuites(extension: string): Promise<void> {
  await build({
    entryPoints: [at('index.ts')],
    outfile: path.join(extension, SUITES),
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    alias: { 'node:assert/strict': at('assert.ts') },
    define: {
      PLANS: JSON.stringify(textsOf(at('../fixtures'))),
      // Mocha's script for browsers would take the place of what the bundle exports.
      module: 'undefined',
    },
    logLevel: 'warning',
  });
}

/**
 * Runs the suites inside VS Code in a browser, where the extension and the server are scripts of the page.
 *
 * @param extension folder of the extension, built
 * @throws Error when a test fails, or when the tests do not come to their end
 */
export async function runInBrowser(extension: string): Promise<void> {
  await bundleSuites(extension);
  const home = workbenchHome();
  const vscode = path.join(home, 'node_modules/code-server/lib/vscode');
  const site = await openSite(vscode, { extension, tests: SUITES, settings: QUIET });
  const { browser, page } = await openPage(home, site.host);
  let totals: string[] | undefined;
  try {
    const ended = new Promise<number>((resolve) => {
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
      const line = format(...values);
      if (line.startsWith(DONE)) totals = line.slice(DONE.length).trim().split(' ');
      else if (verbose || !isNoise(type, line)) console.log(line);
    });
    if (verbose) page.on('console', (message) => console.log(message.text()));
    await page.goto(`http://${site.host}/`);
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`not done after ${SECONDS} seconds`)), SECONDS * 1000).unref();
    });
    const code = await Promise.race([ended, late]);
    const [passed = '0', failed = '0'] = totals ?? [];
    const file = process.env['SMARTPLAN_TOTALS'];
    if (file !== undefined && totals !== undefined) appendFileSync(file, `${passed} ${failed}\n`);
    if (code !== 0 || failed !== '0') throw new Error(`${failed} tests failed`);
    if (passed === '0') throw new Error('no test was run');
  } finally {
    await browser.close();
    site.close();
  }
}
