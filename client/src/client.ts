import { workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
  type NodeModule,
  type ServerOptions,
} from 'vscode-languageclient/node';

/** The language, the settings and the server go by one name. */
export const LANGUAGE = 'smartplan';

function serverOptions(context: ExtensionContext): ServerOptions {
  const run: NodeModule = {
    module: context.asAbsolutePath('dist/server/server.cjs'),
    transport: TransportKind.ipc,
  };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}

/** A client for the language server, not yet started. */
export function createClient(context: ExtensionContext, output: LogOutputChannel): LanguageClient {
  const settings = workspace.getConfiguration(LANGUAGE);
  const onlyOnSave = settings.get<string>('lint.run') === 'onSave';
  const options: LanguageClientOptions = {
    documentSelector: [{ language: LANGUAGE }],
    outputChannel: output,
    // The day is known from the start, so that a plan is not first judged as of another one; the pages of the
    // checks ship with the extension.
    initializationOptions: { today: settings.get<string>('today'), pages: context.extensionUri.toString() },
    diagnosticPullOptions: { onChange: !onlyOnSave, onSave: onlyOnSave },
  };
  return new LanguageClient(LANGUAGE, 'SMART Plan', serverOptions(context), options);
}
