import { commands, ViewColumn, window, type ExtensionContext, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGE } from '../client.ts';
import { JourneyPanel, type Ask } from './panel.ts';
import { savePicture } from './save.ts';
import type { JourneyView, Kept } from './view.ts';

const VIEW = 'smartplan.journey';

/**
 * Adds the Journey view: the command that opens it beside a plan, those that save its picture, and the view as it
 * was before VS Code was closed.
 *
 * @param client the client of the language server, while it runs; another one after every restart
 */
export function registerJourney(
  context: ExtensionContext,
  client: () => BaseLanguageClient | undefined,
): void {
  const open = new Map<string, JourneyPanel>();
  const ask: Ask = async (question) =>
    client()?.sendRequest<JourneyView | null>('smartplan/journey', question);

  const fill = (panel: WebviewPanel, kept: Kept): JourneyPanel => {
    const journey = new JourneyPanel(panel, context.extensionUri, kept, ask, savePicture);
    open.set(kept.uri, journey);
    journey.onClose(() => open.delete(kept.uri));
    context.subscriptions.push(journey);
    return journey;
  };
  const show = (): JourneyPanel | undefined => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE) {
      const active = [...open.values()].find(({ isActive }) => isActive);
      if (active === undefined)
        void window.showInformationMessage('Open a plan first, then show its journey.');
      return active;
    }
    const uri = document.uri.toString();
    const before = open.get(uri);
    before?.show();
    if (before !== undefined) return before;
    const panel = window.createWebviewPanel(
      VIEW,
      'Journey',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: true },
    );
    return fill(panel, { uri, planIndex: 0 });
  };

  context.subscriptions.push(
    commands.registerCommand('smartplan.showJourney', show),
    commands.registerCommand('smartplan.saveJourneyAsSvg', () => show()?.save('svg')),
    commands.registerCommand('smartplan.saveJourneyAsPng', () => show()?.save('png')),
    window.registerWebviewPanelSerializer(VIEW, {
      deserializeWebviewPanel: (panel: WebviewPanel, state: unknown) => {
        const { uri, planIndex } = (state ?? {}) as Partial<Kept>;
        if (typeof uri === 'string')
          fill(panel, { uri, planIndex: typeof planIndex === 'number' ? planIndex : 0 });
        else panel.dispose();
        return Promise.resolve();
      },
    }),
  );
}
