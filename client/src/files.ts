import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server asks for with `smartplan/files`. */
interface Wanted {
  /** Undefined for all folders that are open. */
  readonly folder?: string;
  /** What the paths of the files end in. */
  readonly endings: readonly string[];
}

/** No plan is that long: see docs/decisions/021-very-large-files.md. */
const MOST_BYTES = 10_000_000;

/**
 * Answers a server that has no files of its own: `smartplan/files` gives the URIs of files, or null for a folder that
 * is not there; `smartplan/read` gives the text of one, or null where it cannot be read or is no plan by its size.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('smartplan/files', async ({ folder, endings }: Wanted) => {
    const open = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const folders = folder === undefined ? open : [Uri.parse(folder)];
    const found = await Promise.all(folders.map((uri) => filesBelow(uri, endings)));
    if (folder !== undefined && found[0] === undefined) return null;
    return found.flatMap((uris) => uris ?? []).map((uri) => uri.toString());
  });
  client.onRequest('smartplan/read', async ({ uri }: { uri: string }) => {
    try {
      const file = Uri.parse(uri);
      if ((await workspace.fs.stat(file)).size > MOST_BYTES) return null;
      return new TextDecoder().decode(await workspace.fs.readFile(file));
    } catch {
      return null;
    }
  });
}

/**
 * The files of a folder and the folders below it; undefined where there is no such folder. Folders are walked one by one, because VS Code in a browser
 * cannot search every kind of folder; those that the command line passes over are passed over here too.
 */
async function filesBelow(folder: Uri, endings: readonly string[]): Promise<Uri[] | undefined> {
  const entries = await entriesOf(folder);
  const below = entries?.map(async ([name, type]): Promise<Uri[]> => {
    const uri = Uri.joinPath(folder, name);
    if ((type & FileType.Directory) === 0)
      return endings.some((ending) => uri.path.endsWith(ending)) ? [uri] : [];
    const passedOver = name === 'node_modules' || name.startsWith('.');
    if (passedOver || (type & FileType.SymbolicLink) !== 0) return [];
    return (await filesBelow(uri, endings)) ?? [];
  });
  return below === undefined ? undefined : (await Promise.all(below)).flat();
}

async function entriesOf(folder: Uri): Promise<[string, FileType][] | undefined> {
  try {
    const found = await workspace.fs.readDirectory(folder);
    return found.sort(([one], [other]) => (one < other ? -1 : 1));
  } catch {
    return undefined;
  }
}
