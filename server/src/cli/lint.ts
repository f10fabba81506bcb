import { readLintOptions } from './lint/options.ts';
import { run } from './lint/run.ts';
import type { ExitCode } from './output.ts';

export const LINT_HELP = `smartplan lint [files, folders or patterns …]

Reads plans and says what is not yet SMART. Without a path it reads this folder; - reads standard input.

What is read
  --stdin                    the plan on standard input, as - does
  --stdin-filename NAME      the same; settings are looked up as for this file
  --files-from FILE          the files that a list names, one a line or parted by NUL; - reads the list itself
  --no-ignore                also what .gitignore and .smartplanignore leave out
  --shard 1/4                the first of four parts; smartplan merge puts their json reports together

What is shown
  --format FORMAT            pretty, json, ndjson, sarif, junit, csv, github, gitlab or html
  --output FORMAT=FILE       a report into a file, as often as you like
  --min-severity error|warning|hint    shows findings from this severity on (usually hint)
  --stats                    how long each check took
  --print-config FILE        the settings that hold for a plan, and nothing else

How it is judged
  --as-of DATE               as on that day instead of today
  --fail-on error|warning|hint|never   what ends with 1 (usually error)
  --max-warnings N           end with 1 when there are more warnings
  --baseline FILE            findings that are known already do not count
  --update-baseline          takes everything that is found now into the baseline
  --prune-baseline           takes what is mended out of it

What is changed
  --fix                      mends what can be mended without asking anybody
  --fix-dry-run              shows what that would change; ends with 1 when it is anything

How it runs
  --jobs N                   so many threads, or auto
  --cache                    plans that have not changed are not judged again that day
  --cache-location FOLDER    keeps the cache there (usually .smartplan-cache)
  --watch                    judges again whenever a plan changes, until Ctrl+C

Ends with 0 when nothing reaches the bar, 1 when something does, 2 when something could not be read.`;

/** Reads, judges and reports every plan that the paths name. */
export async function lint(args: string[]): Promise<ExitCode> {
  const options = readLintOptions(args);
  if (options.printConfig !== undefined)
    return (await import('./lint/print-config.ts')).printConfig(options.printConfig);
  if (options.watch) return (await import('./lint/watch.ts')).watch(options);
  return run(options);
}
