import { commands, window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGE } from './client.ts';
import { answerFileRequests } from './files.ts';
import { registerJourney } from './journey/register.ts';
import type { Score } from './score.ts';
import { SmartStatus } from './status-bar.ts';

/** The extension while it is at work. */
export interface Waking {
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server and everything that VS Code shows of it.
 *
 * @param createClient makes a client that is not yet started; asked again for every restart
 */
export async function wake(
  context: ExtensionContext,
  createClient: (output: LogOutputChannel) => BaseLanguageClient,
): Promise<Waking> {
  const output = window.createOutputChannel('SMART Plan', { log: true });
  const status = new SmartStatus();
  let client: BaseLanguageClient | undefined;

  const start = async (): Promise<void> => {
    await client?.dispose();
    client = createClient(output);
    client.onNotification('smartplan/score', (score: Score) => status.take(score));
    answerFileRequests(client);
    await client.start();
  };

  context.subscriptions.push(
    output,
    status,
    commands.registerCommand('smartplan.restart', start),
    commands.registerCommand('smartplan.showOutput', () => output.show()),
    workspace.onDidCloseTextDocument(({ uri }) => status.forget(uri.toString())),
    // When findings are asked for is settled as the client is made.
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration(`${LANGUAGE}.lint.run`)) await start();
    }),
  );
  await start();
  registerJourney(context, () => client);
  return { stop: async () => client?.dispose() };
}
