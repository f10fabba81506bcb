import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { DEFAULTS, type Configuration } from '../config/configuration.ts';
import type { ResolvedSettings } from '../config/resolve.ts';
import type { ConfigurationResolver } from '../config/resolver.ts';
import { STANDARD_INPUT } from './files.ts';

/** Finds the settings that hold for files on disk, and collects what is wrong with them. */
export class Configurations {
  readonly problems = new Set<string>();
  private resolver: ConfigurationResolver | undefined;
  private readonly folders = new Map<string, boolean>();
  private readonly looked = new Set<string>();

  /** The configuration for one plan. What reads settings is loaded only where there are some. */
  async for(path: string): Promise<Configuration> {
    const name = wholePath(path);
    if (!this.hasSettings(dirname(name))) return DEFAULTS;
    const { ConfigurationResolver, sayProblem } = await import('../config/index.ts');
    this.resolver ??= new ConfigurationResolver(readIfThere);
    const problems = [...(this.resolver.settingsFor(name)?.problems ?? [])].sort((a, b) => a.line - b.line);
    for (const problem of problems) this.problems.add(sayProblem({ ...problem, file: here(problem.file) }));
    this.lookForTemplates(this.resolver.settingsFor(name));
    return this.resolver.for(name);
  }

  /** Names the folders of templates that are not there, once for each settings file. */
  private lookForTemplates(settings: ResolvedSettings | undefined): void {
    if (settings === undefined || this.looked.has(settings.file)) return;
    this.looked.add(settings.file);
    for (const folder of settings.templates)
      if (!existsSync(folder))
        this.problems.add(
          `${here(settings.file)}: ‘templates’ names the folder ${here(folder)}, which is not there.`,
        );
  }

  /** The settings that hold for one plan; undefined where there are none. */
  async settingsFor(path: string): Promise<ResolvedSettings | undefined> {
    await this.for(path);
    return this.resolver?.settingsFor(wholePath(path));
  }

  /** The baseline that the settings of a plan name. */
  async baselineFor(path: string): Promise<string | undefined> {
    return (await this.settingsFor(path))?.baseline?.file;
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

/** A path as it is seen from the folder that the command runs in. */
const here = (path: string): string => relative('.', path).replaceAll('\\', '/') || 'this folder';

/** The whole path of a plan, with forward slashes; what is typed in stands in this folder. */
export const wholePath = (path: string): string =>
  resolve(path === STANDARD_INPUT ? 'standard-input.smartplan' : path).replaceAll('\\', '/');
/** The text of a file with forward slashes in its path; undefined where it cannot be read. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
