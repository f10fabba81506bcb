import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { makePlan, randomFrom } from '../bench/plans.ts';
import { inFolder, MAIN, smartplan } from './scenario.ts';

const EMPTY_BASELINE = '{ "version": 1, "files": {} }';

const DAY = ['--as-of', '2026-11-22'];

/** What was started and may still run: a test that fails leaves nothing behind. */
const children = new Set<ChildProcess>();

const start = (folder: string, ...args: string[]): ChildProcess => startOn('.', folder, ...args);

function startOn(path: string, folder: string, ...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [MAIN, 'lint', path, ...DAY, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  });
  children.add(child);
  return child;
}

/** What a process says on one of its streams, as it comes. */
class Said {
  text = '';
  private readonly child: ChildProcess;

  constructor(child: ChildProcess, stream: 'stdout' | 'stderr') {
    this.child = child;
    child[stream]?.setEncoding('utf8').on('data', (piece: string) => {
      this.text += piece;
      child.emit('said');
    });
    // Whoever waits for words that never come is told.
    child.once('close', () => child.emit('said'));
  }

  /** Waits until it holds the words so many times. */
  async holds(words: string, times: number): Promise<void> {
    while (this.text.split(words).length <= times) {
      const { exitCode, signalCode } = this.child;
      assert.ok(exitCode === null && signalCode === null, `ended without ‘${words.trim()}’: ${this.text}`);
      await once(this.child, 'said');
    }
  }
}

const WATCHING = 'Watching for changes. Ctrl+C ends it.\n';

/** A plan in a folder below, watched by itself from the folder above, once it was judged for the first time. */
async function watchBelow(
  folder: string,
  above: Readonly<Record<string, string>>,
): Promise<{ out: Said; err: Said; end: () => Promise<unknown> }> {
  mkdirSync(join(folder, 'north'));
  writeFileSync(join(folder, 'north/ida.smartplan'), "Plan: Ida's plan\n  Goal: Ida will improve\n");
  for (const [name, text] of Object.entries(above)) writeFileSync(join(folder, name), text);
  const child = startOn('north/ida.smartplan', folder, '--watch', '--format', 'csv');
  const ended = once(child, 'close');
  const out = new Said(child, 'stdout');
  const err = new Said(child, 'stderr');
  await err.holds(WATCHING, 1);
  return {
    out,
    err,
    end: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

describe('the command line at work', function () {
  this.timeout(60_000);

  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
    children.clear();
  });

  it('lets two processes share one new cache', () =>
    inFolder(async (folder) => {
      const random = randomFrom(12);
      for (let at = 0; at < 30; at++)
        writeFileSync(join(folder, `plan-${at}.smartplan`), makePlan(random, 25).text);
      const alone = smartplan(['lint', '.', ...DAY, '--format', 'json'], folder);
      const both = [1, 2].map(async () => {
        const child = start(folder, '--format', 'json', '--cache');
        const out = new Said(child, 'stdout');
        const err = new Said(child, 'stderr');
        const [code] = (await once(child, 'close')) as [number];
        return { out: out.text, err: err.text, code };
      });
      assert.deepEqual(await Promise.all(both), [alone, alone]);
      // A plan that comes out of the cache costs no check any time.
      const after = smartplan(['lint', '.', ...DAY, '--format', 'json', '--cache', '--stats'], folder);
      assert.equal(after.out, alone.out);
      assert.match(after.err, /^Time in each check:\n +all checks +0\.0 ms +0\.0 %\n$/);
      const entries = readdirSync(join(folder, '.smartplan-cache'), { recursive: true, encoding: 'utf8' });
      assert.equal(entries.filter((name) => /^..[\\/][0-9a-f]{62}$/.test(name)).length, 30);
      assert.deepEqual(
        entries.filter((name) => !/^(?:\.gitignore|[0-9a-f]{2}(?:[\\/][0-9a-f]{62})?)$/.test(name)),
        [],
      );
    }));

  it('watches: judges again when a plan changes, until Ctrl+C', () =>
    inFolder(async (folder) => {
      const plan = join(folder, 'ida.smartplan');
      writeFileSync(plan, "Plan: Ida's plan\n  Goal: Ida will improve\n");
      const child = start(folder, '--watch', '--format', 'csv');
      const ended = once(child, 'close');
      const out = new Said(child, 'stdout');
      const err = new Said(child, 'stderr');
      await err.holds(WATCHING, 1);
      assert.match(out.text, /Ida will improve/);
      const first = out.text.length;
      writeFileSync(plan, "Plan: Ida's plan\n  Goal: Ida cycles to school\n");
      await err.holds(WATCHING, 2);
      assert.match(out.text.slice(first), /Ida cycles to school/);
      assert.doesNotMatch(out.text.slice(first), /Ida will improve/);
      child.kill('SIGINT');
      assert.deepEqual(await ended, [0, null]);
    }));

  it('watches what one plan hangs on: settings above it, and the baseline that they name', () =>
    inFolder(async (folder) => {
      const above = { 'smartplan.config.json': '{}', 'settled.json': EMPTY_BASELINE };
      const { out, err, end } = await watchBelow(folder, above);
      assert.match(out.text, /specific\/vague-change/);
      const first = out.text.length;
      const settings = '{ "rules": { "specific/vague-change": "off" }, "baseline": "settled.json" }';
      writeFileSync(join(folder, 'smartplan.config.json'), settings);
      await err.holds(WATCHING, 2);
      assert.doesNotMatch(out.text.slice(first), /specific\/vague-change/);
      writeFileSync(join(folder, 'settled.json'), 'no baseline');
      await err.holds('settled.json', 1);
      await err.holds(WATCHING, 3);
      assert.deepEqual(await end(), [0, null]);
    }));

  it('watches for settings that are newly made above one plan', () =>
    inFolder(async (folder) => {
      const { out, err, end } = await watchBelow(folder, {});
      assert.match(out.text, /specific\/vague-change/);
      const first = out.text.length;
      writeFileSync(join(folder, 'smartplan.config.json'), '{ "rules": { "specific/vague-change": "off" } }');
      await err.holds(WATCHING, 2);
      assert.doesNotMatch(out.text.slice(first), /specific\/vague-change/);
      assert.deepEqual(await end(), [0, null]);
    }));

  it('refuses to watch what is not there', () => {
    inFolder((folder) => {
      assert.deepEqual(smartplan(['lint', 'bo.smartplan', '--watch'], folder), {
        out: '',
        err: 'There is no file or folder called bo.smartplan to watch.\n',
        code: 2,
      });
    });
  });

  it('takes away what a killed run has left in the cache', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'ida.smartplan'), "Plan: Ida's plan\n  Goal: Ida will improve\n");
      const lint = (): unknown => smartplan(['lint', '.', ...DAY, '--cache'], folder);
      lint();
      const cache = join(folder, '.smartplan-cache');
      const [entry = ''] = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /^..[\\/][0-9a-f]{62}$/.test(name),
      );
      // No process has so high a number.
      const left = join(
        cache,
        `${entry}.smartplan-${hostname().replace(/[^a-z\d]+/gi, '-')}-99999999.7.part`,
      );
      writeFileSync(left, 'half an entry');
      rmSync(join(cache, entry));
      lint();
      assert.ok(!existsSync(left) && existsSync(join(cache, entry)));
    });
  });

  it('says how long each check took, the slowest first', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'ida.smartplan'), "Plan: Ida's plan\n  Goal: Ida will improve\n");
      const { out, err } = smartplan(['lint', '.', ...DAY, '--stats'], folder);
      assert.match(out, /1 file, 1 plan/);
      const [head, ...lines] = err.trimEnd().split('\n');
      assert.equal(head, 'Time in each check:');
      const rows = lines.map((line) => {
        const [, name = '', ms, share] =
          /^ {2}(\S+|all checks) +(\d+\.\d) ms +(\d+\.\d) %$/.exec(line) ?? assert.fail(line);
        return { name, ms: Number(ms), share: Number(share) };
      });
      const all = rows.pop();
      assert.equal(all?.name, 'all checks');
      assert.equal(all.share, 100);
      assert.ok(rows.some(({ name }) => name === 'specific/vague-change'));
      assert.deepEqual(
        rows.map(({ ms }) => ms),
        rows.map(({ ms }) => ms).sort((a, b) => b - a),
      );
    });
  });

  it('prints the settings that hold for a plan', () => {
    inFolder((folder) => {
      writeFileSync(
        join(folder, 'smartplan.config.json'),
        '{ "rules": { "relevant/no-reason": "off", "specific/wish": "hint" }, "baseline": "known.json" }',
      );
      const { out, err, code } = smartplan(['lint', '--print-config', 'ida.smartplan'], folder);
      const shown = JSON.parse(out) as { rules: Record<string, unknown> };
      assert.deepEqual(
        {
          ...shown,
          rules: ['relevant/no-reason', 'specific/wish', 'drift/overdue'].map((id) => shown.rules[id]),
        },
        {
          settings: 'smartplan.config.json',
          baseline: 'known.json',
          rules: ['off', { severity: 'hint' }, { severity: 'warning' }],
          vocabulary: { roles: [], interventions: [], words: [], areas: [] },
        },
      );
      assert.equal(err, '');
      assert.equal(code, 0);
    });
  });
});
