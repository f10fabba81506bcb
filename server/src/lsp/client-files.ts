import type { Connection } from 'vscode-languageserver';
import type { Files } from '../workspace/files.ts';
import { pathOf } from './folders.ts';

/** Asks the client something of our own; null where it has no answer. */
export async function askClient<Answer>(
  connection: Connection,
  method: 'smartplan/files' | 'smartplan/read',
  params: object,
): Promise<Answer | null> {
  try {
    return await connection.sendRequest<Answer | null>(method, params);
  } catch {
    return null;
  }
}

/**
 * The plan files that only the client can read, as in a browser.
 *
 * @param uriOf the URI of a file or folder by its path
 */
export const clientFiles = (connection: Connection, uriOf: (path: string) => string): Files => ({
  list: async (folder, most) => {
    const wanted = { folder: uriOf(folder), endings: ['.smartplan'] };
    const uris = await askClient<string[]>(connection, 'smartplan/files', wanted);
    return uris?.slice(0, most).map(pathOf);
  },
  read: async (path) =>
    (await askClient<string>(connection, 'smartplan/read', { uri: uriOf(path) })) ?? undefined,
});
