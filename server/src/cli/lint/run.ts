import { dirname, join } from 'node:path';
import type { RunFacts } from '../../report/formatter.ts';
import { addUp, NOTHING, type Summary } from '../../report/summary.ts';
import type { Configurations } from '../configurations.ts';
import { STANDARD_INPUT } from '../files.ts';
import { colours, say, type ExitCode } from '../output.ts';
import { BaselineChanges } from './baselines.ts';
import { judgeAll, Judge, type Facts } from './judge-all.ts';
import { Linter } from './linter.ts';
import { isoDay, type Bar, type LintOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { Formatters, Outputs } from './outputs.ts';
import { Progress } from '../progress.ts';
import { sources } from './sources.ts';
import { RuleTimes } from './stats.ts';
import type { Store } from './cache.ts';

/** Judges the files of a run one by one and writes every report as it goes; nothing is held but what it comes to. */
export async function run(options: LintOptions, store?: Store): Promise<ExitCode> {
  const { files, unread, leftOut } = await sources(options);
  const linter = new Linter(options, store);
  const told = await settingsProblems(files, linter.configurations, options);
  for (const sentence of told) say(sentence);
  const { failOn, shard } = options;
  const facts: RunFacts = {
    asOf: isoDay(options),
    colour: colours(),
    failOn,
    shard: shard === undefined ? undefined : `${shard.part}/${shard.of}`,
  };
  const formatters = await Formatters.load(options.outputs, facts, options.minSeverity);
  const judge = new Judge(options, formatters, linter);
  const outputs = new Outputs(formatters, options.outputs);
  const change = options.change === 'no' ? undefined : new BaselineChanges(options);
  const progress = new Progress(files.length, watched(options));
  const total = new Total();
  const interrupted = (): void => {
    progress.clear();
    outputs.abandon();
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  let known: Facts[];
  try {
    const judging = judgeAll(files, options, facts, judge);
    let next = await judging.next();
    for (; next.done !== true; next = await judging.next()) {
      total.add(next.value);
      outputs.add(next.value.entries);
      if (next.value.diff !== undefined) process.stdout.write(next.value.diff);
      await change?.add(next.value);
      progress.step();
    }
    known = next.value;
    outputs.close(total.summary);
  } catch (error) {
    outputs.abandon();
    throw error;
  } finally {
    progress.clear();
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }

  if (files.length === 0 && options.filesFrom !== undefined && unread.length === 0)
    say('The list names no plan that is to be read.');
  for (const path of leftOut)
    say(`${path} is left out: .smartplanignore names it. --no-ignore reads it all the same.`);
  const problems = [
    ...unread.map(({ message }) => message),
    ...total.problems,
    ...new Set(known.flatMap(({ settings }) => settings)),
    ...outputs.problems,
    ...((await change?.write()) ?? []),
  ];
  const sentences = [...total.notes, ...cacheNotes(known), ...total.sentences(options), ...problems];
  for (const sentence of sentences) if (!told.has(sentence)) say(sentence);
  if (told.size > 0)
    say(
      `The settings have ${told.size === 1 ? 'a fault, which is' : `${told.size} faults, which are`} told above the report. What is right in them counted.`,
    );
  if (options.stats) say(statistics(known));
  if (problems.length > 0) return 2;
  if (options.fix === 'dry run') return total.fixed > 0 ? 1 : 0;
  return options.change !== 'update' && fails(total.summary, options) ? 1 : 0;
}

/** What is wrong with the settings of the files, so that it is told before anything is judged by them. */
async function settingsProblems(
  files: readonly string[],
  configurations: Configurations,
  { inputName }: LintOptions,
): Promise<ReadonlySet<string>> {
  const folders = new Set(files.map((path) => dirname(path === STANDARD_INPUT ? (inputName ?? path) : path)));
  for (const folder of folders) await configurations.for(join(folder, 'any.smartplan'));
  return new Set(configurations.problems);
}

/** Whether what was found ends the command with 1. */
export function fails(summary: Summary, { failOn, mostWarnings }: Bar): boolean {
  const { errors, warnings, hints } = summary;
  if (warnings > mostWarnings) return true;
  const counted = { never: 0, error: errors, warning: errors + warnings, hint: errors + warnings + hints };
  return counted[failOn] > 0;
}

/** Somebody looks, and no report runs over the same screen. */
const watched = (options: LintOptions): boolean =>
  process.stderr.isTTY &&
  !options.watch &&
  !(process.stdout.isTTY && options.outputs.some(({ file }) => file === undefined));

function cacheNotes(known: readonly Facts[]): string[] {
  const damaged = known.reduce((sum, { cacheDamaged }) => sum + cacheDamaged, 0);
  const files = damaged === 1 ? 'One entry' : `${damaged} entries`;
  return [
    ...new Set(known.flatMap(({ cacheProblem }) => (cacheProblem === undefined ? [] : [cacheProblem]))),
    ...(damaged === 0 ? [] : [`${files} of the cache could not be read. These plans were judged anew.`]),
  ];
}

function statistics(known: readonly Facts[]): string {
  const times = new RuleTimes();
  for (const each of known) times.add(each.times);
  return times.table();
}

/** What the files of a run come to. */
class Total {
  summary = NOTHING;
  fixed = 0;
  private changed = 0;
  private mended = 0;
  readonly notes: string[] = [];
  readonly problems: string[] = [];

  add({ summary, fixed, mended, notes, problem }: Outcome): void {
    this.summary = addUp(this.summary, summary);
    this.fixed += fixed;
    this.mended += mended;
    if (fixed > 0) this.changed++;
    this.notes.push(...notes);
    if (problem !== undefined) this.problems.push(problem);
  }

  /** What else there is to say about the run. */
  sentences({ fix, change }: LintOptions): string[] {
    const said: string[] = [];
    const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
    if (fix !== 'no') {
      const in_ = `in ${count(this.changed, 'file')}`;
      if (this.fixed === 0 && this.problems.length === 0)
        said.push('There is nothing that can be mended unseen.');
      else if (this.fixed === 0) return said;
      else if (fix === 'write') said.push(`${count(this.fixed, 'finding')} mended ${in_}.`);
      else said.push(`${count(this.fixed, 'finding')} would be mended ${in_}.`);
    }
    if (this.mended > 0 && change === 'no')
      said.push(
        `${count(this.mended, 'finding')} in the baseline ${this.mended === 1 ? 'is' : 'are'} mended. --prune-baseline takes ${this.mended === 1 ? 'it' : 'them'} out.`,
      );
    return said;
  }
}
