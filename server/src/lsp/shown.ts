import type { Diagnostic } from 'vscode-languageserver';
import type { Analysis } from '../workspace/analysis.ts';

/** The findings of one version of an open document as they were shown last. */
interface Shown {
  readonly analysis: Analysis;
  readonly diagnostics: Diagnostic[];
  /** Worked out when it is first asked for. */
  resultId?: string;
}

/** How findings are told. */
export interface Telling {
  readonly diagnostics: (analysis: Analysis) => Diagnostic[];
  /** The same for the same text, settings, templates and day. */
  readonly nameOf: (analysis: Analysis) => string;
  /** With `"run": "onSave"` the findings of the last save stay until the next one. */
  readonly onlyOnSave: (uri: string) => boolean;
}

/** The findings to show of each open document. */
export class ShownFindings {
  private readonly shown = new Map<string, Shown>();
  private readonly telling: Telling;

  constructor(telling: Telling) {
    this.telling = telling;
  }

  diagnostics(analysis: Analysis): Diagnostic[] {
    return this.of(analysis).diagnostics;
  }

  /** Names the findings, for clients that keep them. */
  resultId(analysis: Analysis): string {
    const shown = this.of(analysis);
    return (shown.resultId ??= this.telling.nameOf(shown.analysis));
  }

  /** Takes a save over; true when the findings to show may have changed with it. */
  save(uri: string): boolean {
    if (!this.telling.onlyOnSave(uri)) return false;
    this.shown.delete(uri);
    return true;
  }

  forget(uri: string): void {
    this.shown.delete(uri);
  }

  clear(): void {
    this.shown.clear();
  }

  private of(analysis: Analysis): Shown {
    const { uri } = analysis;
    const kept = this.shown.get(uri);
    if (kept !== undefined && (kept.analysis === analysis || this.telling.onlyOnSave(uri))) return kept;
    const fresh = { analysis, diagnostics: this.telling.diagnostics(analysis) };
    this.shown.set(uri, fresh);
    return fresh;
  }
}
