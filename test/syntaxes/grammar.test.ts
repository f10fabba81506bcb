import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { grammarFile } from '../../syntaxes/grammar.ts';
import { BLOCKS, VOICE_VERBS } from '../../server/src/language/vocabulary.ts';
import { coloured } from './tokens.ts';

const check = (what: string, text: string, expected: string[]): void => {
  it(what, () => assert.deepEqual(coloured(text), expected));
};

describe('colours of a plan', () => {
  it('come from the vocabulary as it is today (npm run build writes them anew)', () => {
    const onDisk = readFileSync(new URL('../../syntaxes/smartplan.tmLanguage.json', import.meta.url), 'utf8');
    assert.equal(onDisk, grammarFile());
  });

  it('know every label of a block', () => {
    for (const { text } of BLOCKS.flatMap((block) => block.labels)) {
      assert.deepEqual(coloured(`  ${text}: words`), [`${text} → keyword.control.block`]);
    }
  });

  it('know every label of a field', () => {
    const blocks = new Set(BLOCKS.flatMap((block) => block.labels.map(({ text }) => text)));
    for (const label of BLOCKS.flatMap((block) =>
      block.fields.flatMap(({ labels, headings }) => [...labels, ...headings]),
    )) {
      if (blocks.has(label)) continue;
      assert.deepEqual(coloured(`  ${label}: words`), [`${label} → entity.name.type.field`]);
    }
  });

  it('know every way to give somebody the word', () => {
    for (const verb of VOICE_VERBS) {
      assert.deepEqual(coloured(`Mum and Dad ${verb}: she is happy`), [
        `Mum and Dad ${verb} → entity.name.function.voice`,
      ]);
    }
  });

  check('take labels in any case, with any apostrophe', 'GOAL: x\nCarer’s need: x\nso that: x', [
    'GOAL → keyword.control.block',
    'Carer’s need → keyword.control.block',
    'so that → entity.name.type.field',
  ]);

  check(
    'tell a number that names a block from the label',
    'Outcome E1: x\nDanger statement 2: x\nSection F: x',
    [
      'Outcome → keyword.control.block',
      'E1 → constant.numeric.number',
      'Danger statement → keyword.control.block',
      '2 → constant.numeric.number',
      'Section → keyword.control.block',
      'F → constant.numeric.number',
    ],
  );

  check(
    'show labels after a bar',
    'Child: Jay | Born: 14 March 2010\nAction: Ring | Who: Sam Lee | By: 5 May 2026',
    [
      'Child → keyword.control.block',
      'Born → entity.name.type.field',
      '14 March 2010 → constant.numeric.date',
      'Action → keyword.control.block',
      'Who → entity.name.type.field',
      'By → entity.name.type.field',
      '5 May 2026 → constant.numeric.date',
    ],
  );

  check(
    "show the writer's own headings apart from known labels",
    'How I took part: two sessions\nBottom line: no',
    ['How I took part → entity.name.label.heading', 'Bottom line → entity.name.label.heading'],
  );

  check('take clock times and ratios for amounts, not labels', 'He is in bed by 7:15\n1:1 help', [
    '7:15 → constant.numeric.amount',
    '1:1 → constant.numeric.amount',
  ]);

  check('leave a sentence alone', 'The dinner hall is loud and she does not like it.', []);

  check('show quotation marks, and no label inside them', 'Jay says: "my plan: a flat | Goal: mine"', [
    'Jay says → entity.name.function.voice',
    '"my plan: a flat | Goal: mine" → string.quoted.double',
  ]);

  check('show curly quotation marks', 'Mum told us: “We are glad.”', [
    'Mum told us → entity.name.function.voice',
    '“We are glad.” → string.quoted.double',
  ]);

  check('show blanks, but not a citation', 'Goal: [Name] cooks [how often]\nNote: as in [2015] and [sic]', [
    'Goal → keyword.control.block',
    '[Name] → constant.other.placeholder',
    '[how often] → constant.other.placeholder',
    'Note → entity.name.type.field',
    '2015 → constant.numeric.amount',
  ]);

  check('give a voice to a blank', '[Name] says: [words]', [
    '[Name] says → entity.name.function.voice',
    '[words] → constant.other.placeholder',
  ]);

  check('show comments', '  # what the plan has to hold\n#hashtag', [
    '# → punctuation.definition.comment',
    'what the plan has to hold → comment.line.number-sign',
  ]);

  check(
    'show a check that is allowed, and why',
    '# allow time-bound/no-deadline: the court has not set the date',
    [
      '# → punctuation.definition.comment',
      'allow → keyword.other.allow',
      'time-bound/no-deadline → entity.name.tag.rule',
      'the court has not set the date → string.unquoted.reason',
    ],
  );

  check('take a line with the text mark as text', '> Goal: is not a label here', [
    '> → punctuation.definition.text',
    'Goal: is not a label here → markup.raw.text',
  ]);

  check('show lists, dates and amounts', '- by 31/03/2027\n* on 2027-03-31\n1. £1,200 or 60%', [
    '- → punctuation.definition.list.begin',
    '31/03/2027 → constant.numeric.date',
    '* → punctuation.definition.list.begin',
    '2027-03-31 → constant.numeric.date',
    '1. → punctuation.definition.list.begin',
    '£1,200 → constant.numeric.amount',
    '60% → constant.numeric.amount',
  ]);

  it('show bars', () => {
    assert.deepEqual(coloured('Goal: a | Who: b', { separators: true }), [
      'Goal → keyword.control.block',
      ': → punctuation.separator.label',
      '| → punctuation.separator.bar',
      'Who → entity.name.type.field',
      ': → punctuation.separator.label',
    ]);
  });
});
