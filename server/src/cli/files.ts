import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode, MOST_BYTES, type FileText } from '../disk/text.ts';
import { COPY_THE_TEXT, otherDocument } from '../language/other-document.ts';
import { Ignored } from './ignored.ts';

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

/** The plan files that paths name. */
export interface Found {
  /** In the order given, each once. */
  readonly files: string[];
  readonly unread: Unread[];
  /** Files that were named and are left out by a `.smartplanignore`. */
  readonly leftOut: string[];
}

/**
 * The plan files that paths name: files as they are, folders with everything below them, patterns such as
 * `plans/2026*.smartplan`. What `.gitignore` and `.smartplanignore` leave out is left out; a file that is named
 * itself only by the latter.
 *
 * @param heed false reads what is ignored too
 */
export async function findFiles(paths: readonly string[], heed = true): Promise<Found> {
  const files = new Set<string>();
  const unread: Unread[] = [];
  const leftOut: string[] = [];
  const ignored = heed ? await Ignored.load() : undefined;
  for (const path of paths) {
    const found = path === STANDARD_INPUT ? [path] : await under(path, unread, ignored, leftOut);
    for (const file of found) files.add(file);
  }
  return { files: [...files], unread, leftOut };
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
    const file = decode(bytes);
    const other = otherDocument(file.text);
    if (other !== undefined)
      return {
        path,
        message: `${path === STANDARD_INPUT ? 'What came on standard input' : path} is ${other} and not plain text, whatever it is called. ${COPY_THE_TEXT}`,
      };
    return { path, ...file };
  } catch (error) {
    return { path, message: reason(path, error) };
  }
}

async function under(
  path: string,
  unread: Unread[],
  ignored: Ignored | undefined,
  leftOut: string[],
): Promise<string[]> {
  const kind = kindOf(path);
  if (kind === 'file') {
    if (ignored?.byPlans(path) !== true) return [path];
    leftOut.push(path);
    return [];
  }
  if (kind === 'folder') return inFolder(path, unread, ignored);
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
  return found
    .sort()
    .filter((file) => ignored === undefined || !(ignored.byGit(file) || ignored.byPlans(file)));
}

function inFolder(path: string, unread: Unread[], ignored: Ignored | undefined): string[] {
  const files: string[] = [];
  let left = 0;
  // A folder that git ignores was named on purpose.
  const heedGit = ignored?.byGit(`${path}/`) === false;
  const isOut = (name: string): boolean =>
    ignored !== undefined && (ignored.byPlans(name) || (heedGit && ignored.byGit(name)));
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
      const isFolder = entry.isDirectory();
      if (
        isFolder
          ? entry.name === 'node_modules' || entry.name.startsWith('.')
          : !entry.name.endsWith('.smartplan')
      )
        continue;
      if (isOut(isFolder ? `${name}/` : name)) left++;
      else if (isFolder) visit(name);
      else files.push(name);
    }
  };
  visit(path);
  if (files.length === 0 && unread.every((each) => each.path !== path)) {
    const where = path === '.' ? 'this folder' : path;
    unread.push({
      path,
      message:
        left > 0
          ? `Everything in ${where} is left out by .gitignore or .smartplanignore; --no-ignore reads it all the same.`
          : `There is no plan (a file that ends in .smartplan) in ${where}.`,
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
        : `There is no file called ${name}.`;
    case 'EACCES':
    case 'EPERM':
      return `${name} may not be read: you have no right to open it.`;
    case 'ELOOP':
      return `${name} is a link that leads back to itself.`;
    case 'EISDIR':
      return `${name} is a folder, not a file.`;
    case 'ENOSPC':
    case 'EDQUOT':
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
