import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { resolveSettings, SETTINGS_FILE, type ReadFile } from '../config/resolve.ts';
import { askClient } from './client-files.ts';

/**
 * The settings files of a workspace that only the client can read, as in a browser. Settings are looked up while a
 * plan is judged, where nothing can wait for an answer; so all of them are fetched before, with what they extend.
 */
export class SettingsFiles {
  private readonly connection: Connection;
  private texts: ReadonlyMap<string, string> = new Map();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** The text of a settings file by the path of its URI; undefined where there is none. */
  read: ReadFile = (path) => this.texts.get(path);

  /** Fetches everything anew. What cannot be read is as if it were not there. */
  async load(): Promise<void> {
    const texts = new Map<string, string>();
    const tried = new Set<string>();
    const fetch = async (uri: URI): Promise<void> => {
      tried.add(uri.path);
      const text = await askClient<string>(this.connection, 'smartplan/read', { uri: uri.toString() });
      if (text !== null) texts.set(uri.path, text);
    };
    const wanted = { endings: [`/${SETTINGS_FILE}`] };
    const found = await askClient<string[]>(this.connection, 'smartplan/files', wanted);
    const settings = (found ?? []).map((uri) => URI.parse(uri));
    for (let next = settings; next.length > 0; next = extended(settings, texts, tried))
      await Promise.all(next.map(fetch));
    this.texts = texts;
  }
}

/** The files that settings extend and that were not asked for yet. */
function extended(
  settings: readonly URI[],
  texts: ReadonlyMap<string, string>,
  tried: ReadonlySet<string>,
): URI[] {
  const missing = new Map<string, URI>();
  for (const uri of settings)
    resolveSettings(uri.path, (path) => {
      if (path.startsWith('/') && !tried.has(path)) missing.set(path, uri.with({ path }));
      return texts.get(path);
    });
  return [...missing.values()];
}
