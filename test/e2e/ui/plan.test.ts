import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { eventually } from '../eventually.ts';
import { copyPlans } from '../plans.ts';
import { changeSettings } from '../workbench/folder-settings.ts';
import { openWorkbench, photograph, runCommand, type Workbench } from '../workbench/open.ts';

const VSIX = process.env['SMARTPLAN_VSIX'] ?? '';
const PLAN = 'mia.smartplan';
const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url));

const TIDY = '      Shown by: the school register';
const UNTIDY = `# Ask for the register in June.\n        Shown by:   the school register`;

/** The plan has an untidy line with a remark above it, and files are tidied as they are saved. */
function prepare(folder: string): void {
  const plan = path.join(folder, PLAN);
  writeFileSync(plan, readFileSync(plan, 'utf8').replace(TIDY, UNTIDY));
  changeSettings(folder, { 'editor.formatOnSave': true });
}

const line = (page: Page, words: string) => page.locator('.view-line', { hasText: words }).first();
const problem = (page: Page, words: string | RegExp) =>
  page.locator('.markers-panel .monaco-list-row', { hasText: words }).first();

describe('a person at the screen', () => {
  const plans = copyPlans();
  let workbench: Workbench;
  let page: Page;

  before(async function () {
    this.timeout(180_000);
    mkdirSync(SCREENSHOTS, { recursive: true });
    prepare(plans.folder);
    workbench = await openWorkbench(VSIX, plans.folder, PLAN);
    page = workbench.page;
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await photograph(page, path.join(SCREENSHOTS, 'failed.png'));
  });
  after(async () => {
    await workbench.close();
    plans.remove();
  });

  it('sees the plan in colours', async () => {
    // Words of one colour share a class: mtk5, mtk9 …
    const colour = (words: string): Promise<string | null> =>
      line(page, words).locator('span span').filter({ hasText: /\S/ }).first().getAttribute('class');
    await eventually('a block, a field and a heading of three colours', async () => {
      const colours = await Promise.all(
        ['Goal: Improve', 'Area: education', 'Lead social worker:'].map(colour),
      );
      return new Set(colours).size === 3 ? colours : undefined;
    });
  });

  it('sees squiggles, and the same findings in the Problems view', async () => {
    await page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-error').first().waitFor();
    await runCommand(page, 'Problems: Focus on Problems View');
    await problem(page, 'specific/vague-change').waitFor();
    await problem(page, 'time-bound/non-date').waitFor();
    await photograph(page, path.join(SCREENSHOTS, 'problems-dark.png'));
  });

  it('sees in the status bar how SMART the plan is', async () => {
    const item = page.locator('.statusbar-item', { hasText: /^SMART \d+ of \d+$/ }).first();
    await item.waitFor();
    assert.equal(await item.textContent(), 'SMART 1 of 2');
  });

  it('is told why when the pointer rests on a squiggle', async () => {
    const words = line(page, 'as soon as possible').locator('span').last();
    const hover = page.locator('.monaco-hover', { hasText: 'time-bound/non-date' }).first();
    // A pointer that came while the lines above were still being laid out rests on nothing: move it again.
    const shown = async (): Promise<boolean> => {
      await page.mouse.move(640, 8);
      await words.hover({ position: { x: 30, y: 8 } });
      return hover.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    };
    for (let tries = 0; !(await shown()); tries++) assert.ok(tries < 8, 'nothing is said at the squiggle');
    await photograph(page, path.join(SCREENSHOTS, 'hover-dark.png'));
    // While the pointer stays, the hover comes back and lies over the lines that are clicked next.
    await page.mouse.move(640, 8);
    await page.keyboard.press('Escape');
    await hover.waitFor({ state: 'hidden' });
  });

  it('mends a finding with a quick fix, and saves', async () => {
    await line(page, "Improve Mia's attendance").click();
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Measure' }).first();
    // The menu comes up empty while the server is still asked, and an open hover takes the key: try again.
    const shown = async (): Promise<boolean> => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
      return fix.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    };
    for (let tries = 0; !(await shown()); tries++) assert.ok(tries < 8, 'the menu of quick fixes stays away');
    await photograph(page, path.join(SCREENSHOTS, 'quick-fix-dark.png'));
    await fix.click();
    await problem(page, 'measurable/no-measure').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+s');
    await eventually('the mended plan on disk', () => {
      const saved = readFileSync(path.join(plans.folder, PLAN), 'utf8');
      return /Improve Mia's attendance\n(?: {6}.*\n)*? {6}Measure: \[/.test(saved) ? saved : undefined;
    });
  });

  it('has the plan tidied as it is saved, and every remark kept', async () => {
    const saved = readFileSync(path.join(plans.folder, PLAN), 'utf8');
    assert.ok(saved.includes(`      # Ask for the register in June.\n${TIDY}`), saved);
    assert.ok(saved.includes('\n  # What we agreed with Kelly on 13 April.\n'), saved);
    await photograph(page, path.join(SCREENSHOTS, 'format-on-save-dark.png'));
  });

  it('pays for the extension when the plan is opened, and can see how long that took', async () => {
    await runCommand(page, 'Developer: Show Running Extensions');
    const extension = page.locator('.runtime-extensions-editor .extension', { hasText: 'SMART Plan' });
    const time = (await extension.locator('.activation-time').textContent()) ?? '';
    assert.match(time, /^(?:Startup )?Activation: \d+ms$/);
    console.log(`      ${time}`);
    await photograph(page, path.join(SCREENSHOTS, 'activation-dark.png'));
  });
});
