import assert from 'node:assert/strict';
import { outline } from '../../server/src/language/outline.ts';
import { readDocument } from '../../server/src/language/read.ts';
import { findingsOf } from '../rules/check.ts';

/** What a plan is read as that has a heading with a day, and what is said of the heading. */
function read(heading: string): { line: string; said: string | undefined } {
  const document = readDocument(`Plan: Ivo's plan\n  ${heading}: 4 May 2027\n`);
  const line = outline(document).split('\n').at(1)?.trim() ?? '';
  return { line, said: document.problems[0]?.fixes?.[0]?.edits[0]?.text };
}

/* Headings of meetings that are put together from words, each with a slip in one word or in two. */
const MEANT: readonly (readonly [written: string, meant: string, kind: string])[] = [
  ['First reveiw', 'First review', 'review'],
  ['Frist review', 'First review', 'review'],
  ['Frist reveiw', 'First review', 'review'],
  ['frist review', 'first review', 'review'],
  ['FRIST REVIEW', 'FIRST REVIEW', 'review'],
  ['1ST REVEIW', '1ST REVIEW', 'review'],
  ['Frist core group', 'First core group', 'core group'],
  ['Fisrt core gruop', 'First core group', 'core group'],
  ['2nd core gropu', '2nd core group', 'core group'],
  ['Secound LAC review', 'Second LAC review', 'review'],
  ['Thrid CLA review', 'Third CLA review', 'review'],
  ['Forth review', 'Fourth review', 'review'],
  ['3rd LAC reviw', '3rd LAC review', 'review'],
  ['Frist vist', 'First visit', 'visit'],
  ['Lst visit', 'Last visit', 'visit'],
  ['Previuos reveiw', 'Previous review', 'review'],
  ['Most recnet review', 'Most recent review', 'review'],
  ['Upcomming review', 'Upcoming review', 'review'],
  ['Follwing statutory visit', 'Following statutory visit', 'visit'],
  ['Frist confrence', 'First conference', 'conference'],
  ['Next Reveiw Confrence', 'Next Review Conference', 'review'],
  ['Next child in need reveiw', 'Next child in need review', 'review'],
  ['Second reveiw meeting', 'Second review meeting', 'review'],
  ['Date of frist review', 'Date of first review', 'review'],
  ['Date of the nxet core group', 'Date of the next core group', 'core group'],
];

describe('A heading of a meeting with a slip of the fingers', () => {
  for (const [written, meant, kind] of MEANT)
    it(`‘${written}’ is read as ‘${meant}’, and only the heading is reported`, () => {
      assert.deepEqual(read(written), { line: `meeting ${kind} | 4 May 2027`, said: meant });
    });

  it('keeps its place in the order', () => {
    assert.deepEqual(
      findingsOf(
        'timescale/review-late',
        "Plan: Ida's plan\n  Kind: care plan\n  Became looked after: 7 September 2026\n  Secnd LAC review: 4 January 2027\n",
      ),
      [],
    );
  });

  it('keeps its number', () => {
    assert.equal(read('Reveiw 2').line, 'meeting review 2 | 4 May 2027');
  });
});

describe('A heading with an abbreviation', () => {
  for (const [heading, kind] of [
    ['CIN review', 'review'],
    ['CiC review', 'review'],
    ['Next CIN meeting', 'review'],
    ['First CP conference', 'conference'],
    ['TAF meeting', 'meeting'],
    ['TAC meeting', 'meeting'],
  ] as const)
    it(`‘${heading}’ is not taken for another one with a slip`, () => {
      assert.deepEqual(read(heading), { line: `meeting ${kind} | 4 May 2027`, said: undefined });
    });
  for (const heading of ['PIP review', 'CAF review', 'CPN review'])
    it(`‘${heading}’ stays one of the writer’s own`, () => {
      assert.deepEqual(read(heading), { line: `“${heading}” | 4 May 2027`, said: undefined });
    });
});

/* Headings that forms and writers have, one slip or two away from a word of a meeting. */
const OWN = [
  'Fast review',
  'Past review',
  'Past reviews',
  'Final reviews',
  'First Revue',
  'First revision',
  'First viewing',
  'First preview',
  'First language',
  'First aid',
  'First name',
  'First meal',
  'First vista',
  'Forest visit',
  'Frost visit',
  'Lost visit',
  'Best visit',
  'Tent visit',
  'Last visitor',
  'Last wishes',
  'Final draft',
  'Next of kin',
  'Second home',
  'Sixth form',
  'Sixth form review',
  'Sixty visits',
  'Peer review',
  'File review',
  'Case review',
  'Medication review',
  'Health review',
  'Review of medication',
  'Family visit',
  'Farm visit',
  'Zoom meeting',
  'First meeting place',
  'Melting ice',
  'Date of the fete',
  'Date of last meal',
  'Date of next dentist visit',
  'Latest news',
  'Third party',
  'Group work',
  'Core subjects',
];

describe('A heading of the writer’s own', () => {
  for (const heading of OWN)
    it(`‘${heading}’ stays one`, () => {
      assert.deepEqual(read(heading), { line: `“${heading}” | 4 May 2027`, said: undefined });
    });
});

describe('A heading in a form’s dress with a slip of the fingers', () => {
  const inGoal = (line: string): { line: string; said: string | undefined } => {
    const document = readDocument(`Plan: Ivo's plan\n  Goal: Ivo cooks\n    ${line}\n`);
    return {
      line: outline(document).split('\n').at(2)?.trim() ?? '',
      said: document.problems[0]?.fixes?.[0]?.edits[0]?.text,
    };
  };

  it('is read without what explains it, and keeps that when it is mended', () => {
    assert.deepEqual(inGoal('Target dtae (dd/mm/yyyy): 4 May 2027'), {
      line: '.by | 4 May 2027',
      said: 'Target date (dd/mm/yyyy)',
    });
    assert.deepEqual(inGoal('Sucess criteria (how will we know?): meals a week'), {
      line: '.measure | meals a week',
      said: 'Success criteria (how will we know?)',
    });
  });
  it('is read without its question mark and its hyphen', () => {
    assert.deepEqual(inGoal('By whne?: 4 May 2027'), { line: '.by | 4 May 2027', said: 'By when' });
    assert.equal(read('Long-trem goal').said, 'Long term goal');
  });
  it('stays a heading of the writer’s own where no label is near', () => {
    assert.deepEqual(inGoal('Targets met (dates and names): none yet'), {
      line: '“Targets met (dates and names)” | none yet',
      said: undefined,
    });
  });
});
