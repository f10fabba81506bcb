import { DEFAULTS } from '../../config/configuration.ts';
import { reportFile, type FileReport } from '../../report/file-report.ts';
import { mended, type KnownFinding } from '../../review/baseline.ts';
import { mend } from '../../review/mend.ts';
import { review, type ReviewOptions } from '../../review/review.ts';
import { Configurations } from '../configurations.ts';
import { readPlanFile, type ReadFile } from '../files.ts';
import { replaceFile } from '../replace.ts';
import { Surroundings } from '../surroundings.ts';
import { Baselines } from './baselines.ts';
import { Cache, sumOf, type Store } from './cache.ts';
import type { LintOptions } from './options.ts';
import { RuleTimes } from './stats.ts';

/** What of the options counts for one file; plain data, so that workers get it too. */
export type JudgingOptions = Pick<
  LintOptions,
  'paths' | 'today' | 'fix' | 'cache' | 'baseline' | 'change' | 'inputName' | 'stats'
>;

/** What came of one file. */
export interface Judged {
  readonly path: string;
  readonly report: FileReport;
  /** Findings that `--fix` mended, or would mend. */
  readonly fixed: number;
  /** What `--fix` would write, beside what is there. */
  readonly change: { readonly before: string; readonly after: string } | undefined;
  /** Baselined findings that were mended. */
  readonly mended: number;
  /** Worth saying, though nothing went wrong. */
  readonly notes: readonly string[];
  /** Why it could not be mended, though something can be. */
  readonly problem: string | undefined;
}

/** Why a file could not be read or written. */
export interface NotJudged {
  readonly path: string;
  readonly message: string;
}

/** Reads and judges files one by one. Settings, baselines and the cache are looked up for each. */
export class Linter {
  readonly configurations = new Configurations();
  readonly surroundings: Surroundings;
  readonly times: RuleTimes | undefined;
  readonly cache: Store | undefined;
  readonly baselines: Baselines;
  private readonly options: JudgingOptions;

  /** @param cache what was judged before; without one as the options say */
  constructor(options: JudgingOptions, cache?: Store) {
    this.options = options;
    this.surroundings = new Surroundings(options.paths, this.configurations);
    this.baselines = new Baselines(options.baseline, options.change === 'update');
    this.times = options.stats ? new RuleTimes() : undefined;
    this.cache = cache ?? (options.cache === undefined ? undefined : new Cache(options.cache));
  }

  /** Judges one file. A fault of the program itself in one plan does not keep the others from being read. */
  async judge(path: string): Promise<Judged | NotJudged> {
    const file = readPlanFile(path);
    if ('message' in file) return file;
    const name = this.nameOf(path);
    const configuration = await this.configurations.for(name);
    const baseline = await this.baselines.of(name, await this.configurations.baselineFor(name));
    const templates = await this.surroundings.templatesFor(name, file.text);
    const judging: ReviewOptions = {
      today: this.options.today,
      configuration,
      ...(templates === undefined ? {} : { templates }),
      baseline,
      ...(this.times === undefined ? {} : { measure: this.times.measure }),
    };
    try {
      return this.judgeFile({ ...file, path: name }, judging, baseline);
    } catch {
      return {
        path,
        message: `${path} could not be judged: that is a fault of SMART Plan, not of the plan. The other plans were judged.`,
      };
    }
  }

  private judgeFile(
    file: ReadFile,
    judging: ReviewOptions,
    baseline: readonly KnownFinding[],
  ): Judged | NotJudged {
    const key = this.cache?.keyOf(file.text, [
      file.path,
      judging.today,
      judging.configuration ?? DEFAULTS,
      baseline,
      judging.templates?.map(({ from, file: of }) => [from, of?.path, of === undefined ? '' : sumOf(of)]),
    ]);
    const known = key === undefined ? undefined : this.cache?.get(key);
    let report = known ?? this.report(file, judging);
    if (key !== undefined && known === undefined) this.cache?.put(key, report);
    let fixed = 0;
    let change: Judged['change'];
    let problem: string | undefined;
    if (
      this.options.fix !== 'no' &&
      report.findings.some((each) => each.fixable && each.suppressed === null)
    ) {
      const after = file.damaged ? file : mend(file.text, judging);
      if (file.damaged)
        problem = `${file.path} was left as it is: it is not saved as UTF-8, and writing it would lose letters.`;
      else if (this.options.fix === 'write' && after.text !== file.text)
        problem = replaceFile(file, after.text);
      if (problem === undefined && 'count' in after && after.text !== file.text) {
        fixed = after.count;
        change = { before: file.text, after: after.text };
        if (this.options.fix === 'write') report = reportFile(file.path, after.text, after.review);
      }
    }
    return {
      path: file.path,
      report,
      fixed,
      change,
      problem,
      mended: mended(
        baseline,
        report.findings.filter((each) => each.suppressed === null),
      ),
      notes:
        file.encoding === 'utf-8'
          ? []
          : [
              `${file.path} is saved as UTF-16. It was read all the same; save it as UTF-8, so that every program can read it.`,
            ],
    };
  }

  private report(file: ReadFile, judging: ReviewOptions): FileReport {
    return reportFile(file.path, file.text, review(file.text, judging));
  }

  /** Standard input goes by the name that was given for it. */
  private nameOf(path: string): string {
    return path === '-' ? (this.options.inputName ?? path) : path;
  }
}
