import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/language/read.ts';
import { resolvePlans } from '../../server/src/plan/build.ts';
import { childrensWords } from '../../server/src/plan/childrens-words.ts';
import { TODAY } from '../rules/check.ts';

/** "Sami: I am bored" for each thing a child says, with `tells` before what somebody else says of it. */
function heard(lines: string, children = '  Child: Sami Rahman\n'): string[] {
  const text = `Plan: The plan\n${children}  Person: Donna Finch (mum)\n${lines}\n`;
  return resolvePlans(readDocument(text), TODAY).flatMap((plan) =>
    [...childrensWords(plan)].map(
      ({ child, words, own }) => `${child?.name.split(' ')[0] ?? '?'}${own ? '' : ' tells'}: ${words}`,
    ),
  );
}

const TWO = '  Child: Ela Finch\n  Child: Max Finch\n';

describe('what children say under headings of the form', () => {
  for (const [lines, expected] of [
    ['  Sami\'s views: "I like nan"', ['Sami: I like nan']],
    ['  Sami’s words: “I want quiet”', ['Sami: I want quiet']],
    ['  Voice of the child: "I want it to stop"', ['?: I want it to stop']],
    ['  Voice of the child:\n    Sami: "It is boring"', ['Sami: It is boring']],
    ['  Voice of the child:\n    Sami - I am bored', ['Sami: I am bored']],
    ['  Voice of the child:\n    - I am bored\n    - I miss nan', ['?: I am bored', '?: I miss nan']],
    ['  Wishes and feelings: Sami says he is bored', ['? tells: Sami says he is bored']],
    ['  What Sami thinks: "bored"', ['Sami: bored']],
    ['  What Sami thinks about mum: "she is kind"', ['Sami: she is kind']],
    ['  My views: I am bored', ['?: I am bored']],
    ['  What I want: my own room', ['?: my own room']],
    ['  In his own words: "leave me be"', ['?: leave me be']],
    ['  Sami: "I am bored"', ['Sami: I am bored']],
    ['  Section: Wishes and feelings\n    Sami says: "x"\n    "I am bored"', ['?: I am bored']],
    ["  Child's views: Sami would like to see nan.", ['? tells: Sami would like to see nan.']],
    ["  Child's views: He does not like school.", ['? tells: He does not like school.']],
    ['  Child\'s views: Mum says "he is fine". Sami says "I am not"', ['Sami: I am not']],
  ] as const)
    it(`hears them: ${lines.trim()}`, () => {
      assert.deepEqual(heard(lines), expected);
    });
  it('tells apart what brothers and sisters say', () => {
    assert.deepEqual(heard('  Wishes and feelings: Ela says "I like nan", Max says "I want dad"', TWO), [
      'Ela: I like nan',
      'Max: I want dad',
    ]);
    assert.deepEqual(heard('  Views of the children:\n    Max: "No"\n    Ela: "Yes"', TWO), [
      'Max: No',
      'Ela: Yes',
    ]);
  });
  for (const lines of [
    '  Views of the child: Sami would not speak with me',
    '  Views of the child: Sami did not want to talk.',
    '  Views of the child: I asked him how he was and he did not answer',
    '  Child’s views: not yet obtained',
    '  Child’s views: Sami refused',
    '  Child’s views: he was asleep',
    '  Wishes and feelings: too young to say',
    '  Wishes and feelings: to be gathered',
    '  Wishes and feelings:',
    '  Mum\'s views: "I want Sami home"',
    "  Parents' wishes and feelings: I want him home",
    '  Views of the school: we see him bored',
    '  Donna’s views: "I am tired"',
    '  What Sami’s mum thinks: "he is fine"',
    '  Voice of the child:\n    Mum: "he is fine"',
    '  Voice of the child:\n    Donna: "he is fine"',
    '  Sami: a boy of ten',
    '  House rules: "I knock first"',
  ])
    it(`hears nothing: ${lines.trim()}`, () => {
      assert.deepEqual(heard(lines), []);
    });
});
