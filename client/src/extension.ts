import { workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind, type NodeModule } from 'vscode-languageclient/node';
import { wake, type Waking } from './wake.ts';
import { clientOptions, LANGUAGE } from './client.ts';

let awake: Waking | undefined;

/** A client whose server is a process of its own. It reads files itself, unless they are not on this computer. */
function createClient(context: ExtensionContext, output: LogOutputChannel): LanguageClient {
  const run: NodeModule = {
    module: context.asAbsolutePath('dist/server/server.cjs'),
    transport: TransportKind.ipc,
  };
  const elsewhere = (workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme !== 'file');
  return new LanguageClient(
    LANGUAGE,
    'SMART Plan',
    { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } },
    clientOptions(context, output, elsewhere),
  );
}

/** Called by VS Code on a desktop or a remote computer, when the first plan or view is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  awake = await wake(context, (output) => createClient(context, output));
}

/** Called when VS Code closes. */
export async function deactivate(): Promise<void> {
  await awake?.stop();
}
