import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BASELINE_FILE } from '../../review/baseline.ts';
import { SETTINGS_FILE } from '../../config/resolve.ts';
import { Configurations } from '../configurations.ts';
import { IGNORE_FILE } from '../ignored.ts';
import { Misused, say, type ExitCode } from '../output.ts';
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
    try {
      await run({ ...options, jobs: 1 }, store);
    } catch (error) {
      // A baseline that is being written, say: it will be right in a moment, and then it is looked at again.
      if (!(error instanceof Misused)) throw error;
      say(error.message);
    }
    // Settings that have changed may name another baseline.
    for (const path of await standBeside(options)) if (!beside.has(path)) watcher.add([...beside.add(path)]);
    say('Watching for changes. Ctrl+C ends it.');
  };
  const beside = new Set(await standBeside(options));
  const watcher = observe([...options.paths, ...beside], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) =>
      /(?:^|[\\/])(?:node_modules|\.git)$/.test(path) ||
      (stats?.isFile() === true && !counts(path) && !beside.has(resolve(path))),
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

/**
 * What else the findings of some paths hang on, wherever it stands: settings files in their folders and in all folders
 * above, also where there are none yet, and baselines.
 */
async function standBeside({ paths, baseline }: LintOptions): Promise<string[]> {
  const configurations = new Configurations();
  const found = new Set(baseline === undefined ? [] : [resolve(baseline)]);
  for (const path of paths) {
    const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? path : dirname(path);
    for (let at = resolve(folder); ; at = dirname(at)) {
      found.add(join(at, SETTINGS_FILE));
      if (at === dirname(at)) break;
    }
    const named = await configurations.baselineFor(join(folder, 'any.smartplan'));
    if (named !== undefined) found.add(resolve(named));
  }
  return [...found];
}

const counts = (path: string): boolean =>
  path.endsWith('.smartplan') ||
  [SETTINGS_FILE, BASELINE_FILE, IGNORE_FILE, '.gitignore'].includes(basename(path));
