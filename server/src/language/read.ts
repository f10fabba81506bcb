import { Folder } from './fold.ts';
import { COPY_THE_TEXT, otherDocument } from './other-document.ts';
import { readLines } from './parser.ts';
import type { Document, Problem } from './tree.ts';

/**
 * Reads any text as a document. Never throws; what is wrong with the writing stands in `problems`.
 *
 * @param text the whole document as UTF-16, with any of LF, CRLF or CR
 */
export function readDocument(text: string): Document {
  const other = otherDocument(text);
  const folder = new Folder(text);
  // Nothing in it is meant as a line of a plan.
  if (other === undefined) readLines(text, folder);
  return {
    text,
    blocks: folder.finish(),
    comments: folder.comments,
    problems: [...(other === undefined ? unreadable(text) : [anotherDocument(other)]), ...folder.problems],
  };
}

/** Said once, at the first letter. */
const anotherDocument = (name: string): Problem => ({
  rule: 'plan/another-document',
  start: 0,
  end: 1,
  message: `This is ${name} and not plain text, whatever it is called. ${COPY_THE_TEXT}`,
});

/** Letters that were lost when the file was saved or opened: reported once, at the first. */
function unreadable(text: string): Problem[] {
  const at = text.search(/[\uFFFD\0]/);
  if (at < 0) return [];
  const message =
    'Some letters from here on could not be read: the file was not saved as UTF-8. Save it again with the encoding UTF-8 (in Notepad: Save as, Encoding, UTF-8) and put the letters right.';
  return [{ rule: 'plan/unreadable-letters', start: at, end: at + 1, message }];
}
