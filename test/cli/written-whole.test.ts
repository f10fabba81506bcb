import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { disturbed } from './disturbed.ts';
import { inFolder, smartplan } from './scenario.ts';

const PLAN = 'Plan: Ada\n  Kind: care plan\n  Child: Ada\n  Goal: Ada reads 3 books\n';

/** Every command that writes a document, and the document. */
const COMMANDS: readonly { readonly args: readonly string[]; readonly file: string }[] = [
  { args: ['report', 'plans', '-o', 'out/report.html'], file: 'out/report.html' },
  { args: ['report', 'plans', '--json', 'out/report.json'], file: 'out/report.json' },
  { args: ['print', 'plans/ada.smartplan', '--for', 'family', '-o', 'out/ada.html'], file: 'out/ada.html' },
  { args: ['lint', 'plans', '--fail-on', 'never', '--output', 'csv=out/plans.csv'], file: 'out/plans.csv' },
];

/** What goes wrong while the document is written, and what the command says. */
const FAULTS: readonly { readonly when: string; readonly moment: string; readonly says: string }[] = [
  {
    when: 'the disk is full',
    moment: "fs.writeSync = () => refuse('ENOSPC');",
    says: '{file} could not be written: the disk is full.',
  },
  {
    when: 'the disk is full only when all is to be kept',
    moment: "fs.fsyncSync = () => refuse('ENOSPC');",
    says: '{file} could not be written: the disk is full.',
  },
  {
    when: 'the share of the disk is used up',
    moment: "fs.writeSync = () => refuse('EDQUOT');",
    says: '{file} could not be written: the disk is full.',
  },
  {
    when: 'the folder may not be written',
    moment:
      "fs.openSync = (path, flags, ...more) => (flags === 'w' ? refuse('EACCES') : real.openSync(path, flags, ...more));",
    says: '{file} may not be written: you have no right to change it or its folder.',
  },
  {
    when: 'the disk is read-only',
    moment:
      "fs.openSync = (path, flags, ...more) => (flags === 'w' ? refuse('EROFS') : real.openSync(path, flags, ...more));",
    says: '{file} could not be written: the disk is read-only.',
  },
  {
    when: 'somebody holds the old one open and it cannot be replaced',
    moment: "fs.renameSync = () => refuse('EBUSY');",
    says: '{file} could not be written: another program has it open. Close it there, and try again.',
  },
];

function inPlans(use: (folder: string) => void): void {
  inFolder((folder) => {
    mkdirSync(join(folder, 'plans'));
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'plans/ada.smartplan'), PLAN);
    use(folder);
  });
}

describe('a document that cannot be written', function () {
  this.timeout(60_000);

  for (const [at, { args, file }] of COMMANDS.entries())
    it(`${file} leaves the old one as it was and says why`, () => {
      inPlans((folder) => {
        writeFileSync(join(folder, file), 'the old one');
        for (const { when, moment, says } of at === 0 ? FAULTS : FAULTS.slice(0, 1)) {
          const { err, code } = disturbed(folder, moment, ...args);
          assert.equal(err, `${says.replace('{file}', file)}\n`, when);
          assert.equal(code, 2, when);
          assert.equal(readFileSync(join(folder, file), 'utf8'), 'the old one', when);
        }
        assert.deepEqual(readdirSync(join(folder, 'out')), [file.slice('out/'.length)]);
      });
    });

  // A device of Linux that is always full.
  if (existsSync('/dev/full'))
    it('is named where a real device is full', () => {
      inPlans((folder) => {
        symlinkSync('/dev/full', join(folder, 'out/report.html'));
        const { err, code } = smartplan(['report', 'plans', '-o', 'out/report.html'], folder);
        assert.deepEqual([err, code], ['out/report.html could not be written: the disk is full.\n', 2]);
      });
    });

  it('does not keep the other one from being written', () => {
    inPlans((folder) => {
      const moment =
        "fs.openSync = (path, ...more) => (String(path).includes('.html') ? refuse('EACCES') : real.openSync(path, ...more));";
      const { err, code } = disturbed(folder, moment, 'report', 'plans', '-o', 'a.html', '--json', 'a.json');
      assert.equal(
        err,
        'a.json was written: 1 plan.\na.html may not be written: you have no right to change it or its folder.\n',
      );
      assert.equal(code, 2);
    });
  });
});

describe('a document whose writing is cut short', function () {
  this.timeout(60_000);
  const MOMENTS: readonly (readonly [when: string, moment: string])[] = [
    ['half written', 'fs.writeSync = (to, bytes) => { real.writeSync(to, bytes, 0, 10); die(); };'],
    ['about to be put in its place', 'fs.renameSync = die;'],
  ];
  for (const [when, moment] of MOMENTS)
    for (const { args, file } of COMMANDS)
      it(`${file}, killed when ${when}, is as it was, and the next run leaves no trace`, () => {
        inPlans((folder) => {
          writeFileSync(join(folder, file), 'the old one');
          assert.equal(disturbed(folder, moment, ...args).signal, 'SIGKILL');
          assert.equal(readFileSync(join(folder, file), 'utf8'), 'the old one');
          assert.equal(readFileSync(join(folder, 'plans/ada.smartplan'), 'utf8'), PLAN);
          assert.equal(smartplan(args, folder).code, 0);
          assert.notEqual(readFileSync(join(folder, file), 'utf8'), 'the old one');
          assert.deepEqual(readdirSync(join(folder, 'out')), [file.slice('out/'.length)]);
        });
      });
});
