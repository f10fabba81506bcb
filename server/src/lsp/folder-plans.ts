import type { CancellationToken } from 'vscode-languageserver';
import { getPlanSummaries, type PlanSummary } from '../service/plan-summaries.ts';
import type { Judging } from './judging.ts';

/** What is told of all plans of the folders that are open. What was found in a file is kept until it changes. */
export class FolderPlans {
  private readonly judging: Judging;
  private readonly known = new Map<string, { readonly state: string; readonly plans: PlanSummary[] }>();

  constructor(judging: Judging) {
    this.judging = judging;
  }

  /** Every plan of the folders, in the order of the files; those read so far when it is cancelled on the way. */
  async summaries(token: CancellationToken): Promise<PlanSummary[]> {
    const all: PlanSummary[] = [];
    const { files, folders } = this.judging;
    const uris = (await files.paths(folders.paths)).map((path) => folders.uriOf(path));
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      all.push(...(await this.inFile(uri)));
    }
    const there = new Set(uris);
    for (const uri of this.known.keys()) if (!there.has(uri)) this.known.delete(uri);
    return all;
  }

  private async inFile(uri: string): Promise<readonly PlanSummary[]> {
    const now = await this.judging.stateOf(uri);
    if (now === undefined) return [];
    const known = this.known.get(uri);
    if (known?.state === now.resultId) return known.plans;
    const analysis = await now.analysis();
    const plans = analysis === undefined ? [] : getPlanSummaries(analysis);
    this.known.set(uri, { state: now.resultId, plans });
    return plans;
  }
}
