import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { copyPlans } from '../plans.ts';
import { openWorkbench, photograph, runCommand, type Workbench } from '../workbench/open.ts';

const VSIX = process.env['SMARTPLAN_VSIX'] ?? '';
const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url));

const AVA = `Plan: Ava's care plan
  Kind: care plan
  Team: North
  Started: 2 March 2026
  Review: 3 April 2026

  Goal: Ava reads with her carer on 4 nights a week
    By: 1 April 2026
`;

const row = (page: Page, words: string | RegExp) =>
  page.locator('.pane-body .monaco-list-row', { hasText: words }).first();
const tab = (page: Page, words: string) => page.locator('.tab', { hasText: words }).first();

describe('a practice lead and a trainer at the screen', () => {
  const plans = copyPlans();
  let workbench: Workbench;
  let page: Page;
  const picture = (name: string): Promise<void> => photograph(page, path.join(SCREENSHOTS, `${name}.png`));

  before(async function () {
    this.timeout(180_000);
    mkdirSync(SCREENSHOTS, { recursive: true });
    writeFileSync(path.join(plans.folder, 'ava.smartplan'), AVA);
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

  it('opens the walkthrough, in high contrast', async () => {
    const settings = path.join(plans.folder, '.vscode/settings.json');
    const before = JSON.parse(readFileSync(settings, 'utf8')) as object;
    writeFileSync(settings, JSON.stringify({ ...before, 'workbench.colorTheme': 'Default High Contrast' }));
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
