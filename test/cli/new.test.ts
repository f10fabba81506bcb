import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, smartplan, type Run } from './scenario.ts';

const TEMPLATE =
  "Template: Our plan\n  For: pathway plan\n\nPlan: [Name]'s plan\n  Young person: [Name] | Born: [date of birth]\n";
const BEGUN =
  "Plan: Jay's plan\n  Kind: pathway plan\n  Based on: Our plan\n  Young person: Jay | Born: [date of birth]\n";

/** Runs `smartplan new` in a folder that holds one template. */
function begin(
  args: readonly string[],
  make: (folder: string) => void = () => undefined,
): Run & { readonly files: Record<string, string> } {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'ours.smartplan'), TEMPLATE);
    make(folder);
    const run = smartplan(['new', ...args], folder);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.includes('.') && name !== 'ours.smartplan',
    );
    return {
      ...run,
      files: Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    };
  });
}

describe('smartplan new', () => {
  for (const words of [['our', 'plan'], ['pathway', 'plan'], ['ours.smartplan']])
    it(`writes the plan on standard output: ${words.join(' ')}`, () => {
      assert.deepEqual(begin([...words, '--child', 'Jay']), { out: BEGUN, err: '', code: 0, files: {} });
    });

  it('writes a file and says how many blanks it has', () => {
    assert.deepEqual(begin(['Our plan', '--child', 'Jay', '-o', 'jay.smartplan']), {
      out: '',
      err: 'jay.smartplan is begun from ‘Our plan’: 1 blank to fill in.\n',
      code: 0,
      files: { 'jay.smartplan': BEGUN },
    });
    assert.deepEqual(Object.keys(begin(['Our plan', '--output=jay']).files), ['jay.smartplan']);
  });

  it('makes a name of its own in a folder', () => {
    const { err, files } = begin(['Our plan', '--child', 'Jay', '-o', 'plans'], (folder) =>
      mkdirSync(join(folder, 'plans')),
    );
    assert.match(err, /^plans\/jay-our-plan\.smartplan is begun/);
    assert.deepEqual(Object.keys(files), ['plans/jay-our-plan.smartplan']);
  });

  it('never writes over a file, unless it is told to', () => {
    const there = (folder: string): void => writeFileSync(join(folder, 'jay.smartplan'), 'Plan: Jay\n');
    const left = begin(['Our plan', '-o', 'jay.smartplan'], there);
    assert.equal(
      left.err,
      'jay.smartplan is there already and was left as it is. Choose another name, or add --force to write over it.\n',
    );
    assert.equal(left.code, 2);
    assert.equal(left.files['jay.smartplan'], 'Plan: Jay\n');
    const over = begin(['Our plan', '--child', 'Jay', '-o', 'jay.smartplan', '--force'], there);
    assert.deepEqual(over.files, { 'jay.smartplan': BEGUN });
  });

  for (const [args, said] of [
    [
      ['Our plan', '-o', 'gone/jay.smartplan'],
      'gone/jay.smartplan could not be written: there is no folder called gone.',
    ],
    [['Our plan', '-o', 'jay.docx'], 'The file of a plan ends in .smartplan: -o jay.smartplan.'],
    [
      ['Our plan', '--born', 'soon'],
      '--born takes a date such as 2026-11-22 or "22 November 2026", not ‘soon’.',
    ],
    [['Our plan', '--start', '31 June 2026'], 'There is no 31 June 2026: June has 30 days.'],
    [
      ['Our plan', '--child', 'Jay | Born: x'],
      '--child takes words on one line, without bars and square brackets, not ‘Jay | Born: x’.',
    ],
    [
      ['Our plan', '--fill', 'Team'],
      '--fill takes a label, a colon and what stands there: --fill "Team: North", not ‘Team’.',
    ],
    [['Our plan', '--colour', 'red'], 'There is no option --colour.'],
    [
      ['pathwya plan'],
      'There is no kind of plan, template or file called ‘pathwya plan’. Did you mean ‘pathway plan’?',
    ],
    [[], 'Say what to begin from: smartplan new "pathway plan".'],
  ] as const)
    it(`says what is wrong with ${args.join(' ') || 'nothing at all'}`, () => {
      const { err, out, code, files } = begin(args);
      assert.equal(err.slice(0, said.length), said);
      assert.deepEqual({ out, code, files }, { out: '', code: 2, files: {} });
    });

  it('says that a file holds no template, or more than one', () => {
    const file = (text: string): string =>
      begin(['x.smartplan'], (folder) => writeFileSync(join(folder, 'x.smartplan'), text)).err;
    assert.equal(
      file('Plan: Jay\n'),
      'x.smartplan holds no template: there is no line that begins with ‘Template:’.\n',
    );
    assert.equal(
      file('Template: A\nTemplate: B\n'),
      'x.smartplan holds more than one template. Name one by its title: ‘A’, ‘B’.\n',
    );
  });

  it('names every template that fits a kind of plan', () => {
    const { err } = begin(['pathway plan'], (folder) =>
      writeFileSync(join(folder, 'north.smartplan'), 'Template: North\n  For: pathway plan\n'),
    );
    assert.equal(
      err,
      'More than one template fits ‘pathway plan’. Name one by its title or its file: ‘North’ in north.smartplan, ‘Our plan’ in ours.smartplan.\n',
    );
  });

  it('says that a folder may not be written', function () {
    if (process.geteuid?.() === 0) process.seteuid?.(65534);
    try {
      const { err, code } = begin(['Our plan', '-o', 'closed/jay.smartplan'], (folder) => {
        mkdirSync(join(folder, 'closed'));
        chmodSync(join(folder, 'closed'), 0o555);
      });
      assert.equal(
        err,
        'closed/jay.smartplan may not be written: you have no right to change the folder closed.\n',
      );
      assert.equal(code, 2);
    } finally {
      if (process.getuid?.() === 0) process.seteuid?.(0);
    }
  });
});
