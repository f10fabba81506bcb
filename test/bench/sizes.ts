import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { printTable, short } from './table.ts';

/** Section 6: what is loaded and what is shipped, in KB. */
export function printSizes(root: string): void {
  const dist = path.join(root, 'server/dist');
  const vsix = readdirSync(root).filter((name) => name.endsWith('.vsix'));
  const parts: [string, string[]][] = [
    ['smartplan lint: cli.js and the chunks it loads', loadedBy(dist, 'cli.js')],
    ['language server: server.cjs', [path.join(dist, 'server.cjs')]],
    ['language server in a browser: server.browser.js', [path.join(dist, 'server.browser.js')]],
    ['extension: client/extension.cjs', [path.join(root, 'dist/client/extension.cjs')]],
    ['extension in a browser: browser/extension.cjs', [path.join(root, 'dist/browser/extension.cjs')]],
    ...vsix.map((name): [string, string[]] => [name, [path.join(root, name)]]),
  ];
  const rows = parts
    .filter(([, files]) => files.every((file) => existsSync(file)))
    .map(([name, files]) => [
      name,
      short(kilobytes(files)),
      short(files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000),
    ]);
  printTable('6. Sizes', ['', 'KB', 'KB gzipped'], rows);
}

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;

/** A bundle and the chunks that it always loads: those that it imports by name, and theirs. */
function loadedBy(folder: string, entry: string): string[] {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file) || !existsSync(file)) return;
    loaded.add(file);
    for (const [, to] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+)"/g))
      load(path.join(path.dirname(file), to ?? ''));
  };
  load(path.join(folder, entry));
  return [...loaded];
}
