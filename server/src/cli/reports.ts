import { say } from './output.ts';
import { beginFile, notWritten, type Writing } from './whole-file.ts';

/** Where a report on a folder goes: the page, and the same for programs. */
export interface Targets {
  readonly output: string | undefined;
  readonly json: string | undefined;
}

/**
 * The files of a report on a folder, begun before the first plan is read: what cannot be written is known before the
 * work is done. They are put in their places at the end, whole.
 */
export class Reports {
  private readonly files = new Map<string, Writing>();
  /** Sentences about files that could not be written. */
  readonly problems: string[] = [];

  constructor({ output, json }: Targets) {
    for (const path of [output, json])
      if (path !== undefined) this.attempt(path, () => this.files.set(path, beginFile(path)));
  }

  /** Whether there is anything left to write into. */
  get open(): boolean {
    return this.files.size > 0;
  }

  /** Adds to one file; one that cannot be written is named and given up, the other goes on. */
  write(path: string | undefined, piece: () => string): void {
    const file = path === undefined ? undefined : this.files.get(path);
    if (path !== undefined && file !== undefined) this.attempt(path, () => file.write(piece()));
  }

  /** Puts every file in its place and says so. */
  put(plans: number): void {
    for (const [path, file] of this.files)
      this.attempt(path, () => {
        file.put();
        say(`${path} was written: ${plans === 1 ? '1 plan' : `${plans} plans`}.`);
      });
  }

  /** Leaves everything that is not in its place yet as it was before. */
  drop(): void {
    for (const file of this.files.values()) file.drop();
  }

  private attempt(path: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      this.problems.push(notWritten(path, error));
      this.files.get(path)?.drop();
      this.files.delete(path);
    }
  }
}
