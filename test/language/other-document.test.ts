import assert from 'node:assert/strict';
import { otherDocument } from '../../server/src/language/other-document.ts';
import { decode } from '../../server/src/disk/text.ts';
import { review } from '../../server/src/review/review.ts';
import { TODAY } from '../rules/check.ts';

/** How files of other programs begin, byte by byte, and what they are. */
const FILES: readonly (readonly [bytes: string | readonly number[], name: string])[] = [
  ['PK\u0003\u0004\u0014 [Content_Types].xml PK word/document.xml', 'a Word document'],
  ['PK\u0003\u0004\u0014 xl/workbook.xml', 'an Excel workbook'],
  ['PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.textPK', 'a document of LibreOffice'],
  ['PK\u0003\u0004 photos/one.jpg', 'a packed folder (ZIP)'],
  ['%PDF-1.7\n', 'a PDF'],
  ['{\\rtf1\\ansi Ida}', 'a document in rich text (RTF)'],
  [
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    'an older Word document, or another file of Microsoft Office',
  ],
  ['<!DOCTYPE html><html>', 'a web page'],
  ['\n  <html lang="en">', 'a web page'],
  ['<?xml version="1.0"?><w:document/>', 'an XML file'],
  ['From: Sam\nTo: Dawn\nMIME-Version: 1.0\n\nHello', 'an e-mail'],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'a picture'],
  [[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00], 'a picture'],
];

/** Plans, with what stands in plans too. */
const PLANS = [
  '',
  "Plan: Ida's plan",
  '\uFEFFPlan: Zo\uFFFD',
  'From: 4 May 2026\nGoal: Ida cycles',
  'PK says: "I like it"',
  '100% of the time',
  '> <html> is what Ida learns',
];

const bytesOf = (bytes: string | readonly number[]): Uint8Array =>
  typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes);

describe('a file of another program', () => {
  for (const [bytes, name] of FILES) {
    it(`is known: ${name}`, () => {
      const { text } = decode(bytesOf(bytes));
      assert.equal(otherDocument(text), name);
      // It is said once, and nothing else is said of what was never meant as a plan.
      const { findings } = review(text, { today: TODAY, templates: [] });
      assert.deepEqual(
        findings.map(({ rule, message }) => [rule, message.split(' and not ')[0]]),
        [['plan/another-document', `This is ${name}`]],
      );
    });
  }

  it('is no plan, whatever a plan begins with', () => {
    for (const text of PLANS) assert.equal(otherDocument(text), undefined);
  });
});
