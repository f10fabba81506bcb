import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import { ConfigurationResolver } from '../config/resolver.ts';
import type { ReadFile } from '../config/resolve.ts';
import type { FolderPage } from '../report/folder/folder-report.ts';
import type { PlanFile } from '../report/folder/gather.ts';
import { isBelow } from '../workspace/files.ts';
import { looksAround } from '../workspace/plan-files.ts';
import { aroundPlan, seenFrom, TemplateIndex, type Shelf } from '../workspace/templates.ts';
import { pathOf } from './folders.ts';
import type { Judging } from './judging.ts';

/** Asked by a client for a report on a folder. */
interface ReportParams {
  /** The folder as a URI; left out, all open folders are meant. */
  readonly folder?: string;
  /** Children, families and workers by name. */
  readonly withNames?: boolean;
}

/**
 * Answers `smartplan/report` with the page of the report and how many plans it is on.
 *
 * @param readSettings reads settings files by path
 */
export function answerReports(connection: Connection, judging: Judging, readSettings: ReadFile): void {
  connection.onRequest(
    'smartplan/report',
    async (params: ReportParams | undefined, token: CancellationToken): Promise<FolderPage> => {
      // What draws pages is loaded when the first report is asked for.
      const { folderReport } = await import('../report/folder/folder-report.ts');
      const folders = params?.folder === undefined ? judging.folders.paths : [pathOf(params.folder)];
      const paths = await judging.files.paths(folders);
      const shown = new Map(paths.map((path) => [below(folders, path), path]));
      const read = reader(judging, readSettings);
      return folderReport(
        [...shown.keys()],
        async (name) => {
          if (token.isCancellationRequested)
            throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The report was called off.');
          const file = await read(shown.get(name) ?? name);
          return file === undefined ? undefined : { ...file, path: name };
        },
        { today: judging.day, withNames: params?.withNames === true },
      );
    },
  );
}

/** Reads plan files with the settings and templates that hold for them, open documents as they are now. */
function reader(judging: Judging, readSettings: ReadFile): (path: string) => Promise<PlanFile | undefined> {
  const settings = new ConfigurationResolver(readSettings);
  const index = new TemplateIndex(judging.files);
  const shelves = new Map<string, Promise<Shelf>>();
  const shelfFor = (path: string): Promise<Shelf> => {
    const around = aroundPlan(path, judging.folders.paths, settings.settingsFor(path));
    const key = JSON.stringify(around);
    const shelf = shelves.get(key) ?? index.load(around);
    shelves.set(key, shelf);
    return shelf;
  };
  return async (path) => {
    const text = await judging.files.read(path);
    if (text === undefined) return undefined;
    const configuration = settings.for(path);
    if (!looksAround(text)) return { path, text, configuration };
    return { path, text, configuration, templates: seenFrom(path, await shelfFor(path)) };
  };
}

/** A path as it reads inside the folder that holds it. */
function below(folders: readonly string[], path: string): string {
  const folder = folders.find((each) => isBelow(each, path));
  return folder === undefined || folder === '' ? path : path.slice(folder.length).replace(/^\//, '');
}
