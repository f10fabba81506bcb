import { setFlagsFromString } from 'node:v8';

/** So many files are many: memory counts, and a second thread is worth its start. */
export const MANY = 300;

/**
 * Left to itself the engine lets its memory grow to several times what is in use before it tidies up: half a
 * gigabyte over ten thousand plans. So it stays flat, and costs about a tenth more time.
 */
const TIDY = ['--heap-growing-percent=25', '--semi-space-growth-factor=1'];

/** Keeps the memory of a run flat where it reads many files. */
export function keepMemoryFlat(files: number): void {
  if (files < MANY) return;
  for (const flag of TIDY) setFlagsFromString(flag);
}
