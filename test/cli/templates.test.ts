import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, smartplan, type Run } from './scenario.ts';

const NORTH = `Template: North plan
  For: pathway plan
  Version: 3, April 2026
  Based on: Pathway plan (England)
  Must: every goal has Measure

Plan: [Name]'s pathway plan
`;

/** Runs the command in a folder with a template of its own, and one in a folder that the settings name. */
const run = (args: readonly string[], settings = '{ "templates": "../ours" }'): Run =>
  inFolder((top) => {
    const folder = join(top, 'plans');
    mkdirSync(folder);
    mkdirSync(join(top, 'ours'));
    writeFileSync(join(folder, 'smartplan.config.json'), settings);
    writeFileSync(join(folder, 'north.smartplan'), NORTH);
    writeFileSync(join(top, 'ours', 'region.smartplan'), 'Template: Region\n');
    return smartplan(['templates', ...args], folder);
  });

describe('the list of templates', () => {
  it('says where each comes from: the folder, the settings, law and guidance', () => {
    const { out, code } = run([]);
    assert.equal(code, 0);
    const [folder = '', named = '', bundled = ''] = out.replace(/ {2,}/g, '  ').split('\n\n');
    assert.equal(
      folder,
      'In the folder\n  North plan  pathway plan, version 3, April 2026, based on Pathway plan (England), 1 standard, with a form, north.smartplan',
    );
    assert.equal(
      named,
      'In the folders that the settings name\n  Region  for any kind of plan, 0 standards, ../ours/region.smartplan',
    );
    assert.match(bundled, /^Of law and guidance\n.*^ {2}EHC plan \(England\) {2}EHC plan, /ms);
  });

  /** The same folder with a template among the examples that nobody wants read. */
  const withExamples = (args: readonly string[]): Run =>
    inFolder((folder) => {
      mkdirSync(join(folder, 'examples'));
      writeFileSync(join(folder, '.smartplanignore'), 'examples/\n');
      writeFileSync(join(folder, 'north.smartplan'), NORTH);
      writeFileSync(join(folder, 'examples', 'south.smartplan'), NORTH.replace('North', 'South'));
      writeFileSync(
        join(folder, 'ida.smartplan'),
        "Plan: Ida's plan\n  Based on: South plan\n  Goal: Ida cycles to school\n",
      );
      return smartplan(args, folder);
    });

  it('leaves out what lies where nobody wants plans looked for, and says so', () => {
    const { out, err, code } = withExamples(['templates']);
    assert.match(out, /North plan/);
    assert.doesNotMatch(out, /South plan/);
    assert.equal(
      err,
      '1 more template lies where .gitignore or .smartplanignore leave plans out; --no-ignore lists it too.\n',
    );
    assert.equal(code, 0);
    const all = withExamples(['templates', '--no-ignore']);
    assert.match(all.out, /North plan[^\n]*\n {2}South plan|South plan[^\n]*\n {2}North plan/);
    assert.equal(all.err, '');
  });

  it('is what a new plan is begun from by its kind; one that is left out only by its title', () => {
    assert.match(withExamples(['new', 'pathway plan']).out, /Based on: North plan/);
    assert.match(withExamples(['new', 'South plan']).out, /Based on: South plan/);
  });

  it('lists those of a folder that git ignores where that folder is named', () => {
    inFolder((folder) => {
      mkdirSync(join(folder, '.git'));
      mkdirSync(join(folder, 'drafts'));
      writeFileSync(join(folder, '.gitignore'), 'drafts/\n');
      writeFileSync(join(folder, 'drafts', 'north.smartplan'), NORTH);
      assert.doesNotMatch(smartplan(['templates'], folder).out, /North plan/);
      assert.match(smartplan(['templates', 'drafts'], folder).out, /North plan/);
    });
  });

  it('does not change what a plan is judged by', () => {
    const { out } = withExamples(['lint', 'ida.smartplan', '--format', 'csv']);
    assert.match(out, /every goal has Measure/);
  });

  it('is there for programs', () => {
    const { templates } = JSON.parse(run(['--format', 'json']).out) as { templates: { from: string }[] };
    assert.deepEqual(templates[0], {
      title: 'North plan',
      kind: 'pathway plan',
      version: '3, April 2026',
      basedOn: 'Pathway plan (England)',
      from: 'folder',
      path: 'north.smartplan',
      standards: 1,
      form: true,
    });
    assert.ok(templates.some((each) => each.from === 'bundled'));
  });

  it('names folders that are not there, and lists the rest', () => {
    const { out, err, code } = run(['.', 'nowhere'], '{ "templates": "../theirs" }');
    assert.equal(code, 2);
    assert.match(out, /North plan/);
    assert.equal(
      err,
      'There is no folder called nowhere.\nsmartplan.config.json: ‘templates’ names the folder ../theirs, which is not there.\n',
    );
  });
});
