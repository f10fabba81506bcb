import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lint } from '../../server/src/cli/lint.ts';
import { asOrdinaryUser, heard } from './as-ordinary-user.ts';
import { disturbed } from './disturbed.ts';
import { inFolder, smartplan, type Run } from './scenario.ts';

const before = (child: string): string =>
  `Plan: ${child}'s plan\n  Child: ${child}\n  Goal: ${child} reads 3 books\n    Masure: books read\n`;
const after = (child: string): string => before(child).replace('Masure', 'Measure');

const HERE = hostname().replace(/[^a-z\d]+/gi, '-');

const CHILDREN = ['Ada', 'Bo', 'Cy', 'Dot'];
const planOf = (child: string): string => `${child.toLowerCase()}.smartplan`;

/** Mends four plans while something happens to the program: `moment` is run inside of it, before its first line. */
function mendWhile(folder: string, moment: string, ...args: string[]): Run & { signal: string | null } {
  for (const child of CHILDREN) writeFileSync(join(folder, planOf(child)), before(child));
  return disturbed(folder, moment, 'lint', '.', '--fix', '--fail-on', 'never', ...args);
}

/** Files that a run has begun and not finished. */
const unfinished = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.part'));

/** Each plan as it is now: old, new, or its words where it is neither. */
const standing = (folder: string): string[] =>
  CHILDREN.map((child) => {
    const text = readFileSync(join(folder, planOf(child)), 'utf8');
    return text === before(child) ? 'old' : text === after(child) ? 'new' : text;
  });

const MOMENTS: readonly { when: string; moment: string; left: string[] }[] = [
  {
    when: 'while the second plan is half written',
    moment: `let written = 0;
fs.writeSync = (to, bytes, ...more) => {
  if (++written < 2) return real.writeSync(to, bytes, ...more);
  real.writeSync(to, bytes, 0, 30);
  die();
};`,
    left: ['new', 'old', 'old', 'old'],
  },
  {
    when: 'just before the second plan is put in its place',
    moment: `let renamed = 0;
fs.renameSync = (from, to) => (++renamed === 2 ? die() : real.renameSync(from, to));`,
    left: ['new', 'old', 'old', 'old'],
  },
  {
    when: 'as soon as the second plan is in its place',
    moment: `let renamed = 0;
fs.renameSync = (from, to) => {
  real.renameSync(from, to);
  if (++renamed === 2) die();
};`,
    left: ['new', 'new', 'old', 'old'],
  },
];

describe('mending that is disturbed', function () {
  this.timeout(60_000);

  for (const { when, moment, left } of MOMENTS) {
    it(`loses nothing when it is killed ${when}, and goes on from there without a trace`, () => {
      inFolder((folder) => {
        assert.equal(mendWhile(folder, moment, '--jobs', '1').signal, 'SIGKILL');
        assert.deepEqual(standing(folder), left);
        const again = smartplan(['lint', '.', '--fix', '--fail-on', 'never'], folder);
        const rest = left.filter((each) => each === 'old').length;
        assert.equal(again.err, `${rest} findings mended in ${rest} files.\n`);
        assert.deepEqual(standing(folder), ['new', 'new', 'new', 'new']);
        assert.deepEqual(unfinished(folder), []);
      });
    });
  }

  it('leaves every plan whole when it is killed while two threads mend', () => {
    inFolder((folder) => {
      assert.equal(mendWhile(folder, MOMENTS[1]?.moment ?? '', '--jobs', '2').signal, 'SIGKILL');
      for (const each of standing(folder)) assert.match(each, /^(?:old|new)$/);
    });
  });

  it('leaves a plan as it is that somebody else saves meanwhile, names it, and mends the others', () => {
    inFolder((folder) => {
      const { err, code } = mendWhile(
        folder,
        `let mended = 0;
fs.fsyncSync = (to) => {
  real.fsyncSync(to);
  if (++mended === 2) real.writeFileSync('bo.smartplan', 'Plan: Bo is at home again\\n');
};`,
      );
      assert.equal(
        err,
        '3 findings mended in 3 files.\nbo.smartplan was left as it is: somebody else changed it meanwhile.\n',
      );
      assert.equal(code, 2);
      assert.deepEqual(standing(folder), ['new', 'Plan: Bo is at home again\n', 'new', 'new']);
      assert.deepEqual(unfinished(folder), []);
    });
  });

  /** What one plan is called while it is written, inside of the program. */
  const part = `\`bo.smartplan.smartplan-${HERE}-\${process.pid}.part\``;
  const OTHERS_MENDED = '3 findings mended in 3 files.\n';
  const REFUSED: readonly { when: string; moment: string; says: string }[] = [
    {
      when: 'the disk is full by the time all of it is to be kept',
      moment: "let kept = 0; fs.fsyncSync = (to) => (++kept === 2 ? refuse('ENOSPC') : real.fsyncSync(to));",
      says: 'bo.smartplan could not be written: the disk is full.\n',
    },
    {
      when: 'a folder is in the way of what is written',
      moment: `real.mkdirSync(${part});`,
      says: `bo.smartplan could not be written: a folder called bo.smartplan.smartplan-${HERE}-PID.part is in the way. Take it away, and try again.\n`,
    },
    // A device of Linux that is always full, for everybody.
    ...(existsSync('/dev/full')
      ? [
          {
            when: 'the disk that it is written to is full',
            moment: `real.symlinkSync('/dev/full', ${part});`,
            says: 'bo.smartplan could not be written: the disk is full.\n',
          },
        ]
      : []),
  ];
  for (const { when, moment, says } of REFUSED)
    it(`leaves a plan as it is where ${when}, says why, and mends the others`, () => {
      inFolder((folder) => {
        const { err, code } = mendWhile(folder, moment, '--jobs', '1');
        assert.equal(err.replace(/-\d+\.part/, '-PID.part'), OTHERS_MENDED + says);
        assert.equal(code, 2);
        assert.deepEqual(standing(folder), ['new', 'old', 'new', 'new']);
      });
    });

  it('leaves a plan as it is that may not be written, and says so', async () => {
    await inFolder((folder) => {
      const plan = join(folder, 'ada.smartplan');
      writeFileSync(plan, before('Ada'));
      chmodSync(plan, 0o444);
      return asOrdinaryUser(folder, async () => {
        const { code, err } = await heard(() =>
          lint([plan, '--fix', '--fail-on', 'never', '--output', 'csv=/dev/null']),
        );
        assert.equal(err, `${plan} may not be written: you have no right to change it or its folder.\n`);
        assert.equal(code, 2);
        assert.equal(readFileSync(plan, 'utf8'), before('Ada'));
        assert.deepEqual(readdirSync(folder), ['ada.smartplan']);
      });
    });
  });

  it('takes away only what the dead have left', () => {
    inFolder((folder) => {
      const [alive, dead] = [process.pid, endedProcess()];
      const names = {
        dead: `ada.smartplan.smartplan-${HERE}-${dead}.part`,
        alive: `ada.smartplan.smartplan-${HERE}-${alive}.part`,
        elsewhere: `ada.smartplan.smartplan-elsewhere-${dead}.part`,
        elsewhereLongAgo: `bo.smartplan.smartplan-elsewhere-${dead}.part`,
        own: 'draft.part',
      };
      for (const name of Object.values(names)) writeFileSync(join(folder, name), 'Plan: half a pl');
      utimesSync(join(folder, names.elsewhereLongAgo), 0, 0);
      mendWhile(folder, '');
      assert.deepEqual(unfinished(folder), [names.alive, names.elsewhere, names.own].sort());
    });
  });
});

/** The number of a process that is over. */
const endedProcess = (): number => spawnSync(process.execPath, ['-e', '0']).pid;
