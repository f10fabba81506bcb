import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { UNREADABLE } from '../service/diagnostics.ts';
import { MOST_FILES } from '../workspace/plan-files.ts';
import type { Judging } from './judging.ts';

/** Milliseconds of work after which other requests have their turn, and after which what was found is shown. */
const TURN = 30;
const SHOW = 250;

/**
 * The findings of every plan of the open folders: open documents first, the others as they are on disk. What has
 * not changed since the client asked last is only named. A client that takes results bit by bit gets them so.
 */
export async function workspaceFindings(
  judging: Judging,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  const uris = await judging.plans();
  let items: WorkspaceDocumentDiagnosticReport[] = gone(uris, before);
  const turn = new Turns(token);
  let shown = Date.now();
  progress.begin('SMART Plan', 0, 'reading the plans of the folder', true);
  for (const [at, uri] of uris.entries()) {
    items.push(await findingsOf(judging, uri, before.get(uri), token));
    await turn.over();
    if (partial === undefined || Date.now() - shown < SHOW) continue;
    progress.report(Math.round((100 * at) / uris.length), `${at + 1} of ${uris.length} plans`);
    partial.report({ items });
    items = [];
    shown = Date.now();
  }
  progress.done();
  return { items };
}

/** Lets others have their turn between two plans, and stops when the client wants no answer any more. */
class Turns {
  private since = Date.now();
  private readonly token: CancellationToken;

  constructor(token: CancellationToken) {
    this.token = token;
  }

  async over(): Promise<void> {
    if (Date.now() - this.since > TURN) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      this.since = Date.now();
    }
    if (this.token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The plans are no longer asked for.');
  }
}

async function findingsOf(
  judging: Judging,
  uri: string,
  before: string | undefined,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport> {
  const state = await judging.stateOf(uri, token);
  if (state === undefined)
    return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [UNREADABLE] };
  const { resultId, version } = state;
  if (resultId === before) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: await state.findings() };
}

/** Plans that the client still shows findings of, and that are no longer there. */
function gone(
  uris: readonly string[],
  before: ReadonlyMap<string, string>,
): WorkspaceDocumentDiagnosticReport[] {
  const there = new Set(uris);
  return [...before.keys()]
    .filter((uri) => !there.has(uri))
    .map((uri) => ({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] }));
}

/** Says once of each folder that it holds more plans than are read. */
export class LargeFolders {
  private readonly said = new Set<string>();
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async notice({ files, folders }: Judging): Promise<void> {
    for (const folder of folders.paths) {
      if (this.said.has(folder) || !(await files.isTooLarge(folder))) continue;
      this.said.add(folder);
      this.connection.window.showInformationMessage(
        `${folder} holds more than ${MOST_FILES.toLocaleString('en-GB')} plans. Those after the first ${MOST_FILES.toLocaleString('en-GB')} are not read here until you open them; smartplan lint reads them all.`,
      );
    }
  }
}
