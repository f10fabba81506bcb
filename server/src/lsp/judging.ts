import type { CancellationToken, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { ConfigurationResolver } from '../config/resolver.ts';
import type { ReadFile } from '../config/resolve.ts';
import { getDiagnostics } from '../service/diagnostics.ts';
import { settingsDiagnostics } from '../service/settings.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { Analyses } from '../workspace/documents.ts';
import { judgingDay, type StartOptions } from './settings.ts';

/** How the open documents are judged now: the day, the council's settings, and what was found last. */
export class Judging {
  private readonly documents: TextDocuments<TextDocument>;
  private readonly read: ReadFile;
  private readonly settings: ConfigurationResolver;
  private readonly analyses: Analyses;
  private readonly saved = new Map<string, Diagnostic[]>();
  private options: StartOptions = {};
  private today = judgingDay(undefined);
  /** Grows with every change of day or settings, so that no stale answer is taken for a fresh one. */
  private round = 0;

  constructor(documents: TextDocuments<TextDocument>, read: ReadFile) {
    this.documents = documents;
    this.read = read;
    this.settings = new ConfigurationResolver(read);
    this.analyses = new Analyses((uri) => ({
      today: this.today,
      configuration: this.settings.for(pathOf(uri)),
    }));
  }

  /** Takes over what the editor said when it started the server. */
  start(options: StartOptions): void {
    this.options = options;
    this.today = judgingDay(options.today);
  }

  /** Judges as of another day; true when that is a change. */
  judgeOn(set: string | undefined): boolean {
    const day = judgingDay(set ?? this.options.today);
    const changed = day !== this.today;
    this.today = day;
    return changed;
  }

  /** What was found so far no longer counts; settings are read again. */
  again(): void {
    this.round += 1;
    this.saved.clear();
    this.settings.forget();
    this.analyses.judgeAnew();
  }

  /** The analysis of an open document; undefined for one that is not open, or when cancelled on the way. */
  analysis(uri: string, token?: CancellationToken): Analysis | undefined {
    const document = this.documents.get(uri);
    if (document === undefined) return undefined;
    return this.analyses.of(document, token === undefined ? undefined : () => token.isCancellationRequested);
  }

  /** The findings to show. With `"run": "onSave"` those of the last save stay until the next one. */
  diagnostics(analysis: Analysis): Diagnostic[] {
    const kept = this.saved.get(analysis.uri);
    if (kept !== undefined && this.onlyOnSave(analysis.uri)) return kept;
    const fresh = getDiagnostics(analysis, this.options.pages);
    if (kept === undefined) this.saved.set(analysis.uri, fresh);
    return fresh;
  }

  /** Takes a save over; true when the findings to show may have changed with it. */
  save(uri: string): boolean {
    if (!this.onlyOnSave(uri)) return false;
    this.saved.delete(uri);
    this.round += 1;
    return true;
  }

  forget(uri: string): void {
    this.saved.delete(uri);
    this.analyses.forget(uri);
  }

  /** Names one state of a document's findings, for clients that keep them. */
  resultId = ({ version }: Analysis): string => `${version}.${this.round}`;

  get pages(): string | undefined {
    return this.options.pages;
  }

  /** What is wrong with the settings of a document, by the settings file. */
  settingsProblems(uri: string): { uri: string; diagnostics: Diagnostic[] }[] {
    const plan = URI.parse(uri);
    const found = settingsDiagnostics(this.settings.settingsFor(plan.path), this.read);
    return [...found].map(([path, diagnostics]) => ({ uri: plan.with({ path }).toString(), diagnostics }));
  }

  private onlyOnSave(uri: string): boolean {
    return this.settings.settingsFor(pathOf(uri))?.run === 'onSave';
  }
}

/** The path that settings are looked up by: with forward slashes, a file's own path. */
const pathOf = (uri: string): string => URI.parse(uri).path;
