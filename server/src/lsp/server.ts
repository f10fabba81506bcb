import {
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getCodeActions } from '../service/code-actions.ts';
import { getCompletions } from '../service/completion.ts';
import { getDiagnostics } from '../service/diagnostics.ts';
import { getFoldingRanges } from '../service/folding.ts';
import { getFormattingEdits } from '../service/formatting.ts';
import { getHover } from '../service/hover.ts';
import { getScore } from '../service/score.ts';
import { getDocumentSymbols } from '../service/symbols.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { Analyses } from '../workspace/documents.ts';
import { judgingDay, startOptions, type StartOptions } from './settings.ts';

/** Told to the client after each change: how SMART the plans of a document are. */
const SCORE = 'smartplan/score';

/** Serves one client over a connection until it ends. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  let options: StartOptions = {};
  let pulls = false;
  let asks = false;
  const analyses = new Analyses({ today: judgingDay(undefined) });

  connection.onInitialize((params) => {
    options = startOptions(params.initializationOptions);
    pulls = params.capabilities.textDocument?.diagnostic !== undefined;
    asks = params.capabilities.workspace?.configuration === true;
    analyses.judge({ today: judgingDay(options.today) });
    return capabilities(params);
  });

  const analysisOf = (uri: string, token?: CancellationToken): Analysis | undefined => {
    const document = documents.get(uri);
    if (document === undefined) return undefined;
    return analyses.of(document, token === undefined ? undefined : () => token.isCancellationRequested);
  };

  const push = (uri: string): void => {
    const analysis = analysisOf(uri);
    if (analysis === undefined) return;
    if (!pulls) void connection.sendDiagnostics({ uri, version: analysis.version, diagnostics: getDiagnostics(analysis, options.pages) });
    void connection.sendNotification(SCORE, getScore(analysis));
  };

  /** Takes the editor's settings over and judges every open document anew. */
  const takeSettings = async (): Promise<void> => {
    if (!asks) return;
    const set: unknown = await connection.workspace.getConfiguration({ section: 'smartplan.today' });
    analyses.judge({ today: judgingDay(typeof set === 'string' ? set : options.today) });
    for (const uri of documents.keys()) push(uri);
    if (pulls) connection.languages.diagnostics.refresh();
  };

  connection.onInitialized(() => {
    if (!asks) return;
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'smartplan' });
    void takeSettings();
  });
  connection.onDidChangeConfiguration(takeSettings);

  documents.onDidChangeContent(({ document }) => push(document.uri));
  documents.onDidClose(({ document }) => {
    analyses.forget(document.uri);
    if (!pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) => {
    const analysis = analysisOf(textDocument.uri, token);
    const resultId = analysis === undefined ? undefined : `${analysis.version} ${analysis.today}`;
    if (resultId !== undefined && resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const items = analysis === undefined ? [] : getDiagnostics(analysis, options.pages);
    return { kind: DocumentDiagnosticReportKind.Full, items, ...(resultId === undefined ? {} : { resultId }) };
  });
  connection.onHover(({ textDocument, position }, token) => {
    const analysis = analysisOf(textDocument.uri, token);
    const hover = analysis === undefined ? undefined : getHover(analysis, offsetOf(documents, textDocument.uri, position));
    return hover ?? null;
  });
  connection.onCompletion(({ textDocument, position }, token) => {
    const analysis = analysisOf(textDocument.uri, token);
    return analysis === undefined ? [] : getCompletions(analysis, offsetOf(documents, textDocument.uri, position));
  });
  connection.onDocumentSymbol(({ textDocument }, token) => {
    const analysis = analysisOf(textDocument.uri, token);
    return analysis === undefined ? [] : getDocumentSymbols(analysis);
  });
  connection.onFoldingRanges(({ textDocument }, token) => {
    const analysis = analysisOf(textDocument.uri, token);
    return analysis === undefined ? [] : getFoldingRanges(analysis);
  });
  connection.onDocumentFormatting(({ textDocument }, token) => {
    const analysis = analysisOf(textDocument.uri, token);
    return analysis === undefined ? [] : getFormattingEdits(analysis);
  });
  connection.onCodeAction(({ textDocument, range }, token) => {
    const analysis = analysisOf(textDocument.uri, token);
    return analysis === undefined ? [] : getCodeActions(analysis, range, options.pages);
  });

  documents.listen(connection);
  connection.listen();
}

function capabilities(params: InitializeParams): InitializeResult {
  const pull = params.capabilities.textDocument?.diagnostic !== undefined;
  return {
    serverInfo: { name: 'SMART Plan' },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      ...(pull ? { diagnosticProvider: { identifier: 'smartplan', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
      hoverProvider: true,
      completionProvider: { triggerCharacters: [':', ' ', '|'] },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      documentFormattingProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix'] },
    },
  };
}

const offsetOf = (documents: TextDocuments<TextDocument>, uri: string, position: { line: number; character: number }): number =>
  documents.get(uri)?.offsetAt(position) ?? 0;
