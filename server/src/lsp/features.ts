import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { getCodeActions } from '../service/code-actions.ts';
import { getCompletions } from '../service/completion.ts';
import { getFoldingRanges } from '../service/folding.ts';
import { getFormattingEdits } from '../service/formatting.ts';
import { getHover } from '../service/hover.ts';
import { getDocumentSymbols } from '../service/symbols.ts';
import type { Analysis } from '../workspace/analysis.ts';
import type { Judging } from './judging.ts';

interface About {
  readonly textDocument: { readonly uri: string };
}

interface At extends About {
  readonly position: { readonly line: number; readonly character: number };
}

/**
 * Connects each request of the protocol with the function that answers it.
 *
 * @param waiting what findings have to wait for, if anything
 */
export function answerRequests(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  judging: Judging,
  waiting: () => Promise<void> | undefined,
): void {
  /** Answers from the analysis of the document asked about, or with `none` where there is no analysis. */
  const from =
    <Params extends About, Answer>(none: Answer, answer: (analysis: Analysis, params: Params) => Answer) =>
    (params: Params, token: CancellationToken): Answer => {
      const analysis = judging.analysis(params.textDocument.uri, token);
      return analysis === undefined ? none : answer(analysis, params);
    };
  const offset = ({ textDocument, position }: At): number =>
    documents.get(textDocument.uri)?.offsetAt(position) ?? 0;

  const findings = async (
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    await waiting();
    let analysis = judging.analysis(uri, token);
    if (analysis !== undefined && judging.waits(uri)) {
      await judging.settle(uri);
      analysis = judging.analysis(uri, token);
    }
    if (analysis === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = judging.resultId(analysis);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, items: judging.diagnostics(analysis), resultId };
  };
  connection.languages.diagnostics.on(findings);
  connection.onHover(from(null, (analysis, params: At) => getHover(analysis, offset(params)) ?? null));
  connection.onCompletion(from([], (analysis, params: At) => getCompletions(analysis, offset(params))));
  connection.onDocumentSymbol(from([], getDocumentSymbols));
  connection.onFoldingRanges(from([], getFoldingRanges));
  connection.onDocumentFormatting(from([], getFormattingEdits));
  connection.onCodeAction(from([], (analysis, { range }) => getCodeActions(analysis, range, judging.pages)));
}
