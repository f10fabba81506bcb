import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * Answers a server that has no files of its own: `smartplan/files` lists those of the workspace whose paths end
 * in one of `endings`, `smartplan/read` gives the text of one, or null where it cannot be read.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('smartplan/files', async ({ endings }: { endings: readonly string[] }) => {
    const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => filesBelow(uri, endings));
    return (await Promise.all(folders)).flat().map((uri) => uri.toString());
  });
  client.onRequest('smartplan/read', async ({ uri }: { uri: string }) => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null;
    }
  });
}

/**
 * The files of a folder and the folders below it. Folders are walked one by one, because VS Code in a browser
 * cannot search every kind of folder; those that the command line passes over are passed over here too.
 */
async function filesBelow(folder: Uri, endings: readonly string[]): Promise<Uri[]> {
  const below = (await entries(folder)).map(async ([name, type]): Promise<Uri[]> => {
    const uri = Uri.joinPath(folder, name);
    if ((type & FileType.Directory) === 0)
      return endings.some((ending) => uri.path.endsWith(ending)) ? [uri] : [];
    const passedOver = name === 'node_modules' || name.startsWith('.');
    return passedOver || (type & FileType.SymbolicLink) !== 0 ? [] : filesBelow(uri, endings);
  });
  return (await Promise.all(below)).flat();
}

async function entries(folder: Uri): Promise<[string, FileType][]> {
  try {
    const found = await workspace.fs.readDirectory(folder);
    return found.sort(([one], [other]) => (one < other ? -1 : 1));
  } catch {
    return [];
  }
}
