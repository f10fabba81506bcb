import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
  type Connection,
} from 'vscode-languageserver';
import { SETTINGS_FILE } from '../config/resolve.ts';

/** Whether a document is a settings file and no plan. */
export const isSettings = (uri: string): boolean => uri.endsWith(`/${SETTINGS_FILE}`);

/**
 * Asks the client for settings files that are open in it, as they stand there: what is changed in them by a quick fix
 * must fit the text that somebody sees, saved or not. Nothing else is answered for them.
 */
export function followSettings(connection: Connection): void {
  const documentSelector = [{ pattern: `**/${SETTINGS_FILE}` }];
  void connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector });
  void connection.client.register(DidChangeTextDocumentNotification.type, {
    documentSelector,
    syncKind: TextDocumentSyncKind.Incremental,
  });
  void connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector });
}
