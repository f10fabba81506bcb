import assert from 'node:assert/strict';
import { readStatement } from '../../server/src/wording/read.ts';
import { slip } from '../../server/src/wording/spelling.ts';
import { wordsOf } from '../../server/src/wording/words.ts';

describe('the words of a statement', () => {
  it('keep figures, blanks and quoted words whole', () => {
    const words = wordsOf("[Name] pays £1,200 (60%) and says “no thanks” to Mum's HbA1c at 8.50").map(
      (word) => word.raw,
    );
    assert.deepEqual(words, [
      '[Name]',
      'pays',
      '£1,200',
      '(',
      '60%',
      ')',
      'and',
      'says',
      '“no thanks”',
      'to',
      "Mum's",
      'HbA1c',
      'at',
      '8.50',
    ]);
  });
});

describe('whose change it is, or who acts', () => {
  const rows: readonly (readonly ['goal' | 'action', string, string])[] = [
    ['goal', 'By May Zuri cycles to school', 'named Zuri'],
    ['goal', 'Puts £5 a week into his tin', 'pronoun his'],
    ['goal', '[Name] sleeps in [his / her] own bed', 'blank [Name]'],
    ['goal', 'Reduce missed visits', 'nobody'],
    ['goal', 'Will will pass his test', 'named Will'],
    ['action', 'School to ring Mum', 'unnamed School'],
    ['action', 'The SENCO at Hill School sends the form', 'role SENCO'],
    ['action', 'All professionals to share the plan', 'unnamed All'],
    ['action', 'A stair gate will be fitted by Dad', 'role Dad'],
    ['action', 'A stair gate will be fitted by Friday', 'nobody'],
    ['action', 'Foster carer Joy drives Zuri to judo', 'role Foster carer'],
    ['action', 'April (FSW) takes Mum to the bank', 'named April'],
    ['action', 'A weekly lift to judo - Joy, foster carer', 'role foster carer'],
  ];
  for (const [kind, text, expected] of rows) {
    it(text, () => {
      const { who } = readStatement(text, kind);
      assert.equal(who === undefined ? 'nobody' : `${who.type} ${who.words}`, expected);
    });
  }
});

describe('what will be different', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Zuri will be able to tie her laces', 'tie'],
    ['For Zuri to settle at school', 'settle: vague'],
    ['Zuri will improve her punctuality', 'improve: vague'],
    ['Zuri will improve her punctuality from 2 days a week to 4', 'improve'],
    ['Zuri understands why she moved', 'understand: unobservable'],
    ['Zuri has 6 sessions of counselling', 'have: service'],
    ['Zuri has a life story book', 'have'],
    ['Zuri stops biting', 'stop: absence'],
    ['Zuri hopes to make friends', 'make: wish'],
    ['Zuri says "I understand" and taps the card', 'say, tap'],
    ['When she is cross, Zuri fetches the red card', 'fetch'],
    ['My tutor says I should be able to read the bus times', 'read'],
  ];
  for (const [text, expected] of rows) {
    it(text, () => {
      const changes = readStatement(text, 'goal').changes.map(({ verb, fault }) =>
        fault === undefined ? verb : `${verb}: ${fault}`,
      );
      assert.equal(changes.join(', '), expected);
    });
  }
});

describe('how much', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Zuri, 9, in Year 4 at 22 Mill Lane, reads aloud', ''],
    ['Zuri rings 0115 496 0123', ''],
    ['Zuri reads 8 of 10 words', 'rate, count'],
    ['Zuri saves £5 a week', 'money, duration'],
    ['Zuri is in bed by 8 pm', 'clock'],
    ['Zuri reads to Mum one day', ''],
  ];
  for (const [text, expected] of rows) {
    it(text, () => {
      const types = new Set(readStatement(text, 'goal').amounts.map((amount) => amount.type));
      assert.equal([...types].join(', '), expected);
    });
  }
});

describe('a slip of the pen', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['apropriate', 'appropriate', true],
    ['recieved', 'received', true],
    ['attendence', 'attendance', true],
    ['lesssons', 'lessons', true],
    ['sporting', 'sorting', true],
    ['walking', 'talking', false],
    ['sessions', 'session', false],
  ];
  for (const [written, meant, same] of rows) {
    it(`${written} ${same ? 'is' : 'is not'} ${meant}`, () => {
      assert.equal(slip(written, meant), same);
    });
  }
});
