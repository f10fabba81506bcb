import type { Formatter, RunFacts } from './formatter.ts';

/** Every format, loaded when it is asked for. */
const FORMATS = {
  pretty: async (facts: RunFacts) => (await import('./pretty.ts')).pretty(facts),
  json: async (facts: RunFacts) => (await import('./json.ts')).json(facts),
  ndjson: async (facts: RunFacts) => (await import('./ndjson.ts')).ndjson(facts),
  sarif: async () => (await import('./sarif.ts')).sarif(),
  junit: async (facts: RunFacts) => (await import('./junit.ts')).junit(facts),
  csv: async () => (await import('./csv.ts')).csv(),
  github: async () => (await import('./github.ts')).github(),
  gitlab: async () => (await import('./gitlab.ts')).gitlab(),
  html: async (facts: RunFacts) => (await import('./html.ts')).html(facts),
} satisfies Record<string, (facts: RunFacts) => Promise<Formatter>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The formatter of a name. */
export const formatterOf = (name: FormatName, facts: RunFacts): Promise<Formatter> => FORMATS[name](facts);
