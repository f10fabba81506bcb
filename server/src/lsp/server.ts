import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  type Connection,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SETTINGS_FILE, type ReadFile } from '../config/resolve.ts';
import { getScore } from '../service/score.ts';
import { capabilities, clientCan, type ClientCan } from './capabilities.ts';
import { answerRequests } from './features.ts';
import { Judging } from './judging.ts';
import { startOptions } from './settings.ts';

/** Told to the client after each change: how SMART the plans of a document are. */
const SCORE = 'smartplan/score';

/**
 * Serves one client over a connection until it ends.
 *
 * @param read reads settings files by path; where there are no files, as in a browser, leave it out
 */
export function serve(connection: Connection, read: ReadFile = () => undefined): void {
  const documents = new TextDocuments(TextDocument);
  const judging = new Judging(documents, read);
  let can: ClientCan = { pull: false, giveSettings: false, watchFiles: false };

  connection.onInitialize((params) => {
    judging.start(startOptions(params.initializationOptions));
    can = clientCan(params);
    return capabilities(can);
  });
  connection.onInitialized(async () => {
    if (can.watchFiles) {
      const watchers = [{ globPattern: `**/${SETTINGS_FILE}` }];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (!can.giveSettings) return;
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'smartplan' });
    await takeEditorSettings();
  });

  const tell = (uri: string): void => {
    const analysis = judging.analysis(uri);
    if (analysis === undefined) return;
    const { version } = analysis;
    if (!can.pull) {
      void connection.sendDiagnostics({ uri, version, diagnostics: judging.diagnostics(analysis) });
    }
    void connection.sendNotification(SCORE, getScore(analysis));
  };
  const tellAboutSettings = (uri: string): void => {
    for (const problems of judging.settingsProblems(uri)) void connection.sendDiagnostics(problems);
  };
  const tellAll = (): void => {
    judging.again();
    for (const uri of documents.keys()) {
      tell(uri);
      tellAboutSettings(uri);
    }
    if (can.pull) void connection.languages.diagnostics.refresh();
  };
  const takeEditorSettings = async (): Promise<void> => {
    const set: unknown = await connection.workspace.getConfiguration({ section: 'smartplan.today' });
    if (judging.judgeOn(typeof set === 'string' ? set : undefined)) tellAll();
  };
  connection.onDidChangeConfiguration(() => (can.giveSettings ? takeEditorSettings() : undefined));
  connection.onDidChangeWatchedFiles(tellAll);

  documents.onDidOpen(({ document }) => tellAboutSettings(document.uri));
  documents.onDidChangeContent(({ document }) => tell(document.uri));
  documents.onDidSave(({ document }) => {
    if (!judging.save(document.uri)) return;
    if (can.pull) void connection.languages.diagnostics.refresh();
    else tell(document.uri);
  });
  documents.onDidClose(({ document }) => {
    judging.forget(document.uri);
    if (!can.pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  answerRequests(connection, documents, judging);
  documents.listen(connection);
  connection.listen();
}
