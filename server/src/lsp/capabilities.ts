import { TextDocumentSyncKind, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { FIX_ALL } from '../service/fix-all.ts';
import { LEGEND } from '../service/semantic-tokens.ts';

/** What the client can do, as far as it matters here. */
export interface ClientCan {
  /** It asks for findings; others are told. */
  readonly pull: boolean;
  readonly giveSettings: boolean;
  /** It can be asked to say when settings change; others say so by themselves, or not at all. */
  readonly tellSettings: boolean;
  readonly watchFiles: boolean;
  /** It can be asked for more kinds of open documents than plans. */
  readonly followMore: boolean;
  /** It asks again when it is told that findings have changed. */
  readonly refresh: boolean;
  /** It says when folders are opened and closed. */
  readonly tellFolders: boolean;
  /** Changes can reach other files, and make new ones. */
  readonly changeFiles: boolean;
  /** It asks for the changes of an action when it is chosen. */
  readonly resolveActions: boolean;
  /** What is completed may hold stops to jump between. */
  readonly snippets: boolean;
}

/** A client before it has said what it can do. */
export const CAN_NOTHING: ClientCan = {
  pull: false,
  giveSettings: false,
  tellSettings: false,
  watchFiles: false,
  followMore: false,
  refresh: false,
  tellFolders: false,
  changeFiles: false,
  resolveActions: false,
  snippets: false,
};

export const clientCan = ({ capabilities: { textDocument, workspace } }: InitializeParams): ClientCan => ({
  pull: textDocument?.diagnostic !== undefined,
  giveSettings: workspace?.configuration === true,
  tellSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  followMore: textDocument?.synchronization?.dynamicRegistration === true,
  refresh: workspace?.diagnostics?.refreshSupport === true,
  tellFolders: workspace?.workspaceFolders === true,
  changeFiles:
    workspace?.workspaceEdit?.documentChanges === true &&
    (workspace.workspaceEdit.resourceOperations ?? []).includes('create'),
  resolveActions: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
  snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
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
            workspaceDiagnostics: true,
          },
        }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ' ', '|'], resolveProvider: true },
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
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    workspaceSymbolProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor', FIX_ALL], resolveProvider: true },
  },
});
