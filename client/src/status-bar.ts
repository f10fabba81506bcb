import { MarkdownString, StatusBarAlignment, window, type Disposable, type TextEditor } from 'vscode';
import { details, summary, type PlanScore, type Score } from './score.ts';

/** Shows how SMART the plan in the active editor is. Keeps the last word of the server on each document. */
export class SmartStatus implements Disposable {
  readonly #item = window.createStatusBarItem('smartplan.score', StatusBarAlignment.Left, 10);
  readonly #scores = new Map<string, readonly PlanScore[]>();
  readonly #listening: Disposable;
  #pair: readonly [before: string, after: string] | undefined;

  constructor() {
    this.#item.name = 'SMART Plan';
    this.#item.command = 'smartplan.menu';
    this.#listening = window.onDidChangeActiveTextEditor((editor) => this.#show(editor));
  }

  /** Takes what the server says about a document. */
  take({ uri, plans }: Score): void {
    this.#scores.set(uri, plans);
    this.#show(window.activeTextEditor);
  }

  /** While one of two documents is in front, shows how SMART both are. */
  compare(before: string, after: string): void {
    this.#pair = [before, after];
    this.#show(window.activeTextEditor);
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.#scores.delete(uri);
  }

  #show(editor: TextEditor | undefined): void {
    const uri = editor?.document.uri.toString() ?? '';
    const plans = this.#scores.get(uri);
    const text = this.#pair?.includes(uri) === true ? this.#both(this.#pair) : summary(plans ?? []);
    if (plans === undefined || text === undefined) {
      this.#item.hide();
      return;
    }
    this.#item.text = text;
    this.#item.accessibilityInformation = { label: `${text} goals`, role: 'button' };
    this.#item.tooltip = new MarkdownString(details(plans));
    this.#item.show();
  }

  #both(pair: readonly [string, string]): string | undefined {
    const [before, after] = pair.map((uri) => summary(this.#scores.get(uri) ?? []));
    return before === undefined || after === undefined ? undefined : `Before: ${before} · After: ${after}`;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#item.dispose();
  }
}
