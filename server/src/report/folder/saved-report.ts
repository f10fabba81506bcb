import * as z from 'zod/mini';
import type { PlanFacts } from '../../facts/facts.ts';
import type { FolderReport } from './report.ts';

/** Raised when a report of this version could not be read by an older program any more. */
const VERSION = 1;
const FORMAT = 'smartplan-report';

/**
 * A report as JSON, to be compared with later ones. It holds all that is known of each plan, more than the page
 * shows, and is written plan by plan.
 */
export const SAVED = {
  opening: `{"format":"${FORMAT}","version":${VERSION},"plans":[`,
  between: ',',
  plan: (plan: PlanFacts): string => `\n${JSON.stringify(plan)}`,
  /** The figures of the report, once its plans are written. */
  closing: ({ title, asOf, withNames, files, unread }: FolderReport): string =>
    `\n],${JSON.stringify({ title, asOf, withNames, files, unread }).slice(1)}\n`,
};

const letters = z.object({ S: z.number(), M: z.number(), A: z.number(), R: z.number(), T: z.number() });

/** What a comparison needs of a plan; the rest is taken as it is. */
const PLAN = z.looseObject({
  file: z.string(),
  title: z.string(),
  reference: z.optional(z.string()),
  kind: z.optional(z.string()),
  closed: z.boolean(),
  started: z.optional(z.string()),
  smart: z.object({ goals: z.number(), smart: z.number(), missing: letters }),
  overdue: z.array(z.unknown()),
  timescales: z.array(z.looseObject({ result: z.string() })),
  withoutJourney: z.array(z.unknown()),
  findings: z.array(z.looseObject({ rule: z.string(), about: z.string() })),
});

const REPORT = z.looseObject({
  title: z.string(),
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  withNames: z.boolean(),
  files: z.number(),
  unread: z.array(z.string()),
  plans: z.array(PLAN),
});

/**
 * Reads an earlier report.
 *
 * @returns the report, or a sentence that says why the text is none; `name` is what the sentence calls it
 */
export function readReport(text: string, name: string): FolderReport | string {
  const none = `${name} is no earlier report. Give a file that smartplan report --json has written.`;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return none;
  }
  const head = z.safeParse(z.looseObject({ format: z.literal(FORMAT), version: z.number() }), value);
  if (!head.success) return none;
  if (head.data.version > VERSION)
    return `${name} was written by a newer version of SMART Plan. Update this one, or make the earlier report again with it.`;
  const read = z.safeParse(REPORT, value);
  if (!read.success) return `${name} is damaged: parts of the report are missing.`;
  const { title, asOf, withNames, files, unread, plans } = read.data as unknown as FolderReport;
  return { title, asOf, withNames, files, unread, plans };
}
