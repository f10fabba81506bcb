import { chmodSync } from 'node:fs';

/** The user called nobody, who owns no file. */
const NOBODY = 65_534;

/** Does something without the rights of an administrator, who may read everything. */
export async function asOrdinaryUser<T>(folder: string, act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return act();
  chmodSync(folder, 0o755);
  process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

/** What a command that runs inside of the tests says to whoever gave it, and how it ends. */
export async function heard<Code>(
  run: () => Promise<Code>,
): Promise<{ readonly code: Code; readonly err: string }> {
  const write = process.stderr.write.bind(process.stderr);
  let err = '';
  process.stderr.write = (piece: string | Uint8Array): boolean => {
    err += String(piece);
    return true;
  };
  try {
    return { code: await run(), err };
  } finally {
    process.stderr.write = write;
  }
}
