import assert from 'node:assert/strict';
import { dayOf } from '../../server/src/calendar/day.ts';
import { print } from '../../server/src/language/print.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { review } from '../../server/src/review/review.ts';

const today = dayOf(2026, 11, 22)!;

type Text = (length: number) => string;

/** What makes a reader slow that looks at the same letters again and again, all on one line. */
const LINES: Readonly<Record<string, Text>> = {
  'one letter': (length) => 'a'.repeat(length),
  'opening brackets': (length) => '['.repeat(length),
  'quotation marks': (length) => '"'.repeat(length),
  'quotation marks that open': (length) => '“'.repeat(length),
  colons: (length) => ': '.repeat(length / 2),
  bars: (length) => ' | '.repeat(length / 3),
  'bars in a value': (length) => `Goal: ${'x | y '.repeat(length / 6)}`,
  'entries between bars': (length) => `Goal: x${' | By: May'.repeat(length / 50)}`,
  spaces: (length) => ' '.repeat(length),
  'spaces in a value': (length) => `Goal:${' '.repeat(length)}x`,
  'words without a colon': (length) => 'Aa bb cc '.repeat(length / 9),
  'numbers and brackets': (length) => '1. ['.repeat(length / 4),
};

/** The same with lines. */
const MANY_LINES: Readonly<Record<string, Text>> = {
  'that are blank': (length) => '\n'.repeat(length),
  'with a text mark': (length) => `Goal: x\n${'> y\n'.repeat(length / 4)}`,
  'of comment inside a value': (length) => `Goal: x\n${'# y\nz\n'.repeat(length / 6)}`,
  'of one value': (length) => `Goal: x\n${'and more\n'.repeat(length / 9)}`,
  'of one voice': (length) => `Ivo says: x\n${'and more\n'.repeat(length / 9)}`,
  'of blocks one after the other': (length) => 'Need: x\nGoal: y\nMilestone: z\n'.repeat(length / 30),
  'of blocks going up and down': (length) =>
    'Section: s\nMilestone: z\nNeed: x\nReview: y\n'.repeat(length / 42),
  'of asides under one goal': (length) => `Goal: x\n${'  Review: y\n  Scale: z\n'.repeat(length / 25)}`,
  'of labels that nobody knows': (length) => 'Purpose: x\nHedgehog: y\n'.repeat(length / 23),
  'ever deeper': (length) =>
    Array.from({ length: Math.sqrt(length) }, (_, at) => `${' '.repeat(at)}Heading: x`).join('\n'),
};

/** Processor time of this process, so that other work on the machine does not count. */
function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Eight times as long a text may take twenty-four times as long; quadratic work would take sixty-four. */
function assertLinear(work: (length: number) => void, length: number): void {
  work(length / 8);
  const said: string[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const short = milliseconds(() => work(length / 8));
    const long = milliseconds(() => work(length));
    // Below 40 ms the clock says more about the machine.
    if (long < Math.max(40, 24 * short)) return;
    said.push(`${short.toFixed(0)} ms, and ${long.toFixed(0)} ms for eight times as much`);
  }
  assert.fail(said.join('; '));
}

describe('Eight times as long a text takes about eight times as long', () => {
  for (const [what, text] of Object.entries(LINES)) {
    it(`to read: a line of ${what}`, () => assertLinear((length) => readDocument(text(length)), 1_000_000));
  }
  for (const [what, text] of Object.entries(MANY_LINES)) {
    it(`to read and print: lines ${what}`, () =>
      assertLinear((length) => print(readDocument(text(length))), 40_000));
    it(`to review: lines ${what}`, () => assertLinear((length) => review(text(length), { today }), 10_000));
  }
});
