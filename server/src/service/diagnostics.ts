import { DiagnosticTag, type Diagnostic, type DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Severity } from '../rules/rule.ts';
import { rulePage } from '../rules/page.ts';
import type { Finding } from '../review/finding.ts';
import { linesOf } from '../plan/templates.ts';
import type { Analysis } from '../workspace/analysis.ts';

export const SOURCE = 'SMART Plan';

/** Hints are shown as information: editors hide their own hints from the list of problems. */
const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, hint: 3 };

/** What the baseline holds is faded and stays out of the list of problems; a hover still says it. */
const KNOWN: DiagnosticSeverity = 4;

/**
 * The findings of a document as diagnostics, in the order they stand; those set aside are left out.
 *
 * @param pages where the pages of the rules are, as a URI that ends without a slash; undefined for no links
 * @param uriOf finds the files of linked places
 */
export function getDiagnostics(
  analysis: Analysis,
  pages: string | undefined,
  uriOf: UriOf = () => undefined,
): Diagnostic[] {
  return analysis.review.findings
    .filter((finding) => finding.suppressed === undefined)
    .map((finding) => diagnostic(finding, analysis, pages, uriOf));
}

/** Stands at the top of a plan file that is there and cannot be read. */
export const UNREADABLE: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: 2,
  source: SOURCE,
  message:
    'This file could not be read, so nothing in it was checked: you may have no right to open it, or it is longer than 10 MB.',
};

/** The URI of another file by its path; undefined where it has none, so that it cannot be linked. */
export type UriOf = (path: string) => string | undefined;

function diagnostic(
  finding: Finding,
  { lines, uri }: Analysis,
  pages: string | undefined,
  uriOf: UriOf,
): Diagnostic {
  const related = finding.related.flatMap(({ start, end, message, file }) => {
    const place = file === undefined ? uri : uriOf(file.path);
    if (place === undefined) return [];
    const range = (file === undefined ? lines : linesOf(file)).range({ start, end });
    return [{ location: { uri: place, range }, message }];
  });
  return {
    range: lines.range(finding),
    severity: finding.baselined ? KNOWN : SEVERITIES[finding.severity],
    ...(finding.baselined ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    source: SOURCE,
    code: finding.rule,
    message: finding.message,
    ...(pages === undefined ? {} : { codeDescription: { href: `${pages}/${rulePage(finding.rule)}` } }),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}
