import { env, ProgressLocation, Uri, ViewColumn, window, workspace, type WorkspaceFolder } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { counted } from './plans.ts';

/** The answer to `smartplan/report`. */
interface Report {
  readonly plans: number;
  readonly html: string;
}

/** Asks the server for a report on a folder, saves it where the person says, and shows it. */
export async function reportOnFolder(client: BaseLanguageClient): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const names = await window.showQuickPick(
    [
      {
        label: 'Without names',
        description: 'children, families and workers stay unnamed',
        withNames: false,
      },
      { label: 'With names', description: 'only for those who may know them', withNames: true },
    ],
    { title: `Report on ${folder.name}`, placeHolder: 'Who is it for?' },
  );
  if (names === undefined) return;
  const { withNames } = names;
  const report = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Writing the report on the plans' },
    () => client.sendRequest<Report>('smartplan/report', { folder: folder.uri.toString(), withNames }),
  );
  if (report.plans === 0) {
    void window.showInformationMessage(
      `There is no plan in ${folder.name}, so there is nothing to report on.`,
    );
    return;
  }
  await save(report, folder);
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showInformationMessage('Open a folder with plans first: File, Open Folder.');
    return undefined;
  }
  return folders.length === 1
    ? folders[0]
    : window.showWorkspaceFolderPick({ placeHolder: 'Which folder is the report on?' });
}

async function save({ plans, html }: Report, folder: WorkspaceFolder): Promise<void> {
  const target = await window.showSaveDialog({
    title: 'Save the report',
    saveLabel: 'Save the report',
    defaultUri: Uri.joinPath(folder.uri, 'report.html'),
    filters: { 'Web page': ['html'] },
  });
  if (target === undefined) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(html));
  } catch {
    void window.showErrorMessage(
      `The report could not be saved as ${target.path}. Choose a folder in which you may save files.`,
    );
    return;
  }
  show(html);
  const open = 'Open in the browser';
  const said = `The report on ${counted(plans, 'plan')} is saved as ${target.path.replace(/^.*\//, '')}.`;
  const choice = await (target.scheme === 'file'
    ? window.showInformationMessage(said, open)
    : window.showInformationMessage(said));
  if (choice === open) await env.openExternal(target);
}

/** The page is one file without scripts, and here it may do nothing but be looked at. */
function show(html: string): void {
  const panel = window.createWebviewPanel('smartplan.report', 'Report', ViewColumn.Active, {
    enableScripts: false,
    localResourceRoots: [],
  });
  panel.webview.html = html;
}
