import { Folder } from './fold.ts';
import { readLines } from './parser.ts';
import type { Document, Problem } from './tree.ts';

/**
 * Reads any text as a document. Never throws; what is wrong with the writing stands in `problems`.
 *
 * @param text the whole document as UTF-16, with any of LF, CRLF or CR
 */
export function readDocument(text: string): Document {
  const folder = new Folder(text);
  readLines(text, folder);
  return {
    text,
    blocks: folder.finish(),
    comments: folder.comments,
    problems: [...unreadable(text), ...folder.problems],
  };
}

/** Letters that were lost when the file was saved or opened: reported once, at the first. */
function unreadable(text: string): Problem[] {
  const at = text.search(/[\uFFFD\0]/);
  if (at < 0) return [];
  const message =
    'Some letters from here on could not be read: the file was not saved as UTF-8. Save it again with the encoding UTF-8 (in Notepad: Save as, Encoding, UTF-8) and put the letters right.';
  return [{ rule: 'plan/unreadable-letters', start: at, end: at + 1, message }];
}
