import { relative } from 'node:path';
import { diskFiles } from '../disk/files.ts';
import type { Template } from '../plan/templates.ts';
import { looksAround, PlanFiles } from '../workspace/plan-files.ts';
import { bundledTemplates, isBundled } from '../standards/built-in.ts';
import { aroundPlan, seenFrom, TemplateIndex, type Shelf } from '../workspace/templates.ts';
import { wholePath, type Configurations } from './configurations.ts';
import { kindOf } from './kind-of.ts';

/** Finds the templates that plans on disk can be based on. Nothing is read before a plan or template asks for it. */
export class Surroundings {
  private readonly files = new PlanFiles(diskFiles);
  private readonly index = new TemplateIndex(this.files);
  private readonly given: readonly string[];
  private readonly configurations: Configurations;

  /** @param paths the files and folders that the command was given */
  constructor(paths: readonly string[], configurations: Configurations) {
    this.given = paths.filter((path) => kindOf(path) === 'folder').map(wholePath);
    this.configurations = configurations;
  }

  /** Every template that plans in some folders can be based on, the bundled ones last. */
  async templatesIn(folders: readonly string[]): Promise<readonly Template[]> {
    const found = new Map<string, Template>();
    for (const folder of folders) {
      const { templates } = await this.shelfFor(`${folder}/any.smartplan`);
      for (const each of templates.filter((one) => !isBundled(one)))
        found.set(`${each.file?.path ?? ''} ${each.block.start}`, each);
    }
    return [...found.values(), ...bundledTemplates()];
  }

  /** The templates of other files, for one plan file with its text; undefined where it is based on none. */
  async templatesFor(path: string, text: string): Promise<readonly Template[] | undefined> {
    if (!looksAround(text)) return undefined;
    return seenFrom(here(wholePath(path)), await this.shelfFor(path));
  }

  private async shelfFor(path: string): Promise<Shelf> {
    const whole = wholePath(path);
    const settings = await this.configurations.settingsFor(path);
    const { folders, named } = aroundPlan(whole, this.given, settings);
    const around = { folders: folders.map(here), named: named.map(here) };
    return this.index.known(around) ?? (await this.index.load(around));
  }
}

/** A path as it is seen from the folder that the command runs in. */
const here = (path: string): string => relative('.', path).replaceAll('\\', '/');
