import * as z from 'zod/mini';
import type { FileReport } from './file-report.ts';
import { addUp, NOTHING, summarise, type Summary } from './summary.ts';

/** A report that was written earlier, as JSON or with one file a line. */
export interface WrittenReport {
  readonly asOf: string;
  /** The parts of a folder that it holds, `1/4`; none where it was not parted. */
  readonly shards: readonly string[];
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}

const position = z.object({ line: z.number(), character: z.number() });
const range = z.object({ start: position, end: position });
const result = z.enum(['met', 'partly', 'not met']);
const letters = z.object({ S: result, M: result, A: result, R: result, T: result });
const named = z._default(z.nullable(z.string()), null);

const goal = z.object({ title: z.string(), line: z.number(), smart: letters, isSmart: z.boolean() });

const plan = z.object({
  title: z.string(),
  kind: z.nullable(z.string()),
  smartRate: z.nullable(z.number()),
  goals: z.array(goal),
});

const finding = z.object({
  rule: z.string(),
  sentence: z.optional(z.string()),
  severity: z.enum(['error', 'warning', 'hint']),
  theme: z.string(),
  letter: z._default(z.nullable(z.enum(['S', 'M', 'A', 'R', 'T'])), null),
  message: z.string(),
  range,
  plan: named,
  goal: named,
  fixable: z._default(z.boolean(), false),
  help: z.string(),
  suppressed: z.nullable(z.string()),
  baselined: z._default(z.boolean(), false),
  related: z.optional(z.array(z.object({ path: z.string(), range, message: z.string() }))),
});

/** The form of docs/json.md; what was added to it later may be missing. */
const file = z.object({
  path: z.string(),
  plans: z.array(plan),
  templates: z._default(z.array(z.string()), []),
  findings: z.array(finding),
});

const count = z._default(z.number(), 0);
const summary = z.object({
  files: count,
  plans: count,
  goals: count,
  smartGoals: count,
  errors: count,
  warnings: count,
  hints: count,
  suppressed: count,
  baselined: count,
});

const version = z.literal(1);
const shard = z.optional(z.string());
const whole = z.object({ version, asOf: z.string(), shard, files: z.array(file), summary });
const line = z.object({ version, asOf: z.string(), shard });

/** Reads a report as `--format json` or `--format ndjson` writes it, or says in a sentence why it cannot. */
export function readReport(name: string, text: string): WrittenReport | string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((each) => each.trim() !== '');
  if (lines.length === 0) return `${name} is empty. The run that was to write it may not have ended.`;
  const values: unknown[] = [];
  try {
    const one = wholeValue(lines);
    values.push(...(one === undefined ? lines.map((each) => JSON.parse(each) as unknown) : [one]));
  } catch {
    return `${name} is not a report that smartplan lint has written with --format json or ndjson, or its end is missing.`;
  }
  if (values.some((value) => newer(value)))
    return `${name} was written by a newer SMART Plan. Bring this one up to date to read it.`;
  const report = values.length === 1 ? whole.safeParse(values[0]) : undefined;
  if (report?.success === true) return { ...report.data, shards: parts([report.data.shard]) };
  const files: FileReport[] = [];
  const shards: (string | undefined)[] = [];
  let asOf = '';
  for (const value of values) {
    const about = line.safeParse(value);
    const read = file.safeParse(value);
    if (!about.success || !read.success)
      return `${name} is not a report that smartplan lint has written with --format json or ndjson.`;
    files.push(read.data);
    shards.push(about.data.shard);
    if (about.data.asOf > asOf) asOf = about.data.asOf;
  }
  return { asOf, shards: parts(shards), files, summary: files.map(summarise).reduce(addUp, NOTHING) };
}

/** A report that is one value over one line or several; undefined where each line is a value of its own. */
function wholeValue(lines: readonly string[]): unknown {
  try {
    return JSON.parse(lines.join('\n')) as unknown;
  } catch (error) {
    if (lines.length === 1) throw error;
    return undefined;
  }
}

const newer = (value: unknown): boolean => {
  const given = (value as { version?: unknown } | null)?.version;
  return typeof given === 'number' && given > 1;
};

const parts = (shards: readonly (string | undefined)[]): string[] => [
  ...new Set(shards.filter((each) => each !== undefined)),
];
