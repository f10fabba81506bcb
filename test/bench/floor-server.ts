import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseIsoDay } from '../../server/src/calendar/day.ts';
import { reviewFloor } from './floor.ts';

/** The plainest language server for plans: reads the whole text again at every change and publishes at once. */
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let today = 0;

connection.onInitialize(({ initializationOptions }) => {
  today = parseIsoDay((initializationOptions as { today: string }).today) ?? 0;
  return { capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } };
});

documents.onDidChangeContent(({ document }) => {
  const diagnostics = reviewFloor(document.getText(), today).map(({ rule, start, end, message }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: 2 as const,
    source: 'floor',
    code: rule,
    message,
  }));
  void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
});

documents.listen(connection);
connection.listen();
