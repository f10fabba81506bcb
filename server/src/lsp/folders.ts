import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { isBelow } from '../workspace/files.ts';

/** The folders that the editor has open. Inside, files go by their paths; at the edge, by their URIs. */
export class OpenFolders {
  private folders: readonly URI[] = [];

  /** Takes over what the editor said when it started the server. */
  start(params: InitializeParams): void {
    // Some clients open one folder, in the old way.
    const { rootUri } = params as { readonly rootUri?: string | null };
    const root = typeof rootUri === 'string' ? [rootUri] : [];
    const uris = params.workspaceFolders?.map((folder) => folder.uri) ?? root;
    this.folders = uris.map((uri) => URI.parse(uri));
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map((folder) => pathOf(folder.uri)));
    this.folders = [
      ...this.folders.filter((folder) => !gone.has(pathOf(folder.toString()))),
      ...added.map((folder) => URI.parse(folder.uri)),
    ];
  }

  get paths(): readonly string[] {
    return this.folders.map((folder) => pathOf(folder.toString()));
  }

  /** Whether a document is a file of these folders or beside them, and not an older version shown by a tool. */
  holds(uri: string): boolean {
    const { scheme } = URI.parse(uri);
    return this.folders.length === 0
      ? scheme === 'file'
      : this.folders.some((each) => each.scheme === scheme);
  }

  /** The URI of a file by its path. */
  uriOf(path: string): string {
    const folder = this.folders.find((each) => isBelow(pathOf(each.toString()), path)) ?? this.folders[0];
    return (folder?.with({ path, query: '', fragment: '' }) ?? URI.file(path)).toString();
  }
}

/** The path of a URI with forward slashes. A drive is spelt small, as editors do not agree on that. */
export function pathOf(uri: string): string {
  const { path } = URI.parse(uri);
  const plain = path.length > 1 ? path.replace(/\/$/, '') : path;
  return plain.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}
