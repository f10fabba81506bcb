import type { Diagnostic } from 'vscode-languageserver';
import type { Analysis } from '../workspace/analysis.ts';
import type { ShownFindings } from './shown.ts';

/** What a plan comes to. */
export interface PlanState {
  /** Null for a plan that is not open. */
  readonly version: number | null;
  readonly resultId: string;
  readonly findings: () => Promise<Diagnostic[]>;
  /** Undefined where the text is too long or cannot be read. */
  readonly analysis: () => Promise<Analysis | undefined>;
}

/** An open document that is too long to be read; that is spoken of elsewhere. */
export const unread = (version: number): PlanState => ({
  version,
  resultId: '',
  findings: () => Promise.resolve([]),
  analysis: () => Promise.resolve(undefined),
});

/** A plan that an editor has open, with the findings that are shown of it. */
export const openState = (analysis: Analysis, shown: ShownFindings): PlanState => ({
  version: analysis.version,
  resultId: shown.resultId(analysis),
  findings: () => Promise.resolve(shown.diagnostics(analysis)),
  analysis: () => Promise.resolve(analysis),
});

/** A plan that is not open: it is read and judged when somebody asks for what it comes to. */
export const closedState = (
  resultId: string,
  analysis: () => Promise<Analysis | undefined>,
  diagnosticsOf: (analysis: Analysis) => Diagnostic[],
): PlanState => ({
  version: null,
  resultId,
  findings: async () => {
    const found = await analysis();
    return found === undefined ? [] : diagnosticsOf(found);
  },
  analysis,
});
