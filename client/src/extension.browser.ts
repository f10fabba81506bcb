import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { wake, type Waking } from './wake.ts';
import { clientOptions, LANGUAGE } from './client.ts';

/** A thread of the browser, as far as it is used here. */
interface Thread {
  terminate: () => void;
}

declare const Worker: new (address: string) => Thread;

let awake: Waking | undefined;
let thread: Thread | undefined;

/** A client whose server is a worker of the browser. The worker has no files, so it asks for them. */
function createClient(context: ExtensionContext, output: LogOutputChannel): LanguageClient {
  const server = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  // The client leaves the worker of an earlier start running.
  thread?.terminate();
  thread = new Worker(server);
  return new LanguageClient(LANGUAGE, 'SMART Plan', thread, clientOptions(context, output, true));
}

/** Called by VS Code in a browser, when the first plan or view is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  awake = await wake(context, (output) => createClient(context, output));
}

/** Called when VS Code closes. */
export async function deactivate(): Promise<void> {
  await awake?.stop();
  thread?.terminate();
}
