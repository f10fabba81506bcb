import type { Severity } from '../rules/rule.ts';
import { addUp, NOTHING, summarise, type Summary } from './summary.ts';
import type { FileReport } from './file-report.ts';

/**
 * Writes one kind of report. A report is written file by file, so that a folder of any size needs the memory of
 * one file: the opening, the entries of every file with what stands between two of them, and the closing.
 */
export interface Formatter {
  readonly opening: string;
  readonly entries: (file: FileReport) => readonly string[];
  readonly between: string;
  readonly closing: (summary: Summary) => string;
}

/** What a formatter may know of the run. */
export interface RunFacts {
  /** The day on which the plans were judged, 2026-11-22. */
  readonly asOf: string;
  /** The part of a folder that was read, `1/4`; undefined where all of it was. */
  readonly shard?: string | undefined;
  /** Whether the output shows colours. */
  readonly colour: boolean;
  /** What makes the run fail. */
  readonly failOn: Severity | 'never';
}

/** A whole report at once, for few files. */
export function write(formatter: Formatter, files: readonly FileReport[]): string {
  const entries = files.flatMap((file) => formatter.entries(file));
  const summary = files.map(summarise).reduce(addUp, NOTHING);
  return `${formatter.opening}${entries.join(formatter.between)}${formatter.closing(summary)}`;
}
