import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchCold } from './cold.ts';
import { benchFeatures } from './features.ts';
import { benchFolder } from './folder.ts';
import { benchFolders } from './folders.ts';
import { printSizes } from './sizes.ts';
import { benchTyping } from './typing.ts';
import { benchGrowth, benchReading, workDone } from './reading.ts';

/** Figures of this run only: compare ratios, never figures of two machines. `npm run bench -- 1 5` runs some sections. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2);
const runs = (section: number): boolean => wanted.length === 0 || wanted.includes(String(section));

if ((runs(4) || runs(5) || runs(9) || runs(10) || runs(11)) && !existsSync(`${root}server/dist/cli.js`))
  throw new Error('Build first: npm run build.');

console.log(`SMART Plan benchmark, Node ${process.version}`);
if (runs(1) || runs(2)) benchReading();
if (runs(3)) benchGrowth();
if (runs(4)) await benchTyping(`${root}server/dist/server.cjs`);
if (runs(5)) benchCold(`${root}server/bin/smartplan.js`);
if (runs(6)) printSizes(root);
if (runs(9)) await benchFeatures(`${root}server/dist/server.cjs`);
if (runs(10)) await benchFolder(`${root}server/dist/server.cjs`);
if (runs(11)) await benchFolders(`${root}server/bin/smartplan.js`);
if (workDone() < 0) throw new Error('no work was done');
