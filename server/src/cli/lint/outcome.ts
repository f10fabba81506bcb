import type { FileReport } from '../../report/file-report.ts';
import { NOTHING, summarise, type Summary } from '../../report/summary.ts';
import type { Linter } from './linter.ts';
import type { Formatters } from './outputs.ts';

/** What one file adds to a run, as plain data: reports are written already where the file was judged. */
export interface Outcome {
  readonly path: string;
  /** Why it could not be read or mended. */
  readonly problem?: string;
  /** What it adds to each report. */
  readonly entries: readonly (readonly string[])[];
  readonly summary: Summary;
  readonly fixed: number;
  /** What `--fix-dry-run` would change, as a unified diff. */
  readonly diff?: string;
  readonly mended: number;
  readonly notes: readonly string[];
  /** Handed on where a baseline is about to change. */
  readonly report?: FileReport;
  readonly baseline?: string;
}

/** Judges one file and writes its part of every report. */
export async function outcomeOf(
  path: string,
  linter: Linter,
  formatters: Formatters,
  wants: { readonly report: boolean; readonly diff: boolean },
): Promise<Outcome> {
  const judged = await linter.judge(path);
  if ('message' in judged)
    return { path, problem: judged.message, entries: [], summary: NOTHING, fixed: 0, mended: 0, notes: [] };
  const { report, fixed, mended, notes, change, problem } = judged;
  const baseline = wants.report ? await linter.configurations.baselineFor(judged.path) : undefined;
  return {
    path,
    entries: formatters.entries(report),
    summary: summarise(report),
    fixed,
    mended,
    notes,
    ...(problem === undefined ? {} : { problem }),
    ...(wants.report ? { report, ...(baseline === undefined ? {} : { baseline }) } : {}),
    ...(wants.diff && change !== undefined ? { diff: await unified(judged.path, change) } : {}),
  };
}

async function unified(
  path: string,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
