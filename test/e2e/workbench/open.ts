import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { eventually } from '../eventually.ts';
import { openPage } from './browser.ts';
import { workbenchHome } from './install.ts';
import { leaveSeat, runCommandLine, startServer, takeSeat } from './server.ts';

/** A window of VS Code with a packaged extension in it. */
export interface Workbench {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/**
 * Installs the extension as a person would, and opens a folder and one file of it.
 *
 * @throws Error when the extension cannot be installed or the window does not open
 */
export async function openWorkbench(
  vsix: string,
  folder: string,
  file: string,
  theme: 'dark' | 'light' = 'dark',
): Promise<Workbench> {
  const colorTheme = theme === 'dark' ? 'Default Dark Modern' : 'Default Light Modern';
  const seat = takeSeat(workbenchHome(), { 'workbench.colorTheme': colorTheme });
  if (runCommandLine(seat, ['--install-extension', vsix, '--force']) !== 0) {
    throw new Error(`${path.basename(vsix)} could not be installed.`);
  }
  const server = await startServer(seat, (why) => console.error(why));
  const { browser, page } = await openPage(seat.home, server.host, theme);
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
    leaveSeat(seat);
  };
  const payload = [
    ['openFile', `vscode-remote://${server.host}${encodeURI(path.join(folder, file))}`],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  await page.goto(`http://${server.host}/?${query.toString()}`, {
    waitUntil: 'domcontentloaded',
    timeout: 120_000,
  });
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 90_000 });
  return { page, close };
}

/** Milliseconds after which the list of commands is opened anew: it may have been opened before it knew the extension. */
const LIST = 8000;

/** Runs a command by its title, as a person does with F1. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget:not([style*="display: none"]) input[type=text]').first();
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  await eventually(`the command ‘${title}’`, async () => {
    await page.keyboard.press('F1');
    await input.waitFor();
    await input.fill(`>${title}`);
    return row.waitFor({ timeout: LIST }).then(
      () => true,
      () => page.keyboard.press('Escape').then(() => undefined),
    );
  });
  await page.keyboard.press('Enter');
}

/** Saves what is on the screen, for people to look at. */
export async function photograph(page: Page, file: string): Promise<void> {
  writeFileSync(file, await page.screenshot());
}
