import type { Block } from '../language/tree.ts';
import type { Letter } from '../language/vocabulary.ts';
import type { Fix, Related, Severity, Theme } from '../rules/rule.ts';
import type { Lacks } from '../standards/asked.ts';

/** What is said about one place of a document. Offsets count in UTF-16 from the start of the text. */
export interface Finding {
  readonly rule: string;
  readonly theme: Theme;
  readonly letter: Letter | undefined;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly subject: Block;
  /** The standard that asks for it, by its id; undefined where none does. */
  readonly sentence?: string;
  /** Lines that are missing, where these are all that is told. */
  readonly lacks?: Lacks;
  /** Told once in a plan, under these words; undefined for what is told at every place. */
  readonly once?: string;
  /** Why it is set aside, in the writer's words; undefined while it stands. */
  readonly suppressed: string | undefined;
  /** Known already when the checks were taken up: shown faded, and no reason to fail. It costs its letter as before. */
  readonly baselined: boolean;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** The order in which every caller shows findings: by place, the graver first, then by rule. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start ||
  GRAVITY[a.severity] - GRAVITY[b.severity] ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
  a.end - b.end;

/** The findings that are told: of those that are said once in a plan, the first that stands. */
export function told(ofPlan: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of ofPlan) {
    if (finding.once === undefined) continue;
    const key = `${finding.rule} ${finding.once}`;
    const before = first.get(key);
    if (before === undefined || finding.start < before.start) first.set(key, finding);
  }
  const firsts = new Set(first.values());
  return ofPlan.filter((finding) => finding.once === undefined || firsts.has(finding));
}

/** Whether a severity is as grave as a bar, or graver. */
export const reaches = (severity: Severity, bar: Severity): boolean => GRAVITY[severity] <= GRAVITY[bar];
