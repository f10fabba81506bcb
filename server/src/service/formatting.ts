import type { TextEdit } from 'vscode-languageserver-types';
import { formatEdits } from '../language/print.ts';
import type { Analysis } from '../workspace/analysis.ts';

/** The changes that bring a document into its usual shape. A text with lost letters is left as it is. */
export function getFormattingEdits({ review, text, lines }: Analysis): TextEdit[] {
  if (text.includes('\uFFFD')) return [];
  return formatEdits(review.document).map((edit) => ({ range: lines.range(edit), newText: edit.text }));
}
