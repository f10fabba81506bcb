import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Ignore } from 'ignore';

export const IGNORE_FILE = '.smartplanignore';

/**
 * What is left out of a folder: what git does not keep, by the `.gitignore` files of its repository, and what
 * nobody wants judged, by `.smartplanignore` files, which are written alike.
 */
export class Ignored {
  private readonly rules = new Map<string, Ignore | undefined>();
  private readonly repositories = new Map<string, string | undefined>();
  private readonly make: () => Ignore;

  private constructor(make: () => Ignore) {
    this.make = make;
  }

  static async load(): Promise<Ignored> {
    const { default: ignore } = await import('ignore');
    return new Ignored(() => ignore.default());
  }

  /** Whether a `.smartplanignore` leaves a path out; a folder's path ends with a stroke. */
  byPlans(path: string): boolean {
    return this.test(path, IGNORE_FILE, undefined);
  }

  /** Whether a `.gitignore` of the repository around it leaves a path out. */
  byGit(path: string): boolean {
    const top = this.repositoryOf(dirname(resolve(path)));
    return top !== undefined && this.test(path, '.gitignore', top);
  }

  /** The outermost file speaks first, and each one nearer may change what it said, as in git. */
  private test(path: string, name: string, top: string | undefined): boolean {
    const full = resolve(path);
    const folders = [];
    for (let folder = dirname(full); ; folder = dirname(folder)) {
      folders.unshift(folder);
      if (folder === top || dirname(folder) === folder) break;
    }
    let out = false;
    for (const folder of folders) {
      const rules = this.rulesIn(folder, name);
      if (rules === undefined) continue;
      const below = `${relative(folder, full).replaceAll('\\', '/')}${path.endsWith('/') ? '/' : ''}`;
      const { ignored, unignored } = rules.test(below);
      out = ignored || (out && !unignored);
    }
    return out;
  }

  private rulesIn(folder: string, name: string): Ignore | undefined {
    const file = join(folder, name);
    if (!this.rules.has(file)) {
      const text = readText(file);
      this.rules.set(file, text === undefined ? undefined : this.make().add(text));
    }
    return this.rules.get(file);
  }

  private repositoryOf(folder: string): string | undefined {
    if (!this.repositories.has(folder)) {
      const above = dirname(folder);
      this.repositories.set(
        folder,
        existsSync(join(folder, '.git')) ? folder : above === folder ? undefined : this.repositoryOf(above),
      );
    }
    return this.repositories.get(folder);
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
