import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reason } from './files.ts';

/**
 * Writes a file whole or not at all: beside it first, then in its place, so that a full disk or an end in the middle
 * leaves what was there.
 *
 * @returns the sentence that says why it could not be written; undefined when it was
 */
export function writeWhole(path: string, text: string): string | undefined {
  const problem = problemWith(path);
  if (problem !== undefined) return problem;
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM'
      ? `${path} may not be written: you have no right to write in its folder.`
      : reason(path, error).replace('could not be read', 'could not be written');
  } finally {
    rmSync(beside, { force: true });
  }
}

/** What is wrong with a place to write to, before any work is done for it. */
export function problemWith(path: string): string | undefined {
  const folder = dirname(path);
  if (kindOf(folder) !== 'folder')
    return `${path} could not be written: there is no folder called ${folder}. Make it first, or choose another.`;
  return kindOf(path) === 'folder'
    ? `${path} is a folder. Add the name of the file to write in it.`
    : undefined;
}

function kindOf(path: string): 'folder' | 'file' | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  return stat.isDirectory() ? 'folder' : 'file';
}
