import { dirname } from 'node:path';
import { kindOf } from './kind-of.ts';
import { replaceWith } from './replace.ts';

/**
 * Writes a file whole or not at all.
 *
 * @returns the sentence that says why it could not be written; undefined when it was
 */
export const writeWhole = (path: string, text: string): string | undefined =>
  problemWith(path) ?? replaceWith(path, text);

/** What is wrong with a place to write to, before any work is done for it. */
export function problemWith(path: string): string | undefined {
  const folder = dirname(path);
  if (kindOf(folder) !== 'folder')
    return `${path} could not be written: there is no folder called ${folder}. Make it first, or choose another.`;
  return kindOf(path) === 'folder'
    ? `${path} is a folder. Add the name of the file to write in it.`
    : undefined;
}
