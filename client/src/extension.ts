import { commands, window, workspace, type ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient, LANGUAGE } from './client.ts';
import type { Score } from './score.ts';
import { SmartStatus } from './status-bar.ts';

let client: LanguageClient | undefined;

/** Called when the first plan is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('SMART Plan', { log: true });
  const status = new SmartStatus();

  const start = async (): Promise<void> => {
    await client?.dispose();
    client = createClient(context, output);
    client.onNotification('smartplan/score', (score: Score) => status.take(score));
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
}

/** Called when VS Code closes. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
}
