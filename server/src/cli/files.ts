import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode, MOST_BYTES, type FileText } from '../disk/text.ts';

/** A file that was read. */
export interface ReadFile extends FileText {
  readonly path: string;
}

/** What could not be read, in a sentence. */
export interface Unread {
  readonly path: string;
  readonly message: string;
}

export const STANDARD_INPUT = '-';

/**
 * The plan files that paths name: files as they are, folders with everything below them, patterns such as
 * `plans/2026*.smartplan`. In the order given, each file once.
 */
export async function findFiles(paths: readonly string[]): Promise<{ files: string[]; unread: Unread[] }> {
  const files = new Set<string>();
  const unread: Unread[] = [];
  for (const path of paths) {
    const found = path === STANDARD_INPUT ? [path] : await under(path, unread);
    for (const file of found) files.add(file);
  }
  return { files: [...files], unread };
}

/** Reads one file, or says in a sentence why not. */
export function readPlanFile(path: string): ReadFile | Unread {
  try {
    const bytes = readFileSync(path === STANDARD_INPUT ? 0 : path);
    if (bytes.length > MOST_BYTES)
      return {
        path,
        message: `${path} is ${Math.round(bytes.length / 1_000_000)} MB; no plan is that long. It was left out: split it into one file for each plan.`,
      };
    return { path, ...decode(bytes) };
  } catch (error) {
    return { path, message: reason(path, error) };
  }
}

async function under(path: string, unread: Unread[]): Promise<string[]> {
  const kind = kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') return inFolder(path, unread);
  if (!/[*?{[]/.test(path)) {
    unread.push({
      path,
      message:
        kind === 'broken link'
          ? `${path} is a link to a file that is not there.`
          : `There is no file or folder called ${path}.`,
    });
    return [];
  }
  const { glob } = await import('tinyglobby');
  const found = await glob(path.replaceAll('\\', '/'), {
    absolute: false,
    dot: false,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
  });
  if (found.length === 0) unread.push({ path, message: `No file fits the pattern ${path}.` });
  return found.sort();
}

function inFolder(path: string, unread: Unread[]): string[] {
  const files: string[] = [];
  const visit = (folder: string): void => {
    let entries;
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      unread.push({ path: folder, message: reason(folder, error) });
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = folder === '.' ? entry.name : join(folder, entry.name).replaceAll('\\', '/');
      if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) visit(name);
      else if (entry.name.endsWith('.smartplan') && !entry.isDirectory()) files.push(name);
    }
  };
  visit(path);
  if (files.length === 0 && unread.every((each) => each.path !== path)) {
    unread.push({
      path,
      message: `There is no plan (a file that ends in .smartplan) in ${path === '.' ? 'this folder' : path}.`,
    });
  }
  return files;
}

function kindOf(path: string): 'file' | 'folder' | 'broken link' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    try {
      return lstatSync(path).isSymbolicLink() ? 'broken link' : 'nothing';
    } catch {
      return 'nothing';
    }
  }
}

/** Why a file or folder could not be read, as a person would say it. */
export function reason(path: string, error: unknown): string {
  const name = path === STANDARD_INPUT ? 'Standard input' : path;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return isLink(path)
        ? `${name} is a link to a file that is not there.`
        : `${name} is not there any more.`;
    case 'EACCES':
    case 'EPERM':
      return `${name} may not be read: you have no right to open it.`;
    case 'ELOOP':
      return `${name} is a link that leads back to itself.`;
    case 'EISDIR':
      return `${name} is a folder, not a file.`;
    case 'ENOSPC':
      return `${name} could not be written: the disk is full.`;
    case 'EROFS':
      return `${name} could not be written: the disk is read-only.`;
    default:
      return `${name} could not be read.`;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
