import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readPlanFile, reason, type ReadFile } from './files.ts';

/**
 * Replaces a plan whole or not at all: it is written beside the old one first, so that a full disk, a second writer
 * or a kill never leaves half a plan. Gives the sentence that says why it was left as it is.
 */
export function replaceFile(file: ReadFile, text: string): string | undefined {
  return replaceWith(file.path, text, () => {
    const now = readPlanFile(file.path);
    return 'message' in now || now.text !== file.text
      ? `${file.path} was left as it is: somebody else changed it meanwhile.`
      : undefined;
  });
}

/**
 * Writes a file beside the one of that name and puts it in its place, keeping who may read it.
 *
 * @param refuse asked last of all; a sentence keeps the old file
 */
export function replaceWith(
  path: string,
  text: string,
  refuse: () => string | undefined = () => undefined,
): string | undefined {
  let beside: string | undefined;
  try {
    // A link stays a link: the plan that it leads to is replaced.
    const target = statSync(path, { throwIfNoEntry: false }) === undefined ? path : realpathSync(path);
    beside = `${target}.${process.pid}.part`;
    write(beside, text, permissionsOf(target));
    const refused = refuse();
    if (refused !== undefined) return refused;
    renameSync(beside, target);
    return undefined;
  } catch (error) {
    return notWritten(path, error);
  } finally {
    if (beside !== undefined) rmSync(beside, { force: true });
  }
}

function write(path: string, text: string, mode: number | undefined): void {
  const to = openSync(path, 'w', mode ?? 0o666);
  try {
    if (mode !== undefined) fchmodSync(to, mode);
    writeFileSync(to, text);
    fsyncSync(to);
  } finally {
    closeSync(to);
  }
}

/** Who may do what with a file that is there. One that may not be written is not replaced either. */
function permissionsOf(path: string): number | undefined {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined) accessSync(path, constants.W_OK);
  return mode;
}

/** Why a file could not be written, as a person would say it. */
export function notWritten(path: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM')
    return `${path} may not be written: you have no right to change it or its folder.`;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return `${path} could not be written: its folder is not there.`;
  return reason(path, error).replace('could not be read', 'could not be written');
}
