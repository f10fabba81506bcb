import { Folder } from './fold.ts';
import { readLines } from './parser.ts';
import type { Document } from './tree.ts';

/**
 * Reads any text as a document. Never throws; what is wrong with the writing stands in `problems`.
 *
 * @param text the whole document as UTF-16, with any of LF, CRLF or CR
 */
export function readDocument(text: string): Document {
  const folder = new Folder(text);
  readLines(text, folder);
  return { text, blocks: folder.finish(), comments: folder.comments, problems: folder.problems };
}
