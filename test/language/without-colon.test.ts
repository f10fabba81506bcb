import assert from 'node:assert/strict';
import { outline } from '../../server/src/language/outline.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { applyEdits } from '../../server/src/language/print.ts';
import { checkProblems } from './check.ts';

/*
 * Labels without their colon. A line is read as its label where what stands behind it leaves no doubt; where a label
 * may have been meant the colon is offered; and a sentence stays one.
 */

const ABOVE = 'Plan: P\n  Need: N\n    Goal: Ida cycles to school\n';

/** How a line below a goal is read, and what is offered for it. */
function read(line: string): { read: string; offered: string | undefined } {
  const text = `${ABOVE}      ${line}\n`;
  const document = readDocument(text);
  const [problem] = document.problems.filter((each) => each.rule === 'plan/no-colon');
  const fixed = problem?.fixes?.[0] === undefined ? undefined : applyEdits(text, problem.fixes[0].edits);
  return {
    read: outline(document).split('\n').slice(3).join('\n').trim(),
    offered: fixed?.slice(ABOVE.length).trim(),
  };
}

const CERTAIN: readonly (readonly [line: string, read: string, offered: string])[] = [
  ['By - 31 January 2027', '.by | 31 January 2027', 'By: 31 January 2027'],
  ['By – 31 January 2027', '.by | 31 January 2027', 'By: 31 January 2027'],
  ['By-31 January 2027', '', ''],
  ['By -31/01/2027', '.by | 31/01/2027', 'By: 31/01/2027'],
  ['by - 31 January 2027', '.by | 31 January 2027', 'by: 31 January 2027'],
  ['By 31 January 2027', '.by | 31 January 2027', 'By: 31 January 2027'],
  ['By 31 January 2027.', '.by | 31 January 2027.', 'By: 31 January 2027.'],
  ['By the end of Year 11', '.by | the end of Year 11', 'By: the end of Year 11'],
  ['By:31 January 2027', '.by | 31 January 2027', 'By: 31 January 2027'],
  ['By; 31 January 2027', '.by | 31 January 2027', 'By: 31 January 2027'],
  ['By = 31 January 2027', '.by | 31 January 2027', 'By: 31 January 2027'],
  ['By when? 31 January 2027', '.by | 31 January 2027', 'By when: 31 January 2027'],
  ['By - as soon as possible', '.by | as soon as possible', 'By: as soon as possible'],
  ['By - 31 June 2027', '.by | 31 June 2027', 'By: 31 June 2027'],
  ['By - [date]', '.by | [date]', 'By: [date]'],
  ['Target date - 31 January 2027', '.by | 31 January 2027', 'Target date: 31 January 2027'],
  ['Who - Tina', '.who | Tina', 'Who: Tina'],
  ['Who – the social worker', '.who | the social worker', 'Who: the social worker'],
  ['Who? Tina', '.who | Tina', 'Who: Tina'],
  ['Who will do this? Tina and Sam', '.who | Tina and Sam', 'Who will do this: Tina and Sam'],
  [
    'How will we know? The register shows it',
    '.measure | The register shows it',
    'How will we know: The register shows it',
  ],
  ['How will we know?', '.measure |', 'How will we know:'],
  ['Measure - mornings a week', '.measure | mornings a week', 'Measure: mornings a week'],
  ['So that - she sees her friends', '.soThat | she sees her friends', 'So that: she sees her friends'],
  ['Now - 3 of 5', '.now | 3 of 5', 'Now: 3 of 5'],
  ['Status - in progress', '.status | in progress', 'Status: in progress'],
  ['Goal 2 Sky reads a book', 'goal 2 | Sky reads a book', 'Goal 2: Sky reads a book'],
  ['Goal 2. Sky reads a book', 'goal 2 | Sky reads a book', 'Goal 2: Sky reads a book'],
  ['Goal 2) sky reads a book', 'goal 2 | sky reads a book', 'Goal 2: sky reads a book'],
  ['Goal 2 - Sky reads a book', 'goal 2 | Sky reads a book', 'Goal 2: Sky reads a book'],
  ['Goal 2:Sky reads a book', 'goal 2 | Sky reads a book', 'Goal 2: Sky reads a book'],
  ['Goal - Sky reads a book', 'goal | Sky reads a book', 'Goal: Sky reads a book'],
  ['Action – ring Gran', 'action | ring Gran', 'Action: ring Gran'],
  ['Action 3 Tina rings Gran', 'action 3 | Tina rings Gran', 'Action 3: Tina rings Gran'],
  ['Review 1 February 2027', 'meeting review | 1 February 2027', 'Review: 1 February 2027'],
].filter((each): each is [string, string, string] => each[1] !== '');

/** Words that may have been a label: they stay text, and the colon is offered. */
const DOUBTFUL: readonly (readonly [line: string, offered: string])[] = [
  ['By - Tina', 'By: Tina'],
  ['Goal 2 sky reads a book', 'Goal 2: sky reads a book'],
  ['Who - Tina rings Gran on Monday evenings after tea', 'Who: Tina rings Gran on Monday evenings after tea'],
];

/** Sentences of a plan that begin with a word that elsewhere is a label. */
const SENTENCES = [
  'By the end of the week she is tired.',
  'By the end of term she will ride alone.',
  'By 31 January 2027 Ida will ride alone.',
  'By and by it gets easier.',
  'By-laws forbid it in the park.',
  'Who - as we all know - is not',
  'Who is to blame is not said.',
  'Who? Nobody knows - and nobody asks.',
  'Goal 2 is the hardest.',
  'Goal 2 and goal 3 belong together.',
  'Goals 2 and 3 belong together.',
  'Goal setting takes time.',
  'Now - as before - she takes the bus.',
  'Now and then she takes the bus.',
  'Now, with the new bike, she rides.',
  'So that she starts the day with friends',
  'Because - and this matters - she is 15.',
  'Review 3 was late.',
  'Reviews are held in school.',
  'Until then she takes the bus.',
  'Until May she takes the bus.',
  'From Monday on she takes the bus.',
  'Start small - one day a week.',
  'Support from Tina goes on.',
  'Where she lives the bus is full.',
  'If it rains she takes the bus.',
  'May 2027 is far away.',
  'Visit the school first.',
  'Step by step she rides further.',
  'Step 2 March past the gate.',
  'Part of the way is steep.',
  'Contact with her father went well.',
  'Person by person the group grew.',
  'Check the brakes - then ride.',
  'Note - as above - that she is 15.',
];

describe('A label without its colon', () => {
  for (const [line, expected, offered] of CERTAIN) {
    it(`is read, and the colon offered: ${line}`, () => {
      assert.deepEqual(read(line), { read: expected, offered });
    });
  }

  for (const [line, offered] of DOUBTFUL) {
    it(`may have been meant: ${line}`, () => {
      assert.deepEqual(read(line), { read: '', offered });
    });
  }

  for (const line of SENTENCES) {
    it(`is no label in a sentence: ${line}`, () => {
      assert.deepEqual(read(line).offered, undefined);
    });
  }

  it('reads the same once the colon is written', () => {
    for (const [line, , offered] of CERTAIN)
      assert.deepEqual(read(offered), { read: read(line).read, offered: undefined });
  });

  it('is told at the label', () => {
    checkProblems(`
      Plan - Ida's plan
      ^^^^ plan/no-colon
        Started 2 November 2026
        ^^^^^^^ plan/no-colon
        Goal 1 Ida cycles to school
        ^^^^^^ plan/no-colon
          - By: 4 May 2027
            ^^ plan/no-colon
        - Goal: Ida swims
          ^^^^ plan/no-colon
        - Helmet: the blue one`);
  });

  it('is left alone after a text mark, and in what somebody says over lines', () => {
    checkProblems(`
      Plan: Ida's plan
        Ida says: "I want to ride.
          By - 4 May 2027
          And soon."
        > Goal 2 Ida swims`);
  });
});
