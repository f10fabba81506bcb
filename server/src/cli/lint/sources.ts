import { readFileSync } from 'node:fs';
import { findFiles, reason, STANDARD_INPUT, type Found } from '../files.ts';
import { Misused } from '../output.ts';
import type { LintOptions } from './options.ts';

/** The files of a run: from paths or from a list, and of these the part that `--shard` names. */
export async function sources(
  options: Pick<LintOptions, 'paths' | 'filesFrom' | 'ignore' | 'shard'>,
): Promise<Found> {
  const { filesFrom, shard } = options;
  const paths = filesFrom === undefined ? options.paths : readList(filesFrom);
  const found = await findFiles(paths, options.ignore);
  if (shard === undefined) return found;
  const { part, of } = shard;
  const cut = (at: number): number => Math.floor((found.files.length * at) / of);
  return { ...found, files: found.files.slice(cut(part - 1), cut(part)) };
}

/** A list of files: one on each line, or with NUL between them, as `find -print0` writes it. */
function readList(from: string): string[] {
  let text: string;
  try {
    text = readFileSync(from === STANDARD_INPUT ? 0 : from, 'utf8');
  } catch (error) {
    throw new Misused(reason(from, error));
  }
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '');
}
