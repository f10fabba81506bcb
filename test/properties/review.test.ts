import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf } from '../../server/src/calendar/day.ts';
import { applyEdits } from '../../server/src/language/print.ts';
import type { Edit } from '../../server/src/language/tree.ts';
import { review, type Review } from '../../server/src/review/review.ts';
import { planText } from './plans.ts';

const runs = { numRuns: Number(process.env['RUNS'] ?? 300) };
const today = dayOf(2026, 11, 22)!;

const always = (what: string, property: (text: string, reviewed: Review) => void): void => {
  it(what, () =>
    fc.assert(
      fc.property(planText, (text) => property(text, review(text, { today }))),
      runs,
    ),
  );
};

const fixesOf = ({ findings }: Review): (readonly Edit[])[] =>
  findings.flatMap((finding) => finding.fixes.map((fix) => fix.edits));

describe('Whatever is written in a plan, a review', () => {
  always('finds things inside the text, and says so in a sentence', (text, { findings }) => {
    for (const { start, end, message, related } of findings) {
      for (const span of [{ start, end }, ...related]) {
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }
      assert.match(message, /[.?!]$/);
    }
  });

  always('finds things in the order they stand', (_, { findings }) => {
    const starts = findings.map((finding) => finding.start);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
  });

  always('finds the same again', (text, { findings }) => {
    const said = (found: Review['findings']): string[] =>
      found.map((each) => `${each.start} ${each.rule} ${each.message}`);
    assert.deepEqual(said(review(text, { today }).findings), said(findings));
  });

  always('offers fixes inside the text whose changes do not overlap', (text, reviewed) => {
    for (const edits of fixesOf(reviewed)) {
      let at = 0;
      for (const { start, end } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        assert.ok(at <= start && start <= end && end <= text.length);
        at = end;
      }
    }
  });

  always('offers fixes that leave a plan which can be reviewed', (text, reviewed) => {
    for (const edits of fixesOf(reviewed).slice(0, 3)) {
      const fixed = applyEdits(text, edits);
      assert.notEqual(fixed, text);
      assert.equal(review(fixed, { today }).document.text, fixed);
    }
  });

  always('scores no more letters than there are', (_, { plans }) => {
    for (const plan of plans)
      for (const goal of plan.goals) assert.equal(Object.keys(goal.letters).length, 5);
  });
});
