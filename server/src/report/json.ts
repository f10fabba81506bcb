import type { Formatter, RunFacts } from './formatter.ts';

/** One JSON object, version 1; its form is described in docs/json.md and only ever added to. */
export const json = ({ asOf, shard }: Pick<RunFacts, 'asOf' | 'shard'>): Formatter => ({
  opening: `{"version":1,"asOf":"${asOf}",${shard === undefined ? '' : `"shard":"${shard}",`}"files":[`,
  entries: (file) => [JSON.stringify(file)],
  between: ',',
  closing: (summary) => `],"summary":${JSON.stringify(summary)}}\n`,
});
