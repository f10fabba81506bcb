import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openPlan, placeOf } from './plan.ts';

const FORM = 'Template: Family plan (North)\n  Must: every goal has Who\n';
const KIT = `Plan: Kit's plan
  # The form of April.
  Based on: Family plan (North)
  Goal: Kit reads at bedtime on 5 nights a week
`;

const uriOf = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
};

const textOf = async (name: string): Promise<string> =>
  (await vscode.workspace.openTextDocument(uriOf(name))).getText();

/** Renames what stands at some words of a file, as F2 does, and saves all files. */
async function rename(name: string, words: string, newName: string): Promise<void> {
  const { document } = await openPlan(name);
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    placeOf(document, words, 2),
    newName,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
  await vscode.workspace.saveAll();
}

describe('a template that a plan names in VS Code', () => {
  // The files come while the server is at work, and the renaming is asked for at once.
  before(async () => {
    for (const [name, text] of Object.entries({ 'family-form.smartplan': FORM, 'kit.smartplan': KIT }))
      await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['family-form.smartplan', 'kit.smartplan'])
      await vscode.workspace.fs.delete(uriOf(name));
  });

  it('is renamed from the line of the plan, in its own file too', async () => {
    await rename('kit.smartplan', 'Family plan (North)', 'Family plan (West)');
    assert.equal(await textOf('kit.smartplan'), KIT.replace('North', 'West'));
    assert.equal(await textOf('family-form.smartplan'), FORM.replace('North', 'West'));
  });

  it('is renamed from its own title, in the plan too', async () => {
    await rename('family-form.smartplan', 'Family plan (West)', 'Family plan (South)');
    assert.equal(await textOf('kit.smartplan'), KIT.replace('North', 'South'));
    assert.equal(await textOf('family-form.smartplan'), FORM.replace('North', 'South'));
  });
});
