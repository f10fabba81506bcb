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
