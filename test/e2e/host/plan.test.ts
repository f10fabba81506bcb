import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';
import { finding, findingsWith, findingsWithout, openPlan, placeOf, plainText } from './plan.ts';

const EXTENSION = 'smart-plan.smart-plan';
const PLAN = 'mia.smartplan';

describe('a plan in VS Code', () => {
  it('costs nothing before a plan is open', () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    assert.ok(extension, 'the extension is there');
    assert.equal(extension.isActive, false);
  });

  it('is known as a SMART Plan, and wakes the extension', async () => {
    const { document } = await openPlan(PLAN);
    assert.equal(document.languageId, 'smartplan');
    await eventually('the extension is awake', () =>
      vscode.extensions.getExtension(EXTENSION)?.isActive === true ? true : undefined,
    );
  });

  it('wraps long lines and indents by two', async () => {
    const { document, options } = await openPlan(PLAN);
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
    assert.equal(options.tabSize, 2);
  });

  it('shows what is not yet SMART, where it stands', async () => {
    const { document } = await openPlan(PLAN);
    const found = await findingsWith(document, 'specific/vague-change');
    const lines = found.map((each) => finding(document, each));
    assert.ok(
      lines.some((line) => line.startsWith('specific/vague-change: ') && line.includes('mprove')),
      lines.join('\n'),
    );
    assert.ok(
      lines.some((line) => line === 'time-bound/non-date: as soon as possible'),
      lines.join('\n'),
    );
  });

  it('says nothing about the goal that is SMART', async () => {
    const { document } = await openPlan(PLAN);
    const found = await findingsWith(document, 'specific/vague-change');
    const start = placeOf(document, 'Goal: Mia is in class');
    const end = placeOf(document, '      Milestone:');
    const inside = found.filter(
      ({ range }) => range.start.isAfterOrEqual(start) && range.end.isBeforeOrEqual(end),
    );
    const serious = inside.filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(
      serious.map((each) => finding(document, each)),
      [],
    );
  });

  it('explains a label when the pointer rests on it', async () => {
    const { document } = await openPlan(PLAN);
    const text = await eventually('a hover on Measure', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        placeOf(document, 'Measure:', 2),
      );
      const said = hovers.flatMap(({ contents }) => contents.map(plainText));
      return said.length > 0 ? said.join('\n') : undefined;
    });
    assert.match(text, /What is counted or seen/);
  });

  it('offers the fields that a goal does not have yet', async () => {
    const editor = await openPlan(PLAN);
    const { document } = editor;
    const line = placeOf(document, 'By: as soon as possible').line;
    await editor.edit((edit) => edit.insert(document.lineAt(line).range.end, '\n      '));
    const labels = await eventually('completion', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.lineAt(line + 1).range.end,
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.some((each) => each.startsWith('Measure')) ? found : undefined;
    });
    assert.ok(
      labels.some((each) => each.startsWith('Target')),
      labels.join(', '),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.isDirty, false);
  });

  it('has an outline of its needs and goals', async () => {
    const { document } = await openPlan(PLAN);
    const [plan] = await eventually('an outline', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return symbols !== undefined && symbols.length > 0 ? symbols : undefined;
    });
    const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
      symbols.flatMap((each) => [each.name, ...names(each.children)]);
    const all = names([plan!]).join('\n');
    assert.match(all, /Mia's child in need plan/);
    assert.match(all, /Mia is late for school/);
    assert.match(all, /Improve Mia's attendance/);
  });

  it('folds a goal', async () => {
    const { document } = await openPlan(PLAN);
    const goal = placeOf(document, 'Goal: Mia is in class').line;
    const fold = await eventually('a fold at the goal', async () => {
      const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return ranges?.find(({ start }) => start === goal);
    });
    assert.equal(fold.end, placeOf(document, 'Action: Walk').line);
  });

  it('is tidied by the formatter, which changes no word', async () => {
    const editor = await openPlan(PLAN);
    const { document } = editor;
    const before = document.getText();
    const words = before.replaceAll(/\s+/g, ' ');
    const line = document.lineAt(placeOf(document, 'Who: Kelly').line);
    await editor.edit((edit) => edit.replace(line.range, '            Who:    Kelly'));
    await eventually('the line is back in its place', async () => {
      await vscode.commands.executeCommand('editor.action.formatDocument');
      return document.lineAt(line.lineNumber).text === '      Who: Kelly' ? true : undefined;
    });
    assert.equal(document.getText().replaceAll(/\s+/g, ' '), words);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('has a sample beside it for every letter, judged on the day it was written for', async () => {
    await vscode.commands.executeCommand('smartplan.example', 'S');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor, 'a sample is open');
    assert.equal(editor.document.getText(editor.selection), 'confident');
    await findingsWith(editor.document, 'specific/vague-change');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('is mended by a quick fix', async () => {
    const { document } = await openPlan(PLAN);
    const rule = 'measurable/no-measure';
    const found = await findingsWith(document, rule);
    const target = found.find((each) => finding(document, each).startsWith(`${rule}: `));
    const action = await eventually('the quick fix "Add Measure"', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        target!.range,
        vscode.CodeActionKind.QuickFix.value,
        // So many are given with their changes; the editor asks for those of the chosen one else.
        50,
      );
      return actions.find(({ title, edit }) => title.includes('Measure') && edit !== undefined);
    });
    await vscode.workspace.applyEdit(action.edit!);
    assert.match(document.getText(), /Goal: Improve Mia's attendance\n(?: {6}.*\n)*? {6}Measure: \[/);
    const after = await findingsWithout(document, rule);
    assert.ok(after.length > 0, 'the other findings stay');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('reads a plan as of the day in the settings', async () => {
    const { document } = await openPlan(PLAN);
    const settings = vscode.workspace.getConfiguration('smartplan', document);
    await findingsWithout(document, 'drift/overdue');
    await settings.update('today', '2027-01-31', vscode.ConfigurationTarget.Workspace);
    await findingsWith(document, 'drift/overdue');
    await settings.update('today', '2026-05-01', vscode.ConfigurationTarget.Workspace);
    await findingsWithout(document, 'drift/overdue');
  });

  it('judges by the settings of the folder, and again when they change', async () => {
    const { document } = await openPlan(PLAN);
    await findingsWith(document, 'specific/vague-change');
    const settings = vscode.Uri.joinPath(document.uri, '../smartplan.config.json');
    const text = '{ "rules": { "specific/vague-change": "off" } }';
    await vscode.workspace.fs.writeFile(settings, new TextEncoder().encode(text));
    await findingsWithout(document, 'specific/vague-change');
    await vscode.workspace.fs.delete(settings);
    await findingsWith(document, 'specific/vague-change');
  });

  it('goes on after a restart', async () => {
    const { document } = await openPlan(PLAN);
    await findingsWith(document, 'specific/vague-change');
    await vscode.commands.executeCommand('smartplan.restart');
    await findingsWith(document, 'specific/vague-change');
  });
});
