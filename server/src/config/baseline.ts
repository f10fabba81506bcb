import * as z from 'zod/mini';
import type { KnownFinding } from '../review/baseline.ts';
import { within } from './paths.ts';

/** What a baseline holds, by file; paths count from the folder that the baseline lies in. */
export type BaselineFiles = Readonly<Record<string, readonly KnownFinding[]>>;

const known = z.object({
  rule: z.string(),
  goal: z.nullable(z.string()),
  count: z.int().check(z.minimum(1)),
});

const schema = z.object({ version: z.literal(1), files: z.record(z.string(), z.array(known)) });

/** Reads a baseline, or says in a sentence why it cannot be used. Nothing of a doubtful one counts. */
export function readBaseline(name: string, text: string): BaselineFiles | string {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return `${name} is not written as a baseline is: it is no JSON. Take it from your backup, or make it anew with smartplan lint --update-baseline.`;
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > 1)
    return `${name} was written by a newer SMART Plan. Bring this one up to date to use it.`;
  const result = schema.safeParse(value);
  if (result.success) return result.data.files;
  return `${name} is not written as a baseline is. Take it from your backup, or make it anew with smartplan lint --update-baseline.`;
}

/** A baseline as it is written: the same findings give the same text, one finding a line. */
export function writeBaseline(files: BaselineFiles): string {
  const entries = Object.entries(files)
    .filter(([, findings]) => findings.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, findings]) => {
      const lines = findings.map((finding) => `      ${JSON.stringify(finding)}`);
      return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
    });
  const body = entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n  }`;
  return `{\n  "version": 1,\n  "files": ${body}\n}\n`;
}

/** What a baseline holds of a file; both paths with forward slashes. */
export function knownFindings(
  baseline: { readonly file: string; readonly files: BaselineFiles },
  path: string,
): readonly KnownFinding[] {
  const key = within(baseline.file.slice(0, Math.max(0, baseline.file.lastIndexOf('/'))), path);
  return Object.hasOwn(baseline.files, key) ? (baseline.files[key] ?? []) : [];
}
