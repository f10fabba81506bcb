import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocuments,
  WatchKind,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver';
import type { ReadFile } from '../config/resolve.ts';
import { NO_FILES, type Files } from '../workspace/files.ts';
import { getScore } from '../service/score.ts';
import { clientFiles } from './client-files.ts';
import { CAN_NOTHING, capabilities, clientCan } from './capabilities.ts';
import { answerRequests } from './features.ts';
import { FolderPlans } from './folder-plans.ts';
import { Judging } from './judging.ts';
import { LargeFileNotices } from './large-files.ts';
import { OPEN_DOCUMENTS } from './open-documents.ts';
import { followSettings, isSettings } from './open-settings.ts';
import { answerNewPlans } from './new-plans.ts';
import { SettingsFiles } from './settings-files.ts';
import { startOptions } from './settings.ts';
import { answerReports } from './folder-report.ts';

/** Told to the client after each change: how SMART the plans of a document are. */
const SCORE = 'smartplan/score';

/** Told to the client when other plans of the folder may have changed, or are judged in another way. */
const PLANS_CHANGED = 'smartplan/plansChanged';

/** Milliseconds without a change after which plans are judged by the template that is being written. */
const PAUSE = 200;

/**
 * Serves one client over a connection until it ends.
 *
 * @param read reads settings files by path; a client that asks for it in its options is asked for them instead
 * @param files the plan files of the open folders, by the same condition
 */
export function serve(
  connection: Connection,
  read: ReadFile = () => undefined,
  files: Files = NO_FILES,
): void {
  const documents = new TextDocuments(OPEN_DOCUMENTS);
  const asked = new SettingsFiles(connection);
  let askForFiles = false;
  const theirs = clientFiles(connection, (path) => judging.folders.uriOf(path));
  const judging = new Judging(documents, (path) => (askForFiles ? asked.read(path) : read(path)), {
    list: (folder, most) => (askForFiles ? theirs : files).list(folder, most),
    read: (path) => (askForFiles ? theirs : files).read(path),
  });
  let can = CAN_NOTHING;
  /** Holds while settings are fetched: no plan is judged without its council's settings. */
  let waiting: Promise<void> | undefined;

  connection.onInitialize((params) => {
    const options = startOptions(params.initializationOptions);
    askForFiles = options.askForFiles === true;
    judging.start(options);
    judging.folders.start(params);
    can = clientCan(params);
    return capabilities(can);
  });
  connection.onInitialized(async () => {
    if (askForFiles) void fetchSettings();
    if (can.followMore) followSettings(connection);
    if (can.watchFiles) {
      const watchers = [
        // Settings may extend files of any name, and so may their baseline be called.
        ...['*.json', '*.smartplan'].map((name) => ({ globPattern: `**/${name}` })),
        // Of a folder that is deleted with all that is in it, only the folder is named.
        { globPattern: '**/*', kind: WatchKind.Delete },
      ];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (can.tellFolders)
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        judging.folders.change(event);
        tellAll();
      });
    if (!can.giveSettings) return;
    if (can.tellSettings)
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
  /** Judges the documents anew whose templates have changed, or were not known when they were judged. */
  const settle = async (uri?: string): Promise<void> => {
    const anew = await judging.settle(uri);
    for (const each of anew) tell(each);
    if (anew.length > 0) askAgain();
  };
  const askAgain = (): void => {
    if (can.pull && can.refresh) void connection.languages.diagnostics.refresh();
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  /** Waits for a pause in the typing, as all plans that are based on a template change with it. */
  const settleSoon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => void settle(), PAUSE);
  };
  const tellAboutSettings = (uri: string): void => {
    for (const problems of judging.settings.problems(uri)) void connection.sendDiagnostics(problems);
  };
  const tellAll = (): void => {
    judging.again();
    void connection.sendNotification(PLANS_CHANGED);
    for (const uri of judging.openPlans) {
      tell(uri);
      tellAboutSettings(uri);
    }
    if (!can.pull) void settle();
    askAgain();
  };
  const takeEditorSettings = async (): Promise<void> => {
    const items = [{ section: 'smartplan.today' }, { section: 'smartplan.lint.scope' }];
    const set = (await connection.workspace.getConfiguration(items)) as unknown[];
    const [today, scope] = set.map((each) => (typeof each === 'string' ? each : undefined));
    if (judging.lookAt(scope)) askAgain();
    if (judging.judgeOn(today)) tellAll();
  };
  connection.onDidChangeConfiguration(() => (can.giveSettings ? takeEditorSettings() : undefined));
  connection.onDidChangeWatchedFiles(({ changes: told }) => {
    const ofSettings = told.some(({ uri }) => judging.settings.restOn(uri));
    const changes = told.filter(({ uri }) => !uri.endsWith('.json'));
    if (changes.length === 0 && !ofSettings) return;
    judging.changedOnDisk(changes);
    void connection.sendNotification(PLANS_CHANGED);
    if (ofSettings) {
      if (askForFiles) void fetchSettings();
      else tellAll();
      return;
    }
    void settle();
    // What is open counts as it stands in the editor, whatever is on disk.
    if (changes.some(({ uri, type }) => type !== FileChangeType.Changed || !judging.isOpen(uri))) askAgain();
  });
  connection.onShutdown(() => clearTimeout(settling));

  const notices = new LargeFileNotices(connection);
  documents.onDidOpen(({ document }) => {
    if (isSettings(document.uri)) return;
    notices.look(document);
    judging.open(document.uri);
    tellAboutSettings(document.uri);
  });
  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    if (isSettings(uri)) return;
    notices.look(document);
    tell(uri);
    if (judging.changed(uri)) settleSoon();
    else if (!can.pull && judging.waits(uri)) void settle(uri);
  });
  documents.onDidSave(({ document }) => {
    if (isSettings(document.uri) || !judging.save(document.uri)) return;
    if (can.pull) askAgain();
    else tell(document.uri);
  });
  documents.onDidClose(({ document }) => {
    if (isSettings(document.uri)) return;
    if (judging.forget(document.uri)) settleSoon();
    if (!can.pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  answerNewPlans(connection, judging);
  const plans = new FolderPlans(judging);
  connection.onRequest('smartplan/plans', async (_: unknown, token: CancellationToken) => {
    await waiting;
    return plans.summaries(token);
  });
  answerRequests(
    connection,
    judging,
    () => can,
    () => waiting,
  );
  answerReports(connection, judging, (path) => (askForFiles ? asked.read(path) : read(path)));
  documents.listen(connection);
  connection.listen();
}
