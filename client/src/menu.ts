import { commands, QuickPickItemKind, window, workspace, type QuickPickItem } from 'vscode';

interface Choice extends QuickPickItem {
  readonly command?: string;
  readonly arguments?: readonly unknown[];
}

const WALKTHROUGH = 'smart-plan.smart-plan#smart';

const heading = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });

/** What can be done now, by what is open. */
function choices(): Choice[] {
  const inPlan = window.activeTextEditor?.document.languageId === 'smartplan';
  const inFolder = (workspace.workspaceFolders ?? []).length > 0;
  return [
    ...(inPlan
      ? [
          heading('This plan'),
          {
            label: '$(list-unordered) What to write instead',
            description: 'everything that is not yet SMART, in the Problems view',
            command: 'workbench.actions.view.problems',
          },
          {
            label: '$(arrow-down) The next place',
            description: 'go to it and read why',
            command: 'editor.action.marker.next',
          },
          {
            label: '$(list-flat) Tidy the layout',
            description: 'no word is changed',
            command: 'editor.action.formatDocument',
          },
        ]
      : []),
    heading('All plans'),
    ...(inFolder
      ? [
          {
            label: '$(checklist) Plans of this folder',
            description: 'by team, worker or kind',
            command: 'smartplan.plans.focus',
          },
          {
            label: '$(graph) Report on this folder',
            description: 'one page for a manager',
            command: 'smartplan.report',
          },
        ]
      : []),
    { label: '$(new-file) New plan from a template', command: 'smartplan.newPlan' },
    heading('To learn'),
    { label: '$(split-horizontal) Before and after', command: 'smartplan.beforeAndAfter' },
    {
      label: '$(mortar-board) What makes a goal SMART?',
      command: 'workbench.action.openWalkthrough',
      arguments: [WALKTHROUGH, false],
    },
    heading('When something does not work'),
    {
      label: '$(gear) Settings',
      command: 'workbench.action.openSettings',
      arguments: ['@ext:smart-plan.smart-plan'],
    },
    { label: '$(debug-restart) Restart', command: 'smartplan.restart' },
    { label: '$(output) Show what the server says', command: 'smartplan.showOutput' },
  ];
}

/** Shows everything that the extension can do, and does what is chosen. */
export async function showMenu(): Promise<void> {
  const chosen = await window.showQuickPick(choices(), {
    title: 'SMART Plan',
    placeHolder: 'What do you want to do?',
    matchOnDescription: true,
  });
  if (chosen?.command !== undefined)
    await commands.executeCommand(chosen.command, ...(chosen.arguments ?? []));
}
