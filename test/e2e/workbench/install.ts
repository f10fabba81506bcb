import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';
const CHROMIUM = '153.0.0';

/** Where the workbench lives, unless `SMARTPLAN_WORKBENCH` says otherwise. */
const HOME = fileURLToPath(new URL('../../../.vscode-test/workbench', import.meta.url));

/** The folder that holds VS Code as a server (`code-server`), its Node and, where needed, a browser. */
export const workbenchHome = (): string => path.resolve(process.env['SMARTPLAN_WORKBENCH'] ?? HOME);

/** The platform package of Node: it carries the headers that the compiled parts need. */
const nodePackage = (): string => `node-linux-${process.arch}`;

/** Node as the workbench wants it. */
export const workbenchNode = (home: string): string =>
  path.join(home, 'node_modules', nodePackage(), 'bin/node');

/** The script that starts VS Code's server. */
export const workbenchEntry = (home: string): string =>
  path.join(home, 'node_modules/code-server/out/node/entry.js');

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium that the machine has; undefined when there is none. */
export const ownBrowser = (): string | undefined =>
  [process.env['CHROMIUM_PATH'], ...BROWSERS].find((each) => each !== undefined && existsSync(each));

/** Tools that compile two of VS Code's parts, and which of them this machine lacks. */
const missingTools = (): string[] =>
  ['g++', 'make', 'python3'].filter((tool) => spawnSync(tool, ['--version']).error !== undefined);

/**
 * Installs the workbench from the npm registry, once. Two native modules are compiled, without which no
 * extension runs; every other install script stays off, so nothing else is downloaded.
 *
 * @throws Error with a plain sentence when the machine cannot do it.
 */
export function installWorkbench(): string {
  const home = workbenchHome();
  const browser = ownBrowser() === undefined;
  const stamp = [CODE_SERVER, NODE, browser ? CHROMIUM : 'own browser'].join(' ');
  const done = path.join(home, '.done');
  if (existsSync(done) && readFileSync(done, 'utf8') === stamp) return home;
  if (process.platform !== 'linux') {
    throw new Error(
      'The workbench for the tests runs on Linux. Set SMARTPLAN_VSCODE=download to test in the desktop VS Code.',
    );
  }
  const missing = missingTools();
  if (missing.length > 0) {
    throw new Error(
      `The tests in VS Code need ${missing.join(', ')} on this machine. On Debian or Ubuntu: apt-get install g++ make python3`,
    );
  }
  console.log(`Installing VS Code for the tests into ${home} (once, about a minute and a half) …`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), '{"private":true}');

  // `npm run` hands its own settings down by environment; they belong to the project, not to this folder.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?:package|lifecycle|command)/.test(name),
  );
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(inherited),
    PATH: [path.dirname(workbenchNode(home)), process.env['PATH'] ?? ''].join(path.delimiter),
    npm_config_nodedir: path.join(home, 'node_modules', nodePackage()),
    npm_config_workspaces: 'false',
    JOBS: String(cpus().length),
  };
  const npm = (cwd: string, ...args: string[]): void => {
    execFileSync('npm', ['--no-audit', '--no-fund', '--loglevel=error', ...args], {
      cwd,
      env,
      stdio: 'inherit',
    });
  };
  npm(
    home,
    ...['install', '--no-save', '--ignore-scripts', `${nodePackage()}@${NODE}`, `code-server@${CODE_SERVER}`],
    ...(browser ? [`@sparticuz/chromium@${CHROMIUM}`] : []),
  );
  const vscode = path.join(home, 'node_modules/code-server/lib/vscode');
  npm(vscode, 'install', '--omit=dev', '--ignore-scripts');
  npm(vscode, 'rebuild', '@vscode/spdlog', '@vscode/native-watchdog');
  writeFileSync(done, stamp);
  return home;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installWorkbench();
