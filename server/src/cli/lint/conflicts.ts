import { STANDARD_INPUT } from '../files.ts';
import { Misused } from '../output.ts';

type Given = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** Options that cannot go together, and why. */
const CONFLICTS: readonly (readonly [a: string, b: string, why: string])[] = [
  ['fix', 'fix-dry-run', 'one changes the plans, the other only shows what would change'],
  ['fix-dry-run', 'format', 'it prints what would change in place of a report'],
  ['fix-dry-run', 'output', 'it prints what would change in place of a report'],
  ['fix-dry-run', 'watch', 'it looks once'],
  ['fix', 'watch', 'plans would change under the hands of whoever is writing them'],
  ['update-baseline', 'prune-baseline', 'one takes new findings in, the other only takes mended ones out'],
  ['update-baseline', 'shard', 'each part sees only some of the files'],
  ['prune-baseline', 'shard', 'each part sees only some of the files'],
  ['watch', 'shard', 'it watches everything'],
  ['watch', 'output', 'it shows what it finds on the screen'],
  ['watch', 'update-baseline', 'a baseline is taken once'],
  ['watch', 'prune-baseline', 'a baseline is taken once'],
  ['watch', 'files-from', 'it watches files and folders that are named'],
  ['watch', 'stdin', 'standard input does not change'],
  ['stdin', 'files-from', 'each names what is read'],
  ['stdin-filename', 'files-from', 'each names what is read'],
];

/** Refuses options that do not go together, in a sentence that says why. */
export function refuseConflicts(values: Given, paths: readonly string[]): void {
  for (const [a, b, why] of CONFLICTS) {
    if (values[a] !== undefined && values[b] !== undefined)
      throw new Misused(`--${a} and --${b} do not go together: ${why}.`);
  }
  const stdin = ['stdin', 'stdin-filename'].find((name) => values[name] !== undefined);
  const others = paths.filter((path) => path !== STANDARD_INPUT);
  if (stdin !== undefined && others.length > 0)
    throw new Misused(`--${stdin} reads the plan from standard input; take ${others[0] ?? ''} out.`);
  if (values['files-from'] !== undefined && paths.length > 0)
    throw new Misused(
      `--files-from brings the list of files; take ${paths[0] ?? ''} out, or put it in the list.`,
    );
  const input = stdin !== undefined || paths.includes(STANDARD_INPUT);
  if (input && values['fix'] !== undefined)
    throw new Misused(
      '--fix changes files, and standard input is none. --fix-dry-run shows what would change.',
    );
  if (input && values['watch'] !== undefined)
    throw new Misused('--watch watches files and folders; standard input does not change.');
}
