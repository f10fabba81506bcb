import { Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { SAMPLES, SAMPLES_DAY } from './samples.ts';

/** The language, the settings and the server go by one name. */
export const LANGUAGE = 'smartplan';

/**
 * What every form of the client tells the server.
 *
 * @param reads whether the server is to ask VS Code for files, because it cannot read them itself
 */
export function clientOptions(
  context: ExtensionContext,
  output: LogOutputChannel,
  reads: boolean,
): LanguageClientOptions {
  const settings = workspace.getConfiguration(LANGUAGE);
  const onlyOnSave = settings.get<string>('lint.run') === 'onSave';
  return {
    documentSelector: [{ language: LANGUAGE }],
    outputChannel: output,
    // The day is known from the start, so that a plan is not first judged as of another one; the pages of the
    // checks ship with the extension, and so do the samples.
    initializationOptions: {
      today: settings.get<string>('today'),
      scope: settings.get<string>('lint.scope'),
      pages: context.extensionUri.toString(),
      samples: { folder: Uri.joinPath(context.extensionUri, SAMPLES).toString(), today: SAMPLES_DAY },
      askForFiles: reads,
    },
    diagnosticPullOptions: { onChange: !onlyOnSave, onSave: onlyOnSave },
  };
}
