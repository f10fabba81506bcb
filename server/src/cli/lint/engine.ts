import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VERSION } from '../../version.ts';

let known: string | undefined;

/**
 * Names the program that judges: its version, and the size and age of its own files, so that a build that was
 * changed never answers from what another one found.
 */
export function engine(): string {
  known ??= `${VERSION} ${process.argv[1] === undefined ? '' : filesBeside(realpathSync(process.argv[1]))}`;
  return known;
}

function filesBeside(program: string): string {
  let size = 0;
  let newest = 0;
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && entry.name !== 'types') visit(path);
      } else if (/\.(?:[cm]?js|ts)$/.test(entry.name)) {
        const stat = statSync(path);
        size += stat.size;
        newest = Math.max(newest, stat.mtimeMs);
      }
    }
  };
  visit(dirname(dirname(program)));
  return `${size} ${newest}`;
}
