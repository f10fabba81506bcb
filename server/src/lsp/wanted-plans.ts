import type { PlanFiles } from '../workspace/plan-files.ts';
import type { OpenFolders } from './folders.ts';
import type { StartOptions } from './settings.ts';

/** Which plans the editor wants the findings of: its open documents, or the whole folder. */
export class WantedPlans {
  private readonly files: PlanFiles;
  private readonly folders: OpenFolders;
  private fromStart: StartOptions['scope'];
  private onlyOpen = false;

  constructor(files: PlanFiles, folders: OpenFolders) {
    this.files = files;
    this.folders = folders;
  }

  /** What the editor wanted when it started the server: it holds until it says something else. */
  start({ scope }: StartOptions): void {
    this.fromStart = scope;
    this.lookAt(undefined);
  }

  /** Looks at open documents only, or at the whole folder; true when that is a change. */
  lookAt(scope: string | undefined): boolean {
    const onlyOpen = (scope ?? this.fromStart) === 'openFiles';
    const changed = onlyOpen !== this.onlyOpen;
    this.onlyOpen = onlyOpen;
    return changed;
  }

  /** Their URIs: open documents of the open folders first, then all other plans there. */
  async uris(openPlans: readonly string[], isOpen: (path: string) => boolean): Promise<readonly string[]> {
    const open = openPlans.filter((uri) => this.folders.holds(uri));
    if (this.onlyOpen) return open;
    const paths = await this.files.paths(this.folders.paths);
    return [...open, ...paths.filter((path) => !isOpen(path)).map((path) => this.folders.uriOf(path))];
  }
}
