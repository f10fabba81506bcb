import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { eventually } from '../eventually.ts';
import { copyPlans } from '../plans.ts';
import { barriersOn } from '../workbench/barriers.ts';
import { setTheme, THEMES } from '../workbench/folder-settings.ts';
import { openWorkbench, photograph, runCommand, type Workbench } from '../workbench/open.ts';

const VSIX = process.env['SMARTPLAN_VSIX'] ?? '';
const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url));

const AVA = `Plan: Ava's care plan
  Kind: care plan
  Based on: Care plan (North)
  Team: North
  Started: 2 March 2026
  Review: 3 April 2026

  Goal: Ava reads with her carer on 4 nights a week
    By: 1 April 2026
`;

const NORTH = 'Template: Care plan (North)\n  Must: every goal has Who\n';

const row = (page: Page, words: string | RegExp) =>
  page.locator('.pane-body .monaco-list-row', { hasText: words }).first();
const tab = (page: Page, words: string) => page.locator('.tab', { hasText: words }).first();

/** The frame that shows a report. */
async function reportIn(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const title = frame.locator('h1', { hasText: 'Report on children’s plans' });
    if ((await title.count().catch(() => 0)) > 0) return frame;
  }
  return undefined;
}

const withoutRules = (html: string): string =>
  html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

describe('a practice lead and a trainer at the screen', () => {
  const plans = copyPlans();
  let workbench: Workbench;
  let page: Page;
  const picture = (name: string): Promise<void> => photograph(page, path.join(SCREENSHOTS, `${name}.png`));

  before(async function () {
    this.timeout(180_000);
    mkdirSync(SCREENSHOTS, { recursive: true });
    writeFileSync(path.join(plans.folder, 'ava.smartplan'), AVA);
    writeFileSync(path.join(plans.folder, 'north.smartplan'), NORTH);
    workbench = await openWorkbench(VSIX, plans.folder, 'mia.smartplan', 'light');
    page = workbench.page;
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture('failed-around');
  });
  after(async () => {
    await workbench.close();
    plans.remove();
  });

  it('sees squiggles and findings in a light theme too', async () => {
    await page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-error').first().waitFor();
    await runCommand(page, 'Problems: Focus on Problems View');
    await page
      .locator('.markers-panel .monaco-list-row', { hasText: 'relevant/voice-missing' })
      .first()
      .waitFor();
    await picture('problems-light');
  });

  it('finds all plans of the folder by team, and opens one', async () => {
    await page.locator('.activitybar [aria-label^="SMART Plan"]').first().click();
    await row(page, "Ava's care plan").waitFor();
    await row(page, /North.*1 plan/).waitFor();
    await row(page, /Ava's care plan.*overdue/).click();
    await tab(page, 'ava.smartplan').waitFor();
    await picture('plans-light');
  });

  it('renames the template from the line of a plan, and back from its own title', async () => {
    const rename = async (label: string, from: string, to: string): Promise<void> => {
      await page
        .locator('.view-line', { hasText: `${label}: ${from}` })
        .first()
        .locator('span span')
        .last()
        .click();
      await page.keyboard.press('F2');
      const box = page.locator('.rename-box input');
      await box.waitFor();
      assert.equal(await box.inputValue(), from);
      await box.fill(to);
      await picture(`rename-${label === 'Template' ? 'template' : 'plan'}-light`);
      await page.keyboard.press('Enter');
      await eventually(`both files speak of ${to}`, () =>
        ['ava', 'north'].every((name) =>
          readFileSync(path.join(plans.folder, `${name}.smartplan`), 'utf8').includes(`: ${to}\n`),
        )
          ? true
          : undefined,
      );
    };
    await rename('Based on', 'Care plan (North)', 'Care plan (West)');
    await page.keyboard.press('F12');
    await tab(page, 'north.smartplan').waitFor();
    await rename('Template', 'Care plan (West)', 'Care plan (North)');
  });

  it('sees the plans by kind, and again when one changes on disk', async () => {
    await runCommand(page, 'SMART Plan: Group plans by kind');
    await row(page, /Care plan.*1 plan/).waitFor();
    writeFileSync(path.join(plans.folder, 'ida.smartplan'), AVA.replaceAll('Ava', 'Ida'));
    await row(page, /Care plan.*2 plans/).waitFor();
  });

  it('opens a plan before and after, with both scores', async () => {
    await runCommand(page, 'SMART Plan: Before and after');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Child in need plan' })
      .first()
      .click();
    await tab(page, 'child-in-need-before').waitFor();
    await tab(page, 'child-in-need-after').waitFor();
    const both = /^Before: SMART 0 of \d+ · After: SMART (\d+) of \1$/;
    await page.locator('.statusbar-item', { hasText: both }).first().waitFor();
    await picture('before-and-after-light');
  });

  it('begins a plan from a form, with the name of the child in it', async () => {
    await runCommand(page, 'SMART Plan: New plan from a template');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Care plan (England)' })
      .first()
      .click();
    const asked = (what: string) => page.locator('.quick-input-widget', { hasText: what });
    await asked('first name').waitFor();
    await page.keyboard.type('Zuri');
    await page.keyboard.press('Enter');
    await asked('date of birth').waitFor();
    await page.keyboard.press('Enter');
    await asked('plan begins').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: 'Child: Zuri' }).first().waitFor();
    await picture('new-plan-light');
  });

  it('reads a report on the folder without a barrier, in any theme', async function () {
    this.timeout(120_000);
    await runCommand(page, 'SMART Plan: Report on this folder');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Without names' }).first().click();
    await page.locator('.quick-input-widget .monaco-button', { hasText: /^(?:OK|Save the report)$/ }).click();
    const frame = await eventually('the report', () => reportIn(page));
    // Nothing runs in the view, the search for barriers neither: it looks at what the view holds and how it is styled.
    const copy = await page.context().newPage();
    await copy.setViewportSize({ width: 460, height: 800 });
    for (const { name, theme, view } of THEMES) {
      setTheme(plans.folder, theme);
      await frame.locator(`body.${view}`).waitFor();
      await copy.setContent(withoutRules(await frame.content()));
      assert.deepEqual(await barriersOn(copy), [], name);
      await picture(`report-${name}`);
    }
    await copy.close();
  });

  it('opens the walkthrough, in high contrast', async () => {
    setTheme(plans.folder, 'Default High Contrast');
    await page.locator('.monaco-workbench.hc-black').waitFor();
    await runCommand(page, 'SMART Plan: What can I do here?');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'What makes a goal SMART?' })
      .first()
      .click();
    await page.getByText('Measurable: how will we know?').first().click();
    await page.getByText('Show a goal that nobody can measure').first().waitFor();
    await picture('walkthrough-high-contrast');
  });
});
