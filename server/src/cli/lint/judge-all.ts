import { availableParallelism } from 'node:os';
import { keepMemoryFlat, MANY } from '../memory.ts';
import { Linter } from './linter.ts';
import type { LintOptions } from './options.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { Formatters } from './outputs.ts';
import type { RunFacts } from '../../report/formatter.ts';
import { Pool } from './pool.ts';

/** What is known when all files are judged. */
export interface Facts {
  /** What is wrong with the settings. */
  readonly settings: readonly string[];
  readonly times: ReadonlyMap<string, number>;
  readonly cacheProblem: string | undefined;
  readonly cacheDamaged: number;
}

/** One judge of files and the reports it writes them into. */
export class Judge {
  private readonly linter: Linter;
  private readonly formatters: Formatters;
  private readonly wants: { readonly report: boolean; readonly diff: boolean };

  constructor(options: LintOptions, formatters: Formatters, linter = new Linter(options)) {
    this.linter = linter;
    this.formatters = formatters;
    this.wants = { report: options.change !== 'no', diff: options.fix === 'dry run' };
  }

  static async make(options: LintOptions, facts: RunFacts): Promise<Judge> {
    return new Judge(options, await Formatters.load(options.outputs, facts, options.minSeverity));
  }

  judge(path: string): Promise<Outcome> {
    return outcomeOf(path, this.linter, this.formatters, this.wants);
  }

  get facts(): Facts {
    const { configurations, baselines, times, cache } = this.linter;
    // What is wrong with a baseline may be told as a fault of the settings already.
    const told = [...configurations.problems];
    const unusable = [...baselines.unusable].filter((each) => !told.some((other) => other.endsWith(each)));
    return {
      settings: [...configurations.problems, ...unusable],
      times: times?.ms ?? new Map(),
      cacheProblem: cache?.problem,
      cacheDamaged: cache?.damaged ?? 0,
    };
  }
}

/** Each thread holds the whole program: memory is kept in bounds on machines with many processors. */
const MOST_THREADS = 4;

/** How many threads judge so many files. */
export function threadsFor(files: number, jobs: number | undefined): number {
  if (jobs !== undefined) return Math.max(1, Math.min(jobs, files));
  return files < MANY ? 1 : Math.min(availableParallelism(), MOST_THREADS);
}

/** Judges files in this thread or in several; what comes of them comes in the order of the files. */
export async function* judgeAll(
  files: readonly string[],
  options: LintOptions,
  run: RunFacts,
  judge: Judge,
): AsyncGenerator<Outcome, Facts[]> {
  const threads = threadsFor(files.length, options.jobs);
  keepMemoryFlat(files.length);
  const pool = new Pool(threads, options, run, judge);
  try {
    yield* pool.inOrder(files);
    return await pool.facts();
  } finally {
    await pool.end();
  }
}
