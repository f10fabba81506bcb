import { TextDocumentSyncKind, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { LEGEND } from '../service/semantic-tokens.ts';

/** What the client can do, as far as it matters here. */
export interface ClientCan {
  /** It asks for findings; others are told. */
  readonly pull: boolean;
  readonly giveSettings: boolean;
  readonly watchFiles: boolean;
  /** It says when folders are opened and closed. */
  readonly tellFolders: boolean;
}

export const clientCan = ({ capabilities: { textDocument, workspace } }: InitializeParams): ClientCan => ({
  pull: textDocument?.diagnostic !== undefined,
  giveSettings: workspace?.configuration === true,
  watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  tellFolders: workspace?.workspaceFolders === true,
});

/** What the server offers to a client. */
export const capabilities = ({ pull }: ClientCan): InitializeResult => ({
  serverInfo: { name: 'SMART Plan' },
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    ...(pull
      ? {
          diagnosticProvider: {
            identifier: 'smartplan',
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ' ', '|'] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    documentLinkProvider: {},
    selectionRangeProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix'] },
  },
});
