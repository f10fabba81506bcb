import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { print } from '../../server/src/language/print.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { review } from '../../server/src/review/review.ts';
import { TODAY } from '../rules/check.ts';
import { REPORT, reviewedSamples, sampleReport, samples } from './report.ts';

describe('samples', () => {
  it('get the findings that were reviewed (after a change: npm run snapshot, then read the difference)', async () => {
    assert.equal(await sampleReport(), readFileSync(REPORT, 'utf8'));
  });

  it('are in their usual shape', async () => {
    for (const { path, text } of await samples()) assert.equal(print(readDocument(text)), text, path);
  });

  it('that are good have no error, no warning and only SMART goals', async () => {
    for (const { path, text } of await samples()) {
      if (!path.includes('/good/') && !path.endsWith('-after.smartplan')) continue;
      const { findings, plans } = review(text, { today: TODAY });
      assert.deepEqual(
        findings.filter((each) => each.severity !== 'hint').map((each) => `${each.rule} ${each.message}`),
        [],
        path,
      );
      assert.deepEqual(
        plans.map((plan) => plan.smartRate),
        plans.map(() => 1),
        path,
      );
    }
  });

  it('that are based on a template meet it or do not, as they are meant to', async () => {
    const said = new Map(
      (await reviewedSamples()).map(({ path, review: { findings } }) => [
        path.replace(/^.*-|\.smartplan$/g, ''),
        findings.filter((each) => each.severity !== 'hint').map((each) => each.rule),
      ]),
    );
    assert.deepEqual(said.get('noor'), []);
    for (const rule of [
      'timescale/not-met',
      'timescale/review-late',
      'timescale/visit-late',
      'template/section-missing',
      'template/field-missing',
    ])
      assert.ok(said.get('reggie')?.includes(rule), rule);
    for (const rule of [
      'template/standards-clash',
      'template/based-on-unknown',
      'template/blank-without-prompt',
      'privacy/birth-date-in-template',
    ])
      assert.ok(said.get('itself')?.includes(rule), rule);
  });

  it('that are poor have faults in half of their goals or more', async () => {
    for (const { path, text } of await samples()) {
      if (!path.includes('/poor/') && !path.endsWith('-before.smartplan')) continue;
      for (const { smartRate } of review(text, { today: TODAY }).plans)
        assert.ok((smartRate ?? 1) <= 0.5, path);
    }
  });
});
