import { MarkdownString, StatusBarAlignment, window, type Disposable, type TextEditor } from 'vscode';
import { details, summary, type PlanScore, type Score } from './score.ts';

/** Shows how SMART the plan in the active editor is. Keeps the last word of the server on each document. */
export class SmartStatus implements Disposable {
  readonly #item = window.createStatusBarItem('smartplan.score', StatusBarAlignment.Left, 10);
  readonly #scores = new Map<string, readonly PlanScore[]>();
  readonly #listening: Disposable;

  constructor() {
    this.#item.name = 'SMART Plan';
    this.#item.command = 'workbench.actions.view.problems';
    this.#listening = window.onDidChangeActiveTextEditor((editor) => this.#show(editor));
  }

  /** Takes what the server says about a document. */
  take({ uri, plans }: Score): void {
    this.#scores.set(uri, plans);
    this.#show(window.activeTextEditor);
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.#scores.delete(uri);
  }

  #show(editor: TextEditor | undefined): void {
    const plans = editor && this.#scores.get(editor.document.uri.toString());
    const text = plans && summary(plans);
    if (plans === undefined || text === undefined) {
      this.#item.hide();
      return;
    }
    this.#item.text = text;
    this.#item.accessibilityInformation = { label: `${text} goals` };
    this.#item.tooltip = new MarkdownString(details(plans));
    this.#item.show();
  }

  dispose(): void {
    this.#listening.dispose();
    this.#item.dispose();
  }
}
