import assert from 'node:assert/strict';
import { review } from '../../server/src/review/review.ts';
import { check, TODAY } from './check.ts';

describe('timescale/review-late', () => {
  it('knows the first review by its label, and does not call the next one the first', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Date became looked after: 7 September 2026
  First LAC review: 5 October 2026
  Next LAC review: 4 January 2027`,
    );
  });
  it('finds a first review late that is called so', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 1 December 2026
  1st review: 4 January 2027
#             ^^^^^^^^^^^^^^ error: The first review is on 4 January 2027, 1 working day after the limit of 31 December 2026: 20 working days after the child became looked after (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)).`,
    );
  });
  it('counts on from a review that says which one it is', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 7 September 2026
  Second LAC review: 4 January 2027
  Next review: 10 August 2027
#              ^^^^^^^^^^^^^^ error: The third review is on 10 August, 37 days after the limit of 4 July 2027: 6 months after the second review (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)).`,
    );
  });
  it('does not take a last review for the first where it lies after the limit of the first', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 7 September 2026
  Last review: 20 November
  Next review: 10 June 2027
#              ^^^^^^^^^^^^ error: The next review is on 10 June, 21 days after the limit of 20 May 2027: 6 months after the review on 20 November 2026 (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)).`,
    );
  });
  it('takes a last review for the first where it lies within the limit of the first', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 7 September 2026
  Last review: 30 September 2026
  Next review: 10 May 2027
#              ^^^^^^^^^^^ error: The second review is on 10 May 2027, 131 days after the limit of 30 December 2026: 3 months after the first review (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)).`,
    );
  });
  it('takes a next review in time for the first for the first', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 2 November 2026
  Next LAC review: 30 November 2026
  Following review: 1 March 2027
#                   ^^^^^^^^^^^^ error: The second review is on 1 March, 1 day after the limit of 28 February 2027: 3 months after the first review (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)).`,
    );
  });
  it('takes a next review for the first where there was no day for one before it', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 1 December 2026
  Next LAC review: 4 January 2027
#                  ^^^^^^^^^^^^^^ error: The first review is on 4 January 2027, 1 working day after the limit of 31 December 2026: 20 working days after the child became looked after (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)).`,
    );
  });
  it('finds a next review late that is too far off whenever the one before it was', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 7 September 2026
  Next LAC review: 23 May 2027
#                  ^^^^^^^^^^^ error: The next review is on 23 May, 1 day after the limit of 22 May 2027: 6 months after today, 22 November 2026, even if one is held today (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)).`,
    );
  });
  for (const heading of [
    'Next LAC review: 4 December 2026',
    'Next review date: 4 December 2026',
    'Date of next review: 4 December 2026',
    'Upcoming review: 4 December 2026',
    'Forthcoming CLA review: 4 December 2026',
    'Final review: 4 December 2026',
    'Last review: 4 November 2026',
    'Most recent review: 4 November 2026',
    'Third review: 4 December 2026',
    'Review 3: 4 December 2026',
    'Review: third, 4 December 2026',
    'Review: 3rd review, 4 December 2026',
    'Review: 4 December 2026 (third review)',
    'Review: next review on 4 December 2026',
    'Next review: |   Date: 4 December 2026',
    'Meeting: Review 3, 4 December 2026',
    'Started: 2 November 2026 | Review: 4 December 2026',
  ])
    it(`does not take for the first, after the limit of the first: ${heading}`, () => {
      check(
        'timescale/review-late',
        `Plan: Ida's care plan\n  Kind: care plan\n  Became looked after: 7 September 2026\n  ${heading.replace(' | ', '\n  ')}`,
      );
    });
  it('holds each review to its own place where one between them is not listed', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 2 March 2026
  First review: 31 March 2026
#               ^^^^^^^^^^^^^ error: The first review is on 31 March, 1 working day after the limit of 30 March 2026: 20 working days after the child became looked after (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)).
  Third review: 4 December 2026
  Next review: 5 June 2027
#              ^^^^^^^^^^^ error: The fourth review is on 5 June, 1 day after the limit of 4 June 2027: 6 months after the third review (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)).`,
    );
  });
  it('does not take the next review for the second where others may have been held between', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 2 March 2026
  First review: 20 March 2026
  Next review: 4 December 2026
  Review: 5 June 2027
#         ^^^^^^^^^^^ error: The next review is on 5 June, 1 day after the limit of 4 June 2027: 6 months after the review on 4 December 2026 (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)).`,
    );
  });
  it('goes by the labels where the days of the first and the second are in the other order', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 2 March 2026
  Second review: 20 March 2026
  First review: 31 March 2026
#               ^^^^^^^^^^^^^ error: The first review is on 31 March, 1 working day after the limit of 30 March 2026: 20 working days after the child became looked after (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)).`,
    );
  });
  it('reads a conference after the first as a review of the child protection plan', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's plan
  Kind: child protection plan
  Initial conference: 2 November 2026
  Second conference: 3 February 2027
#                    ^^^^^^^^^^^^^^^ warning: The first review conference is on 3 February, 1 day after the limit of 2 February 2027: 3 months after the conference (Working Together to Safeguard Children 2018, chapter 1, and 2023 (first review conference)).

Plan: Bo's plan
  Kind: child protection plan
  Initial CP conference: 2 November 2026
  Next child protection conference: 2 February 2027`,
    );
  });
  it('leaves a first review on the last working day alone, Christmas and New Year left out', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Child: Ida
  Became looked after: 1 December 2026
  Review: 31 December 2026`,
    );
  });
  it('counts working days without Christmas and New Year', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Child: Ida
  Became looked after: 1 December 2026
  Review: 4 January 2027
#         ^^^^^^^^^^^^^^ error: The first review is on 4 January 2027, 1 working day after the limit of 31 December 2026: 20 working days after Ida became looked after (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)).`,
    );
  });
  it('counts three calendar months from the first review to the second, to the end of a shorter month', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 2 November 2026
  Review: 30 November 2026
  Review: 28 February 2027`,
    );
  });
  it('finds a second review a day late', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 2 November 2026
  Review: 30 November 2026
  Review: 1 March 2027
#         ^^^^^^^^^^^^ error: The second review is on 1 March, 1 day after the limit of 28 February 2027: 3 months after the first review (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)).`,
    );
  });
  it('counts six months from the second review to the third', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Became looked after: 2 November 2026
  Review: 30 November 2026
  Review: 26 February 2027
  Review: 27 August 2027
#         ^^^^^^^^^^^^^^ error: The third review is on 27 August, 1 day after the limit of 26 August 2027: 6 months after the second review (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)).`,
    );
  });
  it('counts reviews that were held before this plan', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's care plan
  Kind: care plan
  Earlier reviews: 3
  Review: 30 November 2026
  Review: 31 May 2027
#         ^^^^^^^^^^^ error: The fifth review is on 31 May, 1 day after the limit of 30 May 2027: 6 months after the fourth review (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)).`,
    );
  });
  it('takes a child protection plan from its conference', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's plan
  Kind: child protection plan
  Conference: 2 November 2026
  Review: 3 February 2027
#         ^^^^^^^^^^^^^^^ warning: The first review conference is on 3 February, 1 day after the limit of 2 February 2027: 3 months after the conference (Working Together to Safeguard Children 2018, chapter 1, and 2023 (first review conference)).`,
    );
  });
  it('leaves a pathway plan reviewed every six months alone', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's plan
  Kind: pathway plan
  Started: 31 August 2026
  Review: 28 February 2027
  Review: 27 August 2027`,
    );
  });
  it('takes an EHC plan from the day it was made final', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's plan
  Kind: EHC plan
  Plan finalised: 29 February 2024
  Review: 1 March 2025
#         ^^^^^^^^^^^^ error: The first annual review is on 1 March, 1 day after the limit of 28 February 2025: 12 months after the plan was made final (Children and Families Act 2014, section 44; SEND Regulations 2014, regulations 18 to 22).`,
    );
  });
  it('counts four weeks, three months and six months for adoption', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's plan
  Kind: adoption plan
  Child: Ida
  Placement began: 2 November 2026
  Review: 30 November 2026
  Review: 1 March 2027
#         ^^^^^^^^^^^^ error: The second review is on 1 March, 1 day after the limit of 28 February 2027: 3 months after the first review (Adoption Agencies Regulations 2005, regulation 36(3)).
  Review: 1 September 2027`,
    );
  });
  it('says nothing where no instrument gives a figure', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's plan
  Kind: child in need plan
  Started: 2 November 2026
  Review: 2 November 2027`,
    );
  });
  it('says nothing while the day it counts from is not known', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's plan
  Kind: care plan
  Review: 2 November 2027`,
    );
  });
  it('does not call the first that is listed the first of all while that day is not known', () => {
    check(
      'timescale/review-late',
      `
Plan: Ida's plan
  Kind: care plan
  Review: 2 November 2026
  Review: 2 May 2027
  Review: 3 November 2027
#         ^^^^^^^^^^^^^^^ error: The next review is on 3 November, 1 day after the limit of 2 November 2027: 6 months after the review on 2 May 2027 (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)).`,
    );
  });
});

describe('timescale/review-missing', () => {
  it('names the day by which the first review is due', () => {
    check(
      'timescale/review-missing',
      `
Plan: Ida's plan
^^^^ warning: No review is planned. Add a line ‘Review:’ with the date. It is due by 30 November 2026: 20 working days after Ida became looked after (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)).
  Kind: care plan
  Child: Ida
  Became looked after: 2 November 2026`,
    );
  });
  it('is graver once that day has passed', () => {
    check(
      'timescale/review-missing',
      `
Plan: Ida's plan
  Kind: pathway plan
  Started: 4 May 2026
  Review: 14 May 2026
#         ^^^^^^^^^^^ error: No review is planned after 14 May 2026. Add the next one. It was due by 14 November 2026: 6 months after the first review (Care Leavers (England) Regulations 2010, regulation 7).`,
    );
  });
  it('tells the gravest of the days that have passed', () => {
    check(
      'timescale/review-missing',
      `
Template: North plan
  Should: review at least every 4 months

Plan: Ida's plan
  Based on: North plan
  Kind: pathway plan
  Started: 4 May 2026
  Review: 14 May 2026
#         ^^^^^^^^^^^ error: No review is planned after 14 May 2026. Add the next one. It was due by 14 November 2026: 6 months after the first review (Care Leavers (England) Regulations 2010, regulation 7).`,
    );
  });
  it('stays a warning where guidance sets the day', () => {
    check(
      'timescale/review-missing',
      `
Plan: Ida's plan
  Kind: child protection plan
  Conference: 4 May 2026
  Review: 14 May 2026
#         ^^^^^^^^^^^ warning: No review conference is planned after 14 May 2026. Add the next one. It was due by 14 November 2026: 6 months after the first review conference (Working Together to Safeguard Children 2018, chapter 1, and 2023 (later review conferences); London procedures 4.1.22).`,
    );
  });
  it('asks for a date where only the council says when', () => {
    check(
      'timescale/review-missing',
      `
Plan: Ida's plan
^^^^ warning: No review is planned. Add a line ‘Review:’ with the date.
  Kind: early help plan
  Started: 2 November 2026`,
    );
  });
  it('is content with a review to come, a rhythm, or a closed plan', () => {
    check(
      'timescale/review-missing',
      `
Plan: Ida's plan
  Kind: early help plan
  Review: 4 May 2027

Plan: Bo's plan
  Kind: early help plan
  Review: every 6 weeks

Plan: Cy's plan
  Kind: early help plan
  Status: closed on 4 May 2026`,
    );
  });
});

describe('a limit', () => {
  /** The lines that the findings of a rule point back to, as they stand. */
  const countedFrom = (rule: string, plan: string): string[] =>
    review(plan, { today: TODAY })
      .findings.filter((finding) => finding.rule === rule)
      .flatMap(({ related }) => related)
      .filter(({ message }) => message === 'The limit counts from here.')
      .map(({ start, end }) => plan.slice(start, end));
  const care = "Plan: Ida's plan\n  Kind: care plan\n  Child: Ida | Born: 4 May 2015\n";

  it('leads back to the day that the first review counts from', () => {
    const plan = `${care}  Became looked after: 1 June 2026\n  Review: 7 July 2026\n`;
    assert.deepEqual(countedFrom('timescale/review-late', plan), ['1 June 2026']);
  });

  it('leads back to the review before', () => {
    const plan = `${care}  Became looked after: 1 June 2026\n  Review: 29 June 2026\n  Review: 4 December 2026\n`;
    assert.deepEqual(countedFrom('timescale/review-late', plan), ['29 June 2026']);
  });

  it('leads back to what a missing review is counted from', () => {
    assert.deepEqual(countedFrom('timescale/review-missing', `${care}  Became looked after: 1 June 2026\n`), [
      '1 June 2026',
    ]);
  });

  it('leads back to the day that another day is late by', () => {
    const plan = `Plan: Ida's plan
  Kind: EHC plan
  Child: Ida
  Assessment requested: 5 January 2026
  Plan finalised: 1 June 2026
`;
    assert.deepEqual(countedFrom('timescale/not-met', plan), ['5 January 2026']);
  });

  it('leads back to the meeting that something follows, and to the standard', () => {
    const plan = `Template: Ours
  Must: after each review, visit within 2 weeks

Plan: Ida's plan
  Based on: Ours
  Review: 1 June 2026
  Visit: 3 July 2026
`;
    assert.deepEqual(countedFrom('timescale/not-met', plan), ['1 June 2026']);
  });
});

describe('timescale/cannot-tell, about the order of meetings', () => {
  const asked = (kind: string, ...lines: readonly string[]): string[] =>
    review(`Plan: Ida's plan\n  Kind: ${kind}\n  ${lines.join('\n  ')}\n`, { today: TODAY })
      .findings.filter(({ rule }) => rule === 'timescale/cannot-tell')
      .map(({ message }) => message);
  const since = 'Became looked after: 7 September 2026';

  it('asks when the last one was before a next review that may be in time or not', () => {
    assert.deepEqual(asked('care plan', since, 'Next LAC review: 4 December 2026'), [
      'The plan does not say when the last review was, so nobody can tell whether the one on 4 December 2026 is in time. Add ‘Last review:’ with the date, or write ‘First review:’ if there was none before.',
    ]);
  });
  it('asks for the one between two that say which they are', () => {
    assert.deepEqual(asked('care plan', since, 'First review: 5 October 2026', 'Third review: 4 June 2027'), [
      'The plan does not say when the second review was, so nobody can tell whether the one on 4 June 2027 is in time. Add ‘Second review:’ with the date.',
    ]);
  });
  it('asks for the last one where others may have been held since the first', () => {
    assert.deepEqual(
      asked('care plan', since, 'First review: 5 October 2026', 'Next review: 4 February 2027'),
      [
        'The plan does not say when the last review was, so nobody can tell whether the one on 4 February 2027 is in time. Add ‘Last review:’ with the date, or write ‘Second review:’ if there was none between.',
      ],
    );
    assert.deepEqual(
      asked('care plan', since, 'First review: 5 October 2026', 'Next review: 5 January 2027'),
      [],
    );
  });
  it('asks the same of core groups', () => {
    assert.deepEqual(
      asked(
        'child protection plan',
        'Strategy discussion: 1 September 2026',
        'Conference: 15 September 2026',
        'Review conference: 10 December 2026',
        'Next core group: 4 December 2026',
      ),
      [
        'The plan does not say when the last core group was, so nobody can tell whether the one on 4 December 2026 is in time. Add ‘Last core group:’ with the date, or write ‘First core group:’ if there was none before.',
      ],
    );
  });
  it('asks nothing where the plan says it, or nothing hangs on it', () => {
    const next = 'Next LAC review: 4 December 2026';
    assert.deepEqual(asked('care plan', since, 'Last review: 4 October 2026', next), []);
    assert.deepEqual(asked('care plan', since, 'Earlier reviews: 2', next), []);
    assert.deepEqual(asked('care plan', since, 'Last review: 4 November 2026'), []);
    assert.deepEqual(asked('care plan', since, 'Next LAC review: 2 October 2026'), []);
    assert.deepEqual(asked('child in need plan', 'Started: 2 March 2026', next), []);
  });
});

describe('timescale/meeting-overdue', () => {
  it('holds the plan’s own rhythm against the visits made', () => {
    check(
      'timescale/meeting-overdue',
      `
Plan: Ida's plan
  Kind: child in need plan
  Visits: every 4 weeks
#         ^^^^^^^^^^^^^ warning: By this plan visits are every 4 weeks. After the visit on 6 October the next was due by 3 November 2026, 19 days ago. Add the one that was held, or hold it now.
  Visit: 6 October 2026`,
    );
  });
  it('tells the gaps between them once', () => {
    check(
      'timescale/meeting-overdue',
      `
Plan: Ida's plan
  Kind: child in need plan
  Visits: every 10 working days
  Visit: 5 October 2026
  Visit: 28 October 2026
#        ^^^^^^^^^^^^^^^ hint: From 5 October to 28 October 2026 there is no visit: 17 working days. By this plan visits are every 10 working days. 1 other gap is too long as well. Add what was held in between, or write the rhythm that is meant.
  Visit: 20 November 2026`,
    );
  });
  it('tells a limit of law that has passed, as the timeline does', () => {
    check(
      'timescale/meeting-overdue',
      `
Plan: Ida's plan
  Kind: care plan
  Child: Ida
  Placement began: 1 September 2026
  Visit: 7 September 2026
  Visit: 1 October 2026
#        ^^^^^^^^^^^^^^ warning: The next visit was due by 12 November 2026, 10 days ago: 6 weeks after the visit on 1 October 2026 (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28(2)(b)). Add the visit that was held, or hold it now.`,
    );
  });
  for (const [why, lines] of [
    ['no visit is written down here', 'Visits: every 4 weeks'],
    ['it is the last day', 'Visits: every 4 weeks\n  Visit: 25 October 2026'],
    ['the rhythm has ended', 'Visits: every week until 6 October 2026\n  Visit: 6 October 2026'],
    ['the plan has ended', 'Ends: 20 October 2026\n  Visits: every week\n  Visit: 19 October 2026'],
    [
      'the rhythm began later',
      'Visits: every week from 16 November 2026\n  Visit: 6 October 2026\n  Visit: 18 November 2026',
    ],
    ['it hangs on sessions', 'Visits: as agreed\n  Visit: 6 October 2026'],
  ] as const)
    it(`says nothing where ${why}`, () => {
      check('timescale/meeting-overdue', `Plan: Ida's plan\n  Kind: child in need plan\n  ${lines}`);
    });
});
