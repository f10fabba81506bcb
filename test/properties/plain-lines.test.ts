import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LineReader } from '../../server/src/language/line-reader.ts';
import { readByGrammar } from '../../server/src/language/parser.ts';
import { PlainLines } from '../../server/src/language/plain-lines.ts';
import { makePlans } from '../bench/plans.ts';
import { samples } from '../corpus/report.ts';
import { planText } from './plans.ts';

const runs = { numRuns: Number(process.env['RUNS'] ?? 300) };

/** Writes down what a reader is told. */
function listener(): { told: unknown[]; reader: LineReader } {
  const told: unknown[] = [];
  const note =
    (what: string) =>
    (...numbers: number[]): void => {
      told.push([what, ...numbers]);
    };
  const reader = {
    blank: note('blank'),
    comment: note('comment'),
    text: note('text'),
    item: note('item'),
    entry: note('entry'),
  };
  return { told, reader };
}

/** Holds what is told of each plain line against what the grammar tells of it; gives how many lines were plain. */
function assertAsTheGrammar(text: string): number {
  let count = 0;
  for (let start = 0; start < text.length;) {
    const quick = listener();
    const plain = new PlainLines(text, quick.reader);
    const end = plain.endOfLine(start);
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    if (plain.tell(start, end)) {
      const grammar = listener();
      readByGrammar(text.slice(start, next), start, grammar.reader);
      assert.deepEqual(quick.told, grammar.told, JSON.stringify(text.slice(start, next)));
      count++;
    } else assert.deepEqual(quick.told, []);
    start = next;
  }
  return count;
}

describe('A plain line reads as the grammar of lines reads it', () => {
  it('in any text', () => {
    fc.assert(
      fc.property(planText, (text) => {
        assertAsTheGrammar(text);
      }),
      runs,
    );
  });

  it('in what nearly is a label, a bar or a mark', () => {
    const pieces = fc.constantFrom(
      ...[
        'Goal',
        'a',
        'b,',
        ' ',
        ' ',
        '  ',
        '\t',
        '\u00A0',
        ':',
        ': ',
        ' | ',
        '|',
        ' |',
        '- ',
        '*',
        '#',
        '# ',
        '>',
      ],
      ...[
        '1',
        '12',
        '1234',
        'E1',
        '3a',
        '(x)',
        '&',
        '’s',
        'é',
        '"',
        '[',
        '1.',
        '.',
        '\n',
        '\r',
        '\r\n',
        '\uFEFF',
      ],
      'a'.repeat(41),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        assertAsTheGrammar(parts.join(''));
      }),
      { numRuns: runs.numRuns * 10 },
    );
  });

  it('and most lines of plans are plain', async () => {
    const texts = [...(await samples()), ...makePlans(10, 100, 5)].map(({ text }) => text);
    const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0);
    const plain = texts.reduce((sum, text) => sum + assertAsTheGrammar(text), 0);
    assert.ok(plain > 0.85 * lines, `${plain} of ${lines}`);
  });
});
