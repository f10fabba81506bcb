import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { DEFAULTS, type Configuration } from '../config/configuration.ts';
import type { ConfigurationResolver } from '../config/resolver.ts';

/** Finds the settings that hold for files on disk, and collects what is wrong with them. */
export class Configurations {
  readonly problems = new Set<string>();
  private resolver: ConfigurationResolver | undefined;
  private readonly folders = new Map<string, boolean>();

  /** The configuration for one plan. What reads settings is loaded only where there are some. */
  async for(path: string): Promise<Configuration> {
    const full = path === '-' ? resolve('standard-input.smartplan') : resolve(path);
    if (!this.hasSettings(dirname(full))) return DEFAULTS;
    const { ConfigurationResolver, sayProblem } = await import('../config/index.ts');
    this.resolver ??= new ConfigurationResolver(readIfThere);
    const name = full.replaceAll('\\', '/');
    const problems = [...(this.resolver.settingsFor(name)?.problems ?? [])].sort((a, b) => a.line - b.line);
    for (const problem of problems)
      this.problems.add(sayProblem({ ...problem, file: relative('.', problem.file).replaceAll('\\', '/') }));
    return this.resolver.for(name);
  }

  private hasSettings(folder: string): boolean {
    let known = this.folders.get(folder);
    if (known === undefined) {
      known =
        existsSync(join(folder, 'smartplan.config.json')) ||
        (dirname(folder) !== folder && this.hasSettings(dirname(folder)));
      this.folders.set(folder, known);
    }
    return known;
  }
}

/** The text of a file with forward slashes in its path; undefined where it cannot be read. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
