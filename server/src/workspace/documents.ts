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
  private judging: Judging;

  constructor(judging: Judging) {
    this.judging = judging;
  }

  /** The analysis of this version; worked out once. Undefined when it was cancelled on the way. */
  of(document: OpenDocument, cancelled?: () => boolean): Analysis | undefined {
    const known = this.known.get(document.uri);
    if (known?.version === document.version) return known;
    const analysis = analyse(document.uri, document.version, document.getText(), this.judging, cancelled);
    if (analysis !== undefined) this.known.set(document.uri, analysis);
    return analysis;
  }

  forget(uri: string): void {
    this.known.delete(uri);
  }

  /** Judges from now on as given; what was worked out before no longer counts. */
  judge(judging: Judging): void {
    this.judging = judging;
    this.known.clear();
  }
}
