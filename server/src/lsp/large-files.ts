import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';

/** As on the command line: no plan is so long (docs/decisions/021-very-large-files.md). Counted in UTF-16 units. */
const MOST = 10_000_000;

/** Whether a document is too long to be a plan. */
export const isTooLarge = (document: TextDocument): boolean =>
  document.offsetAt({ line: document.lineCount, character: 0 }) > MOST;

/** Says once for each document that it is too long to be read. */
export class LargeFileNotices {
  private readonly connection: Connection;
  private readonly told = new Set<string>();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  look(document: TextDocument): void {
    const { uri } = document;
    if (this.told.has(uri) || !isTooLarge(document)) return;
    this.told.add(uri);
    const { path } = URI.parse(uri);
    const message = `${path.slice(path.lastIndexOf('/') + 1)} is longer than 10 million letters; no plan is that long. SMART Plan does not read it: split it into one file for each plan.`;
    void this.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message,
    });
  }
}
