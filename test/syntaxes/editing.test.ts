import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { BLOCKS } from '../../server/src/language/vocabulary.ts';

interface Configuration {
  readonly wordPattern: string;
  readonly indentationRules: {
    readonly increaseIndentPattern: string;
    readonly decreaseIndentPattern: string;
  };
  readonly onEnterRules: readonly { readonly beforeText: string; readonly action: { appendText?: string } }[];
}

const configuration = JSON.parse(
  readFileSync(new URL('../../syntaxes/language-configuration.json', import.meta.url), 'utf8'),
) as Configuration;

describe('typing in a plan', () => {
  const deeper = new RegExp(configuration.indentationRules.increaseIndentPattern, 'u');

  it('goes one step deeper after every block that holds others or fields of a goal', () => {
    for (const block of BLOCKS.filter(({ level }) => level !== 'aside')) {
      for (const { text, heading } of block.labels)
        if (heading !== true) assert.match(`  ${text}: words`, deeper);
    }
  });

  it('stays where it is after a field, a sentence, or a line that has its fields on it', () => {
    for (const line of [
      '  Area: health',
      'We met: twice',
      'A sentence.',
      '  Action: Ring Jo | Who: Sam Lee',
    ]) {
      assert.doesNotMatch(line, deeper);
    }
  });

  it('goes deeper after a block with a number', () => {
    for (const line of ['Outcome E1: x', 'Danger statement 2: x', 'Section F: x']) assert.match(line, deeper);
  });

  it('takes a word with its apostrophe or hyphen whole', () => {
    const words = "Jay's great-nan isn’t 16 yet".match(new RegExp(configuration.wordPattern, 'gu'));
    assert.deepEqual(words, ["Jay's", 'great-nan', 'isn’t', '16', 'yet']);
  });

  it('goes on with a list or a comment on the next line, never with an allowance', () => {
    const next = (line: string): string | undefined =>
      configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText, 'u').test(line))?.action
        .appendText;
    assert.equal(next('  - rings Nan Sue'), '- ');
    assert.equal(next('  - '), undefined);
    assert.equal(next('# what the plan holds'), '# ');
    assert.equal(next('# allow plan/unknown-person: a volunteer'), undefined);
    assert.equal(next('Goal: a - b'), undefined);
  });
});
