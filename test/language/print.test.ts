import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outline } from '../../server/src/language/outline.ts';
import { print } from '../../server/src/language/print.ts';
import { readDocument } from '../../server/src/language/read.ts';

const printed = (text: string): string => print(readDocument(text));

/** What is written, and how it looks when it is put into its usual shape. */
const TABLE: readonly (readonly [what: string, before: string, after: string])[] = [
  ['indents by what belongs to what', 'Plan: P\nGoal: x\nBy: May\n', 'Plan: P\n  Goal: x\n    By: May\n'],
  ['settles tabs', 'Plan: P\n\tGoal: x\n\t\tBy: May\n', 'Plan: P\n  Goal: x\n    By: May\n'],
  ['sets one space after the colon', 'Plan:P\nPlan :   P\n', 'Plan: P\nPlan: P\n'],
  [
    'sets the colon where something else stands',
    'Plan: P\n  Goal 2. Jo cooks\n    By - 4 May 2027\n    Who; Jo\n    How will we know? the diary\n',
    'Plan: P\n  Goal 2: Jo cooks\n    By: 4 May 2027\n    Who: Jo\n    Measure: the diary\n',
  ],
  [
    'takes the question mark of a form away, and settles its heading',
    'Plan: P\n  Goal: Jo cooks\n    By when?: 4 May 2027\n    What does Jo like?: eggs\n',
    'Plan: P\n  Goal: Jo cooks\n    By: 4 May 2027\n    What does Jo like?: eggs\n',
  ],
  [
    'leaves a spelling that keeps a line in its place',
    'Plan: P\n  Review: 4 May 2027\n  Plan status: draft\n',
    'Plan: P\n  Review: 4 May 2027\n  Plan status: draft\n',
  ],
  [
    'leaves a heading that is read by its value',
    'Plan: P\n  Action: Jo cooks\n    Timescale: weekly\n    Timescales: 4 May 2027\n',
    'Plan: P\n  Action: Jo cooks\n    Timescale: weekly\n    By: 4 May 2027\n',
  ],
  [
    'sets one space around a bar',
    'Plan: P\n  Action: x  |   Who : Ivo  |  By: May',
    'Plan: P\n  Action: x | Who: Ivo | By: May',
  ],
  ['takes spaces off the ends of lines', 'Plan: P  \n\t\n  Goal:  \n', 'Plan: P\n\n  Goal:\n'],
  ['settles case', 'PLAN: P\n  gOaL: x\n    so THAT: y\n', 'Plan: P\n  Goal: x\n    So that: y\n'],
  ['settles spaces in a label', 'Plan: P\n  legal   status: x\n', 'Plan: P\n  Legal status: x\n'],
  [
    'brings a field to its first spelling',
    'Plan: P\n  Goal: x\n    Owner: Ivo\n    Deadline: May\n    Baseline: 0\n',
    'Plan: P\n  Goal: x\n    Who: Ivo\n    By: May\n    Now: 0\n',
  ],
  [
    'keeps a field whose words say something of their own',
    'Plan: P\n  Note: a\n  Notes: b\n  College: c\n',
    'Plan: P\n  Note: a\n  Notes: b\n  College: c\n',
  ],
  [
    'keeps the word for a block',
    'Plan: P\n  Worry: a\n    Safety goal: b\n      Task: c\n    Outcome 2: d\n',
    'Plan: P\n  Worry: a\n    Safety goal: b\n      Task: c\n    Outcome 2: d\n',
  ],
  ['leaves a heading of the writer’s own', 'Plan: P\n  bottom LINE: x\n', 'Plan: P\n  bottom LINE: x\n'],
  ['leaves a misspelt label to its finding', 'Plan: P\n  Gaol: x\n', 'Plan: P\n  Gaol: x\n'],
  [
    'moves a comment with the line below',
    'Plan: P\n# allow time-bound/no-deadline: court\n# and more\nGoal: x\n',
    'Plan: P\n  # allow time-bound/no-deadline: court\n  # and more\n  Goal: x\n',
  ],
  ['leaves a comment at the end', 'Plan: P\n   # the end', 'Plan: P\n   # the end'],
  ['keeps blank lines', '\n\nPlan: P\n\n\n  Goal: x\n\n', '\n\nPlan: P\n\n\n  Goal: x\n\n'],
  ['keeps CRLF', 'Plan: P\r\nGoal: x\r\n\r\nBy: May\r\n', 'Plan: P\r\n  Goal: x\r\n\r\n    By: May\r\n'],
  ['keeps CR', 'Plan: P\rGoal: x\r', 'Plan: P\r  Goal: x\r'],
  ['keeps the byte-order mark', '\uFEFFPlan: P\n Goal: x', '\uFEFFPlan: P\n  Goal: x'],
  ['keeps a last line without an end', 'Plan: P\nGoal: x', 'Plan: P\n  Goal: x'],
  [
    'sets text that goes on further in, and never joins it',
    'Plan: P\n  Goal: Ivo cooks\n  for   two\n',
    'Plan: P\n  Goal: Ivo cooks\n      for   two\n',
  ],
  ['keeps a text mark', 'Plan: P\n\n> Goal: x\n', 'Plan: P\n\n  > Goal: x\n'],
  [
    'indents lists and prose',
    'Plan: P\nSection: A\n  Home.\n\n - x\n    - y\n',
    'Plan: P\n  Section: A\n    Home.\n\n    - x\n    - y\n',
  ],
  ['keeps every word of a value', 'Plan: P\n  Goal: x  y "a | b"\n', 'Plan: P\n  Goal: x  y "a | b"\n'],
  [
    'leaves a misplaced line misplaced, in its own words',
    'Plan: P\n    Goal: x\n        Action: y\n        Deadline: May\n',
    'Plan: P\n  Goal: x\n    Action: y\n    Deadline: May\n',
  ],
];

describe('Printing a plan', () => {
  for (const [what, before, after] of TABLE) {
    it(what, () => {
      assert.equal(printed(before), after);
      assert.equal(printed(after), after);
    });
  }

  it('keeps reporting what was reported', () => {
    const rules = (text: string): string[] => readDocument(text).problems.map((each) => each.rule);
    const text = 'Plan: P\n    Goal: x\n        Action: y\n        By: May\n    Gaol: z\n';
    assert.deepEqual(rules(text), ['plan/indentation-disagrees', 'plan/misspelt-label']);
    assert.deepEqual(rules(printed(text)), rules(text));
  });
});

const root = join(import.meta.dirname, '../..');
const plans = ['samples', 'test/language/fixtures'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.smartplan'))
    .map((name) => join(folder, name)),
);

describe('A plan that is printed', () => {
  for (const plan of plans) {
    it(`keeps its structure, and stays as it is when it is printed again: ${plan}`, () => {
      const text = readFileSync(join(root, plan), 'utf8');
      const once = printed(text);
      assert.equal(outline(readDocument(once)), outline(readDocument(text)));
      assert.equal(printed(once), once);
    });
  }
});
