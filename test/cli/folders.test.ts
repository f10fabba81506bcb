import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makePlan, randomFrom } from '../bench/plans.ts';
import { inFolder, smartplan, type Run } from './scenario.ts';

const PLANS = 40;

/** Makes plans in folders of ten, and lints them. */
function inPlans<T>(use: (lint: (...args: string[]) => Run, folder: string) => T): T {
  return inFolder((folder) => {
    const random = randomFrom(11);
    for (let at = 0; at < PLANS; at++) {
      const team = join(folder, `team-${Math.floor(at / 10)}`);
      mkdirSync(team, { recursive: true });
      writeFileSync(join(team, `plan-${at}.smartplan`), makePlan(random, 25).text);
    }
    return use((...args) => smartplan(['lint', '.', '--as-of', '2026-11-22', ...args], folder), folder);
  });
}

const json = ({ out }: Run): { files: { path: string }[]; summary: { files: number } } =>
  JSON.parse(out) as ReturnType<typeof json>;

describe('a folder of many plans', function () {
  // Each starts several processes, some with several threads.
  this.timeout(180_000);

  it('gives the same report in one thread and in several', () => {
    inPlans((lint) => {
      const one = lint('--format', 'json', '--jobs', '1');
      assert.equal(json(one).summary.files, PLANS);
      assert.equal(lint('--format', 'json', '--jobs', '3').out, one.out);
    });
  });

  it('gives the same report from its parts, put together', () => {
    inPlans((lint, folder) => {
      const whole = lint('--format', 'json');
      const parts = ['1/3', '2/3', '3/3'].map((part, at) => {
        lint('--shard', part, '--output', `json=part-${at}.json`);
        return `part-${at}.json`;
      });
      const merged = smartplan(['merge', ...parts, '--format', 'json'], folder);
      assert.equal(merged.out, whole.out);
      assert.equal(merged.code, whole.code);
    });
  });

  it('gives the same report from a cache that two threads wrote, also where an entry is damaged', () => {
    inPlans((lint, folder) => {
      const cache = join(folder, '.smartplan-cache');
      const first = lint('--format', 'json', '--cache', '--jobs', '2');
      assert.deepEqual(lint('--format', 'json', '--cache'), first);
      assert.equal(statSync(cache).mode & 0o077, 0);
      assert.equal(readFileSync(join(cache, '.gitignore'), 'utf8'), '*\n');
      const shelf = readdirSync(cache).find((name) => name !== '.gitignore') ?? '';
      const [entry = ''] = readdirSync(join(cache, shelf));
      const path = join(cache, shelf, entry);
      writeFileSync(path, readFileSync(path, 'utf8').slice(0, 200));
      const mended = lint('--format', 'json', '--cache');
      assert.equal(mended.out, first.out);
      assert.equal(mended.err, 'One entry of the cache could not be read. These plans were judged anew.\n');
      assert.deepEqual(lint('--format', 'json', '--cache'), first);
    });
  });

  it('judges anew what the cache holds of other settings', () => {
    inPlans((lint, folder) => {
      lint('--cache');
      writeFileSync(
        join(folder, 'smartplan.config.json'),
        '{ "rules": { "relevant/voice-unlinked": "off" } }',
      );
      const fresh = lint('--format', 'json');
      assert.equal(lint('--cache', '--format', 'json').out, fresh.out);
    });
  });

  it('says so where the cache may not be written, and judges all the same', () => {
    inPlans((lint, folder) => {
      writeFileSync(join(folder, 'file'), '');
      const run = lint('--format', 'json', '--cache-location', 'file/cache');
      assert.equal(run.err, 'The cache file/cache may not be written. Everything was judged anew.\n');
      assert.equal(json(run).summary.files, PLANS);
    });
  });

  it('reads the rest where one of them cannot be read', () => {
    inPlans((lint, folder) => {
      symlinkSync('gone.smartplan', join(folder, 'team-1/link.smartplan'));
      const run = lint('--format', 'json', '--jobs', '2');
      assert.equal(run.err, 'team-1/link.smartplan is a link to a file that is not there.\n');
      assert.equal(json(run).summary.files, PLANS);
      assert.equal(run.code, 2);
    });
  });

  it('mends in several threads, keeps who may read a plan, and leaves a link a link', () => {
    inPlans((lint, folder) => {
      const plan = join(folder, 'team-0/plan-0.smartplan');
      writeFileSync(plan, readFileSync(plan, 'utf8').replace('      Measure:', '      Masure:'));
      chmodSync(plan, 0o640);
      symlinkSync('team-0/plan-0.smartplan', join(folder, 'link.smartplan'));
      const run = smartplan(['lint', 'link.smartplan', 'team-1', '--fix', '--jobs', '2'], folder);
      assert.match(run.err, /findings? mended in \d+ files?\.\n$/);
      assert.doesNotMatch(readFileSync(plan, 'utf8'), /Masure/);
      assert.equal(statSync(plan).mode & 0o777, 0o640);
      assert.ok(
        readdirSync(folder, { withFileTypes: true })
          .find(({ name }) => name === 'link.smartplan')
          ?.isSymbolicLink(),
      );
      assert.deepEqual(
        readdirSync(join(folder, 'team-0')).filter((name) => name.endsWith('.part')),
        [],
      );
      assert.equal(lint('--fix-dry-run').code, 0);
    });
  });

  it('says when the disk is full, and keeps the report that was there', () => {
    inPlans((lint, folder) => {
      const full = lint('--output', 'json=/dev/full');
      assert.equal(full.err, '/dev/full could not be written: the disk is full.\n');
      assert.equal(full.code, 2);
      mkdirSync(join(folder, 'out.csv'));
      const blocked = lint('--output', 'csv=out.csv');
      assert.equal(blocked.code, 2);
      assert.equal(blocked.err, 'out.csv is a folder, not a file.\n');
    });
  });
});
