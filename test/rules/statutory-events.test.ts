import assert from 'node:assert/strict';
import { keepsTo, late, row, type Row } from './limits.ts';

const WEEKLY =
  'Visit: 4 December 2026 | Visit: 11 December 2026 | Visit: 18 December 2026 | Visit: 24 December 2026';

const SOCIAL_CARE: readonly Row[] = [
  row(
    'next steps on a referral, over Christmas',
    'Kind: child in need plan | Referred: 24 December 2026',
    'Next steps decided',
    '2026-12-29',
    '2026-12-30',
    'warning: ‘Next steps decided’ is on 30 December, 1 working day after the limit of 29 December 2026: 1 working day after the referral',
  ),
  row(
    'assessment, over Easter',
    'Kind: child protection plan | Referred: 26 January 2027',
    'Assessment completed',
    '2027-04-01',
    '2027-04-02',
    'warning: ‘Assessment completed’ is on 2 April, 1 working day after the limit of 1 April 2027: 45 working days after the referral',
  ),
  row(
    'return home interview, over a leap day',
    'Kind: child in need plan | Returned: 28 February 2028',
    'Return home interview',
    '2028-03-02',
    '2028-03-03',
    'warning: ‘Return home interview’ is on 3 March, 1 day after the limit of 2 March 2028: 72 hours after ‘Returned’ on 28 February 2028',
  ),
];

const LOOKED_AFTER: readonly Row[] = [
  row(
    'care plan, over Christmas',
    'Kind: care plan | Legal status: section 20 | Placement began: 24 December 2026',
    'Started',
    '2027-01-12',
    '2027-01-13',
    'error: ‘Started’ is on 13 January, 1 working day after the limit of 12 January 2027: 10 working days after the placement began',
  ),
  row(
    'notice of a placement, over Easter',
    'Kind: placement plan | Placement began: 24 March 2027',
    'Notice of placement',
    '2027-04-02',
    '2027-04-05',
    'error: ‘Notice of placement’ is on 5 April, 1 working day after the limit of 2 April 2027: 5 working days after the placement began',
  ),
  row(
    'notice that a placement has ended',
    'Kind: care plan | Placement ended: 30 March 2027',
    'Notice of ending',
    '2027-04-13',
    '2027-04-14',
    'error: ‘Notice of ending’ is on 14 April, 1 working day after the limit of 13 April 2027: 10 working days after ‘Placement ended’',
  ),
  row(
    'visit after the first year of a short-term placement',
    'Kind: care plan | Placement: short-term, Jean Kerr | Placement began: 1 June 2024 | Started: 1 July 2025 | Visit: 30 November 2025',
    'Visit',
    '2026-01-11',
    '2026-01-12',
    'error: The next visit is on 12 January, 1 day after the limit of 11 January 2026: 6 weeks after the visit on 30 November 2025',
  ),
  row(
    'visits to a child with parents before the assessment, up to the first review',
    'Kind: care plan | Placement: with parents before assessment | Placement began: 1 December 2026 | Review: 29 December 2026 | Visit: 4 December 2026',
    'Visit',
    '2026-12-11',
    '2026-12-12',
    'error: The next visit is on 12 December, 1 day after the limit of 11 December 2026: 1 week after the visit on 4 December 2026',
  ),
  row(
    'visits to a child with parents before the assessment, after the first review',
    `Kind: care plan | Placement: with parents before assessment | Placement began: 1 December 2026 | Review: 29 December 2026 | ${WEEKLY}`,
    'Visit',
    '2027-02-04',
    '2027-02-05',
    'error: The next visit is on 5 February, 1 day after the limit of 4 February 2027: 6 weeks after the visit on 24 December 2026',
  ),
  row(
    'visits to a child with a connected person who is approved for a time, after the first review',
    `Kind: care plan | Placement: Aunt Bea, temporary approval | Placement began: 1 December 2026 | Review: 29 December 2026 | ${WEEKLY}`,
    'Visit',
    '2027-01-21',
    '2027-01-22',
    'error: The next visit is on 22 January, 1 day after the limit of 21 January 2027: 4 weeks after the visit on 24 December 2026',
  ),
  row(
    'visits under an interim care order to a child with parents, up to the first review',
    'Kind: care plan | Legal status: interim care order | Placement: with parents | Placement began: 1 December 2026 | Review: 29 December 2026 | Visit: 4 December 2026',
    'Visit',
    '2026-12-11',
    '2026-12-12',
    'error: The next visit is on 12 December, 1 day after the limit of 11 December 2026: 1 week after the visit on 4 December 2026',
  ),
  row(
    'first visit under a care order to a child with parents',
    'Kind: care plan | Legal status: care order | Placement: with parents | Order made: 24 December 2026',
    'Visit',
    '2026-12-31',
    '2027-01-01',
    'error: The first visit is on 1 January 2027, 1 day after the limit of 31 December 2026: 1 week after the order was made',
  ),
  row(
    'later visits under a care order to a child with parents',
    'Kind: care plan | Legal status: care order | Placement: with parents | Order made: 24 December 2026 | Visit: 31 December 2026',
    'Visit',
    '2027-02-11',
    '2027-02-12',
    'error: The next visit is on 12 February, 1 day after the limit of 11 February 2027: 6 weeks after the visit on 31 December 2026',
  ),
  row(
    'initial health assessment',
    'Kind: health plan | Became looked after: 4 December 2026',
    'Initial health assessment',
    '2027-01-06',
    '2027-01-07',
    'warning: ‘Initial health assessment’ is on 7 January, 1 working day after the limit of 6 January 2027: 20 working days after Ida became looked after',
  ),
  row(
    'personal education plan, ready for the first review',
    'Kind: personal education plan | Became looked after: 15 March 2027',
    'Plan ready',
    '2027-04-14',
    '2027-04-15',
    'warning: ‘Plan ready’ is on 15 April, 1 working day after the limit of 14 April 2027: 20 working days after Ida became looked after',
  ),
  row(
    'personal education plan, from the autumn to a spring term with an early Easter',
    'Kind: personal education plan | Review: 20 November 2026',
    'Review',
    '2027-04-05',
    '2027-04-06',
    'warning: The second review is on 6 April, 1 day after the limit of 5 April 2027: the end of the next school term after the first review',
  ),
  row(
    'personal education plan, from the autumn to a spring term with a late Easter',
    'Kind: personal education plan | Review: 20 November 2029',
    'Review',
    '2030-04-21',
    '2030-04-22',
    'warning: The second review is on 22 April, 1 day after the limit of 21 April 2030: the end of the next school term after the first review',
  ),
  row(
    'personal education plan, from the spring to the summer term',
    'Kind: personal education plan | Review: 2 March 2027',
    'Review',
    '2027-08-31',
    '2027-09-01',
    'warning: The second review is on 1 September, 1 day after the limit of 31 August 2027: the end of the next school term after the first review',
  ),
  row(
    'personal education plan, from the summer to the autumn term',
    'Kind: personal education plan | Review: 10 June 2027',
    'Review',
    '2027-12-31',
    '2028-01-01',
    'warning: The second review is on 1 January 2028, 1 day after the limit of 31 December 2027: the end of the next school term after the first review',
  ),
];

const LEAVING_CARE: readonly Row[] = [
  row(
    'needs assessment, from the 16th birthday',
    'Kind: pathway plan | Born: 30 November 2010',
    'Needs assessment',
    '2027-02-28',
    '2027-03-01',
    'error: ‘Needs assessment’ is on 1 March, 1 day after the limit of 28 February 2027: 3 months after the 16th birthday',
  ),
  row(
    'needs assessment of someone who became eligible later',
    'Kind: pathway plan | Born: 14 March 2010 | Became eligible: 30 November 2027',
    'Needs assessment',
    '2028-02-29',
    '2028-03-01',
    'error: ‘Needs assessment’ is on 1 March, 1 day after the limit of 29 February 2028: 3 months after ‘Became eligible’',
  ),
  row(
    'review after a move',
    'Kind: pathway plan | Started: 4 January 2027 | Move: 1 February 2027',
    'Review',
    '2027-03-01',
    '2027-03-02',
    'warning: The next review is on 2 March, 1 day after the limit of 1 March 2027: 28 days after ‘Move’ on 1 February 2027',
  ),
  row(
    'first visit of the personal adviser',
    'Kind: pathway plan | Accommodation provided: 24 December 2026',
    'Visit',
    '2026-12-31',
    '2027-01-01',
    'error: The first visit is on 1 January 2027, 1 day after the limit of 31 December 2026: 7 days after ‘Accommodation provided’',
  ),
  row(
    'later visits of the personal adviser',
    'Kind: pathway plan | Accommodation provided: 2 November 2026 | Visit: 5 November 2026 | Visit: 31 December 2026',
    'Visit',
    '2027-02-28',
    '2027-03-01',
    'error: The next visit is on 1 March, 1 day after the limit of 28 February 2027: 2 months after the visit on 31 December 2026',
  ),
];

const EHC: readonly Row[] = [
  row(
    'decision to assess',
    'Kind: EHC plan | Assessment requested: 18 January 2027',
    'Decision to assess',
    '2027-03-01',
    '2027-03-02',
    'error: ‘Decision to assess’ is on 2 March, 1 day after the limit of 1 March 2027: 6 weeks after the assessment was asked for',
  ),
  row(
    'advice, to a leap day',
    'Kind: EHC plan | Advice requested: 18 January 2028',
    'Advice received',
    '2028-02-29',
    '2028-03-01',
    'error: ‘Advice received’ is on 1 March, 1 day after the limit of 29 February 2028: 6 weeks after ‘Advice requested’',
  ),
  row(
    'reply of a school, over Christmas: days, not working days',
    'Kind: EHC plan | School consulted: 14 December 2026',
    'School replied',
    '2026-12-29',
    '2026-12-30',
    'warning: ‘School replied’ is on 30 December, 1 day after the limit of 29 December 2026: 15 days after ‘School consulted’',
  ),
  row(
    'papers before the review',
    'Kind: EHC plan | Review: 15 March 2027',
    'Papers sent',
    '2027-03-01',
    '2027-03-02',
    'error: ‘Papers sent’ is on 2 March, 1 day after the limit of 1 March 2027: 2 weeks before the annual review on 15 March 2027',
  ),
  row(
    'decision after the review',
    'Kind: EHC plan | Review: 1 February 2027',
    'Decision letter',
    '2027-03-01',
    '2027-03-02',
    'error: ‘Decision letter’ is on 2 March, 1 day after the limit of 1 March 2027: 4 weeks after the annual review on 1 February 2027',
  ),
  row(
    'final amended plan',
    'Kind: EHC plan | Proposed changes: 4 January 2027',
    'Final amended plan',
    '2027-03-01',
    '2027-03-02',
    'error: ‘Final amended plan’ is on 2 March, 1 day after the limit of 1 March 2027: 8 weeks after ‘Proposed changes’',
  ),
  row(
    'move from secondary school to post-16',
    'Kind: EHC plan | Phase transfer: from secondary, to post-16, September 2027',
    'Amended plan',
    '2027-03-31',
    '2027-04-01',
    'error: ‘Amended plan’ is on 1 April, 1 day after the limit of 31 March 2027: 31 March of the year of Phase transfer',
  ),
  row(
    'move from secondary school to a college',
    'Kind: EHC plan | Phase transfer: from secondary, to college, September 2027',
    'Amended plan',
    '2027-03-31',
    '2027-04-01',
    'error: ‘Amended plan’ is on 1 April, 1 day after the limit of 31 March 2027: 31 March of the year of Phase transfer',
  ),
  row(
    'move from a sixth form to a college',
    'Kind: EHC plan | Phase transfer: from sixth form, to college, September 2027',
    'Amended plan',
    '2027-04-01',
    '2027-04-02',
    'error: ‘Amended plan’ is on 2 April, 1 day after the limit of 1 April 2027: 5 months before ‘Phase transfer’ on 1 September 2027',
  ),
  row(
    'move to secondary school',
    'Kind: EHC plan | Phase transfer: from primary, to secondary, September 2027',
    'Amended plan',
    '2027-02-15',
    '2027-02-16',
    'error: ‘Amended plan’ is on 16 February, 1 day after the limit of 15 February 2027: 15 February of the year of Phase transfer',
  ),
  row(
    'move between two places after 16',
    'Kind: EHC plan | Phase transfer: from post-16, to post-16, September 2027',
    'Amended plan',
    '2027-04-01',
    '2027-04-02',
    'error: ‘Amended plan’ is on 2 April, 1 day after the limit of 1 April 2027: 5 months before ‘Phase transfer’ on 1 September 2027',
  ),
  row(
    'review under the age of 5',
    'Kind: EHC plan | Born: 3 May 2023 | Plan finalised: 3 August 2026 | Review: 31 August 2026',
    'Review',
    '2027-02-28',
    '2027-03-01',
    'hint: The second annual review is on 1 March, 1 day after the limit of 28 February 2027: 6 months after the first annual review',
  ),
];

const ADOPTION: readonly Row[] = [
  row(
    'first review of a child who is not placed yet',
    'Kind: adoption plan | Authority to place: 30 November 2026',
    'Review',
    '2027-02-28',
    '2027-03-01',
    'error: The first review is on 1 March, 1 day after the limit of 28 February 2027: 3 months after ‘Authority to place’',
  ),
  row(
    'later review of a child who is not placed yet',
    'Kind: adoption plan | Authority to place: 30 November 2026 | Review: 26 February 2027',
    'Review',
    '2027-08-26',
    '2027-08-27',
    'error: The second review is on 27 August, 1 day after the limit of 26 August 2027: 6 months after the first review',
  ),
  row(
    'second review after the placement',
    'Kind: adoption plan | Placement began: 5 November 2026 | Review: 30 November 2026',
    'Review',
    '2027-02-28',
    '2027-03-01',
    'error: The second review is on 1 March, 1 day after the limit of 28 February 2027: 3 months after the first review',
  ),
  row(
    'first review after the placement of a child who had reviews before',
    'Kind: adoption plan | Authority to place: 30 November 2025 | Review: 26 February 2026 | Review: 26 August 2026 | Placement began: 5 November 2026',
    'Review',
    '2026-12-03',
    '2026-12-04',
    'error: The first review is on 4 December, 1 day after the limit of 3 December 2026: 4 weeks after the placement began',
  ),
  row(
    'later review after the placement',
    'Kind: adoption plan | Placement began: 5 November 2026 | Review: 30 November 2026 | Review: 26 February 2027',
    'Review',
    '2027-08-26',
    '2027-08-27',
    'error: The third review is on 27 August, 1 day after the limit of 26 August 2027: 6 months after the second review',
  ),
];

describe('what law and guidance ask about single events', () => {
  for (const [name, rows] of Object.entries({ SOCIAL_CARE, LOOKED_AFTER, LEAVING_CARE, EHC, ADOPTION }))
    describe(name.toLowerCase().replace('_', ' '), () => rows.forEach(keepsTo));

  it('counts nothing before the accommodation is provided or the child is placed', () => {
    assert.deepEqual(
      late([
        'Kind: pathway plan',
        'Started: 4 May 2026',
        'Visit: 4 June 2026',
        'Event: Accommodation provided',
        '  On: 1 November 2026',
        'Visit: 5 November 2026',
      ]),
      [
        'hint: The next visit is on 5 November, 93 days after the limit of 4 August 2026: 2 months after the visit on 4 June 2026',
      ],
    );
    const visits = ['Visit: 1 October 2026', 'Visit: 20 October 2026', 'Visit: 12 November 2026'];
    const plan = ['Kind: adoption plan', 'Review: 30 November 2026', ...visits];
    assert.deepEqual(late(plan), []);
    assert.deepEqual(late([...plan, 'Placement began: 5 November 2026']), []);
    assert.deepEqual(late([...plan, 'Placement began: 4 November 2026']), [
      'error: The first visit is on 12 November, 1 day after the limit of 11 November 2026: 1 week after the placement began',
    ]);
  });

  it('gives parents 15 days for the draft, the day it is sent among them', () => {
    const due = (day: string): string[] =>
      late(['Kind: EHC plan', 'Draft sent: 15 February 2027', `Comments due: ${day}`]);
    assert.deepEqual(due('2 March 2027'), []);
    assert.deepEqual(due('1 March 2027'), []);
    assert.deepEqual(due('28 February 2027'), [
      'error: ‘Comments due’ is on 28 February, 1 day before the first day that it may be, 1 March 2027: 15 days after ‘Draft sent’ on 15 February 2027, counting that day',
    ]);
  });

  it('ends a placement only after a review', () => {
    const ended = (...reviews: string[]): string[] =>
      late(['Kind: care plan', 'Earlier reviews: 2', 'Placement ended: 30 March 2027', ...reviews]);
    assert.deepEqual(ended('Review: 29 March 2027'), []);
    assert.deepEqual(ended('Review: 30 March 2027'), []);
    assert.deepEqual(ended('Review: 31 March 2027'), [
      'error: No review is planned before ‘Placement ended’ on 30 March 2027',
    ]);
    assert.deepEqual(ended(), []);
  });

  it('reviews special guardianship support when something changes', () => {
    const changed = (...reviews: string[]): string[] =>
      late([
        'Kind: special guardianship support plan',
        'Started: 4 January 2027',
        'Event: Change of circumstances: Gran is ill',
        '  On: 1 February 2027',
        ...reviews,
      ]);
    assert.deepEqual(changed('Review: 29 January 2027'), [
      'error: No review is planned after ‘Change of circumstances: Gran is ill’ on 1 February 2027',
    ]);
    assert.deepEqual(changed('Review: 1 February 2027'), []);
    assert.deepEqual(changed('Review: 2 February 2027'), []);
  });

  it('asks for what hangs on one event only where the plan gives it', () => {
    for (const kind of ['child in need plan', 'care plan', 'EHC plan', 'pathway plan', 'adoption plan'])
      assert.deepEqual(late([`Kind: ${kind}`, 'Status: draft']), []);
  });

  it('holds the plain distance between visits where a care order is no bar to parents', () => {
    assert.deepEqual(
      late([
        'Kind: care plan',
        'Legal status: care order',
        'Placement began: 24 November 2026',
        'Started: 26 November 2026',
        'Visits: every 6 weeks',
      ]),
      [],
    );
  });

  it('does not count the start of a care plan under a care order, nor of one that follows reviews', () => {
    const begun = ['Kind: care plan', 'Placement began: 1 June 2026', 'Started: 1 July 2026'];
    assert.deepEqual(late([...begun, 'Legal status: interim care order']), []);
    assert.deepEqual(late([...begun, 'Legal status: section 20', 'Review: 23 June 2026']), []);
    assert.equal(late([...begun, 'Legal status: section 20']).length, 1);
  });

  it('asks for a return home interview once a return is written down', () => {
    assert.deepEqual(late(['Kind: child protection plan', 'Event: Returned home', '  On: 2 November 2026']), [
      'warning: No ‘Return home interview’ is planned before the limit of 5 November 2026: 72 hours after ‘Returned home’ on 2 November 2026',
    ]);
  });
});
