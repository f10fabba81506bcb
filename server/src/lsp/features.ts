import {
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type Location,
  type Range,
  type ReferenceParams,
  type RenameParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { getCodeActions, resolveCodeAction, uriOf, type ActionSetting } from '../service/code-actions.ts';
import { getCodeLenses } from '../service/code-lens.ts';
import { completedIn, getCompletions, resolveCompletion } from '../service/completion.ts';
import { getFoldingRanges } from '../service/folding.ts';
import { getFormattingEdits, getRangeFormattingEdits, getTypingEdits } from '../service/formatting.ts';
import { getHover } from '../service/hover.ts';
import { getInlayHints } from '../service/inlay-hints.ts';
import { getDocumentLinks } from '../service/links.ts';
import { getHighlights } from '../service/references.ts';
import { prepareRename, type Refused } from '../service/rename.ts';
import { getSelectionRange } from '../service/selection.ts';
import { getSemanticTokens } from '../service/semantic-tokens.ts';
import { getDocumentSymbols } from '../service/symbols.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { AcrossFiles } from './across-files.ts';
import type { ClientCan } from './capabilities.ts';
import { answerJourneys } from './journey.ts';
import type { Judging } from './judging.ts';
import { LastTokens } from './last-tokens.ts';
import { LargeFolders, workspaceFindings } from './workspace-findings.ts';
import { WorkspaceSymbols } from './workspace-symbols.ts';

interface About {
  readonly textDocument: { readonly uri: string };
}

interface At extends About {
  readonly position: { readonly line: number; readonly character: number };
}

type Located = Location[] | Promise<Location[]>;

/** A range of the client as offsets, the earlier one first. */
function stretchOf({ lines }: Analysis, { start, end }: Range): { start: number; end: number } {
  const [a, b] = [lines.offset(start), lines.offset(end)];
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

const OVER = 'The editor has already closed SMART Plan, so it answers nothing more.';

/** What was asked for, or an answer that says why it is not done. */
function granted<Answer extends object>(answer: Answer | Refused): Answer {
  if ('refused' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
  return answer;
}

/**
 * Connects each request of the protocol with the function that answers it.
 *
 * @param can what the client can do, once it has said so
 * @param waiting what findings have to wait for, if anything
 */
export function answerRequests(
  connection: Connection,
  judging: Judging,
  can: () => ClientCan,
  waiting: () => Promise<void> | undefined,
): void {
  let over = false;
  connection.onShutdown(() => {
    over = true;
  });
  /** Answers from the analysis of the document asked about, or with `none` where there is no analysis. */
  const from =
    <Params extends About, Answer>(
      none: Answer,
      answer: (analysis: Analysis, params: Params, token: CancellationToken) => Answer,
    ) =>
    (params: Params, token: CancellationToken): Answer => {
      if (over) throw new ResponseError(ErrorCodes.InvalidRequest, OVER);
      const analysis = judging.analysis(params.textDocument.uri, token);
      return analysis === undefined ? none : answer(analysis, params, token);
    };
  /** The same for a feature that asks about a place. */
  const at = <Params extends At, Answer>(
    none: Answer,
    answer: (analysis: Analysis, offset: number, params: Params, token: CancellationToken) => Answer,
  ): ((params: Params, token: CancellationToken) => Answer) =>
    from(none, (analysis, params, token) =>
      answer(analysis, analysis.lines.offset(params.position), params, token),
    );

  const largeFolders = new LargeFolders(connection);
  const findings = async (
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    await waiting();
    const analysis = await judging.settled(uri, token);
    if (analysis === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = judging.resultId(analysis);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, items: judging.diagnostics(analysis), resultId };
  };
  connection.languages.diagnostics.on(findings);
  connection.languages.diagnostics.onWorkspace(async (params, token, progress, partial) => {
    await waiting();
    void largeFolders.notice(judging);
    return workspaceFindings(judging, params, token, progress, partial);
  });
  connection.onHover(at(null, (analysis, offset) => getHover(analysis, offset) ?? null));
  connection.onCompletion(
    at([], (analysis, offset) => getCompletions(analysis, offset, { snippets: can().snippets })),
  );
  connection.onCompletionResolve((chosen, token) => {
    const analysis = judging.analysis(completedIn(chosen) ?? '', token);
    return analysis === undefined ? chosen : resolveCompletion(analysis, chosen);
  });
  const across = new AcrossFiles(judging);
  connection.onDefinition(
    at<At, Located>([], (analysis, offset, _, token) => across.definition(analysis, offset, token)),
  );
  connection.onReferences(
    at<ReferenceParams, Located>([], (analysis, offset, { context }, token) =>
      across.references(analysis, offset, context.includeDeclaration, token),
    ),
  );
  connection.onDocumentHighlight(at([], getHighlights));
  connection.onPrepareRename(at(null, (analysis, offset) => granted(prepareRename(analysis, offset))));
  connection.onRenameRequest(
    at<RenameParams, null | Promise<WorkspaceEdit>>(null, async (analysis, offset, { newName }, token) =>
      granted(await across.rename(analysis, offset, newName, token)),
    ),
  );
  connection.onSelectionRanges(
    from([], (analysis, { positions }) =>
      positions.map((each) => getSelectionRange(analysis, analysis.lines.offset(each))),
    ),
  );
  connection.onDocumentLinks(
    from([], (analysis) => getDocumentLinks(analysis, judging.pages, (path) => judging.folders.uriOf(path))),
  );
  connection.onCodeLens(from([], getCodeLenses));
  connection.languages.inlayHint.on(
    from([], (analysis, { range }) => getInlayHints(analysis, stretchOf(analysis, range))),
  );
  const tokens = new LastTokens();
  connection.languages.semanticTokens.on(from({ data: [] }, (analysis) => tokens.whole(analysis)));
  connection.languages.semanticTokens.onDelta(
    from({ data: [] }, (analysis, { previousResultId }) => tokens.since(analysis, previousResultId)),
  );
  connection.languages.semanticTokens.onRange(
    from({ data: [] }, (analysis, { range }) => ({
      data: getSemanticTokens(analysis, stretchOf(analysis, range)),
    })),
  );
  answerJourneys(connection, judging);
  connection.onDocumentSymbol(from([], getDocumentSymbols));
  connection.onFoldingRanges(from([], getFoldingRanges));
  connection.onDocumentFormatting(from([], getFormattingEdits));
  connection.onDocumentRangeFormatting(
    from([], (analysis, { range }) => getRangeFormattingEdits(analysis, stretchOf(analysis, range))),
  );
  connection.onDocumentOnTypeFormatting(at([], getTypingEdits));
  const symbols = new WorkspaceSymbols(judging);
  connection.onWorkspaceSymbol(({ query }, token) => symbols.find(query, token));
  const setting = ({ uri }: Analysis): ActionSetting => ({
    pages: judging.pages,
    mended: (text) => judging.mended(uri, text),
    settings: can().changeFiles ? judging.settings.fileFor(uri) : undefined,
  });
  connection.onCodeAction(
    from([], (analysis, { range, context: { only } }) =>
      getCodeActions(analysis, { range, only }, setting(analysis), can().resolveActions),
    ),
  );
  connection.onCodeActionResolve((action, token) => {
    const analysis = judging.analysis(uriOf(action) ?? '', token);
    return analysis === undefined ? action : resolveCodeAction(analysis, action, setting(analysis));
  });
}
