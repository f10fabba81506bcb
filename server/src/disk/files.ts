import { readdir, readFile, stat } from 'node:fs/promises';
import type { Files } from '../workspace/files.ts';
import { decode, MOST_BYTES } from './text.ts';

/** The plan files of this computer. Hidden folders, those of packages and links to folders are left out. */
export const diskFiles: Files = {
  list: async (folder, most) => {
    const found: string[] = [];
    return (await look(folder, most, found)) ? found : undefined;
  },
  read: async (path) => {
    try {
      const file = await stat(native(path));
      // Reading from a pipe would never end.
      if (!file.isFile() || file.size > MOST_BYTES) return undefined;
      return decode(await readFile(native(path))).text;
    } catch {
      return undefined;
    }
  },
};

/** Adds the plan files of a folder to those that were found, names in order; false where it cannot be read. */
async function look(folder: string, most: number, found: string[]): Promise<boolean> {
  const base = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  let entries;
  try {
    entries = await readdir(native(folder === '' ? '.' : folder), { withFileTypes: true });
  } catch {
    return false;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (found.length >= most) return true;
    const path = `${base}${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) await look(path, most, found);
    } else if (entry.name.endsWith('.smartplan')) found.push(path);
  }
  return true;
}

/** The path of a URI on Windows begins with a slash before the drive: /c:/plans. */
const native = (path: string): string => path.replace(/^\/(?=[a-z]:)/i, '');
