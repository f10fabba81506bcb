import { writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { kindOf } from './kind-of.ts';
import { Misused } from './output.ts';
import { beginFile, notWritten, type Writing } from './whole-file.ts';

const ENDING = '.smartplan';

/** The file that a new plan goes into: as it was named, or in the folder that was named. */
export function fileFor(given: string, child: string | undefined, title: string): string {
  if (kindOf(given) === 'folder')
    return join(given, `${nameOf(child === undefined ? title : `${child} ${title}`)}${ENDING}`);
  if (given.endsWith(ENDING)) return given;
  if (extname(basename(given)) === '') return `${given}${ENDING}`;
  throw new Misused(
    `The file of a plan ends in ${ENDING}: -o ${given.slice(0, -extname(given).length)}${ENDING}.`,
  );
}

/** Writes a file whole or not at all, and none over another; gives the sentence that says why it could not. */
export function writeNew(path: string, text: string, force: boolean): string | undefined {
  let file: Writing | undefined;
  try {
    if (!force) {
      writeFileSync(path, text, { flag: 'wx' });
      return undefined;
    }
    file = beginFile(path);
    file.write(text);
    return file.put();
  } catch (error) {
    file?.drop();
    return sentence(path, error);
  }
}

function sentence(path: string, error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EEXIST':
      return `${path} is there already and was left as it is. Choose another name, or add --force to write over it.`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `${path} could not be written: there is no folder called ${dirname(path)}. Make it first, or choose another.`;
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be written: you have no right to change ${dirname(path) === '.' ? 'this folder' : `the folder ${dirname(path)}`}.`;
    default:
      return notWritten(path, error);
  }
}

/** Words as the name of a file: small letters and hyphens. */
const nameOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
