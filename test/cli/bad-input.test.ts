import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles, readPlanFile } from '../../server/src/cli/files.ts';
import { format } from '../../server/src/cli/format.ts';
import { asOrdinaryUser } from './as-ordinary-user.ts';
import { disturbed } from './disturbed.ts';
import { inFolder, smartplan, type Run } from './scenario.ts';

const GOOD =
  'Plan: Ida\'s plan\n  Kind: child in need plan\n  Child: Ida\n  Review: 4 December 2039\n  Ida says: "I like it here."\n';

/** Lints a folder that holds a good plan beside whatever `make` puts there. */
function lintBeside(make: (folder: string) => void): Run {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'good.smartplan'), GOOD);
    make(folder);
    return smartplan(['lint', '.'], folder);
  });
}

describe('bad input on the command line', () => {
  it('owns up to a fault of the program, without a word of the plan', () => {
    inFolder((folder) => {
      const fault =
        'const { test } = RegExp.prototype; RegExp.prototype.test = function (words) { if (/Ida/.exec(words)) throw new TypeError(words); return test.call(this, words); };';
      const { err, code } = disturbed(folder, fault, 'judge', 'Ida reads a book');
      assert.match(err, /^SMART Plan has stopped because of a fault of its own\. [^\n]+\n$/);
      assert.doesNotMatch(err, /Ida|TypeError/);
      assert.equal(code, 2);
    });
  });

  it('prints the fault itself for whoever sets SMARTPLAN_DETAILS', () => {
    inFolder((folder) => {
      const fault =
        "process.env.SMARTPLAN_DETAILS = '1'; const { test } = RegExp.prototype; RegExp.prototype.test = function (words) { if (/Ida/.exec(words)) throw new TypeError('made for this test'); return test.call(this, words); };";
      const { err, code } = disturbed(folder, fault, 'judge', 'Ida reads a book');
      assert.match(
        err,
        /^SMART Plan has stopped because of a fault of its own\. [^\n]+\nTypeError: made for this test\n {4}at /,
      );
      assert.equal(code, 2);
    });
  });

  it('names a broken link and reads the rest', () => {
    const { out, err, code } = lintBeside((folder) =>
      symlinkSync(join(folder, 'gone.smartplan'), join(folder, 'link.smartplan')),
    );
    assert.equal(err, 'link.smartplan is a link to a file that is not there.\n');
    assert.match(out, /1 file, 1 plan/);
    assert.equal(code, 2);
  });

  it('names a link that leads back to itself', () => {
    const { err, code } = lintBeside((folder) =>
      symlinkSync('loop.smartplan', join(folder, 'loop.smartplan')),
    );
    assert.equal(err, 'loop.smartplan is a link that leads back to itself.\n');
    assert.equal(code, 2);
  });

  it('does not follow folders round in a circle', () => {
    const { out, code } = lintBeside((folder) => {
      mkdirSync(join(folder, 'deep'));
      symlinkSync(folder, join(folder, 'deep', 'round'));
    });
    assert.match(out, /1 file, 1 plan/);
    assert.equal(code, 0);
  });

  it('leaves a file of 20 MB out and says so', () => {
    const { out, err, code } = lintBeside((folder) =>
      writeFileSync(join(folder, 'huge.smartplan'), 'Goal: Ida sings\n'.repeat(1_250_000)),
    );
    assert.equal(
      err,
      'huge.smartplan is 20 MB; no plan is that long. It was left out: split it into one file for each plan.\n',
    );
    assert.match(out, /1 file, 1 plan/);
    assert.equal(code, 2);
  });

  it('reads bytes that are no UTF-8 as far as it can, and says where they are', () => {
    const { out, code } = lintBeside((folder) =>
      writeFileSync(join(folder, 'latin.smartplan'), Buffer.from("Plan: Zo\xeb's plan\n", 'latin1')),
    );
    assert.match(
      out,
      /1:9 {2}error {4}Some letters from here on could not be read: the file was not saved as UTF-8\./,
    );
    assert.match(out, /2 files, 2 plans/);
    assert.equal(code, 1);
  });

  it('reads NUL bytes, a byte-order mark, CR-only lines and UTF-16', () => {
    const { out, err, code } = lintBeside((folder) => {
      writeFileSync(join(folder, 'bom.smartplan'), `\uFEFF${GOOD}`);
      writeFileSync(join(folder, 'cr.smartplan'), GOOD.replaceAll('\n', '\r'));
      writeFileSync(join(folder, 'nul.smartplan'), `${GOOD}\0\0`);
      writeFileSync(join(folder, 'utf16.smartplan'), Buffer.from(`\uFEFF${GOOD}`, 'utf16le'));
    });
    assert.equal(out.match(/Ida's plan: no open goals/g)?.length, 5);
    assert.match(out, /nul\.smartplan\n(?:.*\n){2,4} +6:1 {2}error/);
    assert.equal(
      err,
      'utf16.smartplan is saved as UTF-16. It was read all the same; save it as UTF-8, so that every program can read it.\n',
    );
    assert.equal(code, 1);
  });

  it('says what may not be read', async () => {
    const sentences = await inFolder((folder) =>
      asOrdinaryUserIn(folder, async () => {
        const { files, unread } = await findFiles([folder]);
        return [...unread, ...files.map(readPlanFile).filter((each) => 'message' in each)].map((each) =>
          each.message.replaceAll(folder, '.'),
        );
      }),
    );
    assert.deepEqual(sentences, [
      './locked may not be read: you have no right to open it.',
      './secret.smartplan may not be read: you have no right to open it.',
    ]);
  });

  it('never rewrites a file whose letters are lost', () => {
    inFolder((folder) => {
      const bytes = Buffer.from("plan:   Zo\xeb's plan\n", 'latin1');
      writeFileSync(join(folder, 'latin.smartplan'), bytes);
      const { err, code } = smartplan(['format', '.'], folder);
      assert.equal(
        err,
        'latin.smartplan was left as it is: it is not saved as UTF-8, and writing it would lose letters.\n',
      );
      assert.equal(code, 2);
      assert.deepEqual(readFileSync(join(folder, 'latin.smartplan')), bytes);
    });
  });

  it('leaves a plan whole when its folder may not be written', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'ida.smartplan'), 'plan:   Ida\n');
      chmodSync(folder, 0o555);
      return asOrdinaryUser(folder, async () => {
        assert.equal(await format([folder]), 2);
        assert.equal(readFileSync(join(folder, 'ida.smartplan'), 'utf8'), 'plan:   Ida\n');
        assert.deepEqual(readdirSync(folder), ['ida.smartplan']);
      });
    });
  });
});

/** A folder with a file and a folder that only their owner may open, looked at by somebody else. */
function asOrdinaryUserIn<T>(folder: string, act: () => Promise<T>): Promise<T> {
  mkdirSync(join(folder, 'locked'));
  writeFileSync(join(folder, 'secret.smartplan'), GOOD);
  chmodSync(join(folder, 'secret.smartplan'), 0o000);
  chmodSync(join(folder, 'locked'), 0o000);
  return asOrdinaryUser(folder, act);
}
