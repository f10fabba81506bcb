import { statSync } from 'node:fs';

/** What a path leads to, links followed; undefined where that is nothing, or may not be looked at. */
export function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
