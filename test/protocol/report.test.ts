import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inFolder } from '../cli/scenario.ts';
import { wordsOf } from '../report/validity.ts';
import { MODERN, startServer } from './client.ts';

interface Report {
  readonly plans: number;
  readonly html: string;
}

const PLAN = `Plan: Ida's plan
  Kind: child in need plan
  Child: Ida
  Reference: CIN-7
  Goal: Ida walks to school
    By: 1 November 2026
`;

/** Asks for a report on a folder with these files, or on a folder below it. */
const report = (files: Readonly<Record<string, string>>, params: object, below = ''): Promise<Report> =>
  inFolder(async (folder) => {
    mkdirSync(join(folder, 'north'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const uri = pathToFileURL(folder).toString();
    const client = await startServer(MODERN, {}, undefined, uri);
    const answer = await client.connection.sendRequest<Report>('smartplan/report', {
      folder: below === '' ? uri : `${uri}/${below}`,
      ...params,
    });
    await client.stop();
    return answer;
  });

describe('a report that an editor asks for', () => {
  const files = {
    'ida.smartplan': PLAN,
    'north/bo.smartplan': PLAN.replaceAll('Ida', 'Bo').replace('7', '8'),
  };

  it('is on the plans of the folder and below, without names', async () => {
    const { plans, html } = await report(files, {});
    assert.equal(plans, 2);
    const words = wordsOf(html);
    assert.match(words, /^2 plans in 2 files, as they stood on 22 November 2026\./m);
    assert.match(words, /^\[child\] walks to school/m);
    assert.doesNotMatch(html, /\b(?:Ida|Bo)\b/);
  });
  it('names people where the person asks for that', async () => {
    const { html } = await report(files, { withNames: true });
    assert.match(wordsOf(html), /^Ida's plan \(CIN-7\)/m);
    assert.match(wordsOf(html), /^north\/bo\.smartplan, line 1$/m);
  });
  it('is on one folder of several', async () => {
    const { plans, html } = await report(files, {}, 'north');
    assert.equal(plans, 1);
    assert.match(wordsOf(html), /CIN-8/);
  });
  it('says so when there is no plan', async () => {
    const { plans } = await report({ 'form.smartplan': 'Template: Our form\n' }, {});
    assert.equal(plans, 0);
  });
});
