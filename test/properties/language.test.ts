import assert from 'node:assert/strict';
import fc from 'fast-check';
import { outline } from '../../server/src/language/outline.ts';
import { print } from '../../server/src/language/print.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { planText } from './plans.ts';
import { everything, stretches, words } from './tree.ts';

const runs = { numRuns: Number(process.env['RUNS'] ?? 300) };

/** Examines any text that people or machines may leave in a plan. */
const always = (what: string, property: (text: string) => void): void => {
  it(what, () => fc.assert(fc.property(planText, property), runs));
};

describe('Whatever is written in a plan', () => {
  it('is read, were it only noise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        assert.equal(readDocument(text).text, text);
      }),
      runs,
    );
  });

  always('everything lies inside the text, and what belongs to something lies inside it', (text) => {
    const document = readDocument(text);
    for (const each of everything(document)) {
      assert.ok(0 <= each.start && each.start <= each.end && each.end <= text.length);
      assert.ok(each.start <= each.value.start && each.value.end <= each.end);
      if (each.type !== 'block' && each.type !== 'heading') continue;
      for (const inner of each.content) assert.ok(each.start <= inner.start && inner.end <= each.end);
    }
  });

  always('what stands in one block stands in the order of the text', (text) => {
    for (const each of everything(readDocument(text))) {
      if (each.type !== 'block' && each.type !== 'heading') continue;
      const starts = each.content.map((inner) => inner.start);
      assert.deepEqual(
        starts,
        starts.toSorted((a, b) => a - b),
      );
    }
  });

  always('an offset in a value is an offset in the text', (text) => {
    for (const { value } of everything(readDocument(text))) {
      assert.equal(value.text.length, value.end - value.start);
      // Comments inside a value are blanked out, letter for letter.
      const written = text.slice(value.start, value.end);
      const same = (at: number): boolean => value.text[at] === ' ' || value.text[at] === written[at];
      assert.ok(Array.from({ length: value.text.length }, (_, at) => at).every(same));
    }
  });

  always('no letter is lost, and none is read twice', (text) => {
    const document = readDocument(text);
    const read = new Uint8Array(text.length);
    for (const { start, end } of stretches(document)) for (let at = start; at < end; at++) read[at]!++;
    assert.ok(read.every((times) => times <= 1));
    for (const { start, end } of document.comments) read.fill(1, start, end);
    const lost = Array.from(text.matchAll(/\S/g)).filter(({ index }) => read[index] === 0);
    // What is no part of a label or a value: colons, bars, the marks of lists and of text.
    assert.match(lost.map(([letter]) => letter).join(''), /^(?:[:|>*•–-]|\d{1,2}[.)])*$/);
  });

  always('each problem lies inside the text and speaks', (text) => {
    for (const { start, end, message } of readDocument(text).problems) {
      assert.ok(0 <= start && start < end && end <= text.length);
      assert.match(message, /\.$/);
    }
  });

  always('printing twice is the same as printing once', (text) => {
    const once = print(readDocument(text));
    assert.equal(print(readDocument(once)), once);
  });

  always('printing moves nothing', (text) => {
    const document = readDocument(text);
    const printed = readDocument(print(document));
    assert.equal(outline(printed), outline(document));
  });

  always('printing loses no word', (text) => {
    const document = readDocument(text);
    assert.deepEqual(words(readDocument(print(document))), words(document));
  });

  always('printing keeps the lines and how they end', (text) => {
    const lineEnds = (each: string): string[] => each.match(/\r\n|\r|\n/g) ?? [];
    assert.deepEqual(lineEnds(print(readDocument(text))), lineEnds(text));
  });

  always('what is reported stays reported when the plan is printed', (text) => {
    // Printing writes the colon that a label lacks; everything else is for the writer to mend.
    const rules = (each: string): string[] =>
      readDocument(each)
        .problems.map((problem) => problem.rule)
        .filter((rule) => rule !== 'plan/no-colon');
    assert.deepEqual(rules(print(readDocument(text))), rules(text));
  });
});
