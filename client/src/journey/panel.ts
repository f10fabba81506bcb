import {
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import { page } from './page.ts';
import {
  planAt,
  thingAt,
  type FromPage,
  type JourneyView,
  type Kept,
  type Place,
  type ToPage,
} from './view.ts';

/** Asks the server; undefined while there is none. */
export type Ask = (
  question: Kept & { readonly theme: string; readonly width: number; readonly interactive: boolean },
) => Promise<JourneyView | null | undefined>;

/** Saves a picture where the person chooses. */
export type Save = (plan: Uri, form: 'svg' | 'png', data: Uint8Array) => Promise<void>;

/** Milliseconds of quiet after a change before the picture is drawn again. */
const QUIET = 200;

const NOTHING =
  'There is no plan in this file to show. A template has no journey of its own: open a plan that is based on it.';
const CLOSED = 'This plan could not be opened. It may have been moved or renamed.';

/** One Journey view beside one plan: draws it, follows the text and the cursor, and leads back to the line. */
export class JourneyPanel implements Disposable {
  readonly uri: Uri;
  readonly #panel: WebviewPanel;
  readonly #ask: Ask;
  readonly #save: Save;
  readonly #listening: Disposable[] = [];
  #planIndex: number;
  #view: JourneyView | undefined;
  #width = 960;
  #theme = 'light';
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #marked: string | undefined;
  #isReady = false;
  #wanted: 'svg' | 'png' | undefined;

  constructor(panel: WebviewPanel, root: Uri, kept: Kept, ask: Ask, save: Save) {
    this.uri = Uri.parse(kept.uri);
    this.#planIndex = kept.planIndex;
    this.#panel = panel;
    this.#ask = ask;
    this.#save = save;
    const files = Uri.joinPath(root, 'dist/webview');
    panel.webview.options = { enableScripts: true, localResourceRoots: [files] };
    this.#listening.push(
      panel.webview.onDidReceiveMessage((message: FromPage) => void this.#take(message)),
      workspace.onDidChangeTextDocument(({ document }) => this.#isMine(document) && this.#drawSoon()),
      workspace.onDidChangeConfiguration(
        (change) => change.affectsConfiguration('smartplan') && this.#drawSoon(),
      ),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.#isMine(textEditor.document)) this.#follow(textEditor.selection.active.line);
      }),
      panel.onDidChangeViewState(() => panel.visible && this.#drawSoon()),
    );
    const address = (name: string): string =>
      panel.webview.asWebviewUri(Uri.joinPath(files, name)).toString();
    panel.webview.html = page({
      script: address('journey.js'),
      style: address('journey.css'),
      source: panel.webview.cspSource,
      nonce: nonce(),
    });
  }

  /** Called when the person closes the view. */
  onClose(then: () => void): void {
    this.#listening.push(
      this.#panel.onDidDispose(() => {
        this.dispose();
        then();
      }),
    );
  }

  show(): void {
    this.#panel.reveal(undefined, true);
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  /** Saves the picture as it is now, in the colours of the editor's theme. */
  async save(form: 'svg' | 'png'): Promise<void> {
    const theme = this.#theme === 'dark' || this.#theme === 'contrast' ? this.#theme : 'light';
    if (!this.#isReady) {
      this.#wanted = form;
      return;
    }
    const view = await this.#ask({ ...this.#kept, theme, width: 1200, interactive: false });
    if (view === undefined || view === null) return void window.showWarningMessage(NOTHING);
    if (form === 'svg') await this.#save(this.uri, form, new TextEncoder().encode(view.svg));
    else this.#tell({ type: 'paint', svg: view.svg, width: view.width, height: view.height });
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    for (const each of this.#listening.splice(0)) each.dispose();
  }

  async #take(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
      case 'size':
        this.#width = message.width;
        this.#theme = message.theme;
        this.#isReady = true;
        await this.#draw();
        if (this.#wanted !== undefined) {
          const form = this.#wanted;
          this.#wanted = undefined;
          await this.save(form);
        }
        return;
      case 'go':
        return this.#go(message.place);
      case 'plan':
        this.#planIndex = message.index;
        return this.#draw();
      case 'save':
        return this.save(message.form);
      case 'painted':
        if (message.png === undefined)
          return void window.showErrorMessage(
            'The picture could not be drawn as PNG. Save it as SVG instead.',
          );
        return this.#save(this.uri, 'png', bytes(message.png));
    }
  }

  async #draw(): Promise<void> {
    if (!this.#isReady || !this.#panel.visible) return;
    try {
      await workspace.openTextDocument(this.uri);
    } catch {
      this.#tell({ type: 'nothing', words: CLOSED });
      return;
    }
    const view = await this.#ask({ ...this.#kept, theme: 'editor', width: this.#width, interactive: true });
    if (view === undefined) return;
    if (view === null) {
      this.#view = undefined;
      this.#tell({ type: 'nothing', words: NOTHING });
      return;
    }
    this.#view = view;
    this.#planIndex = view.planIndex;
    this.#panel.title = `Journey: ${view.title}`;
    this.#tell({ type: 'show', view, kept: this.#kept });
    this.#marked = undefined;
    const editor = this.#editor();
    if (editor !== undefined) this.#follow(editor.selection.active.line);
  }

  #drawSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#draw(), QUIET);
  }

  /** Marks the thing in which the cursor stands; in another plan of the file, shows that plan. */
  #follow(line: number): void {
    const view = this.#view;
    if (view === undefined) return;
    const plan = planAt(view, line);
    if (plan !== undefined && plan !== this.#planIndex) {
      this.#planIndex = plan;
      this.#drawSoon();
      return;
    }
    const id = thingAt(view, line);
    if (id === this.#marked) return;
    this.#marked = id;
    this.#tell({ type: 'mark', id });
  }

  async #go({ start }: Place): Promise<void> {
    const document = await workspace.openTextDocument(this.uri);
    const editor = await window.showTextDocument(document, {
      viewColumn: this.#editor()?.viewColumn ?? ViewColumn.One,
    });
    const place = document.validateRange(
      new Range(start.line, start.character, start.line, start.character),
    ).start;
    editor.selection = new Selection(place, place);
    editor.revealRange(new Range(place, place), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #editor(): (typeof window.visibleTextEditors)[number] | undefined {
    return window.visibleTextEditors.find(({ document }) => this.#isMine(document));
  }

  #isMine(document: TextDocument): boolean {
    return document.uri.toString() === this.uri.toString();
  }

  get #kept(): Kept {
    return { uri: this.uri.toString(), planIndex: this.#planIndex };
  }

  #tell(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}

/** Different for every page, so that no script but the extension's own can name it. */
function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

const bytes = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
