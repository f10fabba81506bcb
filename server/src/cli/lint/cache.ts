import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileReport } from '../../report/file-report.ts';
import { partOf } from '../leftovers.ts';
import { engine } from './engine.ts';

/** Reports of files that were judged before, by everything that counts. */
export interface Store {
  readonly keyOf: (text: string, by: readonly unknown[]) => string;
  readonly get: (key: string) => FileReport | undefined;
  readonly put: (key: string, report: FileReport) => void;
  /** A sentence where it cannot be used. */
  readonly problem?: string | undefined;
  /** Entries that were damaged and left aside. */
  readonly damaged?: number;
}

/** The name of what would be found: of a text, and of everything else that counts. */
const keyOf = (text: string, by: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([engine(), ...by]))
    .update('\0')
    .update(text)
    .digest('hex');

/** A store for one process, as long as it runs. */
export function memory(): Store {
  const reports = new Map<string, FileReport>();
  return { keyOf, get: (key) => reports.get(key), put: (key, report) => void reports.set(key, report) };
}

/**
 * Reports of files that were judged before, one file for each, named by everything that counts: the text, the
 * program, the day, the settings. What lies there never goes stale; it is only no longer asked for. Each entry is
 * written beside and put in place, so that two runs may share a cache. Only its owner may read it: a report quotes
 * the plan.
 */
export class Cache implements Store {
  private readonly folder: string;
  private usable = true;

  constructor(folder: string) {
    this.folder = folder;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      // Nothing of it is ever committed.
      writeFileSync(join(folder, '.gitignore'), '*\n', { mode: 0o600 });
    } catch {
      this.usable = false;
    }
  }

  /** A sentence where the cache cannot be used. */
  get problem(): string | undefined {
    return this.usable
      ? undefined
      : `The cache ${this.folder} may not be written. Everything was judged anew.`;
  }

  /** Entries that were damaged and left aside. */
  damaged = 0;

  readonly keyOf = keyOf;

  get(key: string): FileReport | undefined {
    if (!this.usable) return undefined;
    let text: string;
    try {
      text = readFileSync(this.pathOf(key), 'utf8');
    } catch {
      return undefined;
    }
    const sum = text.slice(0, SUM);
    const body = text.slice(SUM);
    if (sum === digest(body)) return JSON.parse(body) as FileReport;
    this.damaged++;
    return undefined;
  }

  put(key: string, report: FileReport): void {
    if (!this.usable) return;
    const path = this.pathOf(key);
    const body = JSON.stringify(report);
    let beside: string | undefined;
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      // What a killed run left there goes with the first entry that is written into its folder.
      beside = partOf(path, `.${process.hrtime.bigint()}`);
      writeFileSync(beside, `${digest(body)}${body}`, { mode: 0o600 });
      renameSync(beside, path);
    } catch {
      if (beside !== undefined) rmSync(beside, { force: true });
      this.usable = false;
    }
  }

  private pathOf(key: string): string {
    return join(this.folder, key.slice(0, 2), key.slice(2));
  }
}

/** As many letters of an entry are the sum of the rest. */
const SUM = 64;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const sums = new WeakMap<{ readonly text: string }, string>();

/** The sum of a file that many plans ask about; reckoned once. */
export function sumOf(file: { readonly text: string }): string {
  let known = sums.get(file);
  if (known === undefined) sums.set(file, (known = digest(file.text)));
  return known;
}
