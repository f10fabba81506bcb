import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { eventually } from '../eventually.ts';
import { copyPlans } from '../plans.ts';
import { barriersOn } from '../workbench/barriers.ts';
import { setTheme, THEMES } from '../workbench/folder-settings.ts';
import { openWorkbench, photograph, runCommand, type Workbench } from '../workbench/open.ts';

const VSIX = process.env['SMARTPLAN_VSIX'] ?? '';
const PLAN = 'jo.smartplan';
const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url));

/** The frame of the Journey view, once it shows a picture. */
const journey = (page: Page): Promise<Frame> =>
  eventually('the Journey view with a picture', async () => {
    for (const frame of page.frames())
      if (
        (await frame
          .locator('#picture svg')
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    return undefined;
  });

/** The line of the editor in which the cursor stands, from the status bar, which shows it once an editor has the focus. */
const cursorLine = async (page: Page): Promise<number> => {
  const [words = ''] = await page.locator('#status\\.editor\\.selection').allTextContents();
  return Number(/Ln (\d+)/.exec(words)?.[1] ?? 0);
};

describe('a person who looks at the journey', () => {
  const plans = copyPlans();
  let workbench: Workbench;
  let page: Page;
  let frame: Frame;

  before(async function () {
    this.timeout(180_000);
    mkdirSync(SCREENSHOTS, { recursive: true });
    workbench = await openWorkbench(VSIX, plans.folder, PLAN);
    page = workbench.page;
    await runCommand(page, 'SMART Plan: Show the journey');
    frame = await journey(page);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await photograph(page, path.join(SCREENSHOTS, 'journey-failed.png'));
  });
  after(async () => {
    await workbench.close();
    plans.remove();
  });

  const thing = (id: string) => frame.locator(`[data-thing="${id}"]`);
  const lineOf = (words: string): number =>
    readFileSync(path.join(plans.folder, PLAN), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1;

  it('sees the plan as a picture, and the same in words', async () => {
    assert.equal(await frame.locator('h1').textContent(), "Jo's pathway plan");
    assert.match((await thing('goal-0').getAttribute('aria-label')) ?? '', /^Goal 1: Jo cooks/);
    await frame.locator('td', { hasText: 'Review' }).first().waitFor();
  });

  it('goes to the line of a rung by a click', async () => {
    await eventually('the cursor at the milestone', async () => {
      await thing('goal-0-step-1').click();
      return (await cursorLine(page)) === lineOf('Jo makes soup') ? true : undefined;
    });
  });

  it('sees which thing the cursor stands in', async () => {
    await eventually('the rung marked', async () =>
      (await thing('goal-0-step-1').getAttribute('aria-current')) === 'location' ? true : undefined,
    );
    assert.equal(await frame.locator('[data-ground].here').getAttribute('data-ground'), 'goal-0');
  });

  it('goes from thing to thing with the arrow keys, and to the line with Enter', async () => {
    await thing('goal-0').focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await frame.evaluate('document.activeElement.getAttribute("data-thing")'), 'goal-0-step-0');
    await page.keyboard.press('ArrowDown');
    assert.equal(await frame.evaluate('document.activeElement.getAttribute("data-thing")'), 'goal-1');
    await page.keyboard.press('Enter');
    await eventually('the cursor at the second goal', async () =>
      (await cursorLine(page)) === lineOf('Jo saves') ? true : undefined,
    );
  });

  it('sees the picture change with the text', async () => {
    await page.locator('.monaco-editor.focused').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.type(' every month');
    await eventually('the new words in the picture', async () =>
      ((await thing('goal-1').getAttribute('aria-label')) ?? '').includes('every month') ? true : undefined,
    );
  });

  it('meets no barrier, in any theme', async function () {
    this.timeout(120_000);
    for (const { name, theme, view } of THEMES) {
      setTheme(plans.folder, theme);
      await frame.locator(`body.${view}`).waitFor();
      assert.deepEqual(await barriersOn(frame), [], name);
      await photograph(page, path.join(SCREENSHOTS, `journey-${name}.png`));
    }
  });

  for (const form of ['SVG', 'PNG'] as const)
    it(`saves the picture as ${form}`, async () => {
      await frame.getByRole('button', { name: `Save as ${form}` }).click();
      const ok = page.locator('.quick-input-widget .monaco-button', { hasText: /^(?:OK|Save)$/ }).first();
      await ok.waitFor();
      await ok.click();
      const file = path.join(plans.folder, `jo-journey.${form.toLowerCase()}`);
      const start = await eventually('the file', () => {
        try {
          const data = readFileSync(file);
          return data.length > 0 ? data.subarray(0, 4).toString('latin1') : undefined;
        } catch {
          return undefined;
        }
      });
      assert.equal(start, form === 'SVG' ? '<svg' : '\x89PNG');
    });

  it('finds the view again after VS Code was loaded anew', async function () {
    this.timeout(120_000);
    // The address of the first time would open the plan alone.
    const address = new URL(page.url());
    address.search = new URLSearchParams({ folder: plans.folder }).toString();
    await page.goto(address.href, { waitUntil: 'domcontentloaded' });
    await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 90_000 });
    frame = await journey(page);
    assert.equal(await frame.locator('h1').textContent(), "Jo's pathway plan");
  });
});
