import * as vscode from 'vscode';
import { eventually } from '../eventually.ts';

/** Opens a plan of the workspace in an editor, as it lies on disk. */
export async function openPlan(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  return vscode.window.showTextDocument(document);
}

const code = (diagnostic: vscode.Diagnostic): string =>
  String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code);

/** A finding as one line: the rule, and the words it is about. */
export const finding = (document: vscode.TextDocument, diagnostic: vscode.Diagnostic): string =>
  `${code(diagnostic)}: ${document.getText(diagnostic.range)}`;

/** The findings on a plan, once they hold one of `rule`. */
export const findingsWith = (document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic[]> =>
  eventually(`a finding of ${rule}`, () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return found.some((each) => code(each) === rule) ? found : undefined;
  });

/** The findings on a plan, once there is none of `rule`. */
export const findingsWithout = (document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic[]> =>
  eventually(`no finding of ${rule}`, () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return found.some((each) => code(each) === rule) ? undefined : found;
  });

/** The place in a document where `words` begin, moved on by `by` characters. */
export function placeOf(document: vscode.TextDocument, words: string, by = 0): vscode.Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`The plan does not say "${words}".`);
  return document.positionAt(offset + by);
}

/** What a hover says. */
export const plainText = (content: vscode.Hover['contents'][number]): string =>
  content instanceof vscode.MarkdownString ? content.value : JSON.stringify(content);
