import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inFolder } from './scenario.ts';

const MAIN = fileURLToPath(new URL('../../server/src/cli/main.ts', import.meta.url));
const PAGE = readFileSync(new URL('../../docs/pipelines.md', import.meta.url), 'utf8');

/** The hook of git as the page of pipelines shows it. */
const HOOK = /```sh\n(#!\/bin\/sh\n.*?)```/s.exec(PAGE)?.[1] ?? '';

const GOOD = 'Plan: Ida\n  Kind: care plan\n  Child: Ida\n';
const BAD = 'Plan: Bo\n  Kind: care plan\n  Child: Bo\n  Goal: Bo will improve\n    By: 31 June 2039\n';

/** The environment of a computer that has `smartplan`. */
function withCommand(folder: string): NodeJS.ProcessEnv {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'smartplan'), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`);
  chmodSync(join(bin, 'smartplan'), 0o755);
  return { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, NO_COLOR: '1' };
}

describe('the hook of git', function () {
  this.timeout(60_000);

  it('stops a commit with an error, and looks at nothing that is not committed', () => {
    inFolder((folder) => {
      const env = { ...withCommand(folder), GIT_CONFIG_GLOBAL: join(folder, 'none') };
      const git = (...args: string[]): { code: number | null; said: string } => {
        const who = ['-c', 'user.name=Ida', '-c', 'user.email=ida@example.invalid'];
        const run = spawnSync('git', [...who, ...args], { cwd: folder, env, encoding: 'utf8' });
        return { code: run.status, said: `${run.stdout}${run.stderr}` };
      };
      git('init', '-q');
      writeFileSync(join(folder, '.git/hooks/pre-commit'), HOOK);
      chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);

      writeFileSync(join(folder, 'ida.smartplan'), GOOD);
      writeFileSync(join(folder, 'bo in a draft.smartplan'), BAD);
      git('add', 'ida.smartplan');
      assert.equal(git('commit', '-qm', 'Ida').code, 0);

      git('add', 'bo in a draft.smartplan');
      const stopped = git('commit', '-qm', 'Bo');
      assert.equal(stopped.code, 1);
      assert.match(stopped.said, /^bo in a draft\.smartplan$/m);
      assert.match(stopped.said, /^ +5:9 {2}error {4}There is no 31 June 2039: June has 30 days\./m);
    });
  });
});

/** What stands between two words of the page. */
const between = (from: string, to: string): string => {
  const start = PAGE.indexOf(from);
  const end = PAGE.indexOf(to, start);
  assert.ok(start >= 0 && end > start, `${from} … ${to}`);
  return PAGE.slice(start, end);
};

/** The blocks of one kind under a heading of the page. */
const blocks = (kind: string, heading: string, next: string): string[] =>
  [...between(heading, next).matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, of]) => of === kind)
    .map(([, , text = '']) => text);

/** Reads YAML, or fails with what is wrong with it. */
function yaml(text = ''): unknown {
  const document = parseDocument(text, { strict: true, uniqueKeys: true });
  assert.deepEqual([...document.errors, ...document.warnings].map(String), []);
  return document.toJS();
}

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly require_serial: boolean;
}

/** Runs lines of a shell in a folder with a good plan and a bad one. */
function inPlans(
  use: (
    sh: (script: string, input?: string) => { code: number | null; out: string; err: string },
    folder: string,
  ) => void,
): void {
  inFolder((folder) => {
    const env = withCommand(folder);
    mkdirSync(join(folder, 'plans'));
    writeFileSync(join(folder, 'plans/ida.smartplan'), GOOD);
    writeFileSync(join(folder, 'plans/bo in a draft.smartplan'), BAD);
    use((script, input = '') => {
      const run = spawnSync('sh', ['-c', script], { cwd: folder, env, input, encoding: 'utf8' });
      return { code: run.status, out: run.stdout, err: run.stderr };
    }, folder);
  });
}

describe('the hooks of pre-commit', function () {
  this.timeout(60_000);
  const hooks = yaml(
    readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'),
  ) as Hook[];

  it('are those that the page names', () => {
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['smartplan', 'smartplan-format'],
    );
    for (const { id } of hooks) assert.ok(PAGE.includes(`\`${id}\``), id);
  });
  it('do what the copy on the page does', () => {
    const [, , local] = [
      ...blocks('sh', '## Before', '## GitHub').slice(0, 1),
      ...blocks('yaml', '## Before', '## GitHub'),
    ];
    const { repos } = yaml(local) as { repos: { hooks: Hook[] }[] };
    const copied = repos[0]?.hooks.map((hook) => ({ ...hooks[0], ...hook }));
    assert.deepEqual(copied, [hooks[0]]);
  });
  it('look at plans alone, and stop a commit with an error', () => {
    inPlans((sh) => {
      const [lint, format] = hooks;
      for (const { files } of hooks) {
        assert.match('plans/ida.smartplan', new RegExp(files));
        assert.doesNotMatch('plans/ida.smartplan.txt', new RegExp(files));
      }
      assert.equal(sh(`${lint?.entry} plans/ida.smartplan`).code, 0);
      assert.equal(sh(`${lint?.entry} plans/ida.smartplan 'plans/bo in a draft.smartplan'`).code, 1);
      assert.equal(sh(`${format?.entry} plans/ida.smartplan`).code, 0);
    });
  });
});

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

describe('the jobs of pipelines', function () {
  this.timeout(60_000);

  it('GitHub: fails at an error, with remarks beside the lines and a file to upload', () => {
    const workflow = yaml(blocks('yaml', '## GitHub', '## GitLab')[0]) as {
      on: string[];
      permissions: Record<string, string>;
      jobs: Record<string, { 'runs-on': string; steps: Step[] }>;
    };
    assert.deepEqual(Object.keys(workflow), ['name', 'on', 'permissions', 'jobs']);
    assert.equal(workflow.permissions['security-events'], 'write');
    const [steps = []] = Object.values(workflow.jobs).map((job) => job.steps);
    const { run = '' } = steps.find((step) => step.run !== undefined) ?? {};
    const uploaded = steps.find(({ uses = '' }) => uses.includes('upload-sarif'))?.with?.['sarif_file'] ?? '';
    inPlans((sh, folder) => {
      const { code, out, err } = sh(run);
      assert.deepEqual([code, err], [1, '']);
      assert.match(out, /^::error file=plans\/bo in a draft\.smartplan,line=5,/m);
      assert.match(readFileSync(join(folder, uploaded), 'utf8'), /"version": ?"2\.1\.0"/);
    });
  });

  it('GitLab: fails at an error, and leaves the reports that it names', () => {
    const { plans } = yaml(blocks('yaml', '## GitLab', '## An old')[0]) as {
      plans: { script: string[]; artifacts: { when: string; reports: Record<string, string> } };
    };
    assert.equal(plans.artifacts.when, 'always');
    inPlans((sh, folder) => {
      assert.equal(sh(plans.script.join('\n')).code, 1);
      const { codequality = '', junit = '', ...more } = plans.artifacts.reports;
      assert.deepEqual(more, {});
      assert.ok(Array.isArray(JSON.parse(readFileSync(join(folder, codequality), 'utf8'))));
      assert.match(readFileSync(join(folder, junit), 'utf8'), /<testsuites /);
    });
  });
});

describe('the recipes for many machines', function () {
  this.timeout(120_000);
  const scripts = blocks('sh', '## Many files', 'Parts that follow');
  const whole = 'smartplan lint plans --fail-on never --format csv';

  it('Slurm: the parts together are the report of one run', () => {
    const [part = '', join_ = ''] = scripts.filter((script) => !script.includes('parallel'));
    const tasks = Number(/--array=1-(\d+)/.exec(part)?.[1]);
    inPlans((sh, folder) => {
      for (let task = 1; task <= tasks; task++)
        assert.deepEqual(sh(`SLURM_ARRAY_TASK_ID=${task}\n${part}`), { code: 0, out: '', err: '' });
      assert.deepEqual(sh(join_), { code: 0, out: '', err: '' });
      assert.equal(readFileSync(join(folder, 'findings.csv'), 'utf8'), sh(whole).out);
    });
  });

  it('Spark: what each partition of paths gives can be joined', () => {
    const [, command = ''] = /paths\.pipe\("([^"]+)"\)/.exec(PAGE) ?? [];
    inPlans((sh) => {
      const partitions = ['plans/bo in a draft.smartplan\n', 'plans/ida.smartplan\n'].map((paths) =>
        sh(command, paths),
      );
      assert.deepEqual(
        partitions.map(({ code, err }) => [code, err]),
        [
          [0, ''],
          [0, ''],
        ],
      );
      const joined = partitions.map(({ out }) => out).join('');
      assert.equal(joined.split('\n').length, 3);
      const merged = sh(
        'cat > all.ndjson && smartplan merge all.ndjson --fail-on never --format csv',
        joined,
      );
      assert.deepEqual(merged, sh(whole));
    });
  });

  // Where it is installed; what it runs is the same as with Spark.
  if ((process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'parallel'))))
    it('GNU parallel: gives one page of findings', () => {
      const [script = ''] = scripts.filter((each) => each.includes('parallel'));
      inPlans((sh, folder) => {
        assert.equal(sh(script).code, 1);
        assert.match(readFileSync(join(folder, 'findings.html'), 'utf8'), /June has 30 days/);
        assert.deepEqual(sh('smartplan merge all.ndjson --fail-on never --format csv'), sh(whole));
      });
    });
});
