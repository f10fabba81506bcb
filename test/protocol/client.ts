import { PassThrough } from 'node:stream';
import { createConnection as createServerConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  type ClientCapabilities,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { readIfThere } from '../../server/src/cli/configurations.ts';
import { diskFiles } from '../../server/src/disk/files.ts';
import { serve } from '../../server/src/lsp/server.ts';

export const PLAN_URI = 'file:///plans/ida.smartplan';

/** What a client of today can do. */
export const MODERN: ClientCapabilities = {
  textDocument: { diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false } },
};

/** A client and the server over two streams in memory. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  /** Diagnostics pushed so far, newest last. */
  readonly pushed: { uri: string; version: number | undefined; diagnostics: Diagnostic[] }[];
  readonly scores: { uri: string; plans: { smartGoals: number; goals: number }[] }[];
  open: (text: string, uri?: string) => Promise<void>;
  change: (version: number, text: string, uri?: string) => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * Starts a server that judges as on 22 November 2026.
 *
 * @param answer answers what the server asks of the client
 * @param folder the URI of the folder that is open
 */
export async function startServer(
  capabilities: ClientCapabilities,
  options: object = {},
  answer?: (connection: ProtocolConnection) => void,
  folder?: string,
): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  serve(
    createServerConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    readIfThere,
    diskFiles,
  );
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const pushed: TestClient['pushed'] = [];
  const scores: TestClient['scores'] = [];
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, version, diagnostics }: PublishDiagnosticsParams) => {
      pushed.push({ uri, version, diagnostics });
    },
  );
  connection.onNotification('smartplan/score', (score: TestClient['scores'][number]) => {
    scores.push(score);
  });
  answer?.(connection);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'plans' }],
    capabilities,
    initializationOptions: { today: '2026-11-22', pages: 'file:///product', ...options },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    pushed,
    scores,
    open: (text, uri = PLAN_URI) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'smartplan', version: 1, text },
      }),
    change: (version, text, uri = PLAN_URI) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    stop: async () => {
      await connection.sendRequest('shutdown');
      connection.dispose();
      toServer.end();
      toClient.end();
    },
  };
}
