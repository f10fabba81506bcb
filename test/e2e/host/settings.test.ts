import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { finding, findingsWith, findingsWithout, openPlan, placeOf } from './plan.ts';

const PLAN = 'mia.smartplan';
const SETTINGS = 'smartplan.config.json';
const BASELINE = 'known.json';
const KNOWN = {
  version: 1,
  files: { [PLAN]: [{ rule: 'measurable/no-measure', goal: "Improve Mia's attendance", count: 1 }] },
};

const uriOf = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
};

const write = (name: string, value: object): Thenable<void> =>
  vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(JSON.stringify(value)));

describe('the settings of a folder in VS Code', () => {
  before(async () => {
    await write(BASELINE, KNOWN);
    await write(SETTINGS, { baseline: BASELINE });
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of [SETTINGS, BASELINE]) await vscode.workspace.fs.delete(uriOf(name));
  });

  it('fade what their baseline holds, and nothing else', async () => {
    const { document } = await openPlan(PLAN);
    const faded = await eventually('a faded finding', () => {
      const found = vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ tags }) => tags?.includes(vscode.DiagnosticTag.Unnecessary) === true);
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual(
      faded.map((each) => finding(document, each)),
      ["measurable/no-measure: Improve Mia's attendance"],
    );
  });

  it('are changed by a quick fix as they stand in the editor, before they are saved', async () => {
    const settings = await vscode.window.showTextDocument(uriOf(SETTINGS));
    const remark = '// Agreed in May.\n\n';
    await settings.edit((edit) => edit.insert(new vscode.Position(0, 0), remark));
    const { document } = await openPlan(PLAN);
    await findingsWith(document, 'specific/vague-change');
    const place = placeOf(document, 'Improve', 2);
    const action = await eventually('the quick fix for the folder', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(place, place),
        vscode.CodeActionKind.QuickFix.value,
        50,
      );
      return actions.find(
        ({ title, edit }) =>
          title === 'Turn ‘specific/vague-change’ off in this folder' && edit !== undefined,
      );
    });
    assert.ok(await vscode.workspace.applyEdit(action.edit!));
    const text = settings.document.getText();
    assert.ok(text.startsWith(remark), text);
    assert.deepEqual(JSON.parse(text.slice(remark.length)), {
      baseline: BASELINE,
      rules: { 'specific/vague-change': 'off' },
    });
    await settings.document.save();
    await findingsWithout(document, 'specific/vague-change');
  });
});
