import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

/** The end of what a file is called while it is written: which computer writes it, and which process there. */
const PART = /\.smartplan-([a-z\d-]*)-(\d+)(?:\.\d+)?\.part$/i;

const HERE = hostname().replace(/[^a-z\d]+/gi, '-');

/** Milliseconds after which nobody on another computer is still writing. */
const A_DAY = 86_400_000;

const tidied = new Set<string>();

/**
 * What a file is called until it is whole. The first time that something is written into a folder, what killed runs
 * have left there is taken away.
 *
 * @param which tells the threads of one process apart: a full stop and a number
 */
export function partOf(path: string, which = ''): string {
  const folder = dirname(path);
  if (!tidied.has(folder)) {
    tidied.add(folder);
    tidy(folder);
  }
  return `${path}.smartplan-${HERE}-${process.pid}${which}.part`;
}

function tidy(folder: string): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) {
    const [, computer, process] = PART.exec(name) ?? [];
    if (process === undefined) continue;
    const path = join(folder, name);
    try {
      if (computer === HERE ? !isAlive(Number(process)) : isOld(path)) rmSync(path, { force: true });
    } catch {
      // It lies in nobody's way: it is never read as a plan, and the next run tries again.
    }
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Whoever may not be asked is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

const isOld = (path: string): boolean => Date.now() - statSync(path).mtimeMs > A_DAY;
