import {
  FileChangeType,
  type CancellationToken,
  type Diagnostic,
  type FileEvent,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Day } from '../calendar/day.ts';
import type { ReadFile } from '../config/resolve.ts';
import { mend } from '../review/mend.ts';
import { getDiagnostics } from '../service/diagnostics.ts';
import { analyse, type Analysis, type Judging as Ways } from '../workspace/analysis.ts';
import { Analyses } from '../workspace/documents.ts';
import type { Files } from '../workspace/files.ts';
import { fingerprint } from '../workspace/fingerprint.ts';
import { PlanFiles, type OpenFile } from '../workspace/plan-files.ts';
import { OpenFolders, pathOf } from './folders.ts';
import { TemplatesInReach } from './templates.ts';
import { isTooLarge } from './large-files.ts';
import { isSettings } from './open-settings.ts';
import { readDocument } from '../language/read.ts';
import { asksForTemplates, type Template } from '../plan/templates.ts';
import { JudgingDay } from './judging-day.ts';
import { closedState, openState, unread, type PlanState } from './plan-state.ts';
import type { StartOptions } from './settings.ts';
import { SettingsInForce } from './settings-in-force.ts';
import { ShownFindings } from './shown.ts';
import { WantedPlans } from './wanted-plans.ts';

/** How the open documents are judged now: the day, the council's settings, its templates, and what was found last. */
export class Judging {
  readonly folders = new OpenFolders();
  /** Every plan file of the open folders, open documents before what is on disk. */
  readonly files: PlanFiles;
  readonly settings: SettingsInForce;
  private readonly wanted: WantedPlans;
  private readonly opened = new Map<string, OpenFile>();
  private readonly templates: TemplatesInReach;
  private readonly documents: TextDocuments<TextDocument>;
  private readonly analyses: Analyses;
  private readonly shown: ShownFindings;
  private options: StartOptions = {};
  private today = new JudgingDay({});

  constructor(documents: TextDocuments<TextDocument>, read: ReadFile, files: Files) {
    this.documents = documents;
    this.files = new PlanFiles(files, this.opened);
    this.settings = new SettingsInForce(documents, read);
    this.wanted = new WantedPlans(this.files, this.folders);
    this.templates = new TemplatesInReach(this.files, this.settings.resolver, this.folders);
    this.analyses = new Analyses((uri) => this.ways(uri));
    this.shown = new ShownFindings({
      diagnostics: (analysis) => this.diagnosticsOf(analysis),
      nameOf: ({ uri, text }) => this.nameOf(uri, fingerprint(text)),
      onlyOnSave: (uri) => this.settings.onlyOnSave(uri),
    });
  }

  /** Takes over what the editor said when it started the server. */
  start(options: StartOptions): void {
    this.options = options;
    this.today = new JudgingDay(options);
    this.wanted.start(options);
  }

  /** Judges as of another day; true when that is a change. */
  judgeOn(day: string | undefined): boolean {
    return this.today.set(day);
  }

  /** What was found so far no longer counts; settings are read again. */
  again(): void {
    this.shown.clear();
    this.settings.forget();
    this.templates.moved();
    this.analyses.judgeAnew();
  }

  /** Whether the editor has a file open. */
  isOpen(uri: string): boolean {
    return this.opened.has(pathOf(uri));
  }

  /** A document was opened: from now on it counts before what is on disk. */
  open(uri: string): void {
    if (!this.folders.holds(uri)) return;
    this.opened.set(pathOf(uri), { getText: () => this.documents.get(uri)?.getText() ?? '' });
    this.changed(uri);
  }

  /** An open document has changed; true when it holds templates, which others may be based on. */
  changed(uri: string): boolean {
    const path = pathOf(uri);
    if (!this.opened.has(path)) return false;
    const blocks = this.analysis(uri)?.review.document.blocks ?? [];
    const holds = blocks.some(({ kind }) => kind === 'template');
    if (!this.files.touchesTemplates(path, holds)) return false;
    this.templates.moved();
    return true;
  }

  /**
   * Looks up the templates that open documents ask for, and names the documents that are to be judged anew with
   * them; for one document or for all.
   */
  async settle(uri?: string): Promise<readonly string[]> {
    const moved: string[] = [];
    for (const each of await this.templates.load(uri === undefined ? undefined : [uri])) {
      this.analyses.forget(each);
      this.shown.forget(each);
      moved.push(each);
    }
    return moved;
  }

  /** Whether templates are still to be looked up before the findings of a document can be relied on. */
  waits(uri: string): boolean {
    return this.templates.waits(uri);
  }

  /** The analysis of an open document; undefined for one that is not open, or when cancelled on the way. */
  analysis(uri: string, token?: CancellationToken): Analysis | undefined {
    const document = this.documents.get(uri);
    if (document === undefined || isSettings(uri) || isTooLarge(document)) return undefined;
    return this.analyses.of(document, token === undefined ? undefined : () => token.isCancellationRequested);
  }

  /** A text of the document with everything mended that needs no decision. */
  mended(uri: string, text: string): string {
    const { templates, ...ways } = this.ways(uri);
    const found = templates?.(readDocument(text));
    return mend(text, found === undefined ? ways : { ...ways, templates: found }).text;
  }

  /** The templates of the open folders and of those that their settings name. */
  localTemplates(): Promise<readonly Template[]> {
    return this.templates.all();
  }

  /** The findings to show. With `"run": "onSave"` those of the last save stay until the next one. */
  diagnostics(analysis: Analysis): Diagnostic[] {
    return this.shown.diagnostics(analysis);
  }

  /** Names the findings to show, for clients that keep them. */
  resultId(analysis: Analysis): string {
    return this.shown.resultId(analysis);
  }

  /** Takes a save over; true when the findings to show may have changed with it. */
  save(uri: string): boolean {
    return this.shown.save(uri);
  }

  /** Looks at open documents only, or at the whole folder; true when that is a change. */
  lookAt(scope: string | undefined): boolean {
    return this.wanted.lookAt(scope);
  }

  /** The documents that are open and judged, by URI. */
  get openPlans(): readonly string[] {
    return this.documents.keys().filter((uri) => !isSettings(uri));
  }

  /** The plans whose findings are wanted, by URI: open documents first, then all others of the open folders. */
  plans(): Promise<readonly string[]> {
    return this.wanted.uris(this.openPlans, (path) => this.opened.has(path));
  }

  /** What one plan comes to, open or not; undefined where it cannot be read. Its findings are worked out when asked for. */
  async stateOf(uri: string, token?: CancellationToken): Promise<PlanState | undefined> {
    const open = this.documents.get(uri);
    if (open !== undefined) {
      const analysis = await this.settled(uri, token);
      return analysis === undefined ? unread(open.version) : openState(analysis, this.shown);
    }
    const path = pathOf(uri);
    const facts = await this.files.about(path);
    if (facts === undefined) return undefined;
    if (facts.looksAround) await this.templates.loadFor(uri);
    else this.templates.forget(uri);
    return closedState(
      this.nameOf(uri, facts.fingerprint),
      async () => analyse(uri, 0, (await this.files.read(path)) ?? '', this.ways(uri)),
      this.diagnosticsOf,
    );
  }

  /** The analysis of an open document by the templates as they are now. */
  async settled(uri: string, token?: CancellationToken): Promise<Analysis | undefined> {
    const analysis = this.analysis(uri, token);
    if (analysis === undefined || !this.waits(uri)) return analysis;
    await this.settle(uri);
    return this.analysis(uri, token);
  }

  /** A document was closed: what is on disk counts again. True when others may be based on what it holds. */
  forget(uri: string): boolean {
    const touches = this.changed(uri);
    this.shown.forget(uri);
    this.analyses.forget(uri);
    this.templates.forget(uri);
    if (this.folders.holds(uri)) this.opened.delete(pathOf(uri));
    return touches;
  }

  /** Plan files have changed on disk, have come or have gone. */
  changedOnDisk(changes: readonly FileEvent[]): void {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Changed) this.files.changed(pathOf(uri));
      else this.files.cameOrWent(pathOf(uri));
    }
    this.templates.moved();
  }

  /** What is known of the files of the open folders no longer counts; they are listed and read again. */
  lookAgain(): void {
    this.files.changedAnywhere();
    this.templates.moved();
  }

  /** The day on which plans are judged. */
  get day(): Day {
    return this.today.day;
  }

  /** Where the pages of the checks lie; undefined where the editor has none. */
  get pages(): string | undefined {
    return this.options.pages;
  }

  private diagnosticsOf = (analysis: Analysis): Diagnostic[] =>
    getDiagnostics(analysis, this.options.pages, (path) => this.folders.uriOf(path));

  private nameOf(uri: string, text: string): string {
    return [text, this.settings.nameFor(uri), this.templates.fingerprint(uri), this.today.for(uri)].join('.');
  }

  private ways(uri: string): Ways {
    return {
      today: this.today.for(uri),
      configuration: this.settings.configuration(uri),
      templates: (document) => this.templates.now(uri, asksForTemplates(document)),
      baseline: this.settings.baseline(uri),
    };
  }
}
