import assert from 'node:assert/strict';
import fc from 'fast-check';
import { listReader, Phrases } from '../../../server/src/language/values/list.ts';

const read = listReader(new Phrases(['speech and language therapist', 'education, training and employment']));

/** Entries with what is in brackets behind them. */
const entries = (text: string): string[] =>
  read(text).map(({ words, inBrackets }) =>
    inBrackets === undefined ? words : `${words.trim()} <${inBrackets}>`,
  );

describe('A list of people or areas', () => {
  for (const [text, expected] of [
    ['', []],
    ['Sam Lee', ['Sam Lee']],
    ['Sam Lee and Mum (Donna)', ['Sam Lee', 'Mum <Donna>']],
    ['Sandy Andrews', ['Sandy Andrews']],
    ['Sam; Ida, Jo & Flo', ['Sam', 'Ida', 'Jo', 'Flo']],
    ['the speech and language therapist, Ida', ['the speech and language therapist', 'Ida']],
    ['education, training and employment', ['education, training and employment']],
    ['[name]', ['[name]']],
  ] as const)
    it(`‘${text}’ has ${expected.length === 1 ? '1 entry' : `${expected.length} entries`}`, () =>
      assert.deepEqual(entries(text), expected));

  it('has the same first entry, whether others follow or not', () => {
    const words = fc.constantFrom('Sam', 'Lee', 'the', 'O’Neill', 'andrew', '3b', '-', 'é', '.', ' ', '  ');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (parts) => {
        const text = parts.join(' ');
        assert.deepEqual(read(text)[0], text.trim() === '' ? undefined : read(`${text}, Zed`)[0]);
      }),
    );
  });
});
