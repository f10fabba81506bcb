import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { journeyOf } from '../../../server/src/report/print/journey.ts';
import { printPage, READERS, type Reader } from '../../../server/src/report/print/print-page.ts';
import { review } from '../../../server/src/review/review.ts';
import { gather, pageOf, samples } from '../../report/samples.ts';
import { TODAY } from '../../rules/check.ts';
import { barriersOn } from '../workbench/barriers.ts';
import { openPage } from '../workbench/browser.ts';
import { workbenchHome } from '../workbench/install.ts';

/** The sample that each kind of copy is printed from. */
const printed = (reader: Reader, largePrint: boolean): string => {
  const sample = samples.find(({ path }) => path.includes('child-protection-plan-tomasz'));
  const plans = review(sample?.text ?? '', { today: TODAY }).plans;
  return printPage(
    plans.map((score) => ({
      plan: score.plan,
      journey: journeyOf(score, TODAY, largePrint),
    })),
    { reader, today: TODAY, largePrint },
  );
};

for (const colours of ['light', 'dark'] as const) {
  describe(`reports and printed plans in a browser, ${colours}`, () => {
    let browser: Browser;
    let page: Page;
    const asked: string[] = [];

    before(async () => {
      ({ browser, page } = await openPage(workbenchHome(), 'localhost', colours));
      page.on('request', (request) => asked.push(request.url()));
    });
    after(async () => browser.close());

    /** Shows a page, and tells what keeps somebody from reading it. */
    async function barriers(html: string): Promise<string[]> {
      await page.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
      return barriersOn(page);
    }

    it('the report can be read by everybody', async () => {
      const earlier = [gather(samples.slice(0, 12)), gather(samples.slice(4))];
      assert.deepEqual(await barriers(await pageOf(samples, { earlier, most: 8 })), []);
    });
    for (const reader of READERS)
      it(`the copy for ${reader} can be read by everybody, in large print too`, async () => {
        assert.deepEqual(await barriers(printed(reader, false)), []);
        assert.deepEqual(await barriers(printed(reader, true)), []);
      });
    it('fetch nothing, with their own rules of safety in force', async () => {
      asked.length = 0;
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.setContent(await pageOf(samples, { most: 3 }));
      assert.match(await page.locator('h1').innerText(), /Report on children’s plans/);
      assert.deepEqual([asked, said], [[], []]);
    });
    it('fit a narrow screen', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      for (const html of [
        await pageOf(samples, { most: 2 }),
        printed('family', true),
        printed('meeting', false),
      ]) {
        await page.setContent(html);
        const wider = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.equal(wider, 0);
      }
    });
  });
}
