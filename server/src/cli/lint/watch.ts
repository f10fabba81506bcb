import type { ChokidarOptions } from 'chokidar';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { BASELINE_FILE } from '../../review/baseline.ts';
import { SETTINGS_FILE } from '../../config/resolve.ts';
import { Configurations } from '../configurations.ts';
import { IGNORE_FILE } from '../ignored.ts';
import { kindOf } from '../kind-of.ts';
import { Misused, say, type ExitCode } from '../output.ts';
import { memory } from './cache.ts';
import type { LintOptions } from './options.ts';
import { run } from './run.ts';

/** Changes that come so close after one another, in milliseconds, are looked at together. */
const TOGETHER = 100;

/** Judges again whenever a plan, the settings or a baseline changes, until Ctrl+C ends it. */
export async function watch(options: LintOptions): Promise<ExitCode> {
  const missing = options.paths.filter((path) => !existsSync(path));
  if (missing.length === options.paths.length)
    throw new Misused(`There is no file or folder called ${missing[0] ?? ''} to watch.`);
  const { watch: observe } = await import('chokidar');
  const store = memory();
  const beside = new Set<string>();
  const watchers: { close: () => Promise<void> }[] = [];
  /** Whatever changes once this is over is seen. */
  const look = async (paths: readonly string[], options: ChokidarOptions): Promise<void> => {
    if (paths.length === 0) return;
    const watcher = observe([...paths], { ignoreInitial: true, followSymlinks: false, ...options });
    watchers.push(watcher);
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
    watcher.on('all', again);
  };
  const lookBeside = async (): Promise<void> => {
    const fresh = new Set((await standBeside(options)).filter((path) => !beside.has(path)));
    for (const path of fresh) beside.add(path);
    // A file that is not there yet is seen to come in its folder. Each folder has a watcher to itself: one for
    // several would pass by those that lie in others.
    for (const folder of new Set([...fresh].map((path) => dirname(path))))
      await look([folder], {
        depth: 0,
        ignored: (path) => resolve(path) !== folder && !fresh.has(resolve(path)),
      });
  };
  const judge = async (): Promise<void> => {
    // Settings that have changed may name another baseline.
    await lookBeside();
    if (process.stdout.isTTY) process.stdout.write('\x1B[2J\x1B[3J\x1B[H');
    try {
      await run({ ...options, jobs: 1 }, store);
    } catch (error) {
      // A baseline that is being written, say: it will be right in a moment, and then it is looked at again.
      if (!(error instanceof Misused)) throw error;
      say(error.message);
    }
    say('Watching for changes. Ctrl+C ends it.');
  };
  // One round after the other; whatever changes during a round is looked at in the next.
  let round = Promise.resolve();
  let asked = false;
  const again = (): void => {
    if (asked) return;
    asked = true;
    setTimeout(() => {
      asked = false;
      round = round.then(judge);
    }, TOGETHER);
  };
  await look(options.paths, {
    ignored: (path, stats) =>
      /(?:^|[\\/])(?:node_modules|\.git)$/.test(path) || (stats?.isFile() === true && !counts(path)),
  });
  round = judge();
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await Promise.all(watchers.map((watcher) => watcher.close()));
  return 0;
}

/**
 * What else the findings of some paths hang on and does not lie below them: settings files in the folder of a plan and
 * in all folders above, whether they are there yet or not, and baselines.
 */
async function standBeside({ paths, baseline }: LintOptions): Promise<string[]> {
  const configurations = new Configurations();
  const found = new Set(baseline === undefined ? [] : [resolve(baseline)]);
  const below: string[] = [];
  for (const path of paths) {
    const isFolder = kindOf(path) === 'folder';
    const folder = resolve(isFolder ? path : dirname(path));
    if (isFolder) below.push(`${folder}${sep}`);
    for (let at = folder; ; at = dirname(at)) {
      found.add(join(at, SETTINGS_FILE));
      if (at === dirname(at)) break;
    }
    const named = await configurations.baselineFor(join(folder, 'any.smartplan'));
    if (named !== undefined) found.add(resolve(named));
  }
  return [...found].filter((path) => !below.some((folder) => path.startsWith(folder) && counts(path)));
}

const counts = (path: string): boolean =>
  path.endsWith('.smartplan') ||
  [SETTINGS_FILE, BASELINE_FILE, IGNORE_FILE, '.gitignore'].includes(basename(path));
