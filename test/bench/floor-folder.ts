import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewFloor } from './floor.ts';

/*
 * The floor for whole folders, as a process of its own: it reads every file of a folder, makes the checks of the
 * floor and prints what they find with line and column. No thread, no settings, no library.
 */
const [folder = '.', today = '0'] = process.argv.slice(2);
let printed = '';
for (const name of readdirSync(folder).sort()) {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const found = reviewFloor(text, Number(today)).sort((a, b) => a.start - b.start);
  if (found.length === 0) continue;
  printed += `\n${path}\n`;
  let line = 1;
  let begins = 0;
  for (const { rule, start, message } of found) {
    for (let end = text.indexOf('\n', begins); end >= 0 && end < start; end = text.indexOf('\n', begins)) {
      line++;
      begins = end + 1;
    }
    printed += `  ${line}:${start - begins + 1}  ${message}  ${rule}\n`;
  }
  if (printed.length > 65_536) {
    process.stdout.write(printed);
    printed = '';
  }
}
process.stdout.write(printed);
