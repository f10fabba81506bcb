import type { ConfigurationResolver } from '../config/resolver.ts';
import type { Template } from '../plan/templates.ts';
import { looksAround, type PlanFiles } from '../workspace/plan-files.ts';
import { aroundPlan, seenFrom, TemplateIndex, type Around, type Shelf } from '../workspace/templates.ts';
import { pathOf, type OpenFolders } from './folders.ts';

/** The templates that open documents can be based on, loaded when the first document asks and again after changes. */
export class TemplatesInReach {
  private readonly index: TemplateIndex;
  private readonly settings: ConfigurationResolver;
  private readonly folders: OpenFolders;
  /** What each document that looks around was judged with last; undefined while nothing was loaded yet. */
  private readonly judgedWith = new Map<string, Shelf | undefined>();
  private readonly fresh = new Set<string>();

  constructor(files: PlanFiles, settings: ConfigurationResolver, folders: OpenFolders) {
    this.index = new TemplateIndex(files);
    this.settings = settings;
    this.folders = folders;
  }

  /** The templates of other files as they are known now, for judging a document; undefined where it asks for none. */
  now(uri: string, text: string): readonly Template[] | undefined {
    if (!looksAround(text)) {
      this.judgedWith.delete(uri);
      return undefined;
    }
    const shelf = this.index.known(this.around(uri));
    this.judgedWith.set(uri, shelf);
    return shelf === undefined ? undefined : seenFrom(pathOf(uri), shelf);
  }

  /** Whether a document was judged with templates that are not known yet or may be out of date. */
  waits(uri: string): boolean {
    return this.judgedWith.has(uri) && !this.fresh.has(JSON.stringify(this.around(uri)));
  }

  /** Looks the templates up that documents were judged with, and names the documents that are to be judged anew. */
  async load(uris: readonly string[] = [...this.judgedWith.keys()]): Promise<readonly string[]> {
    const changed: string[] = [];
    const loaded = new Map<string, Promise<Shelf>>();
    for (const uri of uris) {
      if (!this.judgedWith.has(uri)) continue;
      const around = this.around(uri);
      const key = JSON.stringify(around);
      // A change that comes while the files are read takes the mark away again.
      this.fresh.add(key);
      const loading = loaded.get(key) ?? this.index.load(around);
      loaded.set(key, loading);
      const shelf = await loading;
      if (this.judgedWith.has(uri) && this.judgedWith.get(uri) !== shelf) changed.push(uri);
    }
    return changed;
  }

  /** A template may have changed, come or gone. */
  moved(): void {
    this.fresh.clear();
  }

  forget(uri: string): void {
    this.judgedWith.delete(uri);
  }

  /** Names the templates that a document is judged with, for ids of results. */
  fingerprint(uri: string): string {
    return this.judgedWith.get(uri)?.fingerprint ?? '';
  }

  private around(uri: string): Around {
    const path = pathOf(uri);
    return aroundPlan(path, this.folders.paths, this.settings.settingsFor(path));
  }
}
