import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { install, root, run } from './shell.mjs';

const totals = path.join(root, '.cache/totals.txt');
process.env.SMARTPLAN_TOTALS = totals;
mkdirSync(path.dirname(totals), { recursive: true });
rmSync(totals, { force: true });

const script = (name, ...more) => run('npm', 'run', '--silent', name, ...more);
const counted = ['--', '--reporter', './.ci/totals.mjs'];

/** Without these nothing after them means anything. */
const groundwork = [
  ['install', install],
  ['build', () => script('build')],
];
const checks = [
  ['typecheck', () => script('typecheck')],
  ['lint', () => script('lint')],
  ['unit tests', () => script('test:unit', ...counted)],
  ['packaging tests', () => script('test:packaging', ...counted)],
  ['tests in VS Code', () => script('test:e2e')],
  ['tests in Neovim', () => script('test:editors')],
];

/** Runs a step and says how long it took. */
function well([name, step]) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const good = step();
  console.log(`== ${name}: ${good ? 'good' : 'NOT GOOD'} (${Math.round((Date.now() - start) / 1000)} s)`);
  return good;
}

const unwell = [];
for (const step of groundwork) {
  if (!well(step)) {
    unwell.push(step[0]);
    break;
  }
}
if (unwell.length === 0) unwell.push(...checks.filter((step) => !well(step)).map(([name]) => name));

const counts = existsSync(totals) ? readFileSync(totals, 'utf8').trim().split('\n') : [];
const sum = (column) => counts.reduce((all, line) => all + Number(line.split(' ')[column]), 0);
const [passed, failed] = [sum(0), sum(1)];
const runs = 5;

if (unwell.length > 0) console.log(`\nNot good: ${unwell.join(', ')}.`);
else if (counts.length < runs)
  console.log(`\nOnly ${counts.length} of ${runs} test runs said how they went.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = unwell.length === 0 && failed === 0 && passed > 0 && counts.length >= runs ? 0 : 1;
