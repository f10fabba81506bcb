import type { Formatter, RunFacts } from './formatter.ts';

/** One JSON object a line for each file, so that reports can be put together by joining them. */
export const ndjson = ({ asOf, shard }: Pick<RunFacts, 'asOf' | 'shard'>): Formatter => ({
  opening: '',
  entries: (file) => [
    `${JSON.stringify({ version: 1, asOf, ...(shard === undefined ? {} : { shard }), ...file })}\n`,
  ],
  between: '',
  closing: () => '',
});
