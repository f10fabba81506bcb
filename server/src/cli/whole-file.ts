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
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reason } from './files.ts';
import { partOf } from './leftovers.ts';

/** A file that is written piece by piece. Every step throws what the disk says; `notWritten` says it in words. */
export interface Writing {
  readonly write: (text: string) => void;
  /**
   * Puts it in its place, whole.
   *
   * @param refuse asked when all is on the disk; a sentence keeps what was there, and is given back
   */
  readonly put: (refuse?: () => string | undefined) => string | undefined;
  /** Takes away what was written. What was there before stays. */
  readonly drop: () => void;
}

/**
 * Begins a file that is there whole or not at all: it is written beside the one of that name and then put in its
 * place, so that a full disk, a second writer or a kill never leaves half of it. Who may read it stays as it is.
 */
export function beginFile(path: string): Writing {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  // A device or a pipe takes what comes and is never replaced.
  if (there !== undefined && !there.isFile()) return beginDevice(path);
  // One that may not be written is not replaced either.
  if (there !== undefined) accessSync(path, constants.W_OK);
  // A link stays a link: the file that it leads to is replaced.
  const target = there === undefined ? path : realpathSync(path);
  const part = partOf(target);
  const to = openSync(part, 'w', there?.mode ?? 0o666);
  let open = true;
  const end = (keep: () => void): void => {
    if (!open) return;
    open = false;
    try {
      keep();
    } finally {
      rmSync(part, { force: true });
    }
  };
  const drop = (): void => end(() => closeSync(to));
  try {
    if (there !== undefined) fchmodSync(to, there.mode);
  } catch (error) {
    drop();
    throw error;
  }
  return {
    write: (text) => writeAll(to, text),
    put: (refuse = () => undefined) => {
      let refused: string | undefined;
      end(() => {
        try {
          fsyncSync(to);
        } finally {
          closeSync(to);
        }
        refused = refuse();
        if (refused === undefined) renameSync(part, target);
      });
      return refused;
    },
    drop,
  };
}

function beginDevice(path: string): Writing {
  const to = openSync(path, 'w');
  let open = true;
  const drop = (): void => {
    if (open) closeSync(to);
    open = false;
  };
  return {
    write: (text) => writeAll(to, text),
    put: () => {
      drop();
      return undefined;
    },
    drop,
  };
}

function writeAll(to: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(to, bytes, at);
}

/** Why a file could not be written, as a person would say it. */
export function notWritten(path: string, error: unknown): string {
  const { code, path: where } = error as NodeJS.ErrnoException;
  // What is written beside the file until it is whole cannot be begun.
  if (code === 'EISDIR' && where !== undefined)
    return `${path} could not be written: a folder called ${join(dirname(path), basename(where))} is in the way. Take it away, and try again.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${path} may not be written: you have no right to change it or its folder.`;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return `${path} could not be written: its folder is not there.`;
  if (code === 'EBUSY' || code === 'ETXTBSY')
    return `${path} could not be written: another program has it open. Close it there, and try again.`;
  if (code === 'ENAMETOOLONG') return `${path} could not be written: the name is too long.`;
  return reason(path, error).replace('could not be read', 'could not be written');
}
