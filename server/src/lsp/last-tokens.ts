import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { changesBetween, getSemanticTokens } from '../service/semantic-tokens.ts';
import type { Analysis } from '../workspace/analysis.ts';

/** Documents whose last tokens are kept; an editor colours few at a time. */
const KEPT = 20;

/** The coloured words that a client was given last, so that it can be told what has changed since. */
export class LastTokens {
  private readonly given = new Map<string, SemanticTokens & { readonly resultId: string }>();
  private count = 0;

  whole(analysis: Analysis): SemanticTokens {
    const tokens = { resultId: String(++this.count), data: getSemanticTokens(analysis) };
    this.given.delete(analysis.uri);
    this.given.set(analysis.uri, tokens);
    const [oldest] = this.given.keys();
    if (this.given.size > KEPT && oldest !== undefined) this.given.delete(oldest);
    return tokens;
  }

  /** What has changed since a result; everything where that result is not the last one. */
  since(analysis: Analysis, resultId: string): SemanticTokens | SemanticTokensDelta {
    const before = this.given.get(analysis.uri);
    const after = this.whole(analysis);
    if (before?.resultId !== resultId) return after;
    return { resultId: String(this.count), edits: changesBetween(before.data, after.data) };
  }
}
