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
import { SettingsFiles } from './settings-files.ts';
import { startOptions } from './settings.ts';

/** Told to the client after each change: how SMART the plans of a document are. */
const SCORE = 'smartplan/score';

/**
 * Serves one client over a connection until it ends.
 *
 * @param read reads settings files by path; a client that asks for it in its options is asked for them instead
 */
export function serve(connection: Connection, read: ReadFile = () => undefined): void {
  const documents = new TextDocuments(TextDocument);
  const asked = new SettingsFiles(connection);
  let askForFiles = false;
  const judging = new Judging(documents, (path) => (askForFiles ? asked.read(path) : read(path)));
  let can: ClientCan = { pull: false, giveSettings: false, watchFiles: false };
  /** Holds while settings are fetched: no plan is judged without its council's settings. */
  let waiting: Promise<void> | undefined;

  connection.onInitialize((params) => {
    const options = startOptions(params.initializationOptions);
    askForFiles = options.askForFiles === true;
    judging.start(options);
    can = clientCan(params);
    return capabilities(can);
  });
  connection.onInitialized(async () => {
    if (askForFiles) void fetchSettings();
    if (can.watchFiles) {
      const watchers = [{ globPattern: `**/${SETTINGS_FILE}` }];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (!can.giveSettings) return;
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'smartplan' });
    await takeEditorSettings();
  });

  const fetchSettings = async (): Promise<void> => {
    const fetched = asked.load();
    waiting = fetched;
    await fetched;
    if (waiting !== fetched) return;
    waiting = undefined;
    tellAll();
  };

  const tell = (uri: string): void => {
    if (waiting !== undefined) return;
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
  connection.onDidChangeWatchedFiles(() => (askForFiles ? void fetchSettings() : tellAll()));

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

  answerRequests(connection, documents, judging, () => waiting);
  documents.listen(connection);
  connection.listen();
}
