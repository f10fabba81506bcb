import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { BaselineFiles } from '../../config/baseline.ts';
import type { FileReport } from '../../report/file-report.ts';
import { BASELINE_FILE, recordFindings, stillFound, type KnownFinding } from '../../review/baseline.ts';
import { reason } from '../files.ts';
import { Misused, say } from '../output.ts';
import { replaceWith } from '../replace.ts';
import type { LintOptions } from './options.ts';
import type { Outcome } from './outcome.ts';

const NONE: BaselineFiles = {};

/**
 * Baselines as they are found on disk, each read once. One that was named and cannot be used ends the run before
 * anything is judged; one of the settings is told, and the run goes on without it.
 */
export class Baselines {
  private readonly given: string | undefined;
  private readonly mayBeNew: boolean;
  private readonly read = new Map<string, BaselineFiles>();
  /** Sentences about baselines that the settings name and that cannot be used. */
  readonly unusable = new Set<string>();

  /**
   * @param given the baseline that was named; it counts in place of those in the settings
   * @param mayBeNew whether it may be missing, because it is about to be made
   */
  constructor(given: string | undefined, mayBeNew: boolean) {
    this.given = given;
    this.mayBeNew = mayBeNew;
  }

  /** What the baseline holds of a file; nothing where there is no baseline. */
  async of(path: string, inSettings: string | undefined): Promise<readonly KnownFinding[]> {
    const file = this.given ?? inSettings;
    if (file === undefined) return [];
    if (this.given === undefined && !this.mayBeNew) return this.ofSettings(file, path);
    const files = await this.load(file);
    return known(files, keyIn(file, path));
  }

  /** A baseline of the settings that cannot be used is named, and every finding counts. */
  private async ofSettings(file: string, path: string): Promise<readonly KnownFinding[]> {
    try {
      if (existsSync(file)) return known(await this.load(file), keyIn(file, path));
      this.unusable.add(
        `The settings name the baseline ${shown(file)}, which is not there, so every finding counts. smartplan lint --update-baseline makes it of what is found now.`,
      );
    } catch (error) {
      if (!(error instanceof Misused)) throw error;
      this.unusable.add(error.message);
    }
    return [];
  }

  /** Reads a baseline, or refuses to go on in a sentence. */
  async load(file: string): Promise<BaselineFiles> {
    let known = this.read.get(file);
    if (known === undefined) this.read.set(file, (known = await this.fromDisk(file)));
    return known;
  }

  private async fromDisk(file: string): Promise<BaselineFiles> {
    if (!existsSync(file)) {
      if (this.mayBeNew) return NONE;
      throw new Misused(
        `There is no baseline called ${shown(file)}. smartplan lint --baseline ${shown(file)} --update-baseline makes one of what is found now.`,
      );
    }
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      throw new Misused(reason(shown(file), error));
    }
    const { readBaseline } = await import('../../config/baseline.ts');
    const files = readBaseline(shown(file), text);
    if (typeof files === 'string') throw new Misused(files);
    return files;
  }
}

/** The baselines that a run changes: the one that was named, or those of the settings. */
export class BaselineChanges {
  private readonly changes = new Map<string, BaselineChange>();
  private readonly options: Pick<LintOptions, 'baseline' | 'change'>;
  private readonly there: Baselines;

  constructor(options: Pick<LintOptions, 'baseline' | 'change'>) {
    this.options = options;
    this.there = new Baselines(options.baseline, options.change === 'update');
  }

  /** Takes over what was found in one file. */
  async add({ report, baseline }: Outcome): Promise<void> {
    if (report === undefined) return;
    const file = this.options.baseline ?? baseline ?? BASELINE_FILE;
    let change = this.changes.get(file);
    if (change === undefined) {
      change = new BaselineChange(file, await this.there.load(file), this.options.change === 'prune');
      this.changes.set(file, change);
    }
    change.add(report);
    if (baseline === undefined) change.outsideSettings = true;
  }

  /** Writes them; says what they come to, and gives sentences about those that could not be written. */
  async write(): Promise<string[]> {
    const problems: string[] = [];
    for (const [file, change] of this.changes) {
      const written = await change.write();
      if ('problem' in written) {
        problems.push(written.problem);
        continue;
      }
      say(`${shown(file)} holds ${written.count} ${written.count === 1 ? 'finding' : 'findings'}.`);
      if (change.outsideSettings)
        say(
          `Write "baseline": "${shown(file)}" into smartplan.config.json, so that everybody and every editor goes by it.`,
        );
    }
    return problems;
  }
}

/** Collects what is found now, to write it into a baseline. */
class BaselineChange {
  outsideSettings = false;
  private readonly file: string;
  private readonly before: BaselineFiles;
  private readonly prune: boolean;
  private readonly seen = new Map<string, readonly KnownFinding[]>();

  constructor(file: string, before: BaselineFiles, prune: boolean) {
    this.file = file;
    this.before = before;
    this.prune = prune;
  }

  /** Takes over what was found in one file. */
  add({ path, findings }: FileReport): void {
    const counted = findings.filter((each) => each.suppressed === null);
    const key = keyIn(this.file, path);
    const held = known(this.before, key);
    this.seen.set(key, this.prune ? stillFound(held, counted) : recordFindings(counted));
  }

  /** Writes the baseline; files that this run did not read stay in it while they are there. Gives what it comes to. */
  async write(): Promise<{ problem: string } | { count: number }> {
    const { writeBaseline } = await import('../../config/baseline.ts');
    const folder = dirname(resolve(this.file));
    const kept = Object.entries(this.before).filter(
      ([path]) => !this.seen.has(path) && existsSync(resolve(folder, path)),
    );
    const files = Object.fromEntries([...kept, ...this.seen]);
    const problem = replaceWith(this.file, writeBaseline(files));
    if (problem !== undefined) return { problem };
    return {
      count: Object.values(files)
        .flat()
        .reduce((sum, { count }) => sum + count, 0),
    };
  }
}

const known = (files: BaselineFiles, key: string): readonly KnownFinding[] =>
  Object.hasOwn(files, key) ? (files[key] ?? []) : [];

/** A path as a baseline names it: from the baseline's folder, with forward slashes. */
const keyIn = (file: string, path: string): string =>
  path === '-' ? '-' : relative(dirname(resolve(file)), resolve(path)).replaceAll('\\', '/');

/** A path as a person would write it from here. */
const shown = (file: string): string => relative('.', file).replaceAll('\\', '/') || basename(file);
