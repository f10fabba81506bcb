import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ownBrowser } from './install.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Packed {
  readonly default: { readonly executablePath: () => Promise<string> };
}

/** The machine's own Chromium, or the one that was installed beside the workbench. */
async function findBrowser(home: string): Promise<string> {
  const own = ownBrowser();
  if (own !== undefined) return own;
  const packed = createRequire(path.join(home, 'package.json')).resolve('@sparticuz/chromium');
  const { default: unpacker } = (await import(pathToFileURL(packed).href)) as Packed;
  return unpacker.executablePath();
}

/** Opens a headless browser with one empty page that may use the clipboard of `host`. */
export async function openPage(
  home: string,
  host: string,
  colorScheme: 'dark' | 'light' = 'dark',
): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(home),
    headless: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: FLAGS,
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    colorScheme,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: `http://${host}` });
  return { browser, page: await context.newPage() };
}
