import { commands, Uri, window, workspace } from 'vscode';
import { eventually } from '../eventually.ts';

const journeyTab = (): string | undefined =>
  window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.startsWith('Journey: '))?.label;

describe('the journey of a plan in VS Code', () => {
  after(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside it, drawn', async () => {
    const folder = workspace.workspaceFolders?.[0];
    if (folder === undefined) throw new Error('No folder is open.');
    await window.showTextDocument(Uri.joinPath(folder.uri, 'jo.smartplan'));
    await commands.executeCommand('smartplan.showJourney');
    // The page has asked for its picture, and the server has answered, when the tab bears the title of the plan.
    await eventually('a tab with the title of the plan', () =>
      journeyTab() === "Journey: Jo's pathway plan" ? true : undefined,
    );
  });
});
