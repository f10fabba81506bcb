import assert from 'node:assert/strict';
import { outline } from '../../server/src/language/outline.ts';
import { readDocument } from '../../server/src/language/read.ts';

/** Lines of a plan without the margin of the test around them, and the same for an outline. */
const plain = (text: string): string => {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin)).join('\n');
};

/** Reads a text and compares where each line went. */
export function check(text: string, expected: string): void {
  assert.equal(outline(readDocument(plain(text))), plain(expected));
}

/** Reads a text and compares what is reported: each line of the text, with carets and the rule under it. */
export function checkProblems(marked: string): void {
  const lines = plain(marked).split('\n');
  const text = lines.filter((line) => !/^ *\^/.test(line)).join('\n');
  const { problems } = readDocument(text);
  let offset = 0;
  const found = text.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    const here = problems.filter((each) => each.start >= start && each.start <= start + line.length);
    return [
      line,
      ...here.map(
        (each) => `${' '.repeat(each.start - start)}${'^'.repeat(each.end - each.start)} ${each.rule}`,
      ),
    ];
  });
  assert.equal(found.join('\n'), lines.join('\n'));
}
