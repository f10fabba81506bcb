import type { ConfigurationResolver } from '../config/resolver.ts';
import type { Template } from '../plan/templates.ts';
import type { PlanFiles } from '../workspace/plan-files.ts';
import { aroundPlan, seenFrom, TemplateIndex, type Around, type Shelf } from '../workspace/templates.ts';
import { pathOf, type OpenFolders } from './folders.ts';

interface Lookup {
  readonly done: Promise<Shelf>;
  shelf: Shelf | undefined;
}

/** The templates that open documents can be based on, loaded when the first document asks and again after changes. */
export class TemplatesInReach {
  private readonly index: TemplateIndex;
  private readonly settings: ConfigurationResolver;
  private readonly folders: OpenFolders;
  /** What each plan that looks around was judged with last; undefined while nothing was loaded yet. */
  private readonly judgedWith = new Map<string, Shelf | undefined>();
  /** The lookups since the last change, by where they looked; `shelf` once one is done. */
  private readonly lookups = new Map<string, Lookup>();

  constructor(files: PlanFiles, settings: ConfigurationResolver, folders: OpenFolders) {
    this.index = new TemplateIndex(files);
    this.settings = settings;
    this.folders = folders;
  }

  /** The templates of other files as they are known now, for judging a document; undefined where it asks for none. */
  now(uri: string, asks: boolean): readonly Template[] | undefined {
    if (!asks) {
      this.judgedWith.delete(uri);
      return undefined;
    }
    const shelf = this.index.known(this.around(uri));
    this.judgedWith.set(uri, shelf);
    return shelf === undefined ? undefined : seenFrom(pathOf(uri), shelf);
  }

  /** Whether a document was judged with other templates than there are now, as far as that is known yet. */
  waits(uri: string): boolean {
    if (!this.judgedWith.has(uri)) return false;
    const shelf = this.lookups.get(JSON.stringify(this.around(uri)))?.shelf;
    return shelf === undefined || shelf !== this.judgedWith.get(uri);
  }

  /** Looks the templates up that plans were judged with, and names the plans that are to be judged anew. */
  async load(uris: readonly string[] = [...this.judgedWith.keys()]): Promise<readonly string[]> {
    const changed: string[] = [];
    for (const uri of uris) {
      if (!this.judgedWith.has(uri)) continue;
      const shelf = await this.lookUp(uri);
      if (this.judgedWith.has(uri) && this.judgedWith.get(uri) !== shelf) changed.push(uri);
    }
    return changed;
  }

  /** Looks up what a plan that is not open is judged with. */
  async loadFor(uri: string): Promise<void> {
    this.judgedWith.set(uri, await this.lookUp(uri));
  }

  private lookUp(uri: string): Promise<Shelf> {
    const around = this.around(uri);
    const key = JSON.stringify(around);
    const known = this.lookups.get(key);
    if (known !== undefined) return known.done;
    const lookup: Lookup = { done: this.index.load(around), shelf: undefined };
    this.lookups.set(key, lookup);
    return lookup.done.then((shelf) => (lookup.shelf = shelf));
  }

  /** Every template of the open folders and of those that their settings name. */
  async all(): Promise<readonly Template[]> {
    const found = new Map<string, Template>();
    for (const folder of this.folders.paths) {
      const { templates } = await this.index.load(this.aroundPath(`${folder}/new.smartplan`));
      for (const each of templates) found.set(`${each.file?.path ?? ''} ${each.block.start}`, each);
    }
    return [...found.values()];
  }

  /** A template may have changed, come or gone. */
  moved(): void {
    this.lookups.clear();
  }

  forget(uri: string): void {
    this.judgedWith.delete(uri);
  }

  /** Names the templates that a document is judged with, for ids of results. */
  fingerprint(uri: string): string {
    return this.judgedWith.get(uri)?.fingerprint ?? '';
  }

  private around(uri: string): Around {
    return this.aroundPath(pathOf(uri));
  }

  private aroundPath(path: string): Around {
    return aroundPlan(path, this.folders.paths, this.settings.settingsFor(path));
  }
}
