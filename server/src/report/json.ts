import type { Formatter, RunFacts } from './formatter.ts';

/** One JSON object, version 1; its form is described in docs/json.md and only ever added to. */
export const json = ({ asOf }: Pick<RunFacts, 'asOf'>): Formatter => ({
  opening: `{"version":1,"asOf":"${asOf}","files":[`,
  entries: (file) => [JSON.stringify(file)],
  between: ',',
  closing: (summary) => `],"summary":${JSON.stringify(summary)}}\n`,
});
