import assert from 'node:assert/strict';
import { keepsTo, late, row, type Row } from './limits.ts';

const ROWS: readonly Row[] = [
  row(
    'first review, over Christmas and New Year',
    'Kind: care plan | Became looked after: 4 December 2026',
    'Review',
    '2027-01-06',
    '2027-01-07',
    'error: The first review is on 7 January, 1 working day after the limit of 6 January 2027: 20 working days after Ida became looked after',
  ),
  row(
    'first review, over Easter',
    'Kind: care plan | Became looked after: 15 March 2027',
    'Review',
    '2027-04-14',
    '2027-04-15',
    'error: The first review is on 15 April, 1 working day after the limit of 14 April 2027: 20 working days after Ida became looked after',
  ),
  row(
    'second review, from the end of a month to a shorter one',
    'Kind: care plan | Became looked after: 5 November 2026 | Review: 30 November 2026',
    'Review',
    '2027-02-28',
    '2027-03-01',
    'error: The second review is on 1 March, 1 day after the limit of 28 February 2027: 3 months after the first review',
  ),
  row(
    'second review, to a leap day',
    'Kind: care plan | Became looked after: 5 November 2027 | Review: 30 November 2027',
    'Review',
    '2028-02-29',
    '2028-03-01',
    'error: The second review is on 1 March, 1 day after the limit of 29 February 2028: 3 months after the first review',
  ),
  row(
    'later review',
    'Kind: care plan | Earlier reviews: 2 | Review: 31 August 2026',
    'Review',
    '2027-02-28',
    '2027-03-01',
    'error: The fourth review is on 1 March, 1 day after the limit of 28 February 2027: 6 months after the third review',
  ),
  row(
    'first visit',
    'Kind: care plan | Placement began: 23 December 2026',
    'Visit',
    '2026-12-30',
    '2026-12-31',
    'error: The first visit is on 31 December, 1 day after the limit of 30 December 2026: 1 week after the placement began',
  ),
  row(
    'visit in the first year of a placement',
    'Kind: care plan | Placement began: 1 June 2026 | Visit: 5 June 2026',
    'Visit',
    '2026-07-17',
    '2026-07-18',
    'error: The next visit is on 18 July, 1 day after the limit of 17 July 2026: 6 weeks after the visit on 5 June 2026',
  ),
  row(
    'visit after the first year of a placement',
    'Kind: care plan | Placement began: 1 June 2024 | Started: 1 July 2025 | Visit: 30 November 2025',
    'Visit',
    '2026-02-28',
    '2026-03-01',
    'warning: The next visit is on 1 March, 1 day after the limit of 28 February 2026: 3 months after the visit on 30 November 2025',
  ),
  row(
    'placement plan, over Easter',
    'Kind: placement plan | Placement began: 24 March 2027',
    'Started',
    '2027-04-02',
    '2027-04-05',
    'error: ‘Started’ is on 5 April, 1 working day after the limit of 2 April 2027: 5 working days after the placement began',
  ),
  row(
    'personal education plan',
    'Kind: personal education plan | Became looked after: 18 December 2026',
    'Started',
    '2027-01-06',
    '2027-01-07',
    'warning: ‘Started’ is on 7 January, 1 working day after the limit of 6 January 2027: 10 working days after Ida became looked after',
  ),
  row(
    'initial conference',
    'Kind: child protection plan | Strategy discussion: 14 December 2026',
    'Conference',
    '2027-01-07',
    '2027-01-08',
    'warning: The first conference is on 8 January, 1 working day after the limit of 7 January 2027: 15 working days after the strategy discussion',
  ),
  row(
    'first core group, over a bank holiday',
    'Kind: child protection plan | Conference: 19 August 2026',
    'Core group',
    '2026-09-03',
    '2026-09-04',
    'warning: The first core group is on 4 September, 1 working day after the limit of 3 September 2026: 10 working days after the conference',
  ),
  row(
    'first review conference',
    'Kind: child protection plan | Conference: 30 November 2026',
    'Review',
    '2027-02-28',
    '2027-03-01',
    'warning: The first review conference is on 1 March, 1 day after the limit of 28 February 2027: 3 months after the conference',
  ),
  row(
    'later review conference',
    'Kind: child protection plan | Conference: 1 October 2026 | Review: 31 December 2026',
    'Review',
    '2027-06-30',
    '2027-07-01',
    'warning: The second review conference is on 1 July, 1 day after the limit of 30 June 2027: 6 months after the first review conference',
  ),
  row(
    'pathway plan',
    'Kind: pathway plan | Started: 31 August 2026',
    'Review',
    '2027-02-28',
    '2027-03-01',
    'error: The first review is on 1 March, 1 day after the limit of 28 February 2027: 6 months after the plan started',
  ),
  row(
    'personal adviser, where the plan does not say who provides the accommodation',
    'Kind: pathway plan | Started: 1 December 2026 | Visit: 31 December 2026',
    'Visit',
    '2027-02-28',
    '2027-03-01',
    'hint: The next visit is on 1 March, 1 day after the limit of 28 February 2027: 2 months after the visit on 31 December 2026',
  ),
  row(
    'EHC plan made final',
    'Kind: EHC plan | Assessment requested: 12 October 2026',
    'Plan finalised',
    '2027-03-01',
    '2027-03-02',
    'error: ‘Plan finalised’ is on 2 March, 1 day after the limit of 1 March 2027: 20 weeks after the assessment was asked for',
  ),
  row(
    'annual review, from a leap day',
    'Kind: EHC plan | Plan finalised: 29 February 2028',
    'Review',
    '2029-02-28',
    '2029-03-01',
    'error: The first annual review is on 1 March, 1 day after the limit of 28 February 2029: 12 months after the plan was made final',
  ),
  row(
    'later annual review, counted from the meeting and not from the decision on it',
    'Kind: EHC plan | Plan finalised: 2 March 2026 | Review: 29 February 2028 | Earlier reviews: 1',
    'Review',
    '2029-02-28',
    '2029-03-01',
    'warning: The third annual review is on 1 March, 1 day after the limit of 28 February 2029: 12 months after the second annual review',
  ),
  row(
    'adoption, first review',
    'Kind: adoption plan | Placement began: 1 December 2026',
    'Review',
    '2026-12-29',
    '2026-12-30',
    'error: The first review is on 30 December, 1 day after the limit of 29 December 2026: 4 weeks after the placement began',
  ),
  row(
    'adoption, weekly visits up to the first review',
    'Kind: adoption plan | Placement began: 1 December 2026 | Review: 29 December 2026 | Visit: 4 December 2026',
    'Visit',
    '2026-12-11',
    '2026-12-12',
    'error: The next visit is on 12 December, 1 day after the limit of 11 December 2026: 1 week after the visit on 4 December 2026',
  ),
  row(
    'special guardianship support',
    'Kind: special guardianship support plan | Order made: 31 January 2027',
    'Review',
    '2028-01-31',
    '2028-02-01',
    'error: The first review is on 1 February, 1 day after the limit of 31 January 2028: 12 months after the order was made',
  ),
  row(
    'health assessment under 5',
    'Kind: health plan | Born: 3 May 2023 | Became looked after: 1 June 2026 | Started: 31 August 2026',
    'Review',
    '2027-02-28',
    '2027-03-01',
    'error: The first review is on 1 March, 1 day after the limit of 28 February 2027: 6 months after the plan started',
  ),
  row(
    'health assessment from 5',
    'Kind: health plan | Born: 3 May 2015 | Became looked after: 1 June 2026 | Started: 31 August 2026',
    'Review',
    '2027-08-31',
    '2027-09-01',
    'error: The first review is on 1 September, 1 day after the limit of 31 August 2027: 12 months after the plan started',
  ),
];

describe('what law and guidance ask', () => {
  ROWS.forEach(keepsTo);

  it('is not counted for visits before the plan, nor for the start of a plan that follows reviews', () => {
    assert.deepEqual(
      late([
        'Kind: care plan',
        'Placement began: 1 June 2024',
        'Started: 1 July 2025',
        'Visit: 20 July 2025',
      ]),
      [],
    );
    assert.deepEqual(
      late([
        'Kind: placement plan',
        'Placement began: 1 June 2024',
        'Earlier reviews: 3',
        'Started: 1 July 2025',
      ]),
      [],
    );
  });

  it('is counted for the conference at which a plan began', () => {
    assert.deepEqual(
      late([
        'Kind: child protection plan',
        'Strategy discussion: 14 December 2026',
        'Conference: 8 January 2027',
        'Started: 8 January 2027',
      ]),
      [
        'warning: The first conference is on 8 January, 1 working day after the limit of 7 January 2027: 15 working days after the strategy discussion',
      ],
    );
  });

  it('looks at how often visits are planned', () => {
    assert.deepEqual(late(['Kind: pathway plan', 'Visits: every 8 weeks']), []);
    assert.deepEqual(late(['Kind: pathway plan', 'Visits: every 10 weeks']), [
      'hint: Visits are planned every 10 weeks; they may be at most 2 months apart',
    ]);
    assert.deepEqual(
      late(['Kind: pathway plan', 'Accommodation provided: 4 May 2026', 'Visits: every 10 weeks']),
      ['error: Visits are planned every 10 weeks; they may be at most 2 months apart'],
    );
    assert.deepEqual(late(['Kind: care plan', 'Placement began: 1 June 2026', 'Visits: every 7 weeks']), [
      'error: Visits are planned every 7 weeks; they may be at most 6 weeks apart',
    ]);
    assert.deepEqual(late(['Kind: care plan', 'Placement began: 1 June 2024', 'Visits: once a month']), []);
  });

  it('says nothing in a kind of plan that only the council gives a figure for', () => {
    for (const kind of ['early help plan', 'child in need plan', 'transition plan'])
      assert.deepEqual(
        late([`Kind: ${kind}`, 'Started: 4 May 2026', 'Visit: 4 May 2027', 'Review: 4 May 2027']),
        [],
      );
  });
});
