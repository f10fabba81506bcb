import type { Position, Range, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A whole number from 0 to `most`, whatever was sent. */
const whole = (sent: number, most: number): number => (sent >= 0 ? Math.min(Math.floor(sent), most) : 0);

const settle = ({ line, character }: Position, lines: number): Position =>
  line >= lines
    ? { line: lines - 1, character: Number.MAX_SAFE_INTEGER }
    : { line: whole(line, lines), character: line >= 0 ? whole(character, Number.MAX_SAFE_INTEGER) : 0 };

const settleRange = ({ start, end }: Range, lines: number): Range => ({
  start: settle(start, lines),
  end: settle(end, lines),
});

/**
 * Open documents that stay whole when a client sends places outside the text or between two characters: such a place
 * counts as the nearest in the text.
 */
export const OPEN_DOCUMENTS: TextDocumentsConfiguration<TextDocument> = {
  create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
  update: (document, changes, version) => {
    for (const change of changes)
      TextDocument.update(
        document,
        ['range' in change ? { ...change, range: settleRange(change.range, document.lineCount) } : change],
        version,
      );
    return document;
  },
};
