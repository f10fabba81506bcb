import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf } from '../../server/src/calendar/day.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { review, reviewDocument, type Review } from '../../server/src/review/review.ts';
import { makePlans } from '../bench/plans.ts';
import { samples } from '../corpus/report.ts';
import { planText } from './plans.ts';

/** Each run judges up to five texts twice. */
const runs = { numRuns: Math.ceil(Number(process.env['RUNS'] ?? 300) / 3) };
const today = dayOf(2026, 11, 22)!;

/** A change of a text: letters at a place, in per mille of the text, that take the place of some. */
const edit = fc.record({
  at: fc.nat({ max: 1000 }),
  over: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 60 })),
  letters: fc.oneof(
    fc.constantFrom('', 'a', ' ', '\n', ':', '[', '"', '#', '\n\n', '\n  ', '\n    '),
    fc.constantFrom(
      '\n  Goal: Ivo walks to school on 4 days a week by 31 March 2027\n',
      '\n    Action: ring Gran\n',
      '\nSocial worker: Jo Lane\n',
      '\n      By: 1 May 2027 | Who: Jo Lane',
      '\n  Person: Jo Lane (social worker)\n',
      '\n  Event: Return | On: 3 June 2026\n',
      '\n  Review: 1 December 2026\n',
      '\n# allow time-bound/no-deadline: the court decides\n',
      '\nPlan: Another plan\n',
      '\n  Need: x\n',
    ),
    planText,
  ),
});

function change(text: string, { at, over, letters }: { at: number; over: number; letters: string }): string {
  const from = Math.floor((text.length * at) / 1000);
  return text.slice(0, from) + letters + text.slice(from + over);
}

/** What a review says, with its subjects by their places. */
const said = ({ findings, plans }: Review): unknown => [
  findings.map(({ subject, ...finding }) => ({
    ...finding,
    subject: [subject.kind, subject.start, subject.end],
  })),
  plans.map(({ smartRate, goals }) => [
    smartRate,
    goals.map(({ goal, letters }) => [goal.block.start, letters]),
  ]),
];

function assertSameAsAnew(text: string, edits: readonly Parameters<typeof change>[1][]): void {
  let earlier = review(text, { today });
  let now = text;
  for (const each of edits) {
    now = change(now, each);
    const document = readDocument(now);
    earlier = reviewDocument(document, { today, earlier })!;
    assert.deepEqual(said(earlier), said(review(now, { today })));
    const blocks = new Set(earlier.judged.plans.flatMap(({ plan }) => plan.blocks));
    assert.ok(earlier.findings.every(({ subject }) => blocks.has(subject)));
  }
}

describe('However a plan is changed, judging what has changed finds the same as judging it anew', () => {
  const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

  it('in any text', () => {
    fc.assert(fc.property(planText, edits, assertSameAsAnew), runs);
  });

  it('in plans as they are written', async () => {
    const texts = [...(await samples()), ...makePlans(6, 60, 7)].map(({ text }) => text);
    fc.assert(fc.property(fc.constantFrom(...texts), edits, assertSameAsAnew), {
      numRuns: Math.ceil(runs.numRuns / 3),
    });
  });

  it('letter by letter, in a goal, in its fields and beside it', () => {
    for (const { text } of makePlans(2, 40, 3)) {
      for (let at = 0; at < text.length; at += 53)
        assertSameAsAnew(text, [
          { at: (at * 1000) / text.length, over: 0, letters: 'x' },
          { at: (at * 1000) / text.length, over: 1, letters: '' },
        ]);
    }
  });
});
