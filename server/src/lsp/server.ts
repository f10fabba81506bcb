import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { ConfigurationResolver } from '../config/resolver.ts';
import { SETTINGS_FILE, type ReadFile } from '../config/resolve.ts';
import { settingsDiagnostics } from '../service/settings.ts';
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

/**
 * Serves one client over a connection until it ends.
 *
 * @param read reads settings files by path; where there are no files, as in a browser, leave it out
 */
export function serve(connection: Connection, read: ReadFile = () => undefined): void {
  const documents = new TextDocuments(TextDocument);
  const settings = new ConfigurationResolver(read);
  let options: StartOptions = {};
  let today = judgingDay(undefined);
  let asked: { pulls: boolean; configuration: boolean; watches: boolean } = {
    pulls: false,
    configuration: false,
    watches: false,
  };
  /** Grows with every change of day or settings, so that no stale answer is taken for a fresh one. */
  let round = 0;
  const savedDiagnostics = new Map<string, Diagnostic[]>();
  const analyses = new Analyses((uri) => ({ today, configuration: settings.for(pathOf(uri)) }));

  connection.onInitialize((params) => {
    options = startOptions(params.initializationOptions);
    today = judgingDay(options.today);
    asked = {
      pulls: params.capabilities.textDocument?.diagnostic !== undefined,
      configuration: params.capabilities.workspace?.configuration === true,
      watches: params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    };
    return capabilities(params);
  });

  const analysisOf = (uri: string, token?: CancellationToken): Analysis | undefined => {
    const document = documents.get(uri);
    if (document === undefined) return undefined;
    return analyses.of(document, token === undefined ? undefined : () => token.isCancellationRequested);
  };

  /** With `"run": "onSave"` the findings of the last save stay until the next one. */
  const diagnosticsOf = (analysis: Analysis, saved: boolean): Diagnostic[] => {
    const kept = savedDiagnostics.get(analysis.uri);
    if (!saved && kept !== undefined && settings.settingsFor(pathOf(analysis.uri))?.run === 'onSave')
      return kept;
    const fresh = getDiagnostics(analysis, options.pages);
    if (saved || kept === undefined) savedDiagnostics.set(analysis.uri, fresh);
    return fresh;
  };

  const push = (uri: string, saved = false): void => {
    const analysis = analysisOf(uri);
    if (analysis === undefined) return;
    if (!asked.pulls)
      void connection.sendDiagnostics({
        uri,
        version: analysis.version,
        diagnostics: diagnosticsOf(analysis, saved),
      });
    void connection.sendNotification(SCORE, getScore(analysis));
  };

  const judgeAnew = (): void => {
    round += 1;
    savedDiagnostics.clear();
    analyses.judgeAnew();
    for (const uri of documents.keys()) {
      push(uri);
      sayWhatIsWrongWithSettings(uri);
    }
    if (asked.pulls) void connection.languages.diagnostics.refresh();
  };

  const sayWhatIsWrongWithSettings = (uri: string): void => {
    const found = settings.settingsFor(pathOf(uri));
    for (const [file, diagnostics] of settingsDiagnostics(found, read))
      void connection.sendDiagnostics({ uri: URI.file(file).toString(), diagnostics });
  };

  const takeEditorSettings = async (): Promise<void> => {
    const set: unknown = await connection.workspace.getConfiguration({ section: 'smartplan.today' });
    const day = judgingDay(typeof set === 'string' ? set : options.today);
    if (day === today) return;
    today = day;
    judgeAnew();
  };

  connection.onInitialized(async () => {
    if (asked.watches)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/${SETTINGS_FILE}` }],
      });
    if (!asked.configuration) return;
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'smartplan' });
    await takeEditorSettings();
  });
  connection.onDidChangeConfiguration(() => (asked.configuration ? takeEditorSettings() : undefined));
  connection.onDidChangeWatchedFiles(() => {
    settings.forget();
    judgeAnew();
  });

  documents.onDidOpen(({ document }) => sayWhatIsWrongWithSettings(document.uri));
  documents.onDidChangeContent(({ document }) => push(document.uri));
  documents.onDidSave(({ document }) => {
    const analysis = analysisOf(document.uri);
    if (analysis === undefined || settings.settingsFor(pathOf(document.uri))?.run !== 'onSave') return;
    diagnosticsOf(analysis, true);
    round += 1;
    if (asked.pulls) void connection.languages.diagnostics.refresh();
    else push(document.uri, true);
  });
  documents.onDidClose(({ document }) => {
    savedDiagnostics.delete(document.uri);
    analyses.forget(document.uri);
    if (!asked.pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) => {
    const analysis = analysisOf(textDocument.uri, token);
    const resultId = analysis === undefined ? undefined : `${analysis.version}.${round}`;
    if (resultId !== undefined && resultId === previousResultId)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const items = analysis === undefined ? [] : diagnosticsOf(analysis, false);
    return {
      kind: DocumentDiagnosticReportKind.Full,
      items,
      ...(resultId === undefined ? {} : { resultId }),
    };
  });
  connection.onHover(({ textDocument, position }, token) => {
    const analysis = analysisOf(textDocument.uri, token);
    const hover =
      analysis === undefined
        ? undefined
        : getHover(analysis, offsetOf(documents, textDocument.uri, position));
    return hover ?? null;
  });
  connection.onCompletion(({ textDocument, position }, token) => {
    const analysis = analysisOf(textDocument.uri, token);
    return analysis === undefined
      ? []
      : getCompletions(analysis, offsetOf(documents, textDocument.uri, position));
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
      ...(pull
        ? {
            diagnosticProvider: {
              identifier: 'smartplan',
              interFileDependencies: false,
              workspaceDiagnostics: false,
            },
          }
        : {}),
      hoverProvider: true,
      completionProvider: { triggerCharacters: [':', ' ', '|'] },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      documentFormattingProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix'] },
    },
  };
}

/** The path that settings are looked up by: with forward slashes, a file's own path. */
const pathOf = (uri: string): string => URI.parse(uri).path;

const offsetOf = (
  documents: TextDocuments<TextDocument>,
  uri: string,
  position: { line: number; character: number },
): number => documents.get(uri)?.offsetAt(position) ?? 0;
