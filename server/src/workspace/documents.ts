import { analyse, type Analysis, type Judging } from './analysis.ts';

/** A document as the editor holds it. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  getText: () => string;
}

/** One analysis for each version of an open document, shared by all features. */
export class Analyses {
  private readonly known = new Map<string, Analysis>();
  private readonly judging: (uri: string) => Judging;

  /** @param judging how a document is judged now; `judgeAnew` says that its answers have changed */
  constructor(judging: (uri: string) => Judging) {
    this.judging = judging;
  }

  /** The analysis of this version; worked out once. Undefined when it was cancelled on the way. */
  of(document: OpenDocument, cancelled?: () => boolean): Analysis | undefined {
    const known = this.known.get(document.uri);
    if (known?.version === document.version) return known;
    const analysis = analyse(
      document.uri,
      document.version,
      document.getText(),
      this.judging(document.uri),
      known,
      cancelled,
    );
    if (analysis !== undefined) this.known.set(document.uri, analysis);
    return analysis;
  }

  forget(uri: string): void {
    this.known.delete(uri);
  }

  /** What was worked out before no longer counts: the day or the settings have changed. */
  judgeAnew(): void {
    this.known.clear();
  }
}
