import type { CodeAction, Diagnostic, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit } from '../language/tree.ts';
import type { Finding } from '../review/finding.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { getDiagnostics } from './diagnostics.ts';

/**
 * What can be done about the findings in a range: the fixes that their rules offer, then turning the check off
 * there with a reason to fill in.
 */
export function getCodeActions(analysis: Analysis, range: Range, pages: string | undefined): CodeAction[] {
  const standing = analysis.review.findings.filter((finding) => finding.suppressed === undefined);
  const diagnostics = getDiagnostics(analysis, pages);
  const touched = standing.flatMap((finding, at) => {
    const diagnostic = diagnostics[at];
    return diagnostic !== undefined && touches(diagnostic.range, range) ? [{ finding, diagnostic }] : [];
  });
  return [
    ...touched.flatMap(({ finding, diagnostic }) =>
      finding.fixes.map((fix, at) =>
        action(analysis, fix.title, fix.edits, diagnostic, fix.safe === true && at === 0),
      ),
    ),
    ...touched.flatMap(({ finding, diagnostic }) =>
      finding.theme === 'allow' ? [] : [turnOff(analysis, finding, diagnostic)],
    ),
  ];
}

/** A line above the finding that sets it aside; the reason is for the writer to fill in. */
function turnOff(analysis: Analysis, finding: Finding, diagnostic: Diagnostic): CodeAction {
  const { text } = analysis;
  let line = finding.start;
  while (line > 0 && !/[\r\n]/.test(text[line - 1] ?? '')) line--;
  const indent = /^[ \t]*/.exec(text.slice(line, finding.start))?.[0] ?? '';
  const edit = { start: line, end: line, text: `${indent}# allow ${finding.rule}: [reason]\n` };
  return action(analysis, `Turn ‘${finding.rule}’ off here, with a reason`, [edit], diagnostic, false);
}

function action(
  { uri, text, lines }: Analysis,
  title: string,
  edits: readonly Edit[],
  diagnostic: Diagnostic,
  preferred: boolean,
): CodeAction {
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const changes: TextEdit[] = edits.map((edit) => ({
    range: lines.range(edit),
    newText: edit.text.replaceAll('\n', newline),
  }));
  const edit: WorkspaceEdit = { changes: { [uri]: changes } };
  return {
    title,
    kind: 'quickfix',
    diagnostics: [diagnostic],
    edit,
    ...(preferred ? { isPreferred: true } : {}),
  };
}

const before = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

const touches = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);
