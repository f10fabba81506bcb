import {
  commands,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  type ExtensionContext,
  type TextEditor,
} from 'vscode';
import { EXAMPLES, PAIRS, SAMPLES, type Pair } from './samples.ts';
import type { SmartStatus } from './status-bar.ts';

/** Shows the plans that ship with the extension. */
export class Samples {
  readonly #folder: Uri;
  readonly #status: SmartStatus;

  constructor({ extensionUri }: ExtensionContext, status: SmartStatus) {
    this.#folder = Uri.joinPath(extensionUri, SAMPLES);
    this.#status = status;
  }

  /** Asks for a pair, and opens the poor plan on the left and the mended one on the right. */
  async beforeAndAfter(): Promise<void> {
    const pair = await window.showQuickPick<Pair>([...PAIRS], {
      title: 'Before and after',
      placeHolder: 'Which plan do you want to see before and after?',
    });
    if (pair === undefined) return;
    const before = await this.#open(pair.before, ViewColumn.One);
    const after = await this.#open(pair.after, ViewColumn.Two);
    this.#status.compare(before.document.uri.toString(), after.document.uri.toString());
  }

  /** Shows a goal that lacks a letter of SMART, or steps (`journey`), with the words selected that show it. */
  async example(letter: string): Promise<void> {
    const example = EXAMPLES[letter];
    if (example === undefined) return;
    const editor = await this.#open(example.sample, ViewColumn.Active);
    const { document } = editor;
    const start = document.getText().indexOf(example.words);
    const end = start + example.words.length;
    editor.selection = new Selection(document.positionAt(start), document.positionAt(end));
    editor.revealRange(editor.selection, TextEditorRevealType.InCenter);
    await commands.executeCommand('editor.action.showHover');
    // The step of the walkthrough is done.
    await commands.executeCommand('setContext', `smartplan.seen.${letter}`, true);
  }

  #open(sample: string, column: ViewColumn): Thenable<TextEditor> {
    return window.showTextDocument(Uri.joinPath(this.#folder, sample), {
      viewColumn: column,
      preview: false,
    });
  }
}
