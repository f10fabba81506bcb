import { commands, window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Samples } from './before-and-after.ts';
import { LANGUAGE } from './client.ts';
import { answerFileRequests } from './files.ts';
import { registerJourney } from './journey/register.ts';
import { showMenu } from './menu.ts';
import { newPlan } from './new-plan.ts';
import type { PlanSummary } from './plans.ts';
import { PlansView } from './plans-view.ts';
import { reportOnFolder } from './report.ts';
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
  const samples = new Samples(context, status);
  let client = createClient(output);
  const plans = new PlansView(context, () =>
    client.sendRequest<readonly PlanSummary[]>('smartplan/plans', {}),
  );

  const listen = async (): Promise<void> => {
    client.onNotification('smartplan/score', (score: Score) => {
      status.take(score);
      plans.refreshSoon();
    });
    client.onNotification('smartplan/plansChanged', () => plans.refreshSoon());
    answerFileRequests(client);
    await client.start();
    plans.refresh();
  };
  const restart = async (): Promise<void> => {
    await client.dispose();
    client = createClient(output);
    await listen();
  };

  const does = (name: string, deed: (...args: never[]) => unknown) =>
    commands.registerCommand(`smartplan.${name}`, deed);
  context.subscriptions.push(
    output,
    status,
    plans,
    does('menu', showMenu),
    does('newPlan', () => newPlan(client)),
    does('beforeAndAfter', () => samples.beforeAndAfter()),
    does('example', (letter: string) => samples.example(letter)),
    does('report', () => reportOnFolder(client)),
    does('restart', restart),
    does('showOutput', () => output.show()),
    workspace.onDidCloseTextDocument(({ uri }) => status.forget(uri.toString())),
    // When findings are asked for is settled as the client is made.
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration(`${LANGUAGE}.lint.run`)) await restart();
    }),
  );
  await listen();
  registerJourney(context, () => client);
  return { stop: () => client.dispose() };
}
