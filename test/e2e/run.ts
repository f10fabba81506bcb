import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import { runFolder } from './mocha.ts';
import { copyPlans } from './plans.ts';
import { runInBrowser } from './web/run.ts';
import { installWorkbench } from './workbench/install.ts';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const ROOT = at('../..');
const BUNDLES = path.join(ROOT, '.cache/e2e/host');
const VSIX = path.join(ROOT, '.cache/e2e/smart-plan.vsix');

/** `SMARTPLAN_VSCODE=download` tests in the desktop VS Code, which is then downloaded. */
const desktop = process.env['SMARTPLAN_VSCODE'] === 'download';

/** The suites inside VS Code become plain scripts, because its extension host resolves `vscode` only for those. */
async function bundleHostSuites(): Promise<void> {
  rmSync(BUNDLES, { recursive: true, force: true });
  const suites = readdirSync(at('host')).filter((name) => name.endsWith('.test.ts'));
  await build({
    entryPoints: ['index.ts', ...suites].map((name) => path.join(at('host'), name)),
    outdir: BUNDLES,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

/** Suites that run inside VS Code and use its API. */
async function insideVsCode(): Promise<void> {
  const plans = copyPlans();
  const userData = mkdtempSync(path.join(tmpdir(), 'smartplan-user-'));
  try {
    await runTests({
      ...(desktop ? {} : { vscodeExecutablePath: at('workbench/code.ts') }),
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: path.join(BUNDLES, 'index.cjs'),
      extensionTestsEnv: { SMARTPLAN_ROOT: ROOT },
      launchArgs: [plans.folder, '--disable-extensions', `--user-data-dir=${userData}`],
    });
  } finally {
    plans.remove();
    rmSync(userData, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Suites that use the packaged extension with mouse and keys, as a person would. */
async function atTheScreen(): Promise<void> {
  process.env['SMARTPLAN_VSIX'] = VSIX;
  await runFolder(ROOT, at('ui'), '.test.ts');
}

/** Runs one part after the other even when the first fails, so that one run says everything. */
async function attempt(name: string, part: () => Promise<void>): Promise<boolean> {
  try {
    await part();
    return true;
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** What all parts need. */
async function prepare(): Promise<void> {
  if (!desktop) installWorkbench();
  mkdirSync(path.dirname(VSIX), { recursive: true });
  await bundleHostSuites();
  await createVSIX({ cwd: ROOT, packagePath: VSIX, dependencies: false, allowMissingRepository: true });
}

if (await attempt('VS Code could not be made ready', prepare)) {
  const inside = await attempt('Inside VS Code', insideVsCode);
  // The windows that Playwright drives are of the workbench that was installed for the tests.
  const browser = desktop || (await attempt('In a browser', () => runInBrowser(ROOT)));
  const screen = desktop || (await attempt('At the screen', atTheScreen));
  process.exitCode = inside && browser && screen ? 0 : 1;
} else {
  process.exitCode = 1;
}
