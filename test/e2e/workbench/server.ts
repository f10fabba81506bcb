import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workbenchEntry, workbenchNode } from './install.ts';

/** Folders that one run of VS Code writes to, and what it is told before it starts. */
export interface Seat {
  readonly userData: string;
  readonly extensions: string;
  readonly config: string;
  readonly temporary: string;
  readonly home: string;
}

/** Quiet, offline, without assistants: settings of the host, not of the test. */
export const QUIET: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Lays out the folders of one run. Settings that a test gives win over the quiet ones. */
export function takeSeat(
  home: string,
  settings: Readonly<Record<string, unknown>> = {},
  folders: { userData?: string | undefined; extensions?: string | undefined } = {},
): Seat {
  const temporary = mkdtempSync(path.join(tmpdir(), 'smartplan-e2e-'));
  const seat = {
    home,
    temporary,
    userData: path.resolve(folders.userData ?? path.join(temporary, 'user')),
    extensions: path.resolve(folders.extensions ?? path.join(temporary, 'extensions')),
    config: path.join(temporary, 'config.yaml'),
  };
  const file = path.join(seat.userData, 'User', 'settings.json');
  mkdirSync(path.dirname(file), { recursive: true });
  mkdirSync(seat.extensions, { recursive: true });
  writeFileSync(seat.config, 'auth: none\n');
  const own = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
  writeFileSync(file, JSON.stringify({ ...QUIET, ...own, ...settings }, null, 2));
  return seat;
}

/** Gives the folders back. */
export const leaveSeat = (seat: Seat): void =>
  rmSync(seat.temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

const NOT_HANDED_ON = /^(?:PORT|PASSWORD|HASHED_PASSWORD|CODE_SERVER_|ELECTRON_RUN_AS_NODE$|VSCODE_)/;

const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_HANDED_ON.test(name))),
  EXTENSIONS_GALLERY: '{}',
});

const commonArguments = (seat: Seat): string[] => [
  workbenchEntry(seat.home),
  ...['--config', seat.config, '--user-data-dir', seat.userData, '--extensions-dir', seat.extensions],
];

/** `code --install-extension …` and the like: runs to its end and gives the exit code. */
export function runCommandLine(seat: Seat, args: readonly string[]): number {
  const done = spawnSync(workbenchNode(seat.home), [...commonArguments(seat), ...args], {
    env: environment(),
    stdio: 'inherit',
  });
  return done.status ?? 3;
}

/** A running server of VS Code. */
export interface Server {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server on a free port.
 *
 * @param onDeath is told when an extension host dies or the server ends by itself. VS Code reports
 *   success for a dead extension host, so without this a crash would look like a pass.
 */
export function startServer(seat: Seat, onDeath: (why: string) => void): Promise<Server> {
  const child = spawn(
    workbenchNode(seat.home),
    [
      ...commonArguments(seat),
      ...['--auth', 'none', '--bind-addr', '127.0.0.1:0'],
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-proxy'],
      ...['--disable-getting-started-override', '--ignore-last-opened'],
      // Without this the workbench takes no extensionTestsPath, and no test would ever start.
      ...['--vscode-option', 'enable-smoke-test-driver'],
      // Should the tests be killed outright, the server ends by itself.
      ...['--idle-timeout-seconds', '300'],
    ],
    { env: environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    await endGroup(child);
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (data: Buffer): void => {
      const text = data.toString();
      said = (said + text).slice(-50_000);
      if (process.env['SMARTPLAN_E2E_VERBOSE'] === '1') process.stderr.write(text);
      const address = /HTTP server listening on http:\/\/([\d.]+:\d+)/.exec(said)?.[1];
      if (address !== undefined) resolve({ host: address, stop });
      const [, code, signal] =
        /Extension Host Process exited with code: (\w+), signal: (\w+)/.exec(text) ?? [];
      if (code !== undefined && !stopping && (code !== '0' || signal !== 'null')) {
        onDeath(`the extension host died (code ${code}, signal ${signal ?? 'none'})`);
      }
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      const why = `the server of VS Code ended (${code ?? signal ?? 'no reason given'})`;
      reject(new Error(`${why}:\n${said}`));
      if (!stopping) onDeath(why);
    });
  });
}

async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const group = -child.pid;
  const signal = (name: NodeJS.Signals): void => {
    try {
      process.kill(group, name);
    } catch {
      // Nobody is left in the group.
    }
  };
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    signal('SIGTERM');
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
  }
  signal('SIGKILL');
}
