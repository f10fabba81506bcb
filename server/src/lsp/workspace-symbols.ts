import type { CancellationToken, SymbolInformation } from 'vscode-languageserver';
import { answers, namedIn, type Named } from '../service/workspace-symbols.ts';
import type { Judging } from './judging.ts';

/** So many are sent; whoever looks for one types more. */
const MOST = 300;

/** Finds plans, goals and people by their words in every plan file of the open folders. */
export class WorkspaceSymbols {
  private readonly judging: Judging;
  /** What each file holds, by what it was written as. */
  private readonly known = new Map<
    string,
    { readonly fingerprint: string; readonly named: readonly Named[] }
  >();

  constructor(judging: Judging) {
    this.judging = judging;
  }

  async find(typed: string, token: CancellationToken): Promise<SymbolInformation[]> {
    const { files, folders } = this.judging;
    const found: SymbolInformation[] = [];
    for (const path of await files.paths(folders.paths)) {
      if (token.isCancellationRequested || found.length >= MOST) break;
      const uri = folders.uriOf(path);
      for (const { range, ...each } of await this.namedIn(path))
        if (answers({ range, ...each }, typed)) found.push({ ...each, location: { uri, range } });
    }
    return found.slice(0, MOST);
  }

  private async namedIn(path: string): Promise<readonly Named[]> {
    const { files } = this.judging;
    const facts = await files.about(path);
    if (facts === undefined) return [];
    const before = this.known.get(path);
    if (before?.fingerprint === facts.fingerprint) return before.named;
    const named = namedIn((await files.read(path)) ?? '');
    this.known.set(path, { fingerprint: facts.fingerprint, named });
    return named;
  }
}
