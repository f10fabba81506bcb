#!/usr/bin/env node
/*
 * Stands in for the desktop `code` executable: the same command line, but the workbench is VS Code's
 * server and the window is a headless browser, so it runs where no desktop can be installed.
 *
 * Exit codes: 0 `run()` of the tests resolved; 1 it rejected, or its extension host died; 3 the host
 * itself broke. SMARTPLAN_E2E_VERBOSE=1 prints everything, SMARTPLAN_E2E_SECONDS is the time limit.
 */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import { openPage } from './browser.ts';
import { readCommandLine, type CommandLine } from './command-line.ts';
import { workbenchHome } from './install.ts';
import { isNoise } from './noise.ts';
import { leaveSeat, runCommandLine, startServer, takeSeat, type Server } from './server.ts';

const verbose = process.env['SMARTPLAN_E2E_VERBOSE'] === '1';
const args = readCommandLine(process.argv.slice(2));
const seat = takeSeat(workbenchHome(), {}, args);
const proof = path.join(seat.temporary, 'run-is-done');

if (args.windowless.length > 0) {
  const code = runCommandLine(seat, args.windowless);
  leaveSeat(seat);
  process.exit(code);
}

const running: { server?: Server; browser?: Browser } = {};
let death: string | undefined;
let ending = false;
// What the tests print arrives piece by piece; the queue keeps it in order and lets it finish.
let printed: Promise<unknown> = Promise.resolve();

async function end(code: number, why?: string): Promise<void> {
  if (ending) return;
  ending = true;
  if (why !== undefined) process.stderr.write(`VS Code for the tests: ${why}\n`);
  const atMost = (milliseconds: number, task: Promise<unknown>): Promise<unknown> =>
    Promise.race([task, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
  await atMost(2000, printed);
  await atMost(5000, running.browser?.close().catch(() => undefined) ?? Promise.resolve());
  await running.server?.stop();
  leaveSeat(seat);
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void end(130, `stopped by ${signal}`));
}
process.on('uncaughtException', (error) => void end(3, error.stack ?? error.message));
process.on('unhandledRejection', (reason) => void end(3, format(reason)));
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) void end(3, 'whoever started it is gone');
}, 2000).unref();
const seconds = Number(process.env['SMARTPLAN_E2E_SECONDS'] ?? 600);
setTimeout(() => void end(3, `not done after ${seconds} seconds`), seconds * 1000).unref();

/**
 * Wraps the tests so that a file proves that `run()` came to its end: the workbench reports success
 * for an extension host that crashed.
 */
function wrapTests(tests: string): string {
  const wrapper = path.join(seat.temporary, 'tests.cjs');
  writeFileSync(
    wrapper,
    `'use strict';
exports.run = async () => {
  await require(${JSON.stringify(path.resolve(tests))}).run();
  require('node:fs').writeFileSync(${JSON.stringify(proof)}, '');
};
`,
  );
  return wrapper;
}

function address(host: string, { development, tests, open, disableExtensions }: CommandLine): string {
  const remote = (file: string): string => `vscode-remote://${host}${encodeURI(path.resolve(file))}`;
  const payload: [string, string][] = [
    ...development.map((each): [string, string] => ['extensionDevelopmentPath', remote(each)]),
    ...(tests === undefined
      ? []
      : [['extensionTestsPath', remote(wrapTests(tests))] satisfies [string, string]]),
    ...(disableExtensions ? [['disableExtensions', 'true'] satisfies [string, string]] : []),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const folder = open
    .map((each) => path.resolve(each))
    .find((each) => existsSync(each) && statSync(each).isDirectory());
  const query = new URLSearchParams(folder === undefined ? { ew: 'true' } : { folder });
  query.set('payload', JSON.stringify(payload));
  return `http://${host}/?${query.toString()}`;
}

running.server = await startServer(seat, (why) => {
  death = why;
  // The workbench may say something itself in the meantime, or nothing at all.
  setTimeout(() => void end(1, why), 3000);
});
const { host } = running.server;
const { browser, page } = await openPage(seat.home, host);
running.browser = browser;
browser.on('disconnected', () => void end(3, 'the browser went away'));
page.on('crash', () => void end(3, 'the page crashed'));
page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));

// A page that loads itself again would run the tests twice.
let loads = 0;
page.on('framenavigated', (frame) => {
  if (frame === page.mainFrame() && ++loads > 1) void end(3, 'the workbench loaded itself again');
});

await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
  const line = format(...values);
  if (!verbose && isNoise(type, line)) return;
  const out = type === 'error' || type === 'warn' ? process.stderr : process.stdout;
  printed = printed.then(() => new Promise((resolve) => out.write(`${line}\n`, resolve)));
});
await page.exposeFunction('codeAutomationExit', (code: number) => {
  // The call returns to the page first; only then may the page go.
  setImmediate(() => {
    if (code !== 0) void end(1);
    else if (death !== undefined) void end(1, death);
    else if (!existsSync(proof)) void end(1, 'the extension host ended before the tests were done');
    else void end(0);
  });
});
await page.goto(address(host, args), { timeout: 120_000, waitUntil: 'domcontentloaded' });
