import assert from 'node:assert/strict';
import { Lines } from '../../server/src/language/lines.ts';
import { outline } from '../../server/src/language/outline.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { everything } from '../properties/tree.ts';

/** A line below `Plan: P` and a blank line, and how it is read. */
const TABLE: readonly (readonly [what: string, line: string, read: string])[] = [
  ['a label and its value', 'Bottom line: home by 8', '“Bottom line” | home by 8'],
  ['a label alone', 'Bottom line:', '“Bottom line” |'],
  ['a space before the colon', 'Bottom line : home', '“Bottom line” | home'],
  ['seven words make a label', 'What we do when he is sad: tea', '“What we do when he is sad” | tea'],
  ['eight are a sentence', 'What we all do when he is sad: tea', '¶ | What we all do when he is sad: tea'],
  ['a colon within a word is none', 'see http://example.org', '¶ | see http://example.org'],
  ['a time of day is no label', '7:15 at the latest', '¶ | 7:15 at the latest'],
  ['nor is a time after words', 'Up at 7:15', '¶ | Up at 7:15'],
  ['nor is a ratio', '1:1 in maths', '¶ | 1:1 in maths'],
  ['no digits in the middle', 'By 3 pm today: home', '¶ | By 3 pm today: home'],
  ['a number names the label', 'Outcome 2: x', 'goal 2 | x'],
  ['so does a letter with a number', 'Outcome E1: x', 'goal E1 | x'],
  ['and a single capital', 'Section F: x', 'section F | x'],
  ['and a number with a letter', 'Goal 3b: x', 'goal 3b | x'],
  ['brackets in a label', 'Ivo (10): x', '¶ | Ivo (10): x'],
  ['words in brackets', 'School (new): x', '“School (new)” | x'],
  ['accents', 'Zoë’s café: x', '“Zoë’s café” | x'],
  ['a blank in a label', '[Name] likes: x', '“[Name] likes” | x'],
  ['a blank speaks', '[Name] says: x', '[Name]: | x'],
  ['case does not matter', 'REFERENCE: x', '.reference | x'],
  ['nor do inner spaces', 'legal   status: x', '.legalStatus | x'],
  ['nor does the apostrophe', 'Carer’s need: x', 'need carer | x'],
  ['nor do spaces from a word processor', 'Legal\u00A0status:\u00A0x', '.legalStatus | x'],
  ['nor do tabs', 'Legal\tstatus:\tx', '.legalStatus | x'],
  ['a text mark makes it text', '> Goal: x', '¶ | Goal: x'],
  ['a text mark needs its space', '>Goal', '¶ | >Goal'],
  ['a hyphen', '- Goal: x', '- | - Goal: x'],
  ['an asterisk', '* x', '- | * x'],
  ['a bullet', '• x', '- | • x'],
  ['a dash', '– x', '- | – x'],
  ['a number with a full stop', '1. x', '- | 1. x'],
  ['a number with a bracket', '2) x', '- | 2) x'],
  ['a bullet alone', '-', '- | -'],
  ['a negative number is text', '-3 degrees', '¶ | -3 degrees'],
  ['a hash needs its space', '#goals', '¶ | #goals'],
  ['control characters', 'Reference: a\u0001b', '.reference | a\u0001b'],
  ['a bell first', '\u0007x', '¶ | \u0007x'],
  ['a line separator', 'Reference: a\u2028b', '.reference | a b'],
  ['zero width', 'Reference: a\u200Bb', '.reference | a\u200Bb'],
];

/** What stands after `Action: ` and how the bars cut it. */
const BARS: readonly (readonly [what: string, line: string, read: readonly string[]])[] = [
  ['cut a line into entries', 'a | Who: b | By: c', ['action | a', '  .who | b', '  .by | c']],
  ['need a space on both sides', 'a| Who: b |By: c', ['action | a| Who: b |By: c']],
  ['stand before a label', 'a | b | Who: c', ['action | a | b', '  .who | c']],
  ['are quoted', '"a | Who: b" | Who: c', ['action | "a | Who: b"', '  .who | c']],
  ['are quoted with round marks', '“a | Who: b” | Who: c', ['action | “a | Who: b”', '  .who | c']],
  ['cut where a mark never closes', '"a | Who: c', ['action | "a', '  .who | c']],
  ['are part of a blank', '[a | Who: b] | Who: c', ['action | [a | Who: b]', '  .who | c']],
  ['are just bars after a backslash', 'a \\| Who: b', ['action | a \\| Who: b']],
  ['may be set with tabs', 'a\t|\tWho: b', ['action | a', '  .who | b']],
  ['may stand after nothing', '| Who: b', ['action |', '  .who | b']],
];

describe('A line is read as', () => {
  for (const [what, line, read] of TABLE) {
    it(`${what}: ${JSON.stringify(line)}`, () => {
      assert.equal(outline(readDocument(`Plan: P\n\n${line}\n`)), `plan | P\n  ${read}`);
    });
  }

  it('a comment: it belongs to no plan', () => {
    const { blocks, comments } = readDocument('Plan: P\n# Goal: x\n#\n');
    assert.equal(blocks[0]?.content.length, 0);
    assert.deepEqual(
      comments.map((comment) => comment.value.text),
      ['Goal: x', ''],
    );
  });
});

describe('Bars', () => {
  for (const [what, line, read] of BARS) {
    it(`${what}: ${line}`, () => {
      assert.equal(
        outline(readDocument(`Plan: P\nAction: ${line}`)),
        ['plan | P', ...read.map((each) => `  ${each}`)].join('\n'),
      );
    });
  }
});

describe('A document may', () => {
  const read = 'plan | P\n  goal | x\n    .by | May';

  for (const [what, text] of [
    ['end its lines with LF', 'Plan: P\nGoal: x\nBy: May\n'],
    ['end its lines with CRLF', 'Plan: P\r\nGoal: x\r\nBy: May\r\n'],
    ['end its lines with CR', 'Plan: P\rGoal: x\rBy: May\r'],
    ['mix them', 'Plan: P\r\nGoal: x\rBy: May'],
    ['begin with a byte-order mark', '\uFEFFPlan: P\nGoal: x\nBy: May'],
    ['begin with blank lines', '\n \n\t\nPlan: P\nGoal: x\nBy: May'],
    ['end in spaces', 'Plan: P  \nGoal: x\t\nBy: May\u00A0\n   '],
  ] as const) {
    it(what, () => assert.equal(outline(readDocument(text)), read));
  }

  it('be empty', () => assert.equal(outline(readDocument('')), 'plan |'));

  it('have lost letters: it says so once, at the first', () => {
    const { problems } = readDocument('Plan: P\nGoal: caf\uFFFD\0\uFFFD');
    assert.deepEqual(
      problems.map(({ rule, start, end }) => ({ rule, start, end })),
      [{ rule: 'plan/unreadable-letters', start: 17, end: 18 }],
    );
  });
});

describe('A position', () => {
  it('counts as editors do: an emoji is two', () => {
    const text = 'Plan: 🏡 P\n  Goal: 🚌 to college | By: 🎂 May\n';
    const values = everything(readDocument(text)).map(({ value }) => text.slice(value.start, value.end));
    assert.deepEqual(values, ['🏡 P', '🚌 to college', '🎂 May']);
  });

  it('is a line and a character, whatever ends the lines', () => {
    const lines = new Lines('a\r\nb\rc\nd');
    assert.deepEqual(
      [0, 1, 3, 5, 7, 8, 99].map((offset) => Object.values(lines.at(offset)).join(':')),
      ['0:0', '0:1', '1:0', '2:0', '3:0', '3:1', '3:1'],
    );
  });

  it('of a value that goes on is that of its words, with a comment in the middle left out', () => {
    const text = 'Plan: P\nGoal: Ivo cooks\n  # not fish\n  on Fridays\n';
    const goal = everything(readDocument(text))[1]!;
    assert.equal(text.slice(goal.value.start, goal.value.end), 'Ivo cooks\n  # not fish\n  on Fridays');
    assert.equal(goal.value.text, 'Ivo cooks\n            \n  on Fridays');
  });

  it('of a label is that of its words and its number, without the colon', () => {
    const text = 'Plan: P\n  Outcome E1 : x';
    const goal = everything(readDocument(text))[1]!;
    assert.ok(goal.type === 'block' && goal.label !== undefined);
    assert.equal(text.slice(goal.label.start, goal.label.end), 'Outcome E1');
    assert.deepEqual([goal.label.text, goal.label.number, goal.label.indent], ['Outcome', 'E1', 2]);
  });
});
