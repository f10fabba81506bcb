import { toIso } from '../../calendar/day.ts';
import type { Day } from '../../calendar/day.ts';
import { FORMAT_NAMES, type FormatName } from '../../report/formats.ts';
import type { Severity } from '../../rules/rule.ts';
import { STANDARD_INPUT } from '../files.ts';
import { asOf, oneOf, readOptions, wholeNumber } from '../options.ts';
import { Misused } from '../output.ts';
import { refuseConflicts } from './conflicts.ts';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

export const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', multiple: true },
  'min-severity': { type: 'string' },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  'as-of': { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  'files-from': { type: 'string' },
  'no-ignore': { type: 'boolean' },
  jobs: { type: 'string' },
  shard: { type: 'string' },
  cache: { type: 'boolean' },
  'cache-location': { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  'prune-baseline': { type: 'boolean' },
  watch: { type: 'boolean' },
  stats: { type: 'boolean' },
  'print-config': { type: 'string' },
} as const;

/** One report and where it goes; without a file to standard output. */
export interface OutputChoice {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** How judging ends with 1. */
export interface Bar {
  readonly failOn: Severity | 'never';
  readonly mostWarnings: number;
}

/** What `smartplan lint` was asked to do. */
export interface LintOptions extends Bar {
  readonly paths: readonly string[];
  /** A file that lists the files to read, `-` for standard input. */
  readonly filesFrom: string | undefined;
  /** The name under which standard input is judged. */
  readonly inputName: string | undefined;
  readonly ignore: boolean;
  readonly outputs: readonly OutputChoice[];
  readonly minSeverity: Severity;
  readonly today: Day;
  readonly fix: 'no' | 'write' | 'dry run';
  /** Undefined: as many as suit the work. */
  readonly jobs: number | undefined;
  readonly shard: { readonly part: number; readonly of: number } | undefined;
  /** The folder of the cache. */
  readonly cache: string | undefined;
  readonly baseline: string | undefined;
  readonly change: 'no' | 'update' | 'prune';
  readonly watch: boolean;
  readonly stats: boolean;
  readonly printConfig: string | undefined;
}

/** Reads the words of the command; what does not fit together is named in a sentence. */
export function readLintOptions(args: string[]): LintOptions {
  const { values, positionals } = readOptions(args, OPTIONS);
  refuseConflicts(values, positionals);
  const stdin = values.stdin === true || values['stdin-filename'] !== undefined;
  return {
    paths: stdin ? [STANDARD_INPUT] : positionals.length === 0 ? ['.'] : positionals,
    filesFrom: values['files-from'],
    inputName: values['stdin-filename'],
    ignore: values['no-ignore'] !== true,
    outputs: choices(values),
    minSeverity: readSeverity(values['min-severity']),
    ...readBar(values),
    today: asOf(values['as-of']),
    fix: values.fix === true ? 'write' : values['fix-dry-run'] === true ? 'dry run' : 'no',
    jobs: jobs(values.jobs ?? 'auto'),
    shard: values.shard === undefined ? undefined : shard(values.shard),
    cache: values['cache-location'] ?? (values.cache === true ? '.smartplan-cache' : undefined),
    baseline: values.baseline,
    change:
      values['update-baseline'] === true ? 'update' : values['prune-baseline'] === true ? 'prune' : 'no',
    watch: values.watch === true,
    stats: values.stats === true,
    printConfig: values['print-config'],
  };
}

/** A run that shows what would change, or takes a baseline, reports only what it was asked for. */
function choices(values: {
  format?: string | undefined;
  output?: string[] | undefined;
  'fix-dry-run'?: boolean | undefined;
  'update-baseline'?: boolean | undefined;
}): OutputChoice[] {
  const quiet = values['fix-dry-run'] === true || values['update-baseline'] === true;
  if (quiet && values.format === undefined && values.output === undefined) return [];
  return outputs(values.format, values.output ?? []);
}

/** The bar from `--fail-on` and `--max-warnings`. */
export function readBar(values: {
  'fail-on'?: string | undefined;
  'max-warnings'?: string | undefined;
}): Bar {
  const most = values['max-warnings'];
  return {
    failOn: oneOf('fail-on', values['fail-on'] ?? 'error', [...SEVERITIES, 'never']),
    mostWarnings: most === undefined ? Infinity : wholeNumber('max-warnings', most),
  };
}

/** What `--min-severity` shows. */
export const readSeverity = (given: string | undefined): Severity =>
  oneOf('min-severity', given ?? 'hint', SEVERITIES);

/** Reports from `--format FORMAT` and every `--output FORMAT=FILE`. */
export function outputs(format: string | undefined, files: readonly string[]): OutputChoice[] {
  const toFiles = files.map((given): OutputChoice => {
    const at = given.indexOf('=');
    const file = given.slice(at + 1);
    if (at < 1 || file === '')
      throw new Misused(
        `--output takes a format and a file, such as --output csv=findings.csv, not ‘${given}’.`,
      );
    if (file.endsWith('.smartplan'))
      throw new Misused(`--output would write over the plan ${file}. Name another file.`);
    return { format: oneOf('output', given.slice(0, at), FORMAT_NAMES), file };
  });
  const twice = toFiles.find((each, at) => toFiles.findIndex(({ file }) => file === each.file) !== at);
  if (twice !== undefined)
    throw new Misused(`Two reports would be written to ${twice.file ?? ''}. Give each a file of its own.`);
  const shown = { format: oneOf('format', format ?? 'pretty', FORMAT_NAMES), file: undefined };
  // Whoever asks for files only wants no second report on the screen.
  return toFiles.length > 0 && format === undefined ? toFiles : [shown, ...toFiles];
}

function jobs(given: string): number | undefined {
  if (given === 'auto') return undefined;
  if (!/^[1-9]\d?$/.test(given))
    throw new Misused(`--jobs takes a number from 1 to 99 or auto, not ‘${given}’.`);
  return Number(given);
}

function shard(given: string): { part: number; of: number } {
  const [, part = '0', of = '0'] = /^(\d{1,5})\/(\d{1,5})$/.exec(given) ?? [];
  if (Number(part) < 1 || Number(part) > Number(of))
    throw new Misused(
      `--shard takes a part and their number, such as 1/4 for the first of four, not ‘${given}’.`,
    );
  return { part: Number(part), of: Number(of) };
}

/** The day as reports write it. */
export const isoDay = ({ today }: Pick<LintOptions, 'today'>): string => toIso(today);
