import { basename } from 'node:path';
import { BASELINE_FILE } from '../../review/baseline.ts';
import { SETTINGS_FILE } from '../../config/resolve.ts';
import { IGNORE_FILE } from '../ignored.ts';
import { say, type ExitCode } from '../output.ts';
import { memory } from './cache.ts';
import type { LintOptions } from './options.ts';
import { run } from './run.ts';

/** Changes that come so close after one another, in milliseconds, are looked at together. */
const TOGETHER = 100;

/** Judges again whenever a plan, the settings or a baseline changes, until Ctrl+C ends it. */
export async function watch(options: LintOptions): Promise<ExitCode> {
  const { watch: observe } = await import('chokidar');
  const store = memory();
  const judge = async (): Promise<void> => {
    if (process.stdout.isTTY) process.stdout.write('\x1B[2J\x1B[3J\x1B[H');
    await run({ ...options, jobs: 1 }, store);
    say('Watching for changes. Ctrl+C ends it.');
  };
  const watcher = observe([...options.paths], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) =>
      /(?:^|[\\/])(?:node_modules|\.git)$/.test(path) || (stats?.isFile() === true && !counts(path)),
  });
  // Whatever changes once something is shown is seen, not only what changes later.
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  // One round after the other; whatever changes during a round is looked at in the next.
  let round = judge();
  let asked = false;
  const again = (): void => {
    if (asked) return;
    asked = true;
    setTimeout(() => {
      asked = false;
      round = round.then(judge);
    }, TOGETHER);
  };
  watcher.on('all', again);
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await watcher.close();
  return 0;
}

const counts = (path: string): boolean =>
  path.endsWith('.smartplan') ||
  [SETTINGS_FILE, BASELINE_FILE, IGNORE_FILE, '.gitignore'].includes(basename(path));
