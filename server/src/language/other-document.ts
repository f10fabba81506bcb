/*
 * Files of other programs that were given the ending of a plan: renaming a Word document does not make it a text.
 * They are known by the first letters that such files always begin with, and by names inside.
 */

/** Files packed together: what is inside tells which program wrote them. */
const PACKED: readonly (readonly [inside: string, name: string])[] = [
  ['word/', 'a Word document'],
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['vnd.oasis.opendocument.text', 'a document of LibreOffice'],
  ['vnd.oasis.opendocument', 'a file of LibreOffice'],
  ['Index/Document.iwa', 'a Pages document'],
];

/** First letters, as they read where bytes that are no UTF-8 were replaced. */
const BEGINNINGS: readonly (readonly [first: RegExp, name: string])[] = [
  [/^%PDF-/, 'a PDF'],
  [/^\{\\rtf/, 'a document in rich text (RTF)'],
  [/^\uFFFD\uFFFD\u0011\u0871/, 'an older Word document, or another file of Microsoft Office'],
  [/^\uFEFF?\s{0,200}<(?:!doctype html|html)\b/i, 'a web page'],
  [/^\uFEFF?\s{0,200}<\?xml\b/i, 'an XML file'],
  [
    /^(?:From: [^\r\n]{0,500}|Received: |MIME-Version: |Return-Path: )[\s\S]{0,4000}\r?\nMIME-Version: /i,
    'an e-mail',
  ],
  [/^\uFFFDPNG|^GIF8|^\uFFFD{3,4}[\s\S]{0,8}(?:JFIF|Exif)/, 'a picture'],
];

/** How much of a packed file is looked through for names. */
const LOOKED_AT = 200_000;

/** What a file is that is no text, as a person would call it; undefined for any text. */
export function otherDocument(text: string): string | undefined {
  if (text.startsWith('PK\u0003\u0004')) {
    const start = text.slice(0, LOOKED_AT);
    return PACKED.find(([inside]) => start.includes(inside))?.[1] ?? 'a packed folder (ZIP)';
  }
  return BEGINNINGS.find(([first]) => first.test(text))?.[1];
}

/** What to do with such a file. */
export const COPY_THE_TEXT =
  'Open it in its own program, copy the text, and save that in a plain text file (in Notepad: Save as, Encoding UTF-8) with a name that ends in .smartplan.';
